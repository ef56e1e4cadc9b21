import pytest

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.type_size import find


@pytest.mark.parametrize(
    ("size", "situation", "rules"),
    [
        (31, {}, ["type too small"]),
        (32, {}, []),
        (41, {"large_type": True}, ["type too small in large type"]),
        (42, {"large_type": True}, []),
        (24, {"unit": 0.75}, []),
        (23, {"unit": 0.75}, ["type too small"]),
        (60, {"unit": 2.0}, ["type too small"]),
    ],
)
def test_small_print_is_found(
    size: int, situation: dict[str, object], rules: list[str], look_at: LookAt
) -> None:
    scene = look_at(f"Letters {{ font.pixelSize: {size} }}", **situation)
    assert [finding.rule for finding in find(scene)] == rules


def test_what_is_not_in_sight_has_no_size(look_at: LookAt) -> None:
    assert find(look_at("Letters { visible: false; font.pixelSize: 10 }")) == []


def test_type_that_shrank_to_fit_is_as_small_as_it_is_painted(look_at: LookAt) -> None:
    body = 'Letters { width: 100; height: 40; text: "一句很长的话"; fontSizeMode: Text.HorizontalFit; minimumPixelSize: 8 }'
    assert [finding.rule for finding in find(look_at(body))] == ["type too small"]
