"""`kiosk card read` and `kiosk card emulate`."""

import argparse
import sys
from pathlib import Path


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    card = commands.add_parser("card", help="read the card on the reader, or emulate one")
    verbs = card.add_subparsers(title="verbs", metavar="VERB", required=True)

    read = verbs.add_parser(
        "read",
        help="print what is on the card on the reader",
        description="Reads the social-security card on a PC/SC reader. Personal data is masked unless asked for.",
    )
    form = read.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="a JSON object for machines")
    form.add_argument("--bas", action="store_true", help="the official iReadCardBas line, in clear")
    read.add_argument("--unmasked", action="store_true", help="show personal data in clear")
    read.add_argument(
        "--wait",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="wait so long for a card (default: do not wait)",
    )
    read.add_argument("--reader", metavar="NAME-PART", help="only readers with this in their name")
    read.set_defaults(command=_read)

    emulate = verbs.add_parser(
        "emulate",
        help="put an emulated card into pcscd's virtual reader",
        description="Serves the card described in FILE to pcscd's virtual reader (vpcd) until interrupted.",
    )
    emulate.add_argument(
        "file", type=Path, metavar="FILE", help="card file, such as assets/demo/cards/worker.toml"
    )
    emulate.add_argument("--host", default="127.0.0.1", help="where vpcd listens (default: %(default)s)")
    emulate.add_argument(
        "--port", type=int, default=35963, help="vpcd's port (default: %(default)s, the first slot)"
    )
    emulate.set_defaults(command=_emulate)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 86_400:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds between 0 and 86400")
    return seconds


def _read(arguments: argparse.Namespace) -> int:
    from kiosk.card.command import run_read

    return run_read(
        reader_part=arguments.reader,
        wait_s=arguments.wait,
        as_json=arguments.json,
        as_bas=arguments.bas,
        unmasked=arguments.unmasked,
        out=sys.stdout,
        err=sys.stderr,
    )


def _emulate(arguments: argparse.Namespace) -> int:
    from kiosk.card.command import run_emulate

    return run_emulate(arguments.file, host=arguments.host, port=arguments.port, out=sys.stdout)
