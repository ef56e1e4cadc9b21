"""`kiosk gallery`: every control of the interface in every state."""

import argparse

from kiosk.cli.window_options import add_size_option


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    gallery = commands.add_parser(
        "gallery",
        help="every control of the interface in every state, for those who build screens",
        description="Opens a window with all controls, section by section, in any type size, contrast and language.",
    )
    add_size_option(gallery)
    gallery.set_defaults(command=_gallery)


def _gallery(arguments: argparse.Namespace) -> int:
    from kiosk.app.gallery import run_gallery

    return run_gallery(arguments.size)
