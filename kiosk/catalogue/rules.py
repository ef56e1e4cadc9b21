"""Rules that hold an answer against other answers, or against what the item can do."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from kiosk.catalogue.applicant import Applicant
from kiosk.catalogue.conditions import value_of
from kiosk.catalogue.model import Field
from kiosk.catalogue.moments import is_calendar
from kiosk.catalogue.validators.unfit import Unfit
from kiosk.contract.items import Answer


def require(
    field: Field, answer: Answer, answers: Mapping[str, object], today: date, applicant: Applicant
) -> None:
    """Every rule of the field holds. A rule about a field without an answer holds. Raises Unfit."""
    _require_item_can_do(field, answer)
    if field.same_as and _other(field.same_as, answers, today, applicant) not in {None, str(answer)}:
        raise Unfit("两次填的不一样，请重新填写。", "The two entries differ. Please enter them again.")
    for other in field.differs_from:
        if _other(other, answers, today, applicant) == str(answer):
            raise _alike(other)
    if field.not_before and _order(answer, answers.get(field.not_before)) == -1:
        raise Unfit("结束不能早于（小于）开始，请改一改。", "The end cannot be before (below) the beginning.")
    if field.not_after and _order(answer, answers.get(field.not_after)) == 1:
        raise Unfit("这个时间不能晚于前面填的时间，请改一改。", "This cannot be after the date given before.")
    _require_span(field, answer, answers)


def _require_item_can_do(field: Field, answer: Answer) -> None:
    given = (
        [str(answer).lower()]
        if isinstance(answer, bool)
        else answer
        if isinstance(answer, list)
        else [str(answer)]
    )
    for refusal in field.refused:
        if any(each in refusal.answers for each in given):
            raise Unfit(refusal.why.zh, refusal.why.en)


def _require_span(field: Field, answer: Answer, answers: Mapping[str, object]) -> None:
    if field.max_span_months is None or field.not_before is None:
        return
    first, last = _months(answers.get(field.not_before)), _months(answer)
    if first is not None and last is not None and last - first >= field.max_span_months:
        raise Unfit(
            f"起止最多{field.max_span_months}个月，请改短一些。",
            f"At most {field.max_span_months} months. Please choose a shorter time.",
        )


def _other(name: str, answers: Mapping[str, object], today: date, applicant: Applicant) -> str | None:
    value = value_of(name, answers, today, applicant)
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else None


def _alike(other: str) -> Unfit:
    if other == "@ssn":
        return Unfit("这里不能填本人的号码。", "This cannot be the applicant's own number.")
    return Unfit(
        "和前面填的一样，请换一个。", "This is the same as an earlier answer. Please choose another."
    )


def _order(answer: object, other: object) -> int | None:
    """-1, 0 or 1 as an answer is before, at or after another of its kind; None where that cannot be said."""
    if isinstance(answer, bool) or isinstance(other, bool):
        return None
    if isinstance(answer, int) and isinstance(other, int):
        return (answer > other) - (answer < other)
    if not isinstance(answer, str) or not isinstance(other, str):
        return None
    if is_calendar(answer) and is_calendar(other):
        length = min(len(answer), len(other))
        return (answer[:length] > other[:length]) - (answer[:length] < other[:length])
    try:
        one, two = Decimal(answer), Decimal(other)
    except InvalidOperation:
        return None
    return (one > two) - (one < two) if one.is_finite() and two.is_finite() else None


def _months(answer: object) -> int | None:
    """Months since the year 0; a year is its January."""
    if isinstance(answer, int):
        return answer * 12 if 1000 <= answer <= 9999 else None
    if isinstance(answer, str) and is_calendar(answer):
        return int(answer[:4]) * 12 + int(answer[5:7])
    return None
