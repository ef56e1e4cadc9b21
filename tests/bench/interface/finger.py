"""A finger on the glass, through Qt's own touch events: down for as long as one wants."""

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

_FAR_AWAY = QPoint(-500, -500)


class Finger:
    """One finger of one touch screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._screen = QTest.createTouchDevice()

    def press(self, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._screen).press(0, place, self._window).commit()

    def release(self, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._screen).release(0, place, self._window).commit()

    def slip_off(self) -> None:
        """Lift somewhere else, so that nothing is set off."""
        QTest.touchEvent(self._window, self._screen).move(0, _FAR_AWAY, self._window).commit()
        self.release(_FAR_AWAY)
