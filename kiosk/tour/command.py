"""`kiosk tour DIR`: walks the visits in each window size, keeps the pictures, writes the report."""

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.app.backend_process import BackendNotStarted, seed_database
from kiosk.app.demo import DEMO_CARDS
from kiosk.app.size import WindowSize
from kiosk.tour.album import Album, Shot
from kiosk.tour.gallery import walk_gallery
from kiosk.tour.readers import ReaderNotThere, choose_reader
from kiosk.tour.variants import PLAIN, Variant
from kiosk.tour.walk import walk
from kiosk.ui.window import application

RESIDENTS = 100


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
    app = application(["kiosk"])  # noqa: F841 - there is an application for as long as this name holds it
    album = Album(directory)
    failures: list[str] = []
    try:
        choice = choose_reader(reader, DEMO_CARDS)
        with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
            database = seed_database(Path(folder) / "backend.sqlite3", RESIDENTS)
            for size in sizes:
                failures += walk(size, choice, database, directory, album, variants=variants)
                failures += walk_gallery(size, album, variants=variants)
                album.write_sheets()
    except (BackendNotStarted, ReaderNotThere) as error:
        sys.stderr.write(f"kiosk tour: {error}\n")
        return 1
    papers = sorted(path.name for path in directory.glob("*.pdf"))
    report = Report(not failures, choice.name, failures, list(album.shots), papers)
    (directory / "report.json").write_text(json.dumps(asdict(report), ensure_ascii=False, indent=2) + "\n")
    sys.stderr.write(
        f"kiosk tour: {len(album.shots)} pictures and {len(papers)} papers in {directory}, "
        f"reader: {choice.name}, {len(failures)} failures\n"
    )
    return 0 if report.ok else 1
