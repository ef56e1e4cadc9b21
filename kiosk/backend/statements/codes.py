"""Verification codes: what stands on the paper and is asked on the verification page."""

import hashlib
import hmac
import re
import unicodedata
from datetime import UTC, datetime

from kiosk.contract.statements import VERIFICATION_CODE_PATTERN

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE = re.compile(VERIFICATION_CODE_PATTERN)
_CODE_BITS = 80
_LONGEST_INPUT = 64
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212_.]+")
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_verification_code(
    key: bytes, person_id: str, digest: bytes, issued_at: datetime, nonce: bytes
) -> str:
    """Sixteen characters of Crockford's base32: the first 80 bits of an HMAC-SHA256.

    The MAC covers the person, the digest of what is printed, the second of issue and the nonce, each with
    its length before it, so that no two different inputs run together. ValueError for an empty key or a
    time without a zone.
    """
    if not key:
        raise ValueError("the key of verification codes is empty")
    if issued_at.tzinfo is None:
        raise ValueError("the time of issue has no time zone")
    moment = issued_at.astimezone(UTC).isoformat(timespec="seconds").encode()
    mac = hmac.new(key, digestmod=hashlib.sha256)
    for field in (person_id.encode(), digest, moment, nonce):
        mac.update(len(field).to_bytes(4, "big") + field)
    number = int.from_bytes(mac.digest(), "big") >> (mac.digest_size * 8 - _CODE_BITS)
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(_CODE_BITS - 5, -1, -5))


def normalise_code(text: str) -> str | None:
    """The code that a person meant, or None when the text cannot be one.

    Lower case, full-width characters, spaces and dashes are accepted; O is read as 0, I and L as 1
    (Crockford's base32).
    """
    if len(text) > _LONGEST_INPUT:
        return None
    plain = _SEPARATORS.sub("", unicodedata.normalize("NFKC", text))
    if not plain.isascii():
        return None
    code = plain.upper().translate(_LOOK_ALIKES)
    return code if _CODE.fullmatch(code) else None


def grouped_code(code: str) -> str:
    """The code as printed, in groups of four: ABCD-EFGH-JKMN-PQRS."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))
