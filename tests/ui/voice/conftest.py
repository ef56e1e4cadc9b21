"""Scenes that are closed at the end."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.voice.scene import Scene


@pytest.fixture
def show(qt_app: QGuiApplication) -> Iterator[Callable[[str], Scene]]:
    """Show this QML."""
    shown: list[Scene] = []

    def open_scene(content: str) -> Scene:
        shown.append(Scene(content))
        return shown[-1]

    yield open_scene
    for scene in shown:
        scene.close()
