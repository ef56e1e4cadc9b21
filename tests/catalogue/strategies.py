"""Answers that an item's definition allows, drawn from the definition alone."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from stdnum import luhn
from stdnum.cn import uscc

from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.conditions import all_hold
from kiosk.catalogue.model import Field, FieldKind, Item, TextForm
from kiosk.catalogue.validators import calendar, numbers, text
from kiosk.catalogue.validators.lists import codes_of, occupation_groups, villages
from kiosk.contract.codes.region import COUNTIES
from kiosk.contract.items import Answer
from kiosk.contract.numbers import ssn_check_character
from kiosk.contract.pin_rules import weak_pin

TODAY = date(2026, 9, 1)
HAN = st.sampled_from("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕𠮷𬎆")
WORDS = st.sampled_from("东大街路村号社区一二三甲乙保洁运输Ab3-，。")
_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@st.composite
def people_numbers(draw: st.DrawFn, born_from: int = 1930, born_to: int = 2010) -> str:
    """Numbers of people who are not there (GB 11643-1999)."""
    region = draw(st.sampled_from(["140702", "140727", "110105", "142401", "810000"]))
    born = draw(st.dates(date(born_from, 1, 1), date(born_to, 12, 31)))
    first17 = f"{region}{born:%Y%m%d}{draw(st.integers(1, 999)):03d}"
    return first17 + ssn_check_character(first17)


@st.composite
def credit_codes(draw: st.DrawFn) -> str:
    """Credit codes of organisations (GB 32100-2015)."""
    letters = st.sampled_from(_CREDIT_ALPHABET)
    first17 = (
        draw(letters)
        + draw(letters)
        + f"{draw(st.integers(110000, 659999))}"
        + "".join(draw(st.lists(letters, min_size=9, max_size=9)))
    )
    return first17 + uscc.calc_check_digit(first17)


@st.composite
def bank_numbers(draw: st.DrawFn) -> str:
    """Numbers of bank cards with a right check digit."""
    digits = draw(st.text("0123456789", min_size=14, max_size=17))
    return "6" + digits + luhn.calc_check_digit("6" + digits)


def texts(letters: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[str]:
    """Texts of so many letters."""
    return st.lists(letters, min_size=least, max_size=min(most, least + 20)).map("".join)


def valid_answer(
    field: Field, answers: Mapping[str, Answer], today: date = TODAY, applicant: Applicant = NOBODY
) -> st.SearchStrategy[Any]:
    """Answers to one question, given those before."""
    if field.same_as is not None:
        return st.just(answers[field.same_as])
    others = [applicant.ssn if name == "@ssn" else answers.get(name) for name in field.differs_from]
    return _of_kind(field, answers, today, applicant).filter(lambda answer: answer not in others)


def _of_kind(
    field: Field, answers: Mapping[str, Answer], today: date, applicant: Applicant
) -> st.SearchStrategy[Any]:
    match field.kind:
        case FieldKind.INT | FieldKind.YEAR | FieldKind.MONEY | FieldKind.DECIMAL:
            return _numbers(field, answers, today)
        case FieldKind.DATE | FieldKind.MONTH:
            return _days(field, answers, today)
        case FieldKind.BOOL | FieldKind.CODE | FieldKind.CODES:
            return _choices(field)
        case FieldKind.PIN:
            pins = st.text("0123456789", min_size=6, max_size=6)
            return pins if field.existing else pins.filter(lambda pin: not weak_pin(pin, applicant.ssn))
        case FieldKind.FILE:
            return st.lists(st.uuids().map(str), min_size=int(field.least or 1), max_size=3, unique=True)
        case FieldKind.TEXT:
            return _lines(field)
        case FieldKind.TEXTAREA:
            least, most = int(field.least or 1), int(field.most or text.LONGEST_TEXT)
            return texts(WORDS | st.sampled_from("😀👍"), least, most)
    return _ALIKE[field.kind]


_ALIKE: dict[FieldKind, st.SearchStrategy[Any]] = {
    FieldKind.PROMISE: st.just(True),
    FieldKind.REGION: st.sampled_from(COUNTIES),
    FieldKind.VILLAGE: st.deferred(lambda: st.sampled_from(sorted(villages()))),
    FieldKind.OCCUPATION: st.deferred(lambda: st.sampled_from(sorted(occupation_groups()))),
    FieldKind.SSN: people_numbers(),
    FieldKind.MOBILE: st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
    FieldKind.BANK: bank_numbers(),
    FieldKind.USCC: credit_codes(),
    FieldKind.PHOTO: st.uuids().map(str),
    FieldKind.SIGNATURE: st.uuids().map(str),
}
"""Kinds of which any answer will do for any field."""


def _numbers(field: Field, answers: Mapping[str, Answer], today: date) -> st.SearchStrategy[Any]:
    if field.kind in {FieldKind.MONEY, FieldKind.DECIMAL}:
        low, high = numbers.amount_bounds(field)
        cents = st.integers(int(low * 100), int(high * 100))
        return cents.map(lambda each: f"{Decimal(each) / 100:.2f}")
    yearly = field.kind is FieldKind.YEAR
    first, last = numbers.year_bounds(field, today) if yearly else numbers.whole_bounds(field)
    beginning = answers.get(field.not_before or "", first)
    if isinstance(beginning, int):
        first = max(first, beginning)
    step = field.multiple_of
    return st.integers(-(-first // step), last // step).map(lambda number: number * step)


def _choices(field: Field) -> st.SearchStrategy[Any]:
    refused = {answer for refusal in field.refused for answer in refusal.answers}
    if field.kind is FieldKind.BOOL:
        return st.sampled_from([each for each in (True, False) if str(each).lower() not in refused])
    codes = ("2012", "2026-09-02T09:00") if field.offered else codes_of(field)
    allowed = [code for code in codes if code not in refused]
    if field.kind is FieldKind.CODE:
        return st.sampled_from(allowed)
    several = st.sets(st.sampled_from(allowed), min_size=int(field.least or 1)).filter(
        lambda chosen: field.alone not in chosen or len(chosen) == 1
    )
    return several.map(lambda chosen: [code for code in allowed if code in chosen])


def _lines(field: Field) -> st.SearchStrategy[str]:
    match field.form:
        case TextForm.NAME:
            part = texts(HAN, 1, 5)
            return texts(HAN, 2, 20) | st.builds("{}·{}".format, part, part)
        case TextForm.POSTCODE:
            return st.text("0123456789", min_size=6, max_size=6)
        case TextForm.PHONE:
            return st.sampled_from(
                ["13800138000", "0354-3021234", "03543021234", "010-65551234", "400-123-4567"]
            )
        case TextForm.CERTIFICATE:
            return texts(st.sampled_from("ABC0123456789"), int(field.least or 1), int(field.most or 30))
        case TextForm.ANY:
            return texts(WORDS, int(field.least or 1), int(field.most or text.LONGEST_LINE))


def _days(field: Field, answers: Mapping[str, Answer], today: date) -> st.SearchStrategy[str]:
    """Days or months between the bounds, the rules about other days kept."""
    monthly = field.kind is FieldKind.MONTH
    first, last = calendar.bounds(field, today)
    start, end = answers.get(field.not_before or ""), answers.get(field.not_after or "")
    if isinstance(start, str):
        begin = date.fromisoformat(start if len(start) == 10 else f"{start}-01")
        first = max(first, begin)
        if field.max_span_months is not None:
            last = min(last, begin + timedelta(days=28 * (field.max_span_months - 1)))
    if isinstance(end, str):
        last = min(last, date.fromisoformat(end))
    if monthly:
        first = first.replace(day=1)
    return st.dates(first, max(first, last)).map(lambda day: f"{day:%Y-%m}" if monthly else day.isoformat())


@st.composite
def valid_answers(
    draw: st.DrawFn, item: Item, today: date = TODAY, applicant: Applicant = NOBODY
) -> dict[str, Answer]:
    """What a person might answer to all the questions of an item; optional ones answered or not."""
    answers: dict[str, Answer] = {}
    for field in item.fields:
        if field.kind is FieldKind.READONLY or field.flow not in {None, item.flow}:
            continue
        if not all_hold(field.when, answers, today, applicant):
            continue
        needed = field.required or (
            bool(field.required_when) and all_hold(field.required_when, answers, today, applicant)
        )
        if needed or draw(st.booleans()):
            answers[field.key] = draw(valid_answer(field, answers, today, applicant))
    return answers


NONSENSE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**400, -(10**400), 2**53])
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=30)
    | st.sampled_from(
        [
            "\ud800",
            "\x00",
            "１３８００１３８０００",
            " 1 ",
            "NaN",
            "1e9",
            "2026-02-30",
            "٣",
            "𝟙𝟚𝟛",
            "a" * 20_000,
        ]
    )
    | st.binary(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
"""Anything JSON can bring, and some that it cannot."""


@st.composite
def any_answers(draw: st.DrawFn, item: Item, applicant: Applicant = NOBODY) -> dict[str, object]:
    """Right answers, some of them spoilt, and keys that no field has."""
    answers: dict[str, object] = dict(draw(valid_answers(item, applicant=applicant)))
    keys = [field.key for field in item.fields]
    for key in draw(st.lists(st.sampled_from(keys), max_size=8)) if keys else []:
        answers[key] = draw(NONSENSE)
    answers.update(
        draw(
            st.dictionaries(st.text(st.characters(exclude_categories=()), max_size=40), NONSENSE, max_size=2)
        )
    )
    return answers
