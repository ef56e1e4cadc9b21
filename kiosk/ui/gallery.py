"""The gallery: every control in every state, with examples, for those who build and test screens."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Property, QObject, QSize, QUrl, Signal, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.contract.codes.tree import CodeNode, divisions, occupations
from kiosk.ui.icons import PROVIDER as ICON_PROVIDER
from kiosk.ui.icons import Icons
from kiosk.ui.inputs.amount_input import AmountInput
from kiosk.ui.inputs.date_choice import DateChoice
from kiosk.ui.inputs.signature import Signature
from kiosk.ui.inputs.tree_choice import ChoiceRow, TreeChoice
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.models.table_model import TableModel, TableRow
from kiosk.ui.presentation import Presentation
from kiosk.ui.records.contributions_view import YearBar
from kiosk.ui.translation import translate
from kiosk.ui.window import QML, KioskWindow, WindowError

SECTIONS = ("Buttons", "Choosing", "Dates", "Places", "Writing", "Records", "Messages")
"""One file of qml/Kiosk/Gallery each."""
LONG_TABLE = 300
_FIRST_DAY, _LAST_DAY = date(1940, 1, 1), date(2026, 12, 31)


@dataclass(frozen=True)
class SectionRow:
    """One section, as it is chosen."""

    name: str
    current: bool


class Examples(QObject):
    """What the examples show. Invented; the choices work."""

    sectionChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._section = SECTIONS[0]
        self._taken = {"2"}
        self._sections = RowsModel(SectionRow, self)
        self._one = RowsModel(ChoiceRow, self)
        self._several = RowsModel(ChoiceRow, self)
        self._month = DateChoice(_FIRST_DAY, _LAST_DAY, with_day=False, parent=self)
        self._day = DateChoice(_FIRST_DAY, _LAST_DAY, with_day=True, parent=self)
        self._region = TreeChoice(divisions(), CodeNode("140700", "晋中市", "Jinzhong"), self)
        self._occupation = TreeChoice(occupations(), CodeNode("0", "全部职业", "All work"), self)
        self._amount = AmountInput(Decimal(200), Decimal(5000), self)
        self._signature = Signature(self)
        self._table, self._empty = TableModel(self), TableModel(self)
        self._bars = RowsModel(YearBar, self)
        self._retranslate()

    def use_language(self, language: str) -> None:
        """Word everything in this language."""
        for choice in (self._region, self._occupation):
            choice.use_language(language)
        for dates in (self._month, self._day):
            dates.retranslate()
        self._amount.retranslate()
        self._retranslate()

    def _retranslate(self) -> None:
        self._word_choices()
        self._word_sections()
        self._table.replace([_example_row(number) for number in range(LONG_TABLE)])
        self._bars.replace(
            [
                YearBar(year, (year - 1995) / 31, 12, Decimal(100 * (year - 1995)))
                for year in range(1996, 2027)
            ]
        )

    @Slot(str)
    def show(self, section: str) -> None:
        """Show this section; an unknown one is left out."""
        if section in SECTIONS:
            self._section = section
            self._word_sections()
            self.sectionChanged.emit()

    @Slot(str)
    def take(self, code: str) -> None:
        """Choose one, and take or leave one of several."""
        self._taken ^= {code}
        self._word_choices(code)

    def _word_sections(self) -> None:
        self._sections.replace([SectionRow(name, name == self._section) for name in SECTIONS])

    def _word_choices(self, one: str = "1") -> None:
        names = (
            ("1", translate("Examples", "合同用工"), translate("Examples", "和单位签劳动合同")),
            ("2", translate("Examples", "非全日制"), translate("Examples", "每天不超过 4 小时")),
            ("3", translate("Examples", "临时"), ""),
            ("4", translate("Examples", "都可以，只要离家近、能按时接送孩子，周末最好能休息"), ""),
        )
        for model, chosen in ((self._one, {one}), (self._several, self._taken)):
            model.replace(
                [ChoiceRow(code, name, note, code in chosen, opens=False) for code, name, note in names]
            )

    section = Property(str, lambda self: self._section, notify=sectionChanged)
    sections = Property(QObject, lambda self: self._sections, constant=True)
    one = Property(QObject, lambda self: self._one, constant=True)
    several = Property(QObject, lambda self: self._several, constant=True)
    month = Property(QObject, lambda self: self._month, constant=True)
    day = Property(QObject, lambda self: self._day, constant=True)
    region = Property(QObject, lambda self: self._region, constant=True)
    occupation = Property(QObject, lambda self: self._occupation, constant=True)
    amount = Property(QObject, lambda self: self._amount, constant=True)
    signature = Property(QObject, lambda self: self._signature, constant=True)
    table = Property(QObject, lambda self: self._table, constant=True)
    empty = Property(QObject, lambda self: self._empty, constant=True)
    bars = Property(QObject, lambda self: self._bars, constant=True)


def _example_row(number: int) -> TableRow:
    year, insurance = 2026 - number // 4, number % 4
    names = (
        translate("Names", "职工养老"),
        translate("Names", "失业"),
        translate("Names", "职工医疗"),
        translate("Names", "工伤"),
    )
    return TableRow(
        (
            translate("HistoryView", "{0}年").format(year),
            names[insurance],
            f"{7000 - number:,}.00",
            f"{number * 17 % 900}.50",
        ),
        opens=number % 3 == 0,
        mark=3 if number % 7 == 0 else -1,
    )


def open_gallery(presentation: Presentation, examples: Examples, size: QSize) -> KioskWindow:
    """Show the gallery's window. WindowError when QML cannot be loaded."""
    engine = QQmlApplicationEngine()
    complaints: list[str] = []
    engine.warnings.connect(lambda warnings: complaints.extend(each.toString() for each in warnings))
    engine.addImportPath(str(QML))
    engine.addImageProvider(ICON_PROVIDER, Icons())
    engine.setInitialProperties(
        {
            "presentation": presentation,
            "examples": examples,
            "width": size.width(),
            "height": size.height(),
        }
    )
    engine.load(QUrl.fromLocalFile(str(QML / "Gallery.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise WindowError("\n".join(complaints) or "Gallery.qml has no window")
    presentation.languageChanged.connect(engine.retranslate)
    presentation.languageChanged.connect(
        lambda: examples.use_language(str(presentation.property("language")))
    )
    return KioskWindow(engine, roots[0])
