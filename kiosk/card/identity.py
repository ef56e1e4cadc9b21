"""What a reading yields: the card, its holder, and the reading itself. No repr shows anything personal."""

from dataclasses import dataclass
from datetime import date

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, repr=False)
class Card:
    """The card's own data, EF05 (card specification V2.0, table 9)."""

    region: str
    """Issuing division, six digits (GB/T 2260)."""
    card_number: str
    """As printed on the card, nine characters."""
    card_identifier: str
    """32 hexadecimal digits."""
    category: str
    """1 preschool, 2 student, 3 adult, 4 elderly; empty when the card does not say."""
    spec_version: str
    """`1.00`, `2.00`, `3.00`."""
    initialising_institution: str
    issued: date | None
    expires: date | None
    historical_bytes: str
    """Of the answer to reset, in hexadecimal."""
    algorithm: str
    """`3DES`, `SSF33` or `SM4`."""

    def __repr__(self) -> str:
        return f"Card(spec_version={self.spec_version!r}, …)"

    @property
    def generation(self) -> int:
        """1, 2 or 3: decided by the first digit of the version."""
        return int(self.spec_version[0])

    def is_expired(self, on: date) -> bool:
        """Whether the card's validity ended before this day; a card without an end never expires."""
        return self.expires is not None and on > self.expires


@dataclass(frozen=True, repr=False)
class Holder:
    """The person the card was issued to, EF06 (card specification V2.0, table 9). Codes are as on the card."""

    ssn: str
    name: str
    sex: str
    """1, 2 or 9 (GB/T 2261.1)."""
    ethnicity: str
    """01 to 56, 99 (GB/T 3304)."""
    birthplace: str
    """Six digits (GB/T 2260)."""
    birth_date: date | None

    def __repr__(self) -> str:
        return "Holder(…)"

    @property
    def name_incomplete(self) -> bool:
        """Whether the name has a rare character this kiosk cannot decode, or none at all: ask the back end."""
        return not self.name or REPLACEMENT in self.name


@dataclass(frozen=True)
class CardReading:
    """One reading of a card, and what it took."""

    card: Card
    holder: Holder
    apdus: int
    """Commands sent, GET RESPONSE and repeated ones included."""
    elapsed_ms: float
