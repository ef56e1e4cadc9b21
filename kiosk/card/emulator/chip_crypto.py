"""What a chip and a security module compute with their keys (card specification part 4 §8, part 9 §7 and §9.4).

SSF33 is not published; SM4 stands in for it, which has blocks and keys of the same length and is used in the same way.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.card.emulator import des, sm4

FACTOR, PROOF, MAC = 8, 8, 4
_PADDING = 0x80


@dataclass(frozen=True)
class Cipher:
    """A block cipher, as the card specification uses it."""

    block: int
    encrypt: Callable[[bytes, bytes], bytes]
    decrypt: Callable[[bytes, bytes], bytes]


_SM4 = Cipher(sm4.BLOCK, sm4.encrypt, sm4.decrypt)
_CIPHERS = {"3DES": Cipher(des.BLOCK, des.encrypt, des.decrypt), "SSF33": _SM4, "SM4": _SM4}


def cipher_of(algorithm: str) -> Cipher:
    """The cipher of a card's algorithm. Raises KeyError for one that no card has."""
    return _CIPHERS[algorithm]


def diversified(cipher: Cipher, key: bytes, factor: bytes) -> bytes:
    """The key one level down: of a province, a city, a card (part 9 §7)."""
    inverse = bytes(byte ^ 0xFF for byte in factor)
    if cipher.block == FACTOR:
        return cipher.encrypt(key, factor) + cipher.encrypt(key, inverse)
    return cipher.encrypt(key, factor + inverse)


def session_key(cipher: Cipher, key: bytes, factor: bytes) -> bytes:
    """The key for one exchange, of the card's latest challenge: a single DES key, or one of 16 bytes (part 4 §8)."""
    return cipher.encrypt(key, _filled(cipher, factor))


def proof_of(cipher: Cipher, session: bytes, original: bytes) -> bytes:
    """The authentication data for an original: 8 bytes; of a 16-byte block the halves are added (part 9 §9.4)."""
    encrypted = cipher.encrypt(session, _filled(cipher, original))
    return _added(encrypted, PROOF)


def mac_of(cipher: Cipher, session: bytes, command: bytes) -> bytes:
    """The MAC of a command from CLA on: the first four bytes, or the four words of a 16-byte block added."""
    block = bytes(cipher.block)
    padded = _padded(cipher, command)
    for place in range(0, len(padded), cipher.block):
        mixed = bytes(a ^ b for a, b in zip(block, padded[place : place + cipher.block], strict=True))
        block = cipher.encrypt(session, mixed)
    return block[:MAC] if cipher.block == FACTOR else _added(block, MAC)


def sealed(cipher: Cipher, session: bytes, header: bytes, data: bytes) -> bytes:
    """The data field of a protected command: length, data and padding enciphered, and the MAC over all of it.

    One block of data, which is what PINs need.
    """
    block = _padded(cipher, bytes((len(data),)) + data)
    enciphered = cipher.encrypt(session, block)
    return enciphered + mac_of(cipher, session, header + enciphered)


def opened(cipher: Cipher, session: bytes, enciphered: bytes) -> bytes | None:
    """The data of one enciphered block; None where it is not length, data and padding."""
    block = cipher.decrypt(session, enciphered)
    data, padding = block[1 : 1 + block[0]], block[1 + block[0] :]
    if len(data) < block[0] or padding.rstrip(b"\x00") not in (b"", bytes((_PADDING,))):
        return None
    return data


def _filled(cipher: Cipher, half: bytes) -> bytes:
    return half.ljust(cipher.block, b"\x00")


def _padded(cipher: Cipher, data: bytes) -> bytes:
    marked = data + bytes((_PADDING,))
    return marked + bytes(-len(marked) % cipher.block)


def _added(block: bytes, length: int) -> bytes:
    result = bytes(length)
    for place in range(0, len(block), length):
        result = bytes(a ^ b for a, b in zip(result, block[place : place + length], strict=True))
    return result
