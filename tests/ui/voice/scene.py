"""A small window with the interface's real controls on it."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.icons import PROVIDER, Icons
from kiosk.ui.window import QML

_WINDOW = """
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Data
import Kiosk.Forms
import Kiosk.Theme
Window {{ id: window; width: 1080; height: 1920; visible: true
{content}
}}
"""


class Scene:
    """Shown until closed. `root` is what a script reads."""

    def __init__(self, content: str) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider(PROVIDER, Icons())
        component = QQmlComponent(self._engine)
        component.setData(_WINDOW.format(content=content).encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        self._window = window
        self._component = component
        self.settle()

    @property
    def root(self) -> QQuickItem:
        return self._window.contentItem()

    def set(self, name: str, value: object) -> None:
        """Set a property of the window."""
        assert self._window.setProperty(name, value)
        self.settle()

    def settle(self) -> None:
        """Let layouts find their places."""
        for _ in range(4):
            QGuiApplication.processEvents()
            self.root.ensurePolished()

    def close(self) -> None:
        self._window.close()
        self._window.deleteLater()
        QGuiApplication.processEvents()
