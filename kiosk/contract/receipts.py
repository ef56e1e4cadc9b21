"""Receipt numbers: region, item, day, number of the day, check digit, as in 140702-SB08-20260901-0001-7."""

import re
from datetime import date

_PATTERN = re.compile(r"(\d{6})-([A-Z]{2}\d{2})-(\d{8})-(\d{4,})-(\d)")


def receipt_number(region: str, item_id: str, day: date, number: int) -> str:
    """The whole number; the check digit is Luhn's over all digits before it."""
    body = f"{region}-{item_id}-{day:%Y%m%d}-{number:04d}"
    return f"{body}-{_luhn(body)}"


def is_receipt_number(text: str) -> bool:
    """Whether a number is well formed and its check digit right."""
    found = _PATTERN.fullmatch(text)
    return bool(found) and text[-1] == _luhn(text[:-2])


def _luhn(body: str) -> str:
    """Luhn's check digit (ISO/IEC 7812-1, annex B) over the digits of the text."""
    total = 0
    for place, digit in enumerate(reversed([int(each) for each in body if each.isdigit()])):
        doubled = digit * 2 if place % 2 == 0 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)
