from datetime import date

import msgspec
import pytest

from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.conditions import all_hold, holds, value_of
from kiosk.catalogue.model import Condition

TODAY = date(2026, 9, 1)
WOMAN = Applicant("11010519491231002X", by_agent=True)
CHILD = Applicant("140702201501010016")
ANSWERS: dict[str, object] = {
    "op": "3",
    "items": ["1", "7"],
    "yes": True,
    "no": False,
    "count": 10,
    "amount": "12.50",
    "day": "2025-09-01",
    "month": "2025-09",
    "empty": "",
    "none": [],
    "odd": {"a": 1},
}


def condition(**given: object) -> Condition:
    return msgspec.convert(given, Condition)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"field": "op", "is": "3"}, True),
        ({"field": "op", "is": ["1", "3"]}, True),
        ({"field": "op", "is": "1"}, False),
        ({"field": "op", "is_not": "1"}, True),
        ({"field": "op", "is_not": ["3"]}, False),
        ({"field": "items", "is": "7"}, True),
        ({"field": "items", "is": ["2", "3"]}, False),
        ({"field": "items", "is_not": "7"}, False),
        ({"field": "yes", "is": True}, True),
        ({"field": "no", "is": False}, True),
        ({"field": "no", "is": True}, False),
        ({"field": "count", "is": "10"}, False),
        ({"field": "count", "at_least": 10}, True),
        ({"field": "count", "at_least": 11}, False),
        ({"field": "count", "at_most": 10}, True),
        ({"field": "count", "at_least": 2, "at_most": 9}, False),
        ({"field": "amount", "at_least": 12}, True),
        ({"field": "amount", "at_most": 12}, False),
        ({"field": "day", "at_most": "today-1y"}, True),
        ({"field": "day", "at_most": "today-2y"}, False),
        ({"field": "day", "at_least": "2025-01"}, True),
        ({"field": "month", "at_least": "today-12m"}, True),
        ({"field": "month", "at_least": "today"}, False),
        ({"field": "yes", "at_least": 1}, False),
        ({"field": "op", "at_least": "today"}, False),
        ({"field": "count", "at_most": "today"}, False),
        ({"field": "odd", "at_most": 1}, False),
        ({"field": "odd", "is": "a"}, False),
        ({"field": "op", "given": True}, True),
        ({"field": "op", "given": False}, False),
        ({"field": "nothing", "given": False}, True),
        ({"field": "empty", "given": False}, True),
        ({"field": "none", "given": True}, False),
        ({"field": "nothing", "is_not": "1"}, False),
        ({"field": "no", "given": True}, True),
        ({"field": "@agent", "is": True}, True),
        ({"field": "@sex", "is": "2"}, True),
        ({"field": "@age", "at_least": 76}, True),
        ({"field": "@age", "at_least": 77}, False),
        ({"field": "@ssn", "given": True}, True),
    ],
    ids=str,
)
def test_conditions(given: dict[str, object], expected: bool) -> None:
    assert holds(condition(**given), ANSWERS, TODAY, WOMAN) is expected


def test_of_nobody_nothing_is_known_but_that_she_is_there_herself() -> None:
    for name in ("@age", "@sex", "@ssn"):
        assert value_of(name, {}, TODAY, NOBODY) is None
    assert value_of("@agent", {}, TODAY, NOBODY) is False


def test_an_age_is_completed_years() -> None:
    assert CHILD.age(date(2030, 12, 31)) == 15
    assert CHILD.age(date(2031, 1, 1)) == 16
    assert CHILD.sex == "1"
    assert Applicant("x").age(TODAY) is None
    assert Applicant("11010519491231002x").sex == ""


def test_all_must_hold_and_none_hold() -> None:
    assert all_hold((), {}, TODAY, NOBODY)
    both = (condition(field="op", **{"is": "3"}), condition(field="count", at_least=11))
    assert not all_hold(both, ANSWERS, TODAY, NOBODY)


def test_an_applicant_s_number_is_in_no_trace() -> None:
    assert WOMAN.ssn not in repr(WOMAN)
