"""Runs the tests of the folder pcscd, each file where it has a pcscd and a network of its own.

They fail, they are not skipped, where that cannot be started.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rigs.pcscd import private_namespace_command

INSIDE = Path(__file__).parent / "pcscd"
ROOT = Path(__file__).parents[2]
LIMIT_S = 150


@pytest.mark.parametrize("path", sorted(INSIDE.glob("test_*.py")), ids=lambda path: path.stem)
def test_in_a_private_namespace(path: Path) -> None:
    pytest_command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--timeout", "60", str(path)]
    run = subprocess.run(
        [*private_namespace_command(), *pytest_command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    print(run.stdout, run.stderr)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-2000:]
    assert " passed" in run.stdout
    assert " skipped" not in run.stdout
