"""The PIN while it is being typed: digits in, only their number out."""

from collections.abc import Callable
from random import SystemRandom

from PySide6.QtCore import Property, QObject, Signal, Slot

SHORTEST, LONGEST = 4, 12
_ORDERED = list("1234567890")


class PinPad(QObject):
    """Holds the digits until they are submitted or cleared; nothing else ever sees them.

    Length 4 to 12: what key pads of social-security terminals accept (card specification, part 5, PIN).
    """

    countChanged = Signal()
    digitsChanged = Signal()

    def __init__(self, submit: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self._typed: list[str] = []
        self._digits = list(_ORDERED)

    def reset(self) -> None:
        """Forget everything, put the digits back in order: a new person stands here."""
        self._digits = list(_ORDERED)
        self.digitsChanged.emit()
        self.clear()

    @Slot(str)
    def press(self, digit: str) -> None:
        """Take one more digit; what is no digit, or too many, is left out."""
        if len(digit) == 1 and digit in "0123456789" and len(self._typed) < LONGEST:
            self._typed.append(digit)
            self.countChanged.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._typed:
            self._typed.pop()
            self.countChanged.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits back."""
        self._typed.clear()
        self.countChanged.emit()

    @Slot()
    def toggleShuffle(self) -> None:
        """Shuffle the digits on the pad, or put them back in order."""
        if self._digits == _ORDERED:
            while self._digits == _ORDERED:
                SystemRandom().shuffle(self._digits)
        else:
            self._digits = list(_ORDERED)
        self.digitsChanged.emit()

    @Slot()
    def submit(self) -> None:
        """Hand the digits on and forget them."""
        if not self._is_complete():
            return
        pin = "".join(self._typed)
        self.clear()
        self._submit(pin)

    def _is_complete(self) -> bool:
        return len(self._typed) >= SHORTEST

    def _count(self) -> int:
        return len(self._typed)

    def _get_digits(self) -> list[str]:
        return self._digits

    def _is_shuffled(self) -> bool:
        return self._digits != _ORDERED

    count = Property(int, _count, notify=countChanged)
    complete = Property(bool, _is_complete, notify=countChanged)
    digits = Property(list, _get_digits, notify=digitsChanged)
    shuffled = Property(bool, _is_shuffled, notify=digitsChanged)
