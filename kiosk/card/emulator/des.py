"""DES and triple DES with two keys, one block (FIPS 46-3): the cipher of the emulated 3DES chips."""

from collections.abc import Sequence

BLOCK = 8

# Places count from 1, from the left, as in the standard's tables.
_INITIAL = (
    *(58, 50, 42, 34, 26, 18, 10, 2, 60, 52, 44, 36, 28, 20, 12, 4),
    *(62, 54, 46, 38, 30, 22, 14, 6, 64, 56, 48, 40, 32, 24, 16, 8),
    *(57, 49, 41, 33, 25, 17, 9, 1, 59, 51, 43, 35, 27, 19, 11, 3),
    *(61, 53, 45, 37, 29, 21, 13, 5, 63, 55, 47, 39, 31, 23, 15, 7),
)
_FINAL = tuple(_INITIAL.index(place) + 1 for place in range(1, 65))
_EXPANSION = tuple((4 * group + place - 1) % 32 + 1 for group in range(8) for place in range(6))
_PERMUTATION = (
    *(16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10),
    *(2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25),
)
_CHOICE_1 = (
    *(
        57,
        49,
        41,
        33,
        25,
        17,
        9,
        1,
        58,
        50,
        42,
        34,
        26,
        18,
        10,
        2,
        59,
        51,
        43,
        35,
        27,
        19,
        11,
        3,
        60,
        52,
        44,
        36,
    ),
    *(
        63,
        55,
        47,
        39,
        31,
        23,
        15,
        7,
        62,
        54,
        46,
        38,
        30,
        22,
        14,
        6,
        61,
        53,
        45,
        37,
        29,
        21,
        13,
        5,
        28,
        20,
        12,
        4,
    ),
)
_CHOICE_2 = (
    *(14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2),
    *(41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32),
)
_SHIFTS = (1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1)
# A box a line: four rows of sixteen entries, one hexadecimal digit each.
_BOXES = tuple(
    bytes(int(entry, 16) for entry in box)
    for box in (
        "e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d",
        "f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9",
        "a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c",
        "7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e",
        "2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453",
        "c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d",
        "4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c",
        "d2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b",
    )
)


def encrypt(key: bytes, block: bytes) -> bytes:
    """One block under one key (8 bytes; their parity bits do not count), or under two keys (16): E, D, E."""
    if len(key) == BLOCK:
        return _run(_round_keys(key), block)
    left, right = _round_keys(key[:BLOCK]), _round_keys(key[BLOCK:])
    return _run(left, _run(right[::-1], _run(left, block)))


def decrypt(key: bytes, block: bytes) -> bytes:
    """The block that `encrypt` made this of."""
    if len(key) == BLOCK:
        return _run(_round_keys(key)[::-1], block)
    left, right = _round_keys(key[:BLOCK]), _round_keys(key[BLOCK:])
    return _run(left[::-1], _run(right, _run(left[::-1], block)))


def _run(round_keys: Sequence[int], block: bytes) -> bytes:
    mixed = _permuted(int.from_bytes(block, "big"), 64, _INITIAL)
    left, right = mixed >> 32, mixed & 0xFFFFFFFF
    for round_key in round_keys:
        left, right = right, left ^ _scrambled(right, round_key)
    return _permuted(right << 32 | left, 64, _FINAL).to_bytes(BLOCK, "big")


def _scrambled(half: int, round_key: int) -> int:
    """The standard's function f."""
    expanded = _permuted(half, 32, _EXPANSION) ^ round_key
    substituted = 0
    for number, box in enumerate(_BOXES):
        six = expanded >> (42 - 6 * number) & 0x3F
        row = six >> 4 & 0b10 | six & 1
        substituted = substituted << 4 | box[16 * row + (six >> 1 & 0xF)]
    return _permuted(substituted, 32, _PERMUTATION)


def _round_keys(key: bytes) -> list[int]:
    chosen = _permuted(int.from_bytes(key, "big"), 64, _CHOICE_1)
    left, right = chosen >> 28, chosen & 0xFFFFFFF
    keys = []
    for shift in _SHIFTS:
        left, right = _rotated(left, shift), _rotated(right, shift)
        keys.append(_permuted(left << 28 | right, 56, _CHOICE_2))
    return keys


def _rotated(half: int, by: int) -> int:
    return (half << by | half >> (28 - by)) & 0xFFFFFFF


def _permuted(value: int, width: int, places: Sequence[int]) -> int:
    result = 0
    for place in places:
        result = result << 1 | value >> (width - place) & 1
    return result
