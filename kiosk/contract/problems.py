"""Problem details (RFC 9457): errors as they cross the border between backend and kiosk."""

from enum import StrEnum
from http import HTTPStatus

from msgspec import Struct

from kiosk.contract.words import Words

PROBLEM_MEDIA_TYPE = "application/problem+json"
PROBLEM_TYPE_PREFIX = "urn:shebao-kiosk:problem:"


class ProblemType(StrEnum):
    """The stable last part of a problem's `type`; the kiosk words each of them for the person."""

    INVALID_REQUEST = "invalid-request"
    BODY_TOO_LARGE = "body-too-large"
    UNSUPPORTED_MEDIA_TYPE = "unsupported-media-type"
    NOT_FOUND = "not-found"
    METHOD_NOT_ALLOWED = "method-not-allowed"
    TOKEN_MISSING = "token-missing"  # noqa: S105 - a problem's name
    VISIT_EXPIRED = "visit-expired"
    UNKNOWN_KIOSK = "unknown-kiosk"
    ASSURANCE_TOO_LOW = "assurance-too-low"
    PERSON_NOT_FOUND = "person-not-found"
    MULTIPLE_RECORDS = "multiple-records"
    PERSON_DECEASED = "person-deceased"
    RECORD_SUSPENDED = "record-suspended"
    CARD_UNKNOWN = "card-unknown"
    CARD_LOST = "card-lost"
    CARD_CANCELLED = "card-cancelled"
    CARD_NOT_ENABLED = "card-not-enabled"
    CARD_EXPIRED = "card-expired"
    NO_CONTRIBUTIONS = "no-contributions"
    ITEM_REFUSED = "item-refused"
    ANSWERS_INVALID = "answers-invalid"
    IDEMPOTENCY_KEY_MISSING = "idempotency-key-missing"
    IDEMPOTENCY_KEY_REUSED = "idempotency-key-reused"
    UNAVAILABLE = "unavailable"
    INTERNAL = "internal"

    @property
    def uri(self) -> str:
        """The full `type` member."""
        return f"{PROBLEM_TYPE_PREFIX}{self.value}"


PROBLEM_STATUS: dict[ProblemType, HTTPStatus] = {
    ProblemType.INVALID_REQUEST: HTTPStatus.BAD_REQUEST,
    ProblemType.BODY_TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    ProblemType.UNSUPPORTED_MEDIA_TYPE: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    ProblemType.NOT_FOUND: HTTPStatus.NOT_FOUND,
    ProblemType.METHOD_NOT_ALLOWED: HTTPStatus.METHOD_NOT_ALLOWED,
    ProblemType.TOKEN_MISSING: HTTPStatus.UNAUTHORIZED,
    ProblemType.VISIT_EXPIRED: HTTPStatus.UNAUTHORIZED,
    ProblemType.UNKNOWN_KIOSK: HTTPStatus.FORBIDDEN,
    ProblemType.ASSURANCE_TOO_LOW: HTTPStatus.FORBIDDEN,
    ProblemType.PERSON_NOT_FOUND: HTTPStatus.NOT_FOUND,
    ProblemType.MULTIPLE_RECORDS: HTTPStatus.CONFLICT,
    ProblemType.PERSON_DECEASED: HTTPStatus.FORBIDDEN,
    ProblemType.RECORD_SUSPENDED: HTTPStatus.FORBIDDEN,
    ProblemType.CARD_UNKNOWN: HTTPStatus.FORBIDDEN,
    ProblemType.CARD_LOST: HTTPStatus.FORBIDDEN,
    ProblemType.CARD_CANCELLED: HTTPStatus.FORBIDDEN,
    ProblemType.CARD_NOT_ENABLED: HTTPStatus.FORBIDDEN,
    ProblemType.CARD_EXPIRED: HTTPStatus.FORBIDDEN,
    ProblemType.NO_CONTRIBUTIONS: HTTPStatus.NOT_FOUND,
    ProblemType.ITEM_REFUSED: HTTPStatus.CONFLICT,
    ProblemType.ANSWERS_INVALID: HTTPStatus.UNPROCESSABLE_ENTITY,
    ProblemType.IDEMPOTENCY_KEY_MISSING: HTTPStatus.BAD_REQUEST,
    ProblemType.IDEMPOTENCY_KEY_REUSED: HTTPStatus.UNPROCESSABLE_ENTITY,
    ProblemType.UNAVAILABLE: HTTPStatus.SERVICE_UNAVAILABLE,
    ProblemType.INTERNAL: HTTPStatus.INTERNAL_SERVER_ERROR,
}


class Problem(Struct, frozen=True, omit_defaults=True):
    """The body of an error. `detail` is for the engineer and holds no personal data.

    `why` is for the person: which pre-check says no, and what to do instead. `faults` says so for each answer.
    """

    type: str
    title: str
    status: int
    detail: str | None = None
    instance: str | None = None
    why: Words | None = None
    faults: dict[str, Words] = {}
