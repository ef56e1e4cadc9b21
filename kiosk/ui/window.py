"""Loads the window and gives its screens their view models."""

import os
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QEvent, QMetaObject, QObject, QSize, QUrl
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.icons import PROVIDER as ICON_PROVIDER
from kiosk.ui.icons import Icons
from kiosk.ui.records.page_images import PROVIDER, PageImages
from kiosk.ui.scale import pixels_per_mm

QML = Path(__file__).parent / "qml"
FONT_FAMILY = "Noto Sans CJK SC"


class WindowError(Exception):
    """The window could not be made; the message says what the QML engine said."""


@dataclass(frozen=True)
class Views:
    """What the screens show, each under the name QML knows it by."""

    visit: QObject
    presentation: QObject
    machine: QObject
    voice: QObject
    writing: QObject
    catalogue: QObject
    notices: QObject
    run: QObject
    today: QObject
    pinPad: QObject
    contributions: QObject
    history: QObject
    statement: QObject
    tray: QObject | None


def application(arguments: list[str]) -> QGuiApplication:
    """The Qt application, with the interface's font. Needs no desktop settings, so it asks for none."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    app = QGuiApplication(arguments)
    app.setApplicationName("shebao-kiosk")
    app.setFont(QFont(FONT_FAMILY))
    return app


def screen_density(width_mm: float | None) -> float:
    """Pixels per millimetre of the screen; its width in millimetres comes from the settings, else from the screen.

    0 when neither knows: a screen that says it is 0 mm wide, or one that is drawn off screen.
    """
    screen = QGuiApplication.primaryScreen()
    known = width_mm if width_mm is not None else screen.physicalSize().width()
    if width_mm is None and QGuiApplication.platformName() == "offscreen":
        return 0.0
    return pixels_per_mm(screen.size().width(), known)


def font_is_there() -> bool:
    """Whether the interface's font is installed; without it Qt takes another, which may lack Chinese."""
    return QFontInfo(QFont(FONT_FAMILY)).family() == FONT_FAMILY


class KeyWatch(QObject):
    """Every key that is pressed tells that somebody is there, as a touch does."""

    def __init__(self, window: QQuickWindow, visit: QObject) -> None:
        super().__init__(window)
        self._window, self._visit = window, visit
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's interface: look, and let everything pass."""
        if event.type() == QEvent.Type.KeyPress:
            self._window.setProperty("keysUsed", True)
            QMetaObject.invokeMethod(self._visit, "touched")
        return super().eventFilter(watched, event)


@dataclass(frozen=True)
class KioskWindow:
    """The window and the engine that keeps it alive."""

    engine: QQmlApplicationEngine
    window: QQuickWindow

    def close(self) -> None:
        """Close the window for good: what it shows goes before the view models that it shows."""
        self.window.close()
        # By the event loop, when nothing of it is in use any more.
        self.engine.deleteLater()


def open_window(
    views: Views, images: PageImages, icons: Icons, service_point: str, size: QSize, *, full_screen: bool
) -> KioskWindow:
    """Load Main.qml and show it. WindowError when QML cannot be loaded."""
    engine = QQmlApplicationEngine()
    complaints: list[str] = []
    engine.warnings.connect(lambda warnings: complaints.extend(each.toString() for each in warnings))
    engine.addImportPath(str(QML))
    engine.addImageProvider(PROVIDER, images)
    engine.addImageProvider(ICON_PROVIDER, icons)
    given = {field.name: getattr(views, field.name) for field in fields(views)}
    engine.setInitialProperties(
        {
            **given,
            "servicePoint": service_point,
            "width": size.width(),
            "height": size.height(),
            "visibility": QQuickWindow.Visibility.FullScreen
            if full_screen
            else QQuickWindow.Visibility.Windowed,
        }
    )
    engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise WindowError("\n".join(complaints) or "Main.qml has no window")
    KeyWatch(roots[0], views.visit)
    return KioskWindow(engine, roots[0])
