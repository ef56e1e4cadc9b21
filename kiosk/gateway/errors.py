"""What can go wrong between kiosk and backend. No text of these holds a token, a key or an answer's content."""

from enum import StrEnum

from kiosk.contract.problems import ProblemType
from kiosk.contract.words import Words


class GatewayError(Exception):
    """The backend did not do what it was asked for. `operation` is a method and a route, without values."""

    def __init__(self, operation: str, what: str) -> None:
        super().__init__(f"{operation}: {what}")
        self.operation = operation


class Unreachable(GatewayError):
    """No connection, or it broke before a whole answer was there. The request may have been carried out."""

    def __init__(self, operation: str) -> None:
        super().__init__(operation, "the backend cannot be reached")


class DeadlineExceeded(GatewayError):
    """No whole answer in the time a person may be kept waiting. The request may have been carried out."""

    def __init__(self, operation: str) -> None:
        super().__init__(operation, "no whole answer in time")


class AnswerFault(StrEnum):
    """Why an answer could not be used."""

    NOT_HTTP = "not_http"
    UNEXPECTED_STATUS = "unexpected_status"
    WRONG_CONTENT_TYPE = "wrong_content_type"
    TOO_LARGE = "too_large"
    UNDECODABLE = "undecodable"
    SCHEMA = "schema"


class BadAnswer(GatewayError):
    """An answer came that breaks the contract."""

    def __init__(self, operation: str, fault: AnswerFault) -> None:
        super().__init__(operation, f"unusable answer ({fault.value})")
        self.fault = fault


class ProblemAnswered(GatewayError):
    """The backend refused: a problem of the contract, or None with a status only (a proxy's error page)."""

    def __init__(self, operation: str, problem: ProblemType | None, status: int, title: str) -> None:
        super().__init__(operation, f"problem={problem.value if problem else '-'} status={status}")
        self.problem = problem
        self.status = status
        self.title = title
        self.why: Words | None = None
        self.faults: dict[str, Words] = {}
