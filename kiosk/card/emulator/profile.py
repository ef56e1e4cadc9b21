"""What an emulated card is, as a TOML file says it."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

Hexadecimal = Annotated[str, Meta(pattern=r"^([0-9A-F]{2})*$")]
Pin = Annotated[str, Meta(pattern=r"^[0-9]{4,12}$")]
Tries = Annotated[int, Meta(ge=0, le=15)]
Key = Annotated[str, Meta(pattern=r"^[0-9A-F]{32}$")]


class Kind(StrEnum):
    """What sort of card answers."""

    SOCIAL_SECURITY = "social-security"
    BANK = "bank"
    RESIDENT_ID = "resident-id"


class FciStyle(StrEnum):
    """How the card hands over what SELECT found: 61xx and GET RESPONSE, or at once."""

    CHAINED = "61xx"
    DIRECT = "direct"


class LeStyle(StrEnum):
    """What the card does with a wrong Le: 6Cxx, or nothing."""

    STRICT = "strict"
    LENIENT = "lenient"


class Chip(Struct, frozen=True, forbid_unknown_fields=True):
    """The chip's manner of speaking."""

    atr: Hexadecimal
    algorithm: str = "3DES"
    fci: FciStyle = FciStyle.CHAINED
    le: LeStyle = LeStyle.STRICT


class CardData(Struct, frozen=True, forbid_unknown_fields=True):
    """EF05. A date that is left out is stored as FFFFFFFF."""

    identifier: Annotated[str, Meta(pattern=r"^[0-9A-F]{32}$")]
    number: Annotated[str, Meta(pattern=r"^[0-9A-Z]{9}$")]
    category: Annotated[str, Meta(pattern=r"^[1-4]$")]
    spec_version: Annotated[str, Meta(pattern=r"^[1-3]\.[0-9]{1,2}$")]
    institution: Annotated[str, Meta(pattern=r"^[0-9]{0,24}$")] = ""
    issued: date | None = None
    expires: date | None = None

    def __repr__(self) -> str:
        return "CardData(…)"


class HolderData(Struct, frozen=True, forbid_unknown_fields=True):
    """EF06."""

    ssn: Annotated[str, Meta(pattern=r"^[0-9A-Z]{15,18}$")]
    name: Annotated[str, Meta(min_length=1)]
    sex: Annotated[str, Meta(pattern=r"^[0-9]$")]
    ethnicity: Annotated[str, Meta(pattern=r"^[0-9]{2}$")]
    birthplace: Annotated[str, Meta(pattern=r"^[0-9]{6}$")]
    birth_date: date

    def __repr__(self) -> str:
        return "HolderData(…)"


class PinData(Struct, frozen=True, forbid_unknown_fields=True):
    """The PIN and its counter."""

    digits: Pin
    tries: Tries = 3
    tries_left: Tries | None = None
    """Left out: all of them."""

    def __repr__(self) -> str:
        return "PinData(…)"


class KeyData(Struct, frozen=True, forbid_unknown_fields=True):
    """The chip's own keys for its PIN. A chip without them cannot have its PIN reset."""

    unblocking: Key
    """PUK, 06: for EXTERNAL AUTHENTICATE."""
    protection: Key
    """STK, 02: for the command that loads the new PIN."""
    tries: Tries = 10
    """Wrong authentications that lock the unblocking key."""
    tries_left: Tries | None = None
    """Left out: all of them."""

    def __repr__(self) -> str:
        return "KeyData(…)"


class Faults(Struct, frozen=True, forbid_unknown_fields=True):
    """What is wrong with the card."""

    upside_down: bool = False
    """No contact: no answer to reset."""
    mute: bool = False
    """An answer to reset, and then none to any command."""
    slow_ms: Annotated[int, Meta(ge=0, le=60_000)] = 0
    """Time taken by every command."""
    pulled_at_apdu: Annotated[int, Meta(ge=1)] | None = None
    """Taken away during this command, counted from the insertion: the card does not carry it out."""
    answer_lost_at_apdu: Annotated[int, Meta(ge=1)] | None = None
    """Taken away during this command, counted from the insertion: the card carries it out, nobody hears of it."""
    garbled_records: dict[Annotated[str, Meta(pattern=r"^[0-9A-F]{2}$")], Hexadecimal] = {}
    """Bytes answered in place of the record with this tag."""
    status_words: dict[
        Annotated[str, Meta(pattern=r"^[0-9A-F]{2}$")], Annotated[str, Meta(pattern=r"^[0-9A-F]{4}$")]
    ] = {}
    """Status word answered to every command with this instruction byte."""


class Profile(Struct, frozen=True, forbid_unknown_fields=True):
    """A whole card file. `title` and `story` are for the demonstration's tray."""

    title: str
    chip: Chip
    story: str = ""
    kind: Kind = Kind.SOCIAL_SECURITY
    card: CardData | None = None
    holder: HolderData | None = None
    pin: PinData | None = None
    keys: KeyData | None = None
    faults: Faults = Faults()

    def __repr__(self) -> str:
        return f"Profile(kind={self.kind!s}, …)"


class CardFileError(Exception):
    """A card file that cannot be read or says something that cannot be."""


def load_profile(path: Path) -> Profile:
    """Read a card file. Raises CardFileError that names the file and the key."""
    try:
        profile = msgspec.toml.decode(path.read_bytes(), type=Profile)
    except OSError as error:
        raise CardFileError(f"{path}: {error.strerror}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CardFileError(f"{path}: {error}") from None
    if profile.kind is Kind.SOCIAL_SECURITY and None in (profile.card, profile.holder, profile.pin):
        raise CardFileError(f"{path}: a social-security card needs [card], [holder] and [pin]")
    return profile
