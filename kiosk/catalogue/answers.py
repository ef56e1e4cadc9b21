"""Which questions an item asks, and whether the answers will do. The same on the kiosk and in the backend.

Answers are looked at in the order of the fields, and rules only ever look back, so one pass settles everything.
Nothing here raises, whatever it is given.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.conditions import all_hold
from kiosk.catalogue.model import Field, FieldKind, Item
from kiosk.catalogue.moments import day_of
from kiosk.catalogue.reading import read
from kiosk.catalogue.rules import require
from kiosk.catalogue.validators.unfit import Unfit
from kiosk.contract.items import Answer
from kiosk.contract.words import Words

_CHOSEN = frozenset(
    {
        FieldKind.BOOL,
        FieldKind.CODE,
        FieldKind.CODES,
        FieldKind.REGION,
        FieldKind.VILLAGE,
        FieldKind.OCCUPATION,
        FieldKind.DATE,
        FieldKind.MONTH,
        FieldKind.YEAR,
    }
)
_LONGEST_KEY = 32
_UNKNOWN = Words("没有这个问题。", "There is no such question.")


@dataclass(frozen=True, repr=False)
class Checked:
    """Answers in their one form, and for each question whose answer will not do, why and what to do."""

    answers: dict[str, Answer] = field(default_factory=dict)
    faults: dict[str, Words] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"Checked({len(self.answers)} answers, faults of {sorted(self.faults)})"


def questions(
    item: Item, answers: Mapping[str, object], today: date, applicant: Applicant = NOBODY
) -> tuple[Field, ...]:
    """The fields to ask, in order, given what is answered; what is only shown is not among them."""
    return tuple(
        each for each in shown(item, answers, today, applicant) if each.kind is not FieldKind.READONLY
    )


def shown(
    item: Item, answers: Mapping[str, object], today: date, applicant: Applicant = NOBODY
) -> tuple[Field, ...]:
    """The fields to ask and, in their places, those to show."""
    return _looked_at(item, answers, today, applicant)[0]


def check(item: Item, answers: Mapping[str, object], today: date, applicant: Applicant = NOBODY) -> Checked:
    """All answers to the questions that are asked. Answers to others are dropped, keys of no field are faults."""
    return _looked_at(item, answers, today, applicant)[1]


def check_field(
    field: Field,
    value: object,
    answers: Mapping[str, object],
    today: date,
    applicant: Applicant = NOBODY,
) -> Words | None:
    """What is wrong with one answer, given the others as `check` returns them; None when it will do."""
    try:
        _settled(field, value, answers, today, applicant)
    except Unfit as unfit:
        return unfit.words
    return None


def hints(
    item: Item, answers: Mapping[str, object], today: date, applicant: Applicant = NOBODY
) -> dict[str, Words]:
    """What to say beside fields whose answers mean something the person should know; it keeps nobody."""
    asked, checked = _looked_at(item, answers, today, applicant)
    return {
        each.key: Words(hint.say.zh, hint.say.en)
        for each in asked
        for hint in reversed(each.hints)
        if all_hold(hint.when, checked.answers, today, applicant)
    }


def with_defaults(item: Item, answers: Mapping[str, Answer], today: date) -> dict[str, Answer]:
    """The answers, and for fields that have none their default; `check` itself never invents an answer."""
    filled = dict(answers)
    for each in item.fields:
        default = default_of(each, today)
        if each.key not in filled and default != "" and each.flow in {None, item.flow}:
            filled[each.key] = default
    return filled


def default_of(field: Field, today: date) -> Answer:
    """The field's default as an answer; an empty text without one. Months and days counted from today are named."""
    default = field.default
    if default is None:
        return ""
    if isinstance(default, tuple):
        return list(default)
    if not isinstance(default, str):
        return default
    if field.kind not in {FieldKind.YEAR, FieldKind.MONTH, FieldKind.DATE}:
        return default
    day = day_of(default, today)
    if day is None:
        return ""
    if field.kind is FieldKind.YEAR:
        return day.year
    return day.isoformat()[: 7 if field.kind is FieldKind.MONTH else 10]


def _looked_at(
    item: Item, answers: Mapping[str, object], today: date, applicant: Applicant
) -> tuple[tuple[Field, ...], Checked]:
    asked: list[Field] = []
    checked = Checked()
    for each in item.fields:
        if each.flow not in {None, item.flow} or not all_hold(each.when, checked.answers, today, applicant):
            continue
        asked.append(each)
        if each.kind is FieldKind.READONLY:
            continue
        try:
            answer = _settled(each, answers.get(each.key), checked.answers, today, applicant)
        except Unfit as unfit:
            checked.faults[each.key] = unfit.words
            continue
        if answer is not None:
            checked.answers[each.key] = answer
    known = {each.key for each in item.fields}
    checked.faults.update((_sayable(key), _UNKNOWN) for key in answers if key not in known)
    return tuple(asked), checked


def _sayable(key: str) -> str:
    """A key of no field as it can be sent back: short, in ASCII."""
    return key.encode("ascii", "backslashreplace").decode("ascii")[:_LONGEST_KEY]


def _settled(
    field: Field, value: object, answers: Mapping[str, object], today: date, applicant: Applicant
) -> Answer | None:
    """The answer in its one form; None where none is given and none is needed. Raises Unfit."""
    if value is None or (isinstance(value, str) and not value.strip()) or value in ([], ()):
        if field.required or (
            field.required_when and all_hold(field.required_when, answers, today, applicant)
        ):
            raise _missing(field)
        return None
    answer = read(field, value, today, applicant)
    require(field, answer, answers, today, applicant)
    return answer


def _missing(field: Field) -> Unfit:
    label = field.label
    if field.kind in _CHOSEN:
        return Unfit(f"请选择：{label.zh}。", f"Please choose: {label.en}.")
    match field.kind:
        case FieldKind.PROMISE:
            return Unfit("请读完全文，同意后才能继续。", "Please read it to the end and agree, to go on.")
        case FieldKind.SIGNATURE:
            return Unfit("请签名。", "Please sign.")
        case FieldKind.FILE:
            return Unfit(f"请扫描：{label.zh}。", f"Please scan: {label.en}.")
        case FieldKind.PHOTO:
            return Unfit("请拍照。", "Please take the photograph.")
    return Unfit(f"请填写：{label.zh}。", f"Please enter: {label.en}.")
