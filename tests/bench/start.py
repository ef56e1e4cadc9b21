"""Cold start to the first painted waiting screen, and memory, against a minimal QML program."""

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

from tests.bench.measure import Measure, median_ratio

RUNS = 20
_ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")},
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
}


@dataclass(frozen=True)
class Start:
    seconds: float
    resident_kib: int


def start_once(program: str) -> Start:
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.programs.{program}"],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env=_ENVIRONMENT,
    )
    said = json.loads(done.stdout.splitlines()[-1])
    return Start(said["painted"] - begun, said["resident_kib"])


def measures(runs: int = RUNS) -> list[Measure]:
    """Both programs in turns; the first pair warms the disk and QML caches and is thrown away."""
    start_once("kiosk_run")
    start_once("minimal_qml")
    pairs = [(start_once("kiosk_run"), start_once("minimal_qml")) for _ in range(runs)]
    memory = statistics.median(pair[0].resident_kib for pair in pairs) / statistics.median(
        pair[1].resident_kib for pair in pairs
    )
    return [
        median_ratio(
            "cold start to waiting screen / minimal QML",
            2.0,
            [pair[0].seconds for pair in pairs],
            [pair[1].seconds for pair in pairs],
        ),
        Measure("resident memory / minimal QML", round(memory, 3), 2.0, "ratio", runs),
    ]
