"""Every error leaves as a problem document (RFC 9457), and none says more than it should."""

import logging
from collections.abc import Mapping

from litestar import Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.openapi.datastructures import ResponseSpec
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, ProgrammingError

from kiosk.backend.api.platform import AnyRequest
from kiosk.backend.statements.render import FontMissing
from kiosk.contract.problems import PROBLEM_MEDIA_TYPE, PROBLEM_STATUS, Problem, ProblemType
from kiosk.contract.words import Words

logger = logging.getLogger(__name__)

TITLES: dict[ProblemType, str] = {
    ProblemType.INVALID_REQUEST: "The request is not valid",
    ProblemType.BODY_TOO_LARGE: "The body is too large",
    ProblemType.UNSUPPORTED_MEDIA_TYPE: "The body must be JSON",
    ProblemType.NOT_FOUND: "There is nothing here",
    ProblemType.METHOD_NOT_ALLOWED: "The method is not allowed here",
    ProblemType.TOKEN_MISSING: "A visit's token is needed",
    ProblemType.VISIT_EXPIRED: "The visit is over",
    ProblemType.UNKNOWN_KIOSK: "The kiosk is not registered",
    ProblemType.ASSURANCE_TOO_LOW: "The PIN must be checked first",
    ProblemType.PERSON_NOT_FOUND: "No record of this person",
    ProblemType.MULTIPLE_RECORDS: "More than one record of this person: 请到经办窗口办理",
    ProblemType.PERSON_DECEASED: "The person is registered as deceased",
    ProblemType.RECORD_SUSPENDED: "The person's record is suspended",
    ProblemType.CARD_UNKNOWN: "The card is not known",
    ProblemType.CARD_LOST: "The card is reported lost",
    ProblemType.CARD_CANCELLED: "The card is cancelled",
    ProblemType.CARD_NOT_ENABLED: "The card is not enabled",
    ProblemType.CARD_EXPIRED: "The card has expired",
    ProblemType.NO_CONTRIBUTIONS: "No contributions match",
    ProblemType.ITEM_REFUSED: "A pre-check of the item says no",
    ProblemType.ANSWERS_INVALID: "Some answers are not valid",
    ProblemType.IDEMPOTENCY_KEY_MISSING: "An Idempotency-Key is needed",
    ProblemType.IDEMPOTENCY_KEY_REUSED: "The Idempotency-Key was used for another request",
    ProblemType.UNAVAILABLE: "The platform cannot answer now",
    ProblemType.INTERNAL: "The platform failed",
}
_UNDEFINED_TABLE = "42P01"
_BY_STATUS: dict[int, ProblemType] = {
    400: ProblemType.INVALID_REQUEST,
    404: ProblemType.NOT_FOUND,
    405: ProblemType.METHOD_NOT_ALLOWED,
    413: ProblemType.BODY_TOO_LARGE,
    415: ProblemType.UNSUPPORTED_MEDIA_TYPE,
}


class ProblemError(Exception):
    """Raised by handlers; `detail` is English, for the engineer, and holds no personal data."""

    def __init__(
        self,
        problem: ProblemType,
        detail: str | None = None,
        why: Words | None = None,
        faults: Mapping[str, Words] | None = None,
    ) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.detail = detail
        self.why = why
        self.faults = dict(faults or {})


def problem_response(
    problem: ProblemType,
    detail: str | None = None,
    why: Words | None = None,
    faults: dict[str, Words] | None = None,
) -> Response[Problem]:
    """The answer for a problem."""
    status = PROBLEM_STATUS[problem]
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    return Response(
        Problem(problem.uri, TITLES[problem], status.value, detail, why=why, faults=faults or {}),
        status_code=status.value,
        media_type=PROBLEM_MEDIA_TYPE,
        headers={**headers, "Cache-Control": "no-store"},
    )


def on_problem(_: AnyRequest, error: ProblemError) -> Response[Problem]:
    """A handler's own refusal."""
    return problem_response(error.problem, error.detail, error.why, error.faults)


def on_http_error(request: AnyRequest, error: HTTPException) -> Response[Problem]:
    """What the framework refused: unknown route, wrong method, body that does not fit."""
    problem = _BY_STATUS.get(error.status_code)
    if problem is None:
        if error.status_code < 500:
            return problem_response(ProblemType.INVALID_REQUEST)
        return on_unforeseen(request, error)
    answer = problem_response(
        problem, _what_is_wrong(error) if problem is ProblemType.INVALID_REQUEST else None
    )
    for name, value in (error.headers or {}).items():
        answer.headers[name] = value
    return answer


def on_database_error(_: AnyRequest, error: DBAPIError) -> Response[Problem]:
    """The database is away."""
    logger.error("database unavailable error=%s", type(error.orig or error).__name__)
    answer = problem_response(ProblemType.UNAVAILABLE)
    answer.headers["Retry-After"] = "10"
    return answer


def on_statement_error(request: AnyRequest, error: ProgrammingError) -> Response[Problem]:
    """A table that is not there (PostgreSQL 42P01) means a database not migrated yet; the rest is our own fault."""
    if getattr(error.orig, "sqlstate", None) == _UNDEFINED_TABLE:
        return on_database_error(request, error)
    return on_unforeseen(request, error)


def on_missing_font(_: AnyRequest, error: FontMissing) -> Response[Problem]:
    """Papers cannot be set without their font."""
    logger.error("font missing: %s", error)
    return problem_response(ProblemType.UNAVAILABLE, "the platform cannot typeset: a font is missing")


def on_unforeseen(_: AnyRequest, error: Exception) -> Response[Problem]:
    """Whatever nobody foresaw: the type goes to the log (a message may hold values), nothing to the caller."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}" if frame else "-"
    logger.error("unforeseen error=%s at=%s", type(error).__name__, place)
    return problem_response(ProblemType.INTERNAL)


def _what_is_wrong(error: HTTPException) -> str | None:
    if not isinstance(error, ValidationException) or not isinstance(error.extra, list):
        return None
    return "; ".join(
        f"{each.get('key', 'body')}: {each.get('message', 'invalid')}"
        for each in error.extra
        if isinstance(each, dict)
    )


EXCEPTION_HANDLERS = {
    ProblemError: on_problem,
    HTTPException: on_http_error,
    OperationalError: on_database_error,
    InterfaceError: on_database_error,
    ProgrammingError: on_statement_error,
    FontMissing: on_missing_font,
    Exception: on_unforeseen,
}


def documented(*problems: ProblemType) -> dict[int, ResponseSpec]:
    """The problems a handler can answer with, for the OpenAPI document."""
    by_status: dict[int, list[str]] = {}
    for problem in (*problems, ProblemType.INVALID_REQUEST, ProblemType.UNAVAILABLE, ProblemType.INTERNAL):
        names = by_status.setdefault(PROBLEM_STATUS[problem].value, [])
        if problem.value not in names:
            names.append(problem.value)
    return {
        status: ResponseSpec(
            data_container=Problem,
            generate_examples=False,
            description=", ".join(names),
            media_type=PROBLEM_MEDIA_TYPE,
        )
        for status, names in by_status.items()
    }
