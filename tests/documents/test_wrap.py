"""Lines are never wider than the paper, nothing is lost, and signs stay where they belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.wrap import wrapped


def wide(text: str) -> float:
    """Two for a Chinese character, one for a Latin one."""
    return sum(1 if char.isascii() else 2 for char in text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("城乡居民", ["城乡居民"]),
        ("城乡居民养老保险", ["城乡居民养", "老保险"]),
        ("城乡居民养，老保险", ["城乡居民", "养，老保险"]),
        ("城乡居民（养老）", ["城乡居民", "（养老）"]),
        ("pay by 12333 now", ["pay by", "12333 now"]),
        ("https://platform.example", ["https://pl", "atform.exa", "mple"]),
        ("甲\n乙", ["甲", "乙"]),
        ("甲\x07\x1b乙", ["甲乙"]),
        ("甲\n\n乙", ["甲", "", "乙"]),
    ],
)
def test_lines_of_ten(text: str, lines: list[str]) -> None:
    assert wrapped(text, 10, wide) == lines


@given(st.text(), st.integers(2, 40))
def test_whatever_comes_no_line_is_too_wide_and_nothing_visible_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width, wide)
    assert lines
    assert all(wide(line) <= width for line in lines)

    def visible(parts: list[str]) -> str:
        return "".join(char for part in parts for char in part if char.isprintable() and not char.isspace())

    assert visible(lines) == visible([text])
