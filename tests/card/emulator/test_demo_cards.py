"""The demonstration's cards agree with its people, and have the peculiarities they are there for."""

import tomllib
from pathlib import Path

import pytest

from kiosk.card.application import SocialSecurityCard
from kiosk.card.atr import historical_bytes
from kiosk.card.authority import ChipIdentity
from kiosk.card.data_items import NAME
from kiosk.card.emulator.profile import Kind
from kiosk.card.emulator.security_module import protection_key, unblocking_key
from kiosk.contract.numbers import is_valid_card_number, is_valid_ssn
from tests.card.cards import FOLDER, Direct, card_of, profile_of

RESIDENTS = {
    resident["id"]: resident
    for resident in tomllib.loads((FOLDER.parent / "residents.toml").read_text())["resident"]
}
CARDS = sorted(path.stem for path in FOLDER.glob("*.toml"))


@pytest.mark.parametrize("resident_id", RESIDENTS)
def test_every_resident_has_the_card_that_belongs_to_her(resident_id: str) -> None:
    resident, profile = RESIDENTS[resident_id], profile_of(resident_id)
    assert profile.card is not None
    assert profile.holder is not None
    for key in ("ssn", "name", "sex", "ethnicity", "birthplace", "birth_date"):
        assert getattr(profile.holder, key) == resident[key]
    for key in ("identifier", "number", "spec_version", "category", "issued", "expires"):
        assert getattr(profile.card, key) == resident["card"][key]
    assert profile.story == resident["story"]


@pytest.mark.parametrize("card_id", CARDS)
def test_every_card_can_stand_in_the_tray(card_id: str) -> None:
    profile = profile_of(card_id)
    assert profile.title
    assert profile.story
    if profile.kind is Kind.SOCIAL_SECURITY:
        assert profile.card is not None
        assert profile.holder is not None
        assert profile.pin is not None
        assert is_valid_card_number(profile.card.number)
        assert is_valid_ssn(profile.holder.ssn)
        assert profile.pin.digits == "123456"
        assert profile.pin.tries_left == (0 if card_id == "locked-pin" else None)


@pytest.mark.parametrize("card_id", CARDS)
def test_every_card_has_the_keys_that_the_demonstration_s_bureau_derives(card_id: str) -> None:
    profile = profile_of(card_id)
    if profile.kind is not Kind.SOCIAL_SECURITY:
        assert profile.keys is None
        return
    assert profile.card is not None
    assert profile.keys is not None
    history = historical_bytes(bytes.fromhex(profile.chip.atr)).hex()
    chip = ChipIdentity(profile.card.identifier, history, profile.chip.algorithm)
    assert profile.keys.unblocking == unblocking_key(chip).hex().upper()
    assert profile.keys.protection == protection_key(chip).hex().upper()


def test_the_tray_shows_every_manner_of_card() -> None:
    profiles = [profile_of(card_id) for card_id in CARDS]
    assert {str(profile.chip.fci) for profile in profiles} == {"61xx", "direct"}
    assert {str(profile.chip.le) for profile in profiles} == {"strict", "lenient"}
    assert {profile.chip.algorithm for profile in profiles} == {"3DES", "SSF33", "SM4"}
    assert {profile.card.spec_version for profile in profiles if profile.card} == {"1.00", "2.00", "3.00"}
    assert len({profile.chip.atr for profile in profiles}) >= len(RESIDENTS)


def test_the_long_name_has_a_character_in_both_items() -> None:
    holder = profile_of("long-name").holder
    assert holder is not None
    stored = holder.name.encode("gb18030")
    assert len(stored) > NAME.length
    assert "\N{REPLACEMENT CHARACTER}" in stored[: NAME.length].decode("gb18030", errors="replace")
    assert SocialSecurityCard(Direct(card_of("long-name"))).read().holder.name == holder.name


def test_the_folder_holds_nothing_else() -> None:
    assert {path.suffix for path in Path(FOLDER).iterdir()} == {".toml"}
