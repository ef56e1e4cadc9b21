"""`kiosk tour` as a newcomer runs it, and through pcscd with its virtual reader."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.backend.seed.demo_residents import demo_residents
from tests.rigs.pcscd import private_namespace_command

LIMIT_S = 170


def _check(
    directory: Path, run: "subprocess.CompletedProcess[str]", sizes: dict[str, tuple[int, int]]
) -> str:
    assert run.returncode == 0, run.stderr[-3000:]
    report = json.loads((directory / "report.json").read_text())
    assert report["ok"] is True
    assert report["failures"] == []
    assert {step["size"] for step in report["steps"]} == set(sizes)
    for step in report["steps"]:
        picture = QImage(str(directory / step["picture"]))
        assert (picture.width(), picture.height()) == sizes[step["size"]]
    visits = {step["visit"] for step in report["steps"]}
    assert {"main", "pensioner", "third-generation", "lost-card", "time-out", "platform-gone"} <= visits
    assert len(report["papers"]) == len(sizes)
    for paper in report["papers"]:
        text = subprocess.run(
            ["pdftotext", str(directory / paper), "-"], capture_output=True, check=True, text=True
        ).stdout
        assert "缴费明细表" in text
    for resident in demo_residents():
        for secret in (resident.name, resident.ssn, resident.card.number, resident.card.identifier):
            assert secret not in run.stderr + run.stdout
    return str(report["reader"])


def test_the_tour_in_both_orientations(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", str(tmp_path), "--reader", "emulated"],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    reader = _check(tmp_path, run, {"1080x1920": (1080, 1920), "1920x1080": (1920, 1080)})
    assert "emulator" in reader


def test_the_tour_through_pcscd(tmp_path: Path) -> None:
    run = subprocess.run(
        [*private_namespace_command(), sys.executable, "-m", "tests.e2e.pcscd_tour", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert "pcscd" in _check(tmp_path, run, {"1080x1920": (1080, 1920)})
