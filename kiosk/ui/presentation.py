"""How the interface presents itself to the person who stands there now: size, contrast, height, language."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.scale import Scale, scale_for
from kiosk.ui.translation import CHINESE, LANGUAGES


class Presentation(QObject):
    """What one person chooses holds until the visit ends; then everything is as at the start.

    `pixels_per_mm` is the screen's density, 0 when unknown. `use_language` installs a
    language's texts and says which language is in use now.
    """

    changed = Signal()
    scaleChanged = Signal()
    languageChanged = Signal()

    def __init__(
        self,
        use_language: Callable[[str], str],
        pixels_per_mm: float = 0.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._use_language = use_language
        self._density = pixels_per_mm
        self._scale = Scale(1.0, portrait=True)
        self._language = CHINESE
        self._large = False
        self._contrast = False
        self._lowered = False

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """The window has this size now."""
        if width <= 0 or height <= 0:
            return
        scale = scale_for(width, height, self._density)
        if scale != self._scale:
            self._scale = scale
            self.scaleChanged.emit()

    @Slot()
    def toggleLargeType(self) -> None:
        """Large type on or off."""
        self._large = not self._large
        self.changed.emit()

    @Slot()
    def toggleHighContrast(self) -> None:
        """High contrast on or off."""
        self._contrast = not self._contrast
        self.changed.emit()

    @Slot()
    def toggleLowered(self) -> None:
        """Everything operable into the lower part of an upright screen, or back."""
        self._lowered = not self._lowered
        self.changed.emit()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Use this language; an unknown one, or one without texts, is left out."""
        if language in LANGUAGES and language != self._language:
            before, self._language = self._language, self._use_language(language)
            if self._language != before:
                self.languageChanged.emit()

    @Slot()
    def reset(self) -> None:
        """As at the start: the next person chooses anew."""
        if self._large or self._contrast or self._lowered:
            self._large = self._contrast = self._lowered = False
            self.changed.emit()
        self.chooseLanguage(CHINESE)

    @property
    def is_reset(self) -> bool:
        """Whether everything is as at the start."""
        chosen = self._large or self._contrast or self._lowered or self._language != CHINESE
        return not chosen

    unit = Property(float, lambda self: self._scale.unit, notify=scaleChanged)
    portrait = Property(bool, lambda self: self._scale.portrait, notify=scaleChanged)
    largeType = Property(bool, lambda self: self._large, notify=changed)
    highContrast = Property(bool, lambda self: self._contrast, notify=changed)
    lowered = Property(bool, lambda self: self._lowered, notify=changed)
    language = Property(str, lambda self: self._language, notify=languageChanged)
