"""The emulated chip's keys for its PIN: the unblocking key, its counter, and protected commands (part 5)."""

from kiosk.card.emulator import chip_crypto
from kiosk.card.emulator.pin_store import FAILED, PinStore
from kiosk.card.emulator.profile import KeyData
from kiosk.card.status_word import StatusWord

UNBLOCKING_KEY = 0x06
UNBLOCK_ONLY, LOAD_NEW_PIN = 0x00, 0x01


class KeyStore:
    """Outlives a power-down, except for what was proved to it."""

    def __init__(self, data: KeyData, algorithm: str) -> None:
        self._cipher = chip_crypto.cipher_of(algorithm)
        self._unblocking = bytes.fromhex(data.unblocking)
        self._protection = bytes.fromhex(data.protection)
        self._tries = data.tries
        self._left = data.tries if data.tries_left is None else data.tries_left
        self._is_proved = False

    def forget(self) -> None:
        """What was proved does not count any more: power-down, or another selection."""
        self._is_proved = False

    def authenticate(self, key: int, data: bytes, challenge: bytes) -> int:
        """EXTERNAL AUTHENTICATE: 9000, 63Cx with what is left (63C0: just locked), or 6983 when locked before."""
        if key != UNBLOCKING_KEY:
            return StatusWord.KEY_NOT_FOUND
        if len(data) not in (16, 17):
            return StatusWord.WRONG_LENGTH
        if self._left == 0:
            return StatusWord.AUTHENTICATION_BLOCKED
        session = chip_crypto.session_key(self._cipher, self._unblocking, challenge)
        proof, original = data[: chip_crypto.PROOF], data[chip_crypto.PROOF : 16]
        self._is_proved = proof == chip_crypto.proof_of(self._cipher, session, original)
        if self._is_proved:
            self._left = self._tries
            return StatusWord.OK
        self._left -= 1
        return FAILED | self._left

    def unblock(self, pin: PinStore, header: bytes, data: bytes, challenge: bytes) -> int:
        """PIN UNBLOCK: P2 00 gives the tries back, P2 01 loads a new PIN too. The PIN is written last, and at once."""
        lengths = {UNBLOCK_ONLY: chip_crypto.MAC, LOAD_NEW_PIN: self._cipher.block + chip_crypto.MAC}
        if header[3] not in lengths:
            return StatusWord.INCORRECT_P1P2
        if len(data) != lengths[header[3]]:
            return StatusWord.WRONG_LENGTH
        if not self._is_proved:
            return StatusWord.SECURITY_NOT_SATISFIED
        session = chip_crypto.session_key(self._cipher, self._protection, challenge)
        enciphered, mac = data[: -chip_crypto.MAC], data[-chip_crypto.MAC :]
        if mac != chip_crypto.mac_of(self._cipher, session, header + enciphered):
            return StatusWord.SECURE_MESSAGING_INCORRECT
        if header[3] == UNBLOCK_ONLY:
            return pin.unblock()
        return pin.load(chip_crypto.opened(self._cipher, session, enciphered))
