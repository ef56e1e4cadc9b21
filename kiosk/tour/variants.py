"""The ways in which one screen can present itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from kiosk.ui.presentation import Presentation
from kiosk.ui.translation import CHINESE, ENGLISH


@dataclass(frozen=True)
class Variant:
    """Type size, contrast, height and language, as a person can choose them."""

    large_type: bool = False
    high_contrast: bool = False
    lowered: bool = False
    language: str = CHINESE

    @property
    def name(self) -> str:
        """For file names: what differs from the plain one, `plain` when nothing does."""
        parts = [
            "large" if self.large_type else "",
            "contrast" if self.high_contrast else "",
            "lowered" if self.lowered else "",
            self.language if self.language != CHINESE else "",
        ]
        return "-".join(part for part in parts if part) or "plain"

    def apply(self, presentation: Presentation) -> None:
        """Have the interface present itself so."""
        for wanted, name, toggle in (
            (self.large_type, "largeType", presentation.toggleLargeType),
            (self.high_contrast, "highContrast", presentation.toggleHighContrast),
            (self.lowered, "lowered", presentation.toggleLowered),
        ):
            if presentation.property(name) != wanted:
                toggle()
        presentation.chooseLanguage(self.language)


PLAIN = Variant()


def _all() -> Iterator[Variant]:
    for language, contrast, large in product((CHINESE, ENGLISH), (False, True), (False, True)):
        yield Variant(large, contrast, lowered=False, language=language)


EIGHT = tuple(_all())
"""Type size, contrast and language in every combination."""
EVERY = (*EIGHT, Variant(lowered=True), Variant(large_type=True, lowered=True))
"""And lowered, which only an upright window shows."""
