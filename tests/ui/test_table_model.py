import pytest

from kiosk.ui.models.table_model import TableModel, TableRow


def _model(*rows: TableRow) -> TableModel:
    model = TableModel()
    model.replace(rows)
    return model


def _roles(model: TableModel) -> dict[str, int]:
    return {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}


def test_a_row_has_cells_may_open_and_may_be_marked() -> None:
    model = _model(TableRow(("2026年", "12")), TableRow(("2025年", "11"), opens=True, mark=1))
    roles = _roles(model)
    assert set(roles) == {"cells", "opens", "mark"}
    assert [model.data(model.index(row), roles["cells"]) for row in (0, 1)] == [
        ["2026年", "12"],
        ["2025年", "11"],
    ]
    assert [model.data(model.index(row), roles["opens"]) for row in (0, 1)] == [False, True]
    assert [model.data(model.index(row), roles["mark"]) for row in (0, 1)] == [-1, 1]


def test_an_empty_table_has_no_columns() -> None:
    model = TableModel()
    assert model.property("longest") == []
    model.replace([TableRow(("一",))])
    model.replace([])
    assert model.property("longest") == []
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("texts", "widest"),
    [
        (("1", "12,345.60", "99.00"), "12,345.60"),
        (("abcdef", "职工养老"), "职工养老"),
        (("abcdefghi", "职工养老"), "abcdefghi"),
        (("养老", "abcd"), "养老"),
        (("", ""), ""),
        (("22 年 3 个月", "22 年", "3 个月，欠 2 个月"), "3 个月，欠 2 个月"),
    ],
)
def test_the_widest_text_of_a_column_counts_chinese_twice(texts: tuple[str, ...], widest: str) -> None:
    model = _model(*(TableRow((text,)) for text in texts))
    assert model.property("longest") == [widest]


def test_each_column_has_its_own_widest_text() -> None:
    model = _model(TableRow(("2026年", "1", "正常")), TableRow(("1年", "123", "欠")))
    assert model.property("longest") == ["2026年", "123", "正常"]


def test_the_widest_texts_are_known_when_they_are_told() -> None:
    model = TableModel()
    told: list[tuple[list[str], int]] = []
    model.longestChanged.connect(lambda: told.append((model.property("longest"), model.rowCount())))
    model.replace([TableRow(("甲", "乙丙"))])
    model.replace([])
    assert told == [(["甲", "乙丙"], 1), ([], 0)]


@pytest.mark.parametrize("cells", [(), ("一",), ("一", "二", "三")], ids=len)
def test_a_row_with_other_columns_is_refused_and_changes_nothing(cells: tuple[str, ...]) -> None:
    model = _model(TableRow(("甲", "乙")))
    with pytest.raises(ValueError, match="zip"):
        model.replace([TableRow(("丙", "丁")), TableRow(cells)])
    assert model.rowCount() == 1
    assert model.property("longest") == ["甲", "乙"]
    assert model.data(model.index(0), _roles(model)["cells"]) == ["甲", "乙"]
