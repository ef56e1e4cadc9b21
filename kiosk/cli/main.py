"""The `kiosk` command: finds the command asked for and runs it.

argparse, because it is there, and because a kiosk's window is there a tenth of a second sooner than with
anything larger.
"""

import argparse
import sys
from collections.abc import Sequence
from typing import Protocol

from kiosk.cli import backend, card, catalogue, demo, doctor, gallery, run_kiosk, tour

EXIT_OK, EXIT_FAILED, EXIT_USAGE = 0, 1, 2


class _Command(Protocol):
    def __call__(self, arguments: argparse.Namespace) -> int: ...


def parser() -> argparse.ArgumentParser:
    """The whole command line, with help a newcomer can act on."""
    top = argparse.ArgumentParser(
        prog="kiosk",
        description="Self-service kiosk for employment and social security (就业社保自助一体机).",
        epilog="To see it work, with nothing to configure: kiosk demo",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in (demo, run_kiosk, backend, card, catalogue, tour, doctor, gallery):
        module.add_to(commands)
    return top


def run(arguments: Sequence[str]) -> int:
    """Run one command; its exit code: 0 done, 1 it failed, 2 wrong use."""
    try:
        parsed = parser().parse_args(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else EXIT_USAGE
    command: _Command = parsed.command
    try:
        return command(parsed)
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return EXIT_FAILED
    except BrokenPipeError:
        return EXIT_FAILED
