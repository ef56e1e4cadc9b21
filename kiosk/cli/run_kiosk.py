"""`kiosk run`: the kiosk as deployed."""

import argparse

from kiosk.cli.settings_options import add_settings_option, read_settings
from kiosk.cli.window_options import add_size_option


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    run = commands.add_parser(
        "run", help="the kiosk as deployed: settings file, real reader, remote backend, full screen"
    )
    add_settings_option(run)
    run.add_argument("--backend", metavar="URL", help="the backend's address, instead of the settings file's")
    run.add_argument("--windowed", action="store_true", help="in a window instead of full screen")
    add_size_option(run)
    run.set_defaults(command=_run)


def _run(arguments: argparse.Namespace) -> int:
    overrides: dict[str, object] = {}
    if arguments.backend:
        overrides["backend.url"] = arguments.backend
    if arguments.windowed:
        overrides["screen.full_screen"] = False
    settings = read_settings(arguments.settings, overrides)
    if settings is None:
        return 1
    from kiosk.app.run import run_kiosk

    return run_kiosk(settings, arguments.size)
