"""A model is used only when it is whole: the library would read past the end of a damaged one."""

import struct
from pathlib import Path

import pytest

from kiosk.devices.handwriting.model_file import is_whole
from kiosk.devices.handwriting.zinnia import MODEL

END = struct.pack("=if", -1, 0.0)


def character(name: str, pairs: int = 3) -> bytes:
    weights = b"".join(struct.pack("=if", index, 0.5) for index in range(pairs))
    return struct.pack("=16sf", name.encode(), -0.1) + weights + END


def model(*characters: bytes, promised: int | None = None) -> bytes:
    return struct.pack("=III", 0, 1, len(characters) if promised is None else promised) + b"".join(characters)


GOOD = model(character("一"), character("二", 5), character("三", 0))


def test_the_installed_model_and_a_small_one_are_whole(tmp_path: Path) -> None:
    assert is_whole(MODEL)
    small = tmp_path / "small.model"
    small.write_bytes(GOOD)
    assert is_whole(small)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        GOOD[:5],
        GOOD[:-1],
        GOOD[:-8],
        GOOD + b"\0",
        GOOD[:12] + bytes(len(GOOD) - 12),
        GOOD[:-40] + bytes(40),
        model(character("一"), character("二"), promised=3),
        model(character("一"), character("二"), promised=1),
        # The end of the last character is there, but not where pairs stand.
        model(character("一")[:-8] + b"\0\0\0\0" + END),
    ],
)
def test_a_damaged_model_is_not(tmp_path: Path, damaged: bytes) -> None:
    file = tmp_path / "damaged.model"
    file.write_bytes(damaged)
    assert not is_whole(file)


def test_a_weight_that_looks_like_an_end_is_none(tmp_path: Path) -> None:
    file = tmp_path / "odd.model"
    pair = struct.pack("=ii", 7, -1)
    file.write_bytes(model(struct.pack("=16sf", "一".encode(), 0.0) + pair + END))
    assert is_whole(file)
