"""`kiosk tour DIR`: sets the stage for each window size, walks the visits, writes the report."""

import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.backend_process import BackendNotStarted, seed_database, serving
from kiosk.app.demo import DEMO_CARDS, DEMO_KIOSK
from kiosk.app.parts import build
from kiosk.app.size import WindowSize
from kiosk.settings import load_settings
from kiosk.tour.contact_sheet import write_sheet
from kiosk.tour.hands import Hands, TourError
from kiosk.tour.readers import ReaderChoice, ReaderNotThere, choose_reader
from kiosk.tour.stage import Shot, Stage, TourClock
from kiosk.tour.variants import PLAIN, Variant
from kiosk.tour.visits import VISITS
from kiosk.ui.window import application

RESIDENTS = 100
_SHEET_CELL = QSize(480, 480)


@dataclass(frozen=True)
class Report:
    """What report.json says."""

    ok: bool
    reader: str
    failures: list[str]
    steps: list[Shot]
    papers: list[str]


def run_tour(
    directory: Path, sizes: Sequence[WindowSize], reader: str, variants: Sequence[Variant] = (PLAIN,)
) -> int:
    """Walk all visits in each size, every step in all variants. Exit code 0 when every step came, 1 otherwise."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    directory.mkdir(parents=True, exist_ok=True)
    app = application(["kiosk"])
    try:
        with ExitStack() as stack:
            choice = choose_reader(reader, DEMO_CARDS)
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-tour-")))
            database = seed_database(folder / "backend.sqlite3", RESIDENTS)
            shots: list[Shot] = []
            failures: list[str] = []
            for size in sizes:
                with _stage(app, choice, database, size, directory) as stage:
                    stage.variants = variants
                    failures += _walk(stage)
                    shots += stage.shots
    except (BackendNotStarted, ReaderNotThere) as error:
        sys.stderr.write(f"kiosk tour: {error}\n")
        return 1
    _write_sheets(directory, shots)
    papers = sorted(path.name for path in directory.glob("*.pdf"))
    report = Report(not failures, choice.name, failures, shots, papers)
    (directory / "report.json").write_text(json.dumps(asdict(report), ensure_ascii=False, indent=2) + "\n")
    sys.stderr.write(
        f"kiosk tour: {len(shots)} pictures and {len(papers)} papers in {directory}, "
        f"reader: {choice.name}, {len(failures)} failures\n"
    )
    return 0 if report.ok else 1


def _write_sheets(directory: Path, shots: Sequence[Shot]) -> None:
    """A contact sheet for every screen and window size."""
    families: defaultdict[tuple[str, str], list[tuple[str, Path]]] = defaultdict(list)
    for shot in shots:
        caption = f"{shot.visit} {shot.step} {shot.variant}"
        families[shot.screen, shot.size].append((caption, directory / shot.picture))
    for (screen, size), pictures in families.items():
        write_sheet(directory / f"sheet-{screen}-{size}.png", pictures, _SHEET_CELL)


def _walk(stage: Stage) -> list[str]:
    failures = []
    for name, visit in VISITS.items():
        stage.begin(name)
        started = time.monotonic()
        try:
            visit(stage)
        except TourError as error:
            failures.append(f"{name} at {stage.size.width}x{stage.size.height}: {error}")
            stage.shot("failed")
            stage.tray.remove()
        sys.stderr.write(f"  {name}: {time.monotonic() - started:.1f} s\n")
    return failures


@contextmanager
def _stage(
    app: QGuiApplication, choice: ReaderChoice, database: str, size: WindowSize, directory: Path
) -> Iterator[Stage]:
    clock = TourClock()
    with ExitStack() as backend:
        address = backend.enter_context(serving(database))
        settings = load_settings(
            None,
            {},
            {
                "kiosk.id": DEMO_KIOSK,
                "kiosk.service_point": "榆次区演示服务点",
                "backend.url": address,
                "printer.uri": f"folder:{directory.absolute()}",
                "screen.full_screen": False,
            },
        )
        reader, tray = choice.open()
        kiosk = build(settings, lambda: reader, clock=clock)
        window = kiosk.open(QSize(size.width, size.height), full_screen=False)
        try:
            yield Stage(kiosk, Hands(window.window), tray, clock, size, directory, stop_backend=backend.close)
        finally:
            tray.remove()
            kiosk.close()
            window.window.close()
            app.processEvents()
