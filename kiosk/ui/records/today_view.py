"""What matters to this person today, worked out from what the bureau knows."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal

from kiosk.contract.contributions import Overview
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.translation import translate
from kiosk.ui.words.formatting import date_words, duration, yuan
from kiosk.ui.words.names import short_name_of

CERTIFICATION_NOTICE = timedelta(days=60)


@dataclass(frozen=True)
class TodayRow:
    """One thing that matters: `kind` is "wrong" or "notice"; touching it opens the item."""

    kind: str
    title: str
    detail: str
    item_id: str


def today_rows(overview: Overview) -> list[TodayRow]:
    """What is overdue first, then what is due soon, then what is owed."""
    rows: list[TodayRow] = []
    due = overview.benefit.certification_due if overview.benefit else None
    if due is not None and due < overview.as_of:
        rows.append(
            TodayRow(
                "wrong",
                translate("TodayView", "资格认证已经到期"),
                translate("TodayView", "{0}到期。办完认证才能继续发养老金。").format(date_words(due)),
                "SB07",
            )
        )
    elif due is not None and due <= overview.as_of + CERTIFICATION_NOTICE:
        rows.append(
            TodayRow(
                "notice",
                translate("TodayView", "该办资格认证了"),
                translate("TodayView", "请在{0}前办好。").format(date_words(due)),
                "SB07",
            )
        )
    owed = [insurance for insurance in overview.insurances if insurance.arrears_months]
    if owed:
        names = translate("TodayView", "、").join(short_name_of(insurance.insurance) for insurance in owed)
        amount = sum((insurance.arrears_amount for insurance in owed), Decimal(0))
        months = duration(max(insurance.arrears_months for insurance in owed))
        rows.append(
            TodayRow(
                "wrong",
                translate("TodayView", "有欠费：{0}").format(names),
                (
                    translate("TodayView", "最多欠 {0}，共 {1} 元。")
                    if len(owed) > 1
                    else translate("TodayView", "欠 {0}，共 {1} 元。")
                ).format(months, yuan(amount)),
                "SB01" if len(owed) > 1 else f"contribution-details:{owed[0].insurance.value}",
            )
        )
    return rows


class TodayView(QObject):
    """The rows for the home screen; nothing to do is said, too."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._rows = RowsModel(TodayRow, self)

    def show(self, overview: Overview | None) -> None:
        """Show what matters in this overview."""
        self._overview = overview
        self.retranslate()

    def retranslate(self) -> None:
        """The language changed: word everything anew."""
        self._rows.replace(today_rows(self._overview) if self._overview else [])
        self.changed.emit()

    def clear(self) -> None:
        """Forget everything of the visit."""
        self.show(None)

    rows = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._rows.rows), notify=changed)
