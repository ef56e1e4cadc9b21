"""The interface as a person feels it: frames, presses, page changes, memory, growth. Software renderer, upright."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from kiosk.app.backend_process import seed_database, serving
from tests.bench.interface.trend import trend
from tests.bench.measure import Measure, percentile
from tests.bench.start import start_once

RUNS = 5
CHANGES = 1000
FRAME_MS, CHANGE_MS, FIRST_MS = 1000 / 60, 150.0, 400.0
_ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def measures(runs: int = RUNS, changes: int = CHANGES) -> list[Measure]:
    """Each program has a process of its own, so that nothing of another is loaded yet. The presses come first: by
    them all QML is compiled, as it is after the first day of an installation."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(seed_database(Path(folder) / "backend.sqlite3", 200)) as address,
    ):
        pressed = _told("presses", address)
        walks = [_told("screens", address, runs) for _ in range(runs)]
        scrolled = _told("scrolling", address, 4 * runs)
        endured = _told("endurance", address, changes)
    return [
        *_of_presses(pressed),
        *_of_walks(walks),
        *_of_scrolling(scrolled),
        *_of_memory(endured, runs),
        *_of_growth(endured),
    ]


def _told(program: str, *arguments: object) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.programs.{program}", *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        timeout=1200,
        env=_ENVIRONMENT,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{program} failed: {done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def _of_presses(pressed: dict[str, list[int]]) -> list[Measure]:
    frames = pressed["frames"]
    return [Measure("press to its painted state, the slowest control", max(frames), 1, "frames", len(frames))]


def _of_walks(walks: list[Any]) -> list[Measure]:
    warm = [change for walk in walks for change in walk["warm"]]
    cold = [change for walk in walks for change in walk["cold"]]
    return [
        _milliseconds("frame while the page changes", FRAME_MS, [x for each in warm for x in each["frames"]]),
        _milliseconds("page change, touch to complete frame", CHANGE_MS, [each["seconds"] for each in warm]),
        _milliseconds("first showing of a screen", FIRST_MS, [each["seconds"] for each in cold]),
    ]


def _of_scrolling(scrolled: dict[str, list[float]]) -> list[Measure]:
    table, plain = scrolled["table"], scrolled["plain"]
    ratio = round(percentile(table, 0.95) / percentile(plain, 0.95), 3)
    return [
        _milliseconds("frame while 320 rows scroll", FRAME_MS, table),
        _milliseconds("frame while 320 rows are turned over", FRAME_MS, scrolled["turned"]),
        Measure("frame while 320 rows scroll / plain texts", ratio, 2.0, "ratio", len(table)),
    ]


def _milliseconds(name: str, goal: float, seconds: list[float]) -> Measure:
    value = percentile(seconds, 0.95) * 1000
    return Measure(f"{name}, 95th percentile", round(value, 1), round(goal, 1), "ms", len(seconds))


def _of_memory(endured: dict[str, Any], runs: int) -> list[Measure]:
    minimal = statistics.median(start_once("minimal_qml").resident_kib for _ in range(runs))
    ratio = round(endured["resident_kib"] / minimal, 3)
    return [Measure("resident memory after every screen / minimal QML", ratio, 2.0, "ratio", 1)]


def _of_growth(endured: dict[str, Any]) -> list[Measure]:
    """The last half only. At 4 000 page changes a day the goals are half a mebibyte a day for what is seen to grow,
    and two for what noise might hide."""
    samples = endured["samples"]
    late = [(float(done), float(kib)) for done, kib in samples if done >= samples[-1][0] / 2]
    grown = trend([done for done, _ in late], [kib for _, kib in late])
    return [
        Measure(
            "growth in 1 000 page changes, beyond noise", round(1000 * grown.at_least), 128, "KiB", len(late)
        ),
        Measure("growth in 1 000 page changes, at most", round(1000 * grown.at_most), 512, "KiB", len(late)),
    ]
