import pytest

from kiosk.contract.problems import ProblemType
from kiosk.gateway.errors import (
    AnswerFault,
    BadAnswer,
    DeadlineExceeded,
    GatewayError,
    ProblemAnswered,
    Unreachable,
)
from kiosk.visit.line import trouble_of


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (Unreachable("GET /x"), "line.unreachable"),
        (DeadlineExceeded("GET /x"), "line.too-slow"),
        (BadAnswer("GET /x", AnswerFault.SCHEMA), "line.bad-answer"),
        (ProblemAnswered("GET /x", None, 502, ""), "line.unreachable"),
        (ProblemAnswered("GET /x", None, 500, ""), "line.bad-answer"),
        (ProblemAnswered("GET /x", ProblemType.CARD_LOST, 403, ""), "problem.card-lost"),
        (ProblemAnswered("GET /x", ProblemType.UNAVAILABLE, 503, ""), "problem.unavailable"),
    ],
)
def test_each_error_has_its_sentence(error: GatewayError, key: str) -> None:
    assert trouble_of(error).key == key
