"""Small scenes, written in QML, for the checker to look at."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.ui.layout.scene import Scene
from tests.ui.layout.walk_items import scene_of

_WINDOW = """
import QtQuick
Window {{
    id: window
    width: 600; height: 400; visible: true; color: "white"
    component Letters: Text {{
        text: "文字"; color: "black"
        font.family: "Noto Sans CJK SC"; font.pixelSize: 36
    }}
    component Key: Rectangle {{
        signal activated
        property string accessibleName: "key"
        width: 120; height: 120; color: "lightgray"
    }}
    component InputPanel: Item {{ }}
    {body}
}}
"""
LookAt = Callable[..., Scene]


@pytest.fixture
def look_at(qt_app: QGuiApplication) -> Iterator[LookAt]:
    """Shows a window of 600 by 400 with these items in it; `Letters` and `Key` are there to be used."""
    with ExitStack() as ends:

        def look(body: str, **situation: object) -> Scene:
            engine = QQmlApplicationEngine()
            engine.loadData(_WINDOW.format(body=body).encode())
            assert engine.rootObjects(), "the scene is not QML"
            window = engine.rootObjects()[0]
            assert isinstance(window, QQuickWindow)
            ends.callback(engine.deleteLater)
            ends.callback(window.close)
            qt_app.processEvents()
            return scene_of(window, window.grabWindow(), **situation)

        yield look
