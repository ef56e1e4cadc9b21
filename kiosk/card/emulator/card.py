"""An emulated card: bytes in, bytes out, with the state a chip keeps (card.md §1)."""

import secrets
import threading
from pathlib import Path

from kiosk.card.emulator.files import RecordFile, card_file, holder_file
from kiosk.card.emulator.key_store import KeyStore
from kiosk.card.emulator.pin_store import PinStore
from kiosk.card.emulator.profile import FciStyle, Kind, LeStyle, Profile, load_profile
from kiosk.card.environment import PAYMENT_ENVIRONMENTS, SSSE
from kiosk.card.records import ALL_FROM_NUMBER, BY_NUMBER, BY_TAG
from kiosk.card.status_word import StatusWord

ALGORITHM_CODES = {"3DES": 0x01, "SSF33": 0x02, "SM4": 0x03}
MASTER_FILE = bytes.fromhex("3F00")
CHALLENGE_IN_USE = 8


class PulledOut(Exception):
    """The card is taken away during this command: there is no answer."""


class EmulatedCard:
    """The card a profile describes. Not for several threads at once.

    `insert` begins a stay in a reader, `reset` a session with a powered chip; `transmit` answers one command.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._files: dict[int, RecordFile] = {}
        self._pin = PinStore(profile.pin) if profile.pin else None
        self._keys = KeyStore(profile.keys, profile.chip.algorithm) if profile.keys else None
        if profile.card and profile.holder:
            garbled = profile.faults.garbled_records
            self._files = {
                0xEF05: card_file(profile.card, garbled),
                0xEF06: holder_file(profile.holder, profile.card.spec_version, garbled),
            }
        self._stolen = threading.Event()
        self._commands = 0
        self.reset()

    @property
    def atr(self) -> bytes:
        """The answer to reset; empty from a card without contact."""
        return b"" if self._profile.faults.upside_down else bytes.fromhex(self._profile.chip.atr)

    def insert(self) -> None:
        """Begin a stay in a reader."""
        self._commands = 0
        self._stolen.clear()
        self.reset()

    def withdraw(self) -> None:
        """End the stay, from any thread: a slow command need not be waited for."""
        self._stolen.set()

    def reset(self) -> None:
        """Power up or down, or reset: selection, challenge, verified PIN and what was proved are lost."""
        self._in_environment = False
        self._current: RecordFile | None = None
        self._waiting = b""
        self._challenge = b""
        if self._pin:
            self._pin.is_verified = False
        if self._keys:
            self._keys.forget()

    def transmit(self, command: bytes) -> bytes:
        """The answer, status word included; empty from a mute card. Raises PulledOut."""
        faults = self._profile.faults
        self._commands += 1
        if faults.slow_ms:
            self._stolen.wait(faults.slow_ms / 1000)
        if self._stolen.is_set() or self._commands == faults.pulled_at_apdu:
            raise PulledOut
        if faults.mute:
            return b""
        if len(command) < 4:
            return _only(StatusWord.WRONG_LENGTH)
        wrong = faults.status_words.get(f"{command[1]:02X}")
        answer = self._answer(command) if wrong is None else bytes.fromhex(wrong)
        if self._commands == faults.answer_lost_at_apdu:
            raise PulledOut
        return answer

    def _answer(self, command: bytes) -> bytes:
        data, le = _body(command)
        if data is None:
            return _only(StatusWord.WRONG_LENGTH)
        match command[0], command[1]:
            case 0x00, 0xA4:
                return self._select(command[2], data)
            case 0x00, 0xC0:
                return self._get_response(le)
            case 0x00, 0xB2:
                return self._read_record(command[2], command[3], le)
            case 0x00, 0x20 if self._pin:
                return _only(self._pin.verify(data) if data else self._pin.state())
            case 0x80, 0x5E if self._pin and command[2] == 0x01:
                return _only(self._pin.change(data))
            case 0x00, 0x84:
                return self._get_challenge(le)
            case 0x00, 0x82:
                return _only(self._external_authenticate(command[3], data))
            case 0x00, 0x88:
                # No key for it: these chips do not prove themselves.
                return _only(StatusWord.KEY_NOT_FOUND)
            case 0x84, 0x24 if self._pin:
                return _only(self._unblock_pin(self._pin, command[:5], data))
            case ((0x00 | 0x80 | 0x84), _):
                return _only(StatusWord.INSTRUCTION_NOT_SUPPORTED)
        return _only(StatusWord.CLASS_NOT_SUPPORTED)

    def _select(self, by: int, data: bytes) -> bytes:
        if self._profile.kind is Kind.RESIDENT_ID:
            return _only(StatusWord.INSTRUCTION_NOT_SUPPORTED)
        if by == 0x04:
            return self._select_by_name(data)
        if by == 0x00 and data in (b"", MASTER_FILE):
            self.reset()
            return _only(StatusWord.OK)
        file = self._files.get(int.from_bytes(data, "big")) if self._in_environment else None
        if by not in (0x00, 0x02):
            return _only(StatusWord.INCORRECT_P1P2)
        if file is None:
            return _only(StatusWord.FILE_NOT_FOUND)
        self._current = file
        return _only(StatusWord.OK)

    def _select_by_name(self, name: bytes) -> bytes:
        is_bank = self._profile.kind is Kind.BANK
        if is_bank and name in PAYMENT_ENVIRONMENTS:
            return self._hand_over(_tlv(0x6F, _tlv(0x84, name)))
        if is_bank or name != SSSE:
            return _only(StatusWord.FILE_NOT_FOUND)
        self._in_environment, self._current, self._challenge = True, None, b""
        if self._keys:
            self._keys.forget()
        algorithm = bytes.fromhex("8601") + bytes((ALGORITHM_CODES[self._profile.chip.algorithm],))
        proprietary = _tlv(0x88, b"\x1e") + b"\x9f" + _tlv(0x0C, algorithm)
        return self._hand_over(_tlv(0x6F, _tlv(0x84, SSSE) + _tlv(0xA5, proprietary)))

    def _hand_over(self, fci: bytes) -> bytes:
        if self._profile.chip.fci is FciStyle.DIRECT:
            return fci + _only(StatusWord.OK)
        self._waiting = fci
        return bytes((0x61, len(fci)))

    def _get_response(self, le: int | None) -> bytes:
        if not self._waiting:
            return _only(StatusWord.CONDITIONS_NOT_SATISFIED)
        waiting, self._waiting = self._waiting, b""
        return waiting[: le or 256] + _only(StatusWord.OK)

    def _read_record(self, p1: int, p2: int, le: int | None) -> bytes:
        if p2 >> 3 and self._in_environment:
            self._current = self._files.get(0xEF00 | p2 >> 3)
            if self._current is None:
                return _only(StatusWord.FILE_NOT_FOUND)
        if self._current is None:
            return _only(StatusWord.NO_CURRENT_FILE)
        if self._current.is_protected:
            return _only(StatusWord.SECURITY_NOT_SATISFIED)
        readers = {
            BY_TAG: self._current.by_tag,
            BY_NUMBER: self._current.by_number,
            ALL_FROM_NUMBER: self._current.from_number,
        }
        if p2 & 0b111 not in readers:
            return _only(StatusWord.INCORRECT_P1P2)
        record = readers[p2 & 0b111](p1)
        if record is None:
            return _only(StatusWord.RECORD_NOT_FOUND)
        if self._profile.chip.le is LeStyle.STRICT and le != len(record):
            return bytes((0x6C, len(record)))
        return record + _only(StatusWord.OK)

    def _get_challenge(self, le: int | None) -> bytes:
        if le not in (4, 8, 16):
            return _only(StatusWord.WRONG_LENGTH)
        self._challenge = secrets.token_bytes(le)
        return self._challenge + _only(StatusWord.OK)

    def _external_authenticate(self, key: int, data: bytes) -> int:
        challenge = self._used_challenge()
        if not challenge:
            return StatusWord.CONDITIONS_NOT_SATISFIED
        return self._keys.authenticate(key, data, challenge) if self._keys else StatusWord.KEY_NOT_FOUND

    def _unblock_pin(self, pin: PinStore, header: bytes, data: bytes) -> int:
        challenge = self._used_challenge()
        if not self._keys:
            return StatusWord.KEY_NOT_FOUND
        if not challenge:
            return StatusWord.CONDITIONS_NOT_SATISFIED
        return self._keys.unblock(pin, header, data, challenge)

    def _used_challenge(self) -> bytes:
        """The latest challenge, which counts once; none when there is none, or not of the length keys are used with."""
        challenge, self._challenge = self._challenge, b""
        return challenge if len(challenge) == CHALLENGE_IN_USE else b""


def load_card(path: Path) -> EmulatedCard:
    """The card a TOML file describes. Raises CardFileError."""
    return EmulatedCard(load_profile(path))


def _only(sw: int) -> bytes:
    return sw.to_bytes(2, "big")


def _tlv(tag: int, value: bytes) -> bytes:
    return bytes((tag, len(value))) + value


def _body(command: bytes) -> tuple[bytes | None, int | None]:
    """Data and Le of a short command; no data (None) where the lengths do not agree."""
    body = command[4:]
    if len(body) <= 1:
        return b"", (body[0] or 256) if body else None
    lc = body[0]
    data, rest = body[1 : 1 + lc], body[1 + lc :]
    if len(data) < lc or len(rest) > 1:
        return None, None
    return data, (rest[0] or 256) if rest else None
