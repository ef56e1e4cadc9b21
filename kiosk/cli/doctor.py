"""`kiosk doctor`."""

import argparse
import sys

from kiosk.cli.settings_options import add_settings_option, read_settings


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    doctor = commands.add_parser(
        "doctor", help="check reader, printer, network, backend, fonts, voice, disk and clock"
    )
    add_settings_option(doctor)
    doctor.add_argument("--json", action="store_true", help="a JSON object for machines")
    doctor.set_defaults(command=_doctor)


def _doctor(arguments: argparse.Namespace) -> int:
    from kiosk.doctor.command import run_doctor

    settings = read_settings(arguments.settings, {})
    if settings is None:
        return 1
    return run_doctor(settings, as_json=arguments.json, out=sys.stdout)
