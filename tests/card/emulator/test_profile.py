from pathlib import Path

import pytest

from kiosk.card.emulator.profile import CardFileError, load_profile
from tests.card.cards import FOLDER

GOOD = (FOLDER / "worker.toml").read_text()


@pytest.mark.parametrize(
    ("was", "becomes", "named"),
    [
        ('number = "D90004527"', 'number = "short"', "$.card.number"),
        ("[pin]", "[pins]", "pins"),
        ("[keys]", "[keys]\nspare = 1", "spare"),
        ('unblocking = "', 'unblocking = "no', "$.keys.unblocking"),
        ('fci = "61xx"', 'fci = "sideways"', "$.chip.fci"),
        ("[holder]", "[[[", "line"),
        ("birth_date = 1980-09-25", 'birth_date = "yesterday"', "$.holder.birth_date"),
    ],
)
def test_a_wrong_file_is_refused_and_the_place_named(
    tmp_path: Path, was: str, becomes: str, named: str
) -> None:
    assert was in GOOD
    path = tmp_path / "card.toml"
    path.write_text(GOOD.replace(was, becomes))
    with pytest.raises(CardFileError) as raised:
        load_profile(path)
    assert str(path) in str(raised.value)
    assert named in str(raised.value)


def test_a_card_without_a_holder_is_no_social_security_card(tmp_path: Path) -> None:
    path = tmp_path / "card.toml"
    path.write_text('title = "x"\n[chip]\natr = "3B00"\n')
    with pytest.raises(CardFileError, match="needs"):
        load_profile(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CardFileError, match="No such file"):
        load_profile(tmp_path / "none.toml")


def test_a_profile_hides_its_person() -> None:
    profile = load_profile(FOLDER / "worker.toml")
    assert profile.keys is not None
    for part in (profile, profile.card, profile.holder, profile.pin, profile.keys):
        secrets = ("张建军", "D90004527", "123456", profile.keys.unblocking, profile.keys.protection)
        assert not [secret for secret in secrets if secret in repr(part)]
