"""Rectangles in the window's pixels."""

from math import hypot
from typing import NamedTuple, Self

from PySide6.QtCore import QRectF


class Rect(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, rect: QRectF) -> Self:
        return cls(rect.left(), rect.top(), rect.right(), rect.bottom())

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def is_empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top

    def cut(self, other: "Rect") -> "Rect":
        """What both have in common; `is_empty` when that is nothing."""
        return Rect(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def holds(self, other: "Rect", slack: float = 0.0) -> bool:
        """Whether the other lies within this one, give or take so many pixels."""
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and self.right + slack >= other.right
            and self.bottom + slack >= other.bottom
        )

    def distance(self, other: "Rect") -> float:
        """The shortest way from one to the other; 0 when they touch or overlap."""
        across = max(0.0, other.left - self.right, self.left - other.right)
        down = max(0.0, other.top - self.bottom, self.top - other.bottom)
        return hypot(across, down)

    def moved(self, across: float, down: float) -> "Rect":
        return Rect(self.left + across, self.top + down, self.right + across, self.bottom + down)

    def __str__(self) -> str:
        return f"{self.width:.0f}x{self.height:.0f}+{self.left:.0f}+{self.top:.0f}"
