"""Answers of a well-behaved backend, as bytes."""

from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec

from kiosk.contract.contributions import Overview
from kiosk.contract.problems import PROBLEM_STATUS, Problem, ProblemType
from kiosk.contract.statements import StatementIssued
from kiosk.contract.visits import Assurance, CardProof, OpenVisit, VisitOpened
from tests.rigs.chaos import Behaviour, answers, http_answer

TOKEN = "tok-9f2c41d07be8"
JSON = "application/json"

OPENING = OpenVisit(
    "kiosk-140727-01",
    CardProof("140700D15600000500BF7C7A48FB4966", "A12345678", "140702199001011231"),
    Assurance.CARD_PIN,
)
OPENED = VisitOpened(TOKEN, datetime(2026, 5, 1, 8, 0, tzinfo=UTC), "王*芳", "140702********1231", "140702")
OVERVIEW = Overview(date(2026, 5, 1), 2026, [], [], 0, Decimal("0.00"))
ISSUED = StatementIssued(
    "st_01",
    "0123456789ABCDEF",
    "https://backend.example/verify/0123456789ABCDEF",
    2,
    datetime(2026, 5, 1, tzinfo=UTC),
    date(2026, 11, 1),
)


def as_json(message: object) -> Behaviour:
    return answers(200, JSON, msgspec.json.encode(message))


def overview_bytes() -> bytes:
    return http_answer(200, JSON, msgspec.json.encode(OVERVIEW))


def problem(kind: ProblemType) -> Behaviour:
    status = PROBLEM_STATUS[kind].value
    body = msgspec.json.encode(Problem(kind.uri, "title", status))
    return answers(status, "application/problem+json", body)
