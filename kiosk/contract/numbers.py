"""Check digits of the numbers that identify people and cards."""

import re
from datetime import date

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_2

_SSN = re.compile(r"[1-9]\d{16}[\dX]")
_CARD_NUMBER = re.compile(r"[0-9A-Z]{8}[0-9X]")
_CARD_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def birth_date_of(ssn: str) -> date | None:
    """Birth date written into a social-security number; None where it is not a calendar date."""
    try:
        return date(int(ssn[6:10]), int(ssn[10:12]), int(ssn[12:14]))
    except ValueError:
        return None


def is_valid_ssn(ssn: str) -> bool:
    """Whether an 18-character number has the form, date and check character of GB 11643-1999.

    The region code is not checked against a list: people carry numbers of divisions long dissolved.
    """
    if not _SSN.fullmatch(ssn) or birth_date_of(ssn) is None:
        return False
    try:
        mod_11_2.validate(ssn)
    except ValidationError:
        return False
    return True


def ssn_check_character(first17: str) -> str:
    """Check character (0-9 or X) for the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2)."""
    return str(mod_11_2.calc_check_digit(first17))


def card_number_check_character(first8: str) -> str:
    """Check character for the first eight characters of a card number (card specification V2.0, appendix A)."""
    total = sum(weight * int(char, 36) for weight, char in zip(_CARD_WEIGHTS, first8, strict=True))
    remainder = 11 - total % 11
    return {10: "X", 11: "0"}.get(remainder, str(remainder))


def is_valid_card_number(number: str) -> bool:
    """Whether a nine-character card number carries its right check character."""
    return bool(_CARD_NUMBER.fullmatch(number)) and card_number_check_character(number[:8]) == number[8]
