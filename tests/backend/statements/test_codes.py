import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.statements.codes import grouped_code, new_verification_code, normalise_code
from kiosk.contract.statements import VERIFICATION_CODE_PATTERN

ISSUED = datetime(2026, 3, 5, 6, 8, tzinfo=UTC)
INPUTS = {"key": b"k" * 32, "person_id": "P1", "digest": b"d", "issued_at": ISSUED, "nonce": b"n"}


def test_the_code_is_the_first_80_bits_of_the_mac():
    # Computed once with `openssl dgst -sha256 -mac HMAC` over the length-prefixed fields, and base32.
    assert new_verification_code(**INPUTS) == "96WWMHQ2HCQ256CV"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("key", b"x" * 32),
        ("person_id", "P2"),
        ("digest", b"e"),
        ("issued_at", ISSUED + timedelta(seconds=1)),
        ("nonce", b"m"),
    ],
)
def test_each_input_changes_the_code(field, value):
    assert new_verification_code(**{**INPUTS, field: value}) != new_verification_code(**INPUTS)


def test_fields_do_not_run_together():
    one = new_verification_code(**{**INPUTS, "person_id": "P1d", "digest": b""})
    other = new_verification_code(**{**INPUTS, "person_id": "P1", "digest": b"d"})
    assert one != other


def test_the_zone_of_the_same_moment_does_not_matter():
    shanghai = ISSUED.astimezone(timezone(timedelta(hours=8)))
    assert new_verification_code(**{**INPUTS, "issued_at": shanghai}) == new_verification_code(**INPUTS)


def test_a_time_without_zone_and_an_empty_key_are_refused():
    with pytest.raises(ValueError, match="time zone"):
        new_verification_code(**{**INPUTS, "issued_at": datetime(2026, 3, 5)})  # noqa: DTZ001 - the case
    with pytest.raises(ValueError, match="key"):
        new_verification_code(**{**INPUTS, "key": b""})


@given(st.text(max_size=40), st.binary(max_size=64), st.binary(max_size=32))
def test_codes_have_the_contract_s_form_and_survive_typing(person_id, digest, nonce):
    code = new_verification_code(b"key", person_id, digest, ISSUED, nonce)
    assert re.fullmatch(VERIFICATION_CODE_PATTERN, code)
    typed = grouped_code(code).lower().replace("0", "o").replace("1", "l").replace("-", " - ")
    assert normalise_code(typed) == code


@pytest.mark.parametrize(
    "text",
    [
        "8K3F7Q2M9TZ4XW6B",
        " 8k3f-7q2m-9tz4-xw6b\n",
        "8K3F 7Q2M\u30009TZ4 XW6B",
        "８Ｋ３Ｆ—７Ｑ２Ｍ—９ＴＺ４—ＸＷ６Ｂ",
    ],
)
def test_ways_to_type_a_code(text):
    assert normalise_code(text) == "8K3F7Q2M9TZ4XW6B"


def test_look_alikes_are_read_as_digits():
    assert normalise_code("OoIiLl0000000000") == "0011110000000000"


@pytest.mark.parametrize(
    "text",
    ["", "8K3F", "8K3F7Q2M9TZ4XW6BB", "8K3F7Q2M9TZ4XW6U", "8K3F7Q2M9TZ4XW6码", "\0" * 16, "8" * 10_000],
)
def test_what_cannot_be_a_code(text):
    assert normalise_code(text) is None


@given(st.text())
def test_any_text_gives_a_code_or_none(text):
    code = normalise_code(text)
    assert code is None or re.fullmatch(VERIFICATION_CODE_PATTERN, code)
