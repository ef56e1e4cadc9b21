"""Whether a condition of a definition holds for the answers given so far. No expressions, so nothing to evaluate."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from kiosk.catalogue.applicant import Applicant
from kiosk.catalogue.model import Condition
from kiosk.catalogue.moments import day_of, is_calendar

KNOWN_OF_APPLICANT = frozenset({"@age", "@sex", "@ssn", "@agent"})


def all_hold(
    conditions: Iterable[Condition], answers: Mapping[str, object], today: date, applicant: Applicant
) -> bool:
    """Whether every one of these holds; true of none."""
    return all(holds(condition, answers, today, applicant) for condition in conditions)


def holds(condition: Condition, answers: Mapping[str, object], today: date, applicant: Applicant) -> bool:
    """Whether one condition holds. What is not answered satisfies only `given = false`."""
    value = value_of(condition.field, answers, today, applicant)
    if value is None:
        return condition.given is False
    if condition.given is False:
        return False
    if condition.is_ is not None and not _is(value, condition.is_):
        return False
    if condition.is_not is not None and _is(value, condition.is_not):
        return False
    if condition.at_least is not None and _compared(value, condition.at_least, today) not in {0, 1}:
        return False
    return condition.at_most is None or _compared(value, condition.at_most, today) in {0, -1}


def value_of(name: str, answers: Mapping[str, object], today: date, applicant: Applicant) -> object | None:
    """The answer to a field, or with `@` what is known of the applicant; None for nothing."""
    match name:
        case "@age":
            return applicant.age(today)
        case "@sex":
            return applicant.sex or None
        case "@ssn":
            return applicant.ssn or None
        case "@agent":
            return applicant.by_agent
    value = answers.get(name)
    return None if value is None or value in ("", []) else value


def _is(value: object, wanted: str | bool | tuple[str, ...]) -> bool:
    if isinstance(wanted, bool):
        return value is wanted
    wanted_codes = (wanted,) if isinstance(wanted, str) else wanted
    if isinstance(value, list | tuple):
        return any(each in wanted_codes for each in value)
    return isinstance(value, str) and value in wanted_codes


def _compared(value: object, bound: int | str, today: date) -> int | None:
    """-1, 0 or 1 as the value is before, at or after the bound; None where they cannot be compared."""
    if isinstance(bound, str):
        day = day_of(bound, today)
        if day is None or not isinstance(value, str) or not is_calendar(value):
            return None
        stamp = day.isoformat()[: len(value)]
        return (value > stamp) - (value < stamp)
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return (value > bound) - (value < bound)
    if not isinstance(value, str):
        return None
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return None
    return (amount > bound) - (amount < bound) if amount.is_finite() else None
