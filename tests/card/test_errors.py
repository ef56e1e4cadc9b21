"""Every kind of failure has an official code, a name for programs and a sentence for people."""

import pytest

from kiosk.card import errors
from kiosk.card.errors import CardError

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, CardError)]

OFFICIAL = {
    "not_a_social_security_card": -1,
    "bank_card": -1,
    "resident_id_card": -1,
    "no_card": -2,
    "card_removed": -2,
    "unpowered_card": -3,
    "mute_card": -4,
    "no_reader": -11,
    "no_service": -12,
    "pin_rejected": -51,
    "pin_blocked": -52,
    "pin_format": -33,
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_speaks_plain_chinese(kind: type[CardError]) -> None:
    assert kind.text.endswith("。")
    assert "，" in kind.text
    assert kind.text.isascii() is False


@pytest.mark.parametrize(("name", "code"), OFFICIAL.items())
def test_official_codes(name: str, code: int) -> None:
    (kind,) = [kind for kind in KINDS if "name" in vars(kind) and kind.name == name]
    assert kind.default_code == code


def test_a_status_word_is_its_own_code() -> None:
    error = errors.StatusWordError(0x6A82)
    assert error.code == -27266
    assert str(error) == "status_word (-27266): SW=0x6A82 (FILE_NOT_FOUND)"
