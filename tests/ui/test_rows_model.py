from dataclasses import dataclass

from PySide6.QtCore import QModelIndex

from kiosk.ui.models.rows_model import RowsModel


@dataclass(frozen=True)
class Row:
    name: str
    year_paid: int


def test_roles_are_field_names_in_camel_case_and_rows_are_replaced() -> None:
    model: RowsModel[Row] = RowsModel(Row)
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert set(roles) == {"name", "yearPaid"}
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.replace([Row("甲", 1), Row("乙", 2)])
    assert model.rowCount() == 2
    assert model.data(model.index(1), roles["yearPaid"]) == 2
    assert model.data(model.index(0), roles["name"]) == "甲"
    assert model.data(QModelIndex(), roles["name"]) is None
    assert model.data(model.index(0), 0) is None
    assert resets == [True]
