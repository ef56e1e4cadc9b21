"""What can be seen at one step of a visit, and how it is named."""

from dataclasses import dataclass

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.app.size import WindowSize
from kiosk.tour.variants import Variant


@dataclass(frozen=True)
class Sight:
    """A step as it stands on the window in one variant; the window shows it as long as `look` runs.

    `number` counts the steps of a walk, `seconds` those since the visit began, `unit` is the size of the interface.
    """

    visit: str
    step: str
    number: int
    screen: str
    size: WindowSize
    variant: Variant
    seconds: float
    unit: float
    window: QQuickWindow
    picture: QImage

    @property
    def shape(self) -> str:
        """The window's size for names: 1080x1920."""
        return f"{self.size.width}x{self.size.height}"
