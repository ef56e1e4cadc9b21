"""Answers in words: names, addresses, numbers of papers, free text."""

import re

from kiosk.catalogue.model import Field, TextForm
from kiosk.catalogue.validators.characters import composed, plain, require_writable
from kiosk.catalogue.validators.unfit import Unfit

LONGEST_LINE, LONGEST_TEXT = 60, 300
_HAN = r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]"
_NAME = re.compile(rf"{_HAN}+(·{_HAN}+)*")
_DOTS = str.maketrans(dict.fromkeys("•・･‧⋅∙●．.", "·"))
_POSTCODE = re.compile(r"[0-9]{6}")
_PHONE = re.compile(r"1[3-9][0-9]{9}|0[1-9][0-9]{1,2}-?[2-9][0-9]{6,7}(-[0-9]{1,5})?|400-?[0-9]{3}-?[0-9]{4}")
_CERTIFICATE = re.compile(r"[0-9A-Z][0-9A-Z-]*")


def read_line(field: Field, value: object) -> str:
    """One line: no control characters, no emoji, as long as the field allows. Raises Unfit."""
    match field.form:
        case TextForm.NAME:
            return _name(value)
        case TextForm.POSTCODE:
            return _matching(plain(value), _POSTCODE, "邮政编码是6位数字。", "A postcode is six digits.")
        case TextForm.PHONE:
            return _matching(
                plain(value).replace(" ", ""),
                _PHONE,
                "电话号码不对：手机11位，座机要加区号，例如0354-1234567。",
                "That is no phone number: a mobile has 11 digits, a landline its area code, such as 0354-1234567.",
            )
        case TextForm.CERTIFICATE:
            text = _matching(
                plain(value).replace(" ", "").upper(),
                _CERTIFICATE,
                "编号只有字母、数字和短横线，请照证书填写。",
                "A number has letters, digits and hyphens only. Please copy it from the certificate.",
            )
        case TextForm.ANY:
            text = composed(value)
            require_writable(text, emoji=False, lines=False)
    _require_length(text, field, LONGEST_LINE)
    return text


def read_lines(field: Field, value: object) -> str:
    """Several lines; emoji are allowed. Raises Unfit."""
    text = composed(value).replace("\r\n", "\n").replace("\r", "\n")
    require_writable(text, emoji=True, lines=True)
    _require_length(text, field, LONGEST_TEXT)
    return text


def is_person_name(text: str) -> bool:
    """Whether this is a name as identity cards write it: 2 to 20 Chinese characters, `·` between parts.

    Source: the rule of a system in use (at most 20 characters).
    """
    return 2 <= len(text) <= 20 and bool(_NAME.fullmatch(text))


def _name(value: object) -> str:
    text = composed(value).translate(_DOTS)
    if not is_person_name(text):
        raise Unfit(
            "姓名是2到20个汉字，中间可以有“·”，请照身份证填写。",
            "A name has 2 to 20 Chinese characters, with “·” between parts. Please copy it from the identity card.",
        )
    return text


def _matching(text: str, pattern: "re.Pattern[str]", zh: str, en: str) -> str:
    if not pattern.fullmatch(text):
        raise Unfit(zh, en)
    return text


def _require_length(text: str, field: Field, longest: int) -> None:
    least = int(field.least) if field.least is not None else 1
    most = int(field.most) if field.most is not None else longest
    if len(text) < least:
        raise Unfit(
            f"至少写{least}个字，现在是{len(text)}个。",
            f"At least {least} characters are needed; there are {len(text)}.",
        )
    if len(text) > most:
        raise Unfit(
            f"最多写{most}个字，现在是{len(text)}个，请写短一些。",
            f"At most {most} characters fit; there are {len(text)}. Please shorten this.",
        )
