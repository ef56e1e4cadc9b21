"""Numbers that identify people, phones, accounts and organisations."""

import re
from datetime import date

from stdnum import luhn
from stdnum.cn import uscc

from kiosk.catalogue.validators.characters import plain
from kiosk.catalogue.validators.unfit import Unfit
from kiosk.contract.numbers import birth_date_of, is_valid_ssn

_PROVINCES = frozenset(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split()
)
_PERMANENT_RESIDENT = "9"
_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_ACCOUNT = re.compile(r"[0-9]{16,19}")
_CREDIT_CODE = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
_BLANKS = re.compile(r"[\s-]")


def read_ssn(value: object, today: date) -> str:
    """An 18-character number. Raises Unfit."""
    text = _compact(value)
    if len(text) != 18:
        raise Unfit(
            f"身份证号是18位，现在是{len(text)}位。", f"The number has 18 characters; there are {len(text)}."
        )
    if not is_person_number(text, today):
        raise Unfit(
            "身份证号不对，请照身份证逐位核对。",
            "That number cannot be right. Please compare it with the identity card.",
        )
    return text


def is_person_number(text: str, today: date) -> bool:
    """GB 11643-1999: form, check character, a birth date that is not to come, a province of GB/T 2260.

    Of the division only the province is looked at: people carry numbers of counties long dissolved. A leading 9
    is that of permanent residents from abroad (2023 edition of their card).
    """
    birth = birth_date_of(text) if text.isascii() and is_valid_ssn(text) else None
    if birth is None or birth > today:
        return False
    return text[:2] in _PROVINCES or text[0] == _PERMANENT_RESIDENT


def read_mobile(value: object) -> str:
    """A mobile number: eleven digits, the second from 3 to 9. Raises Unfit."""
    text = _compact(value)
    if not _MOBILE.fullmatch(text):
        raise Unfit(
            f"手机号是11位数字，以1开头，现在是{len(text)}位。"
            if len(text) != 11
            else "手机号不对，请核对。",
            "A mobile number has 11 digits and begins with 1. Please check it.",
        )
    return text


def read_account(value: object) -> str:
    """A bank card's number. Raises Unfit."""
    text = _compact(value)
    if not is_account_number(text):
        raise Unfit(
            "银行卡号不对：16到19位数字，请照卡面逐位核对。",
            "That is no bank card number: it has 16 to 19 digits. Please compare it with the card.",
        )
    return text


def is_account_number(text: str) -> bool:
    """16 to 19 digits with a right check digit (ISO/IEC 7812-1, Luhn)."""
    return bool(_ACCOUNT.fullmatch(text)) and luhn.is_valid(text)


def read_credit_code(value: object) -> str:
    """An organisation's code. Raises Unfit."""
    text = _compact(value)
    if not is_credit_code(text):
        raise Unfit(
            "统一社会信用代码不对：18位，请照营业执照逐位核对。",
            "That is no credit code: it has 18 characters. Please compare it with the business licence.",
        )
    return text


def is_credit_code(text: str) -> bool:
    """GB 32100-2015: alphabet without I, O, S, V, Z, six digits of division, check character modulo 31.

    The two leading characters may be letters: village collectives have N1 to N3, which stdnum refuses.
    """
    return bool(_CREDIT_CODE.fullmatch(text)) and uscc.calc_check_digit(text[:17]) == text[17]


def _compact(value: object) -> str:
    return _BLANKS.sub("", plain(value)).upper()
