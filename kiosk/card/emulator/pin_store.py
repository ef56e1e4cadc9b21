"""The emulated card's PIN: its digits, its counter, and what it answers (card specification part 5)."""

from kiosk.card.emulator.profile import PinData
from kiosk.card.status_word import StatusWord

FAILED = 0x63C0


class PinStore:
    """Outlives a power-down, except for whether the PIN was verified."""

    def __init__(self, data: PinData) -> None:
        self._digits = _packed(data.digits)
        self._tries = data.tries
        self._left = data.tries if data.tries_left is None else data.tries_left
        self.is_verified = False

    def state(self) -> int:
        """63Cx with the tries left; asking costs none."""
        return FAILED | self._left

    def verify(self, packed: bytes) -> int:
        """9000, 63Cx with what is left (63C0: just locked), or 6983 when it was locked before."""
        if self._left == 0:
            return StatusWord.AUTHENTICATION_BLOCKED
        self.is_verified = packed == self._digits
        if self.is_verified:
            self._left = self._tries
            return StatusWord.OK
        self._left -= 1
        return FAILED | self._left

    def change(self, data: bytes) -> int:
        """Old PIN, FF, new PIN: 9000, what `verify` says of the old one, or 6A80 for a form that is not this."""
        old, separator, new = data.partition(b"\xff")
        if not separator or not _is_pin(new):
            return StatusWord.INCORRECT_DATA
        sw = self.verify(old)
        if sw == StatusWord.OK:
            self._digits = new
        return sw

    def unblock(self) -> int:
        """All tries again."""
        self._left = self._tries
        return StatusWord.OK

    def load(self, new: bytes | None) -> int:
        """Another PIN, and all tries again; 6A80 and no change for what is no PIN."""
        if new is None or not _is_pin(new):
            return StatusWord.INCORRECT_DATA
        self._digits = new
        return self.unblock()


def _is_pin(packed: bytes) -> bool:
    return 2 <= len(packed) <= 6


def _packed(digits: str) -> bytes:
    return bytes.fromhex(digits + "F" * (len(digits) % 2))
