"""Sizes of the window, in pixels."""

from dataclasses import dataclass


@dataclass(frozen=True)
class WindowSize:
    """Width and height in pixels."""

    width: int
    height: int


PORTRAIT = WindowSize(1080, 1920)
LANDSCAPE = WindowSize(1920, 1080)
