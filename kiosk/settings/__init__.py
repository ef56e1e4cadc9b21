"""The kiosk's settings: one typed model, from a TOML file, then KIOSK_* environment variables, then flags."""

from kiosk.settings.error import SettingsError
from kiosk.settings.load import load_settings
from kiosk.settings.model import (
    BackendSettings,
    KioskSettings,
    Orientation,
    PrinterSettings,
    ReaderSettings,
    ScreenSettings,
    Settings,
    VisitSettings,
    VoiceSettings,
)

__all__ = [
    "BackendSettings",
    "KioskSettings",
    "Orientation",
    "PrinterSettings",
    "ReaderSettings",
    "ScreenSettings",
    "Settings",
    "SettingsError",
    "VisitSettings",
    "VoiceSettings",
    "load_settings",
]
