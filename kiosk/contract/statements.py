"""The printed contribution statement: asked for, issued, fetched as a PDF, verified by anyone."""

from datetime import date, datetime
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.months import MONTH_PATTERN

Month = Annotated[str, Meta(pattern=MONTH_PATTERN)]

VERIFICATION_CODE_PATTERN = r"^[0-9A-HJKMNP-TV-Z]{16}$"


class StatementRequest(Struct, frozen=True, forbid_unknown_fields=True):
    """POST /v1/statements: which insurance (None: all) and which months (None: all)."""

    insurance: InsuranceType | None = None
    first_month: Month | None = None
    last_month: Month | None = None


class StatementIssued(Struct, frozen=True):
    """An issued statement; its PDF is at GET /v1/statements/{statement_id}/document."""

    statement_id: str
    verification_code: str
    verification_url: str
    pages: int
    issued_at: datetime
    valid_until: date
