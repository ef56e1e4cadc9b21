"""The kiosk's settings: one typed model, from a TOML file, then KIOSK_* environment variables, then flags."""

from kiosk.settings.error import SettingsError
from kiosk.settings.load import load_settings
from kiosk.settings.model import (
    BackendSettings,
    DemoSettings,
    KioskSettings,
    Mode,
    Orientation,
    PrinterSettings,
    ReaderKind,
    ReaderSettings,
    ScreenSettings,
    Settings,
    VisitSettings,
)

__all__ = [
    "BackendSettings",
    "DemoSettings",
    "KioskSettings",
    "Mode",
    "Orientation",
    "PrinterSettings",
    "ReaderKind",
    "ReaderSettings",
    "ScreenSettings",
    "Settings",
    "SettingsError",
    "VisitSettings",
    "load_settings",
]
