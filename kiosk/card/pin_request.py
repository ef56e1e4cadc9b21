"""What a person asks of the card with a PIN. Lives only until the card has answered."""

from dataclasses import dataclass

from kiosk.card.authority import Authority


@dataclass(frozen=True, repr=False)
class VerifyPin:
    """Check this PIN, if it is still the card with this identifier."""

    identifier: str
    pin: str

    def __repr__(self) -> str:
        return "VerifyPin(…)"


@dataclass(frozen=True, repr=False)
class ChangePin:
    """Take the new PIN for the old one, if it is still the card with this identifier."""

    identifier: str
    old: str
    new: str

    def __repr__(self) -> str:
        return "ChangePin(…)"


@dataclass(frozen=True, repr=False)
class ResetPin:
    """Take the new PIN without the old one, if it is still the card with this identifier and the authority agrees."""

    identifier: str
    new: str
    authority: Authority

    def __repr__(self) -> str:
        return "ResetPin(…)"


PinRequest = VerifyPin | ChangePin | ResetPin
