"""An amount in yuan while it is typed: digits and one point, two places of fen."""

from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.translation import translate
from kiosk.ui.words.formatting import yuan

_POINT = "."
_FEN_PLACES = 2


class AmountInput(QObject):
    """Takes keys of the number pad; never holds what is no amount.

    Too much is said at once, too little only when asked by `check`: one who types 100 passes 1 and 10.
    """

    changed = Signal()

    def __init__(self, least: Decimal, most: Decimal, parent: QObject | None = None) -> None:
        """Amounts in yuan, both ends included."""
        super().__init__(parent)
        self._least, self._most = least, most
        self._typed = ""
        self._checked = False
        self._longest = len(str(int(most)))

    @Slot(str)
    def press(self, key: str) -> None:
        """A digit or the point; what does not fit is left out."""
        whole, point, fen = self._typed.partition(_POINT)
        if key == _POINT:
            if not point:
                self._take((whole or "0") + _POINT)
        elif len(key) == 1 and key.isascii() and key.isdigit():
            if point and len(fen) < _FEN_PLACES:
                self._take(self._typed + key)
            elif not point and len(whole.lstrip("0")) < self._longest:
                self._take(key if whole == "0" else whole + key)

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._take(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take everything back."""
        self._take("")

    @Slot(result=bool)
    def check(self) -> bool:
        """Whether this can be taken as it is; from now on what is wrong with it is said."""
        self._checked = True
        self.changed.emit()
        return self.amount is not None

    def retranslate(self) -> None:
        """The language changed."""
        self.changed.emit()

    @property
    def amount(self) -> Decimal | None:
        """The amount in yuan; None while nothing is typed or it is out of bounds."""
        typed = Decimal(self._typed or "0")
        return typed if self._typed and self._least <= typed <= self._most else None

    def _take(self, typed: str) -> None:
        if typed != self._typed:
            self._typed = typed
            self._checked = False
            self.changed.emit()

    def _problem(self) -> str:
        typed = Decimal(self._typed or "0")
        if typed > self._most:
            return translate("AmountInput", "最多 {0} 元").format(yuan(self._most))
        if self._checked and (not self._typed or typed < self._least):
            return translate("AmountInput", "最少 {0} 元").format(yuan(self._least))
        return ""

    text = Property(str, lambda self: self._typed, notify=changed)
    problem = Property(str, _problem, notify=changed)
    complete = Property(bool, lambda self: self.amount is not None, notify=changed)
