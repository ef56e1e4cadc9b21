"""`kiosk demo`: the whole thing on one machine, nothing to configure."""

import argparse
from pathlib import Path

from kiosk.cli.window_options import add_size_option


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    demo = commands.add_parser(
        "demo",
        help="the whole thing on one machine: own backend, a tray of demo cards, the window",
        description="Starts a backend with invented residents and the kiosk's window, with a tray of demo cards.",
    )
    demo.add_argument(
        "--reader",
        choices=("emulated", "pcsc"),
        default="emulated",
        help="emulated: cards from the tray (default); pcsc: a real card on a real reader",
    )
    demo.add_argument(
        "--residents", type=int, default=200, metavar="N", help="invented residents besides the demo's"
    )
    demo.add_argument(
        "--papers",
        type=Path,
        default=Path("kiosk-papers"),
        metavar="DIR",
        help="where printed PDFs go (default: %(default)s)",
    )
    demo.add_argument(
        "--printer",
        metavar="URI",
        help="print on this IPP queue instead, such as ipp://localhost/printers/A4",
    )
    add_size_option(demo)
    demo.set_defaults(command=_demo)


def _demo(arguments: argparse.Namespace) -> int:
    from kiosk.app.demo import run_demo

    return run_demo(
        reader=arguments.reader,
        residents=arguments.residents,
        printer=arguments.printer or f"folder:{arguments.papers.absolute()}",
        size=arguments.size,
    )
