import pytest

from kiosk.catalogue.lines import line_of, path_in

TEXT = """id = "A"
basis = [
    { zh = "一" },
    { zh = "二" },
]
[name]
zh = "名"
[[fields]]
key = "a"
label.zh = "标"
[[fields]]
key = "b"
choices = [
    { code = "1" },
]
[[fields.rows]]
deep = 1
[fields.more]
x = 1
[blocks]
one = 1
[[blocks.C1]]
key = "c"
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("id",), 1),
        (("basis", 1, "zh"), 4),
        (("basis", 9), 2),
        (("name", "zh"), 7),
        (("name", "en"), 6),
        (("fields", 0), 8),
        (("fields", 0, "label", "zh"), 10),
        (("fields", 1, "key"), 12),
        (("fields", 1, "choices", 0, "code"), 14),
        (("fields", 1, "rows", 0, "deep"), 17),
        (("fields", 1, "more", "x"), 19),
        (("fields", 1, "kind"), 11),
        (("blocks",), 20),
        (("blocks", "C1", 0, "key"), 23),
        (("nothing",), 1),
    ],
)
def test_places(path: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, path) == line


@pytest.mark.parametrize("text", ["", "\n\n", "[[", "= 1", "]", '"""\n[x]\n"""', "\x00"])
def test_odd_texts_have_a_first_line(text: str) -> None:
    assert line_of(text, ("x",)) >= 1


def test_paths_as_msgspec_writes_them() -> None:
    assert path_in("$.fields[3].when[0].at_least") == ("fields", 3, "when", 0, "at_least")
    assert path_in("$") == ()
    assert path_in("$[...].x") == ("x",)
