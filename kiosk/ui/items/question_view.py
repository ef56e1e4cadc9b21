"""One question as it is asked: what kind of control it needs, and the answer so far."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.catalogue.model import Field, FieldKind
from kiosk.contract.codes.tree import CodeNode, divisions, occupations
from kiosk.contract.items import Answer
from kiosk.ui.inputs.amount_input import AmountInput
from kiosk.ui.inputs.date_choice import DateChoice
from kiosk.ui.inputs.tree_choice import ChoiceRow, TreeChoice
from kiosk.ui.items.bounds import bounds_of
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.translation import CHINESE, translate
from kiosk.ui.words.formatting import date_words, month_words, yuan

CONTROLS = {
    FieldKind.TEXT: "text",
    FieldKind.TEXTAREA: "text",
    FieldKind.INT: "digits",
    FieldKind.YEAR: "digits",
    FieldKind.DECIMAL: "text",
    FieldKind.MONEY: "amount",
    FieldKind.DATE: "date",
    FieldKind.MONTH: "date",
    FieldKind.BOOL: "yesno",
    FieldKind.CODE: "one",
    FieldKind.CODES: "several",
    FieldKind.REGION: "one",
    FieldKind.VILLAGE: "region",
    FieldKind.OCCUPATION: "occupation",
    FieldKind.SSN: "id",
    FieldKind.MOBILE: "digits",
    FieldKind.BANK: "digits",
    FieldKind.USCC: "text",
    FieldKind.PROMISE: "promise",
}
_CITY = CodeNode("140700", "晋中市", "Jinzhong")
_ALL_WORK = CodeNode("0", "全部职业", "All work")
_MOST_YUAN = Decimal(10_000_000)
Choices = Sequence[tuple[str, str]]


class QuestionView(QObject):
    """The control for one field. `answer` is what the person gave; an empty one is no answer."""

    changed = Signal()
    answered = Signal()

    def __init__(self, field: Field, choices: Choices, today: date, parent: QObject | None = None) -> None:
        """`choices`: code and name in the language in use, for fields that have a list."""
        super().__init__(parent)
        self.field = field
        self._language = CHINESE
        self._answer: Answer = ""
        self._error = ""
        self._choices = list(choices)
        self._rows = RowsModel(ChoiceRow, self)
        earliest, latest = bounds_of(field, today)
        self._date = (
            DateChoice(earliest, latest, with_day=field.kind is FieldKind.DATE, parent=self)
            if field.kind in {FieldKind.DATE, FieldKind.MONTH}
            else None
        )
        roots, whole = (
            (occupations(), _ALL_WORK) if field.kind is FieldKind.OCCUPATION else (divisions(), _CITY)
        )
        self._tree = (
            TreeChoice(roots, whole, self)
            if field.kind in {FieldKind.VILLAGE, FieldKind.OCCUPATION}
            else None
        )
        self._amount = (
            AmountInput(Decimal(field.least or 0), Decimal(field.most or _MOST_YUAN), self)
            if field.kind is FieldKind.MONEY
            else None
        )
        if self._date is not None:
            self._date.answered.connect(self.take)
        if self._tree is not None:
            self._tree.answered.connect(self.take)
        if self._amount is not None:
            self._amount.changed.connect(self._take_amount)
        self._word()

    @property
    def answer(self) -> Answer:
        """What was given."""
        return self._answer

    @Slot(str)
    def take(self, text: str) -> None:
        """The answer is this text, code, month or day."""
        self._set(text)
        if CONTROLS.get(self.field.kind) in {"one"}:
            self.answered.emit()

    @Slot(str)
    def toggle(self, code: str) -> None:
        """Take or leave one of several codes."""
        taken = list(self._answer) if isinstance(self._answer, list) else []
        self._set([each for each in taken if each != code] if code in taken else [*taken, code])

    @Slot(bool)
    def decide(self, yes: bool) -> None:
        """Yes or no."""
        self._set(yes)

    def restore(self, answer: Answer) -> None:
        """The answer given before."""
        self._answer = answer
        if self._tree is not None and isinstance(answer, str):
            self._tree.restore(answer)
        self._word()

    def refuse(self, why: str) -> None:
        """Say what is wrong with the answer."""
        self._error = why
        self.changed.emit()

    def use_language(self, language: str, choices: Choices) -> None:
        """Word everything in this language."""
        self._language, self._choices = language, list(choices)
        if self._tree is not None:
            self._tree.use_language(language)
        if self._date is not None:
            self._date.retranslate()
        self._word()

    def words(self) -> str:
        """The answer as it is read back."""
        names = dict(self._choices)
        match self._answer:
            case bool():
                return translate("QuestionView", "是") if self._answer else translate("QuestionView", "否")
            case list():
                return translate("QuestionView", "、").join(names.get(code, code) for code in self._answer)
            case int():
                return str(self._answer)
        text = str(self._answer)
        if not text:
            return ""
        if self._tree is not None:
            return str(self._tree.property("words")) or text
        match self.field.kind:
            case FieldKind.MONTH:
                return month_words(text)
            case FieldKind.DATE:
                return date_words(date.fromisoformat(text))
            case FieldKind.MONEY:
                return translate("QuestionView", "{0} 元").format(yuan(Decimal(text)))
        return names.get(text, text)

    def _set(self, answer: Answer) -> None:
        if answer != self._answer:
            self._answer = answer
            self._error = ""
            self._word()

    def _take_amount(self) -> None:
        amount = self._amount.amount if self._amount is not None else None
        self._set(f"{amount:.2f}" if amount is not None else "")

    def _word(self) -> None:
        taken = self._answer if isinstance(self._answer, list) else [self._answer]
        rows = [ChoiceRow(code, name, "", code in taken, opens=False) for code, name in self._choices]
        self._rows.update(rows)
        self.changed.emit()

    control = Property(str, lambda self: CONTROLS.get(self.field.kind, ""), constant=True)
    label = Property(str, lambda self: self.field.label.in_language(self._language), notify=changed)
    help = Property(
        str,
        lambda self: self.field.help.in_language(self._language) if self.field.help else "",
        notify=changed,
    )
    error = Property(str, lambda self: self._error, notify=changed)
    optional = Property(bool, lambda self: not self.field.required, constant=True)
    text = Property(
        str, lambda self: str(self._answer) if isinstance(self._answer, str | int) else "", notify=changed
    )
    given = Property(bool, lambda self: self._answer not in ("", []), notify=changed)
    yes = Property(bool, lambda self: self._answer is True, notify=changed)
    longest = Property(int, lambda self: int(self.field.most or 60), constant=True)
    choices = Property(QObject, lambda self: self._rows, constant=True)
    dates = Property(QObject, lambda self: self._date, constant=True)
    tree = Property(QObject, lambda self: self._tree, constant=True)
    amount = Property(QObject, lambda self: self._amount, constant=True)
