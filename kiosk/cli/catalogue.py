"""`kiosk catalogue` and `kiosk catalogue check`."""

import argparse
import sys
from pathlib import Path


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    catalogue = commands.add_parser(
        "catalogue",
        help="list the service items, or check their definitions",
        description="Lists the service items with what they need of a person and whether this kiosk does them.",
    )
    catalogue.add_argument("--json", action="store_true", help="a JSON object for machines")
    catalogue.add_argument(
        "--folder", type=Path, metavar="FOLDER", help="a catalogue other than the one that ships"
    )
    catalogue.set_defaults(command=_list)
    verbs = catalogue.add_subparsers(title="verbs", metavar="[VERB]")

    check = verbs.add_parser(
        "check",
        help="check the definitions: each mistake with its file and line",
        description="Reads every definition and names each mistake with its file and line. Exit code 1 for any.",
    )
    check.add_argument(
        "checked",
        nargs="?",
        type=Path,
        metavar="FOLDER",
        help="the catalogue to check (default: the one that ships)",
    )
    check.set_defaults(command=_check)


def _list(arguments: argparse.Namespace) -> int:
    from kiosk.catalogue.command import run_list

    return run_list(arguments.folder, as_json=arguments.json, out=sys.stdout, err=sys.stderr)


def _check(arguments: argparse.Namespace) -> int:
    from kiosk.catalogue.command import run_check

    return run_check(arguments.checked or arguments.folder, out=sys.stdout, err=sys.stderr)
