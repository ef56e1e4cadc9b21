"""The option for the window's size."""

import argparse
import re

from kiosk.app.size import LANDSCAPE, PORTRAIT, WindowSize

_NAMED = {"portrait": PORTRAIT, "landscape": LANDSCAPE}


def window_size(text: str) -> WindowSize:
    """`portrait`, `landscape` or WIDTHxHEIGHT."""
    if text in _NAMED:
        return _NAMED[text]
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not found:
        raise argparse.ArgumentTypeError(
            f"{text!r} is neither portrait, landscape nor WIDTHxHEIGHT such as 1080x1920"
        )
    return WindowSize(int(found[1]), int(found[2]))


def add_size_option(parser: argparse.ArgumentParser) -> None:
    """Add --size."""
    parser.add_argument(
        "--size",
        type=window_size,
        metavar="SIZE",
        help="portrait (1080x1920), landscape (1920x1080) or WIDTHxHEIGHT (default: what fits the screen)",
    )
