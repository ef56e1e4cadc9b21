"""Whether a file is a whole model of zinnia. The library checks only its length and reads past its end when it is not.

The file (zinnia 0.06, recognizer.cpp): three integers (magic, version, number of characters), then for each
character 16 bytes of name, a bias, and pairs of index and weight up to the index -1.
"""

import mmap
import struct
from pathlib import Path

_HEADER = struct.Struct("=III")
_NAME_AND_BIAS = 20
_PAIR = 8
_LAST = struct.pack("=i", -1)


def is_whole(model: Path) -> bool:
    """Walk through all characters; OSError when the file cannot be read."""
    with model.open("rb") as file:
        if len(file.read(_HEADER.size)) < _HEADER.size:
            return False
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _walk(data)


def _walk(data: mmap.mmap) -> bool:
    _, _, promised = _HEADER.unpack_from(data)
    place = _HEADER.size
    for _ in range(promised):
        pairs = place + _NAME_AND_BIAS
        last = data.find(_LAST, pairs)
        while last >= 0 and (last - pairs) % _PAIR:
            last = data.find(_LAST, last + 1)
        if last < 0:
            return False
        place = last + _PAIR
    return place == len(data)
