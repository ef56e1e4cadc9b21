"""The options that every command with a settings file shares."""

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.settings import Settings, SettingsError, load_settings

SETTINGS_FILE = Path("/etc/shebao-kiosk/kiosk.toml")


def add_settings_option(parser: argparse.ArgumentParser) -> None:
    """Add --settings FILE."""
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        help=f"settings file (default: {SETTINGS_FILE} when it is there); KIOSK_* variables override it",
    )


def read_settings(given: Path | None, overrides: Mapping[str, object]) -> Settings | None:
    """The settings, or None after saying on standard error what is wrong with them, and where."""
    path = given or (SETTINGS_FILE if SETTINGS_FILE.exists() else None)
    try:
        return load_settings(path, os.environ, overrides)
    except SettingsError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return None
