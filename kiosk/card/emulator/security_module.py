"""The bureau's security module for emulated cards: does with demonstration keys what a real one does (card.md §2.2).

The keys of real cards are secret, and so are the places they are kept in; nothing here opens a real card.
"""

from kiosk.card import pin as pins
from kiosk.card.authority import ChipIdentity, Question, SealedPin, UnblockingProof
from kiosk.card.emulator import chip_crypto
from kiosk.card.emulator.chip_crypto import Cipher

_DEMO_UNBLOCKING = b"demo unblock key"
_DEMO_PROTECTION = b"demo protect key"
_CARD_FACTOR = slice(5, 13)


class DemoSecurityModule:
    """Answers what an Authority is asked, at once. Holds root keys only; a card's own are derived when asked for."""

    def answer(self, question: Question) -> bytes:
        """What the card must be given. Raises ValueError for a chip whose historical bytes are too few."""
        cipher = chip_crypto.cipher_of(question.chip.algorithm)
        match question:
            case UnblockingProof(chip=chip, process_factor=factor, original=original):
                session = chip_crypto.session_key(cipher, unblocking_key(chip), factor)
                return chip_crypto.proof_of(cipher, session, original)
            case SealedPin(chip=chip, process_factor=factor, header=header, pin=pin):
                session = chip_crypto.session_key(cipher, protection_key(chip), factor)
                return chip_crypto.sealed(cipher, session, header, pins.encode(pin))


def unblocking_key(chip: ChipIdentity) -> bytes:
    """The emulated card's own unblocking key (PUK)."""
    return _card_key(chip, _DEMO_UNBLOCKING)


def protection_key(chip: ChipIdentity) -> bytes:
    """The emulated card's own key for protected commands (STK)."""
    return _card_key(chip, _DEMO_PROTECTION)


def _card_key(chip: ChipIdentity, root: bytes) -> bytes:
    """Three levels down: of the province, the city, the card (part 9 §7)."""
    cipher: Cipher = chip_crypto.cipher_of(chip.algorithm)
    own = bytes.fromhex(chip.historical_bytes)[_CARD_FACTOR]
    if len(own) != chip_crypto.FACTOR:
        raise ValueError("too few historical bytes")
    city = chip.card_identifier[:6].encode("ascii")
    key = root
    for factor in (city[:2] + b"0000sh", city + b"sx", own):
        key = chip_crypto.diversified(cipher, key, factor)
    return key
