"""Opening and ending a visit: what the kiosk read and proved, and the token it gets for it."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

KIOSK_ID_HEADER = "Kiosk-Id"
IDEMPOTENCY_HEADER = "Idempotency-Key"

KioskId = Annotated[str, Meta(pattern=r"^[0-9A-Za-z][0-9A-Za-z-]{2,31}$")]
CardIdentifier = Annotated[str, Meta(pattern=r"^[0-9A-F]{32}$")]
CardNumber = Annotated[str, Meta(pattern=r"^[0-9A-Z]{9}$")]
Ssn = Annotated[str, Meta(pattern=r"^[1-9][0-9]{16}[0-9X]$")]


class Assurance(StrEnum):
    """How sure we are who stands there: each level includes a genuine card that is present."""

    CARD = "card"
    CARD_PIN = "card+pin"
    CARD_OPERATOR = "card+operator"


class CardProof(Struct, frozen=True, forbid_unknown_fields=True):
    """What the kiosk read from the card."""

    card_identifier: CardIdentifier
    card_number: CardNumber
    ssn: Ssn

    def __repr__(self) -> str:
        return "CardProof(…)"


class OpenVisit(Struct, frozen=True, forbid_unknown_fields=True):
    """POST /v1/visits: asks for a session for the holder of this card."""

    kiosk_id: KioskId
    card: CardProof
    assurance: Assurance


class VisitOpened(Struct, frozen=True):
    """A short-lived token, bound to this kiosk and this person, and how to greet her."""

    token: str
    expires_at: datetime
    name_masked: str
    ssn_masked: str
    region: str

    def __repr__(self) -> str:
        return "VisitOpened(…)"
