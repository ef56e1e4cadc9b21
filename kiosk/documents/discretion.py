"""Keeps what is personal off a paper that others can see, also where a text brings it along."""

import re

from kiosk.contract.masking import mask_card_number, mask_name, mask_ssn

_ID_NUMBER = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{16}[0-9Xx](?![0-9A-Za-z])")
_ACCOUNT = re.compile(r"(?<![0-9A-Za-z])(?:\d{15,19}|[3-9]\d{3}(?: \d{4}){2,3} \d{1,4})(?![0-9A-Za-z])")
_MOBILE = re.compile(r"(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])")


def discreet(text: str, name: str) -> str:
    """The text with ID numbers, account numbers, mobile numbers and the holder's name masked.

    A 16- to 19-digit account may be written in groups of four. Other people's names are not recognised: who
    writes the text leaves them out.
    """
    text = _ID_NUMBER.sub(lambda found: mask_ssn(found[0]), text)
    text = _ACCOUNT.sub(lambda found: mask_card_number(found[0].replace(" ", "")), text)
    text = _MOBILE.sub(lambda found: f"{found[0][:3]}****{found[0][-4:]}", text)
    return text.replace(name, mask_name(name)) if len(name) > 1 else text
