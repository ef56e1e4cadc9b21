"""The real library with the real model: what people write is among the first characters offered."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.handwriting.zinnia import LIBRARY, MODEL, HandwritingUnavailable, Zinnia
from tests.devices.handwriting.characters import CHARACTERS, SIDE

SHOWN = 6
"""So many candidates the screen has room for."""


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Zinnia]:
    zinnia = Zinnia()
    yield zinnia
    zinnia.close()


@pytest.mark.parametrize("character", CHARACTERS)
def test_a_character_is_among_the_candidates(recogniser: Zinnia, character: str) -> None:
    assert character in recogniser.candidates(CHARACTERS[character], SIDE, SIDE, SHOWN)


@pytest.mark.parametrize("character", CHARACTERS)
def test_a_small_one_in_the_corner_of_a_wide_area_is_read_just_as_well(
    recogniser: Zinnia, character: str
) -> None:
    small = [[(600 + x * 2 // 3, 10 + y * 2 // 3) for x, y in stroke] for stroke in CHARACTERS[character]]
    assert character in recogniser.candidates(small, 860, 440, SHOWN)


def test_stroke_by_stroke(recogniser: Zinnia) -> None:
    strokes = CHARACTERS["王"]
    offered = [recogniser.candidates(strokes[:number], SIDE, SIDE, SHOWN) for number in range(5)]
    assert offered[0] == []
    assert [character in found for character, found in zip("一二干王", offered[1:], strict=True)] == [
        True
    ] * 4


def test_at_most_so_many(recogniser: Zinnia) -> None:
    strokes = CHARACTERS["中"]
    assert len(recogniser.candidates(strokes, SIDE, SIDE, 8)) == 8
    assert recogniser.candidates(strokes, SIDE, SIDE, 1) == recogniser.candidates(strokes, SIDE, SIDE, 8)[:1]
    for none in (0, -1):
        assert recogniser.candidates(strokes, SIDE, SIDE, none) == []


def test_nothing_is_nothing(recogniser: Zinnia) -> None:
    assert recogniser.candidates([], SIDE, SIDE, 8) == []
    assert recogniser.candidates([[], []], SIDE, SIDE, 8) == []
    assert recogniser.candidates(CHARACTERS["十"], 0, SIDE, 8) == []
    assert recogniser.candidates(CHARACTERS["十"], SIDE, -1, 8) == []


def test_a_tap_is_a_dot(recogniser: Zinnia) -> None:
    assert "丶" in recogniser.candidates([[(430, 220)] * 30], 860, 440, SHOWN)


@pytest.mark.parametrize(
    "scribble",
    [
        [[(number * 37 % 300, number * 91 % 300) for number in range(50_000)]],
        [[(number * 7 % 300, 5), (9, number * 11 % 300)] for number in range(100)],
        [[(-5, -100_000), (7, 3)], [(-(2**40), 2**40)]],
        [[(0, 0), (2**31 - 1, -(2**31))]],
    ],
)
def test_scribble_is_harmless(recogniser: Zinnia, scribble: list[list[tuple[int, int]]]) -> None:
    assert len(recogniser.candidates(scribble, SIDE, SIDE, 8)) == 8


anywhere = st.tuples(st.integers(-(2**33), 2**33), st.integers(-2000, 2000))


@given(
    strokes=st.lists(st.lists(anywhere, max_size=20), max_size=12),
    width=st.integers(-1, 3000),
    height=st.integers(-1, 3000),
    most=st.integers(-2, 20),
)
def test_whatever_is_written_is_answered(
    recogniser: Zinnia, strokes: list[list[tuple[int, int]]], width: int, height: int, most: int
) -> None:
    found = recogniser.candidates(strokes, width, height, most)
    assert len(found) <= max(0, most)
    assert all(found)


def test_threads_don_t_disturb_each_other(recogniser: Zinnia) -> None:
    def read(character: str) -> list[str]:
        return recogniser.candidates(CHARACTERS[character], SIDE, SIDE, 8)

    wanted = {character: read(character) for character in CHARACTERS}
    with ThreadPoolExecutor(4) as threads:
        many = list(CHARACTERS) * 5
        assert list(threads.map(read, many)) == [wanted[character] for character in many]


def test_closed_it_recognises_nothing_and_may_be_closed_again() -> None:
    zinnia = Zinnia()
    zinnia.close()
    zinnia.close()
    assert zinnia.candidates(CHARACTERS["一"], SIDE, SIDE, 8) == []


@pytest.mark.parametrize("library", ["libnot-there.so.0", "libc.so.6"])
def test_without_the_library_it_is_unavailable_and_says_so(library: str) -> None:
    with pytest.raises(HandwritingUnavailable, match=library):
        Zinnia(library=library)


def test_without_the_model_it_is_unavailable_and_says_so(tmp_path: Path) -> None:
    for model in (tmp_path / "none.model", tmp_path):
        with pytest.raises(HandwritingUnavailable) as caught:
            Zinnia(model)
        assert str(model) in str(caught.value)
    assert LIBRARY not in str(caught.value)


@pytest.mark.parametrize("kept", [1.0, 0.5])
@pytest.mark.parametrize("filled", [False, True])
def test_a_damaged_model_is_unavailable_and_says_so(tmp_path: Path, kept: float, filled: bool) -> None:
    model = tmp_path / "damaged.model"
    shutil.copyfile(MODEL, model)
    whole = model.stat().st_size
    with model.open("r+b") as file:
        # A half-written file, and one whose last pages never reached the disk: the right length, but empty.
        file.truncate(min(whole - 4096, int(whole * kept)))
        if filled:
            file.truncate(whole)
    with pytest.raises(HandwritingUnavailable, match=r"damaged\.model"):
        Zinnia(model)
