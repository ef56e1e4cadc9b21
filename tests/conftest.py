"""What every room's tests share: Qt draws off screen, in software, whatever the machine has."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.window import application

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"


@pytest.fixture(scope="session")
def qt_app() -> QGuiApplication:
    """The one Qt application of a test run."""
    return application(["tests"])
