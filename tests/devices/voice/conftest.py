"""A speech-dispatcher of our own for each test that wants one, and speakers that are closed at the end."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.devices.voice.speaker import Speaker
from tests.rigs.speech import SpeechDaemon


@pytest.fixture
def speech_daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechDaemon]:
    """Not running yet; the environment leads to it."""
    with SpeechDaemon() as daemon:
        for name, value in daemon.environment.items():
            monkeypatch.setenv(name, value)
        yield daemon


@pytest.fixture
def speaker(qt_app: QGuiApplication) -> Iterator[Speaker]:
    speaker = Speaker()
    yield speaker
    speaker.close()
