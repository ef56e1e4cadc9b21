"""The bench runs and tells what it promises; how fast this machine is just now is not asserted."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import json, sys
from dataclasses import asdict
from tests.bench import card, interface, overview, start, visit
group = {
    "card": lambda: card.measures(2),
    "start": lambda: start.measures(1),
    "visit": lambda: visit.measures(1, idle=False),
    "interface": lambda: interface.measures(1, changes=84),
    "overview": lambda: overview.measures(1, large=1001),
}[sys.argv[1]]
print(json.dumps([asdict(measure) for measure in group()]))
"""


@pytest.mark.parametrize(
    ("group", "count"), [("card", 1), ("start", 2), ("visit", 3), ("interface", 10), ("overview", 2)]
)
def test_each_group_of_measures_runs(group: str, count: int) -> None:

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, group],
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    measures = json.loads(done.stdout.splitlines()[-1])
    assert len(measures) == count
    for measure in measures:
        assert set(measure) == {"name", "value", "goal", "unit", "runs"}
        assert math.isfinite(measure["value"])
        assert measure["value"] > 0 or measure["name"].startswith("growth")
        assert measure["goal"] > 0
        assert measure["runs"] >= 1
