"""`kiosk tour DIR`: a scripted visit, with pictures."""

import argparse
from pathlib import Path

from kiosk.cli.window_options import window_size


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    tour = commands.add_parser(
        "tour",
        help="scripted visits through the real program: screenshots, printed PDFs, report.json",
        description="Walks through visits with the demo cards, offscreen if there is no display, and leaves a "
        "screenshot of each step, the printed PDFs and report.json in DIR.",
    )
    tour.add_argument(
        "directory", type=Path, metavar="DIR", help="where to leave pictures, papers and report.json"
    )
    tour.add_argument(
        "--size",
        type=window_size,
        action="append",
        metavar="SIZE",
        help="portrait, landscape or WIDTHxHEIGHT; may be given more than once (default: portrait and landscape)",
    )
    tour.add_argument(
        "--reader",
        choices=("auto", "pcsc", "emulated"),
        default="auto",
        help="through pcscd's virtual reader, the in-process emulator, or whichever runs (default: auto)",
    )
    tour.add_argument(
        "--variants",
        choices=("plain", "all"),
        default="plain",
        help="all: every step also in large type, high contrast, lowered and in English (default: plain)",
    )
    tour.set_defaults(command=_tour)


def _tour(arguments: argparse.Namespace) -> int:
    from kiosk.app.size import LANDSCAPE, PORTRAIT
    from kiosk.tour.command import run_tour
    from kiosk.tour.variants import EVERY, PLAIN

    variants = EVERY if arguments.variants == "all" else (PLAIN,)
    sizes = arguments.size or [PORTRAIT, LANDSCAPE]
    return run_tour(arguments.directory, sizes, arguments.reader, variants)
