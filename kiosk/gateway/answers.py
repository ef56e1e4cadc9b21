"""From bytes to messages: media type, status, schema; and from refusals to typed errors."""

from http import HTTPStatus
from typing import TypeVar

import msgspec

from kiosk.contract.problems import PROBLEM_MEDIA_TYPE, PROBLEM_TYPE_PREFIX, Problem, ProblemType
from kiosk.gateway.errors import AnswerFault, BadAnswer, ProblemAnswered

Message = TypeVar("Message")

_PDF_SIGNATURE = b"%PDF-"

# RecursionError: what msgspec makes of brackets nested by the thousand.
_UNDECODABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def message_from(operation: str, media_type: str, body: bytes, message: type[Message]) -> Message:
    """The JSON body as this message. Raises BadAnswer."""
    if media_type != "application/json":
        raise BadAnswer(operation, AnswerFault.WRONG_CONTENT_TYPE)
    fault = AnswerFault.UNDECODABLE
    try:
        return msgspec.json.decode(body, type=message)
    except msgspec.ValidationError:
        fault = AnswerFault.SCHEMA
    except _UNDECODABLE:
        pass
    # Raised outside the handler: the decoder's own error would quote what the answer says about a person.
    raise BadAnswer(operation, fault)


def pdf_from(operation: str, media_type: str, body: bytes) -> bytes:
    """The body, if it is announced as a PDF and begins like one. Raises BadAnswer."""
    if media_type != "application/pdf":
        raise BadAnswer(operation, AnswerFault.WRONG_CONTENT_TYPE)
    if not body.startswith(_PDF_SIGNATURE):
        raise BadAnswer(operation, AnswerFault.UNDECODABLE)
    return body


def refusal_from(operation: str, status: int, media_type: str, body: bytes) -> ProblemAnswered | BadAnswer:
    """The error for an answer that is no success: RFC 9457 details where it has them, else its status."""
    if status < HTTPStatus.BAD_REQUEST:
        return BadAnswer(operation, AnswerFault.UNEXPECTED_STATUS)
    problem: Problem | None = None
    if media_type == PROBLEM_MEDIA_TYPE:
        try:
            problem = msgspec.json.decode(body, type=Problem)
        except _UNDECODABLE:
            problem = None
    if problem is None:
        return ProblemAnswered(operation, None, status, "")
    refusal = ProblemAnswered(operation, _type_of(problem), status, problem.title)
    refusal.why, refusal.faults = problem.why, problem.faults
    return refusal


def _type_of(problem: Problem) -> ProblemType | None:
    try:
        return ProblemType(problem.type.removeprefix(PROBLEM_TYPE_PREFIX))
    except ValueError:
        return None
