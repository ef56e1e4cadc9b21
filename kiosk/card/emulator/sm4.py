"""SM4, one block (GB/T 32907-2016): the cipher of the emulated SM4 chips."""

from collections.abc import Sequence

BLOCK = 16

_BOX = bytes.fromhex(
    "d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa441326498606999c4250f491ef987a33540b43edcfac62"
    "e4b31ca9c908e89580df94fa758f3fa64707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d35"
    "1e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89eeabf8ad240c738b5a3f7f2cef96115a1"
    "e0ae5da49b341a55ad933230f58cb1e31df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51"
    "8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b08969974a0c96777e65b9f109c56ec684"
    "18f07dec3adc4d2079ee5f3ed7cb3948"
)
_SYSTEM = (0xA3B1BAC6, 0x56AA3350, 0x677D9197, 0xB27022DC)
_CONSTANTS = tuple(
    int.from_bytes(bytes((4 * number + place) * 7 & 0xFF for place in range(4)), "big")
    for number in range(32)
)


def encrypt(key: bytes, block: bytes) -> bytes:
    """One block under a key of 16 bytes."""
    return _run(_round_keys(key), block)


def decrypt(key: bytes, block: bytes) -> bytes:
    """The block that `encrypt` made this of."""
    return _run(_round_keys(key)[::-1], block)


def _run(round_keys: Sequence[int], block: bytes) -> bytes:
    words = _words(block)
    for round_key in round_keys:
        mixed = _substituted(words[1] ^ words[2] ^ words[3] ^ round_key)
        spread = mixed ^ _rotated(mixed, 2) ^ _rotated(mixed, 10) ^ _rotated(mixed, 18) ^ _rotated(mixed, 24)
        words = [*words[1:], words[0] ^ spread]
    return b"".join(word.to_bytes(4, "big") for word in reversed(words))


def _round_keys(key: bytes) -> list[int]:
    words = [word ^ system for word, system in zip(_words(key), _SYSTEM, strict=True)]
    keys = []
    for constant in _CONSTANTS:
        mixed = _substituted(words[1] ^ words[2] ^ words[3] ^ constant)
        keys.append(words[0] ^ mixed ^ _rotated(mixed, 13) ^ _rotated(mixed, 23))
        words = [*words[1:], keys[-1]]
    return keys


def _substituted(word: int) -> int:
    return int.from_bytes(word.to_bytes(4, "big").translate(_BOX), "big")


def _rotated(word: int, by: int) -> int:
    return (word << by | word >> (32 - by)) & 0xFFFFFFFF


def _words(block: bytes) -> list[int]:
    return [int.from_bytes(block[place : place + 4], "big") for place in range(0, BLOCK, 4)]
