"""What is done to strokes before they are recognised."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.handwriting.strokes import MOST_POINTS, SIDE, centred, thinned

places = st.integers(-5000, 5000)
points = st.tuples(places, places)
strokes = st.lists(points, min_size=1, max_size=300)


@given(stroke=strokes)
def test_a_thinned_stroke_keeps_its_ends_and_its_order(stroke: list[tuple[int, int]]) -> None:
    thin = thinned(stroke)
    assert len(thin) == min(len(stroke), MOST_POINTS)
    assert (thin[0], thin[-1]) == (stroke[0], stroke[-1])
    rest = iter(stroke)
    assert all(point in rest for point in thin)


@given(
    written=st.lists(strokes, min_size=1, max_size=6), width=st.integers(1, 4000), height=st.integers(1, 4000)
)
def test_a_centred_character_is_inside_its_square(
    written: list[list[tuple[int, int]]], width: int, height: int
) -> None:
    moved = centred(written, width, height)
    assert [len(stroke) for stroke in moved] == [len(stroke) for stroke in written]
    assert all(0 <= x <= SIDE and 0 <= y <= SIDE for stroke in moved for x, y in stroke)


def test_place_and_size_don_t_matter_and_proportions_are_kept() -> None:
    written = [[(0, 0), (60, 0)], [(30, 0), (30, 90)]]
    elsewhere = [[(700 + 3 * x, 40 + 3 * y) for x, y in stroke] for stroke in written]
    once, again = centred(written, 100, 100), centred(elsewhere, 1000, 400)
    assert once == again
    (left, _), (right, _) = once[0]
    (_, top), (_, bottom) = once[1]
    assert abs((right - left) * 1.5 - (bottom - top)) <= 2


def test_a_dot_stays_a_dot() -> None:
    (dot,) = centred([[(400, 200), (404, 203)]], 860, 440)
    assert abs(dot[1][0] - dot[0][0]) < SIDE / 10


def test_no_strokes_are_no_character() -> None:
    assert centred([], 100, 100) == []
