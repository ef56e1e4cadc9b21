import json

import pytest

from kiosk.card.application import SocialSecurityCard
from kiosk.card.bas import bas_line
from kiosk.card.errors import NoCard
from kiosk.card.identity import CardReading
from kiosk.card.report import Detail, json_error, json_reading, table
from tests.card.cards import Direct, card_of

SECRETS = ("14078119800925911X", "张建军", "D90004527", "140781D15600000500903A05A5C38D51", "1980", "3A05")


@pytest.fixture
def reading() -> CardReading:
    return SocialSecurityCard(Direct(card_of("worker"))).read()


def test_the_official_line() -> None:
    lines = {
        card_id: bas_line(SocialSecurityCard(Direct(card_of(card_id))).read())
        for card_id in ("first-generation", "worker")
    }
    assert lines["first-generation"] == (
        "140721|142401195810029336|D90015488|140721D1560000050090D4BDA5C50629|武德胜|"
        "00904A4446868414079000D4BD|1.00|20110701|20310630|000000000000||"
    )
    assert lines["worker"].count("|") == 11
    assert lines["worker"].endswith("|2.00|20150315|20350314|000000000000||")


def test_json_in_clear(reading: CardReading) -> None:
    document = json.loads(json_reading(reading, Detail.CLEAR))
    assert document["card"] == {
        "region": "140781",
        "card_number": "D90004527",
        "card_identifier": "140781D15600000500903A05A5C38D51",
        "category": "3",
        "spec_version": "2.00",
        "initialising_institution": "915600000214070014078101",
        "issued": "2015-03-15",
        "expires": "2035-03-14",
        "historical_bytes": reading.card.historical_bytes,
        "algorithm": "SSF33",
    }
    assert document["holder"] == {
        "ssn": "14078119800925911X",
        "name": "张建军",
        "sex": "1",
        "ethnicity": "01",
        "birthplace": "140781",
        "birth_date": "1980-09-25",
    }
    assert document["ok"] is True
    assert document["apdus"] == reading.apdus > 0
    assert document["elapsed_ms"] > 0
    assert set(document) == {"ok", "card", "holder", "apdus", "elapsed_ms"}


def test_masked_json_has_the_same_keys_and_no_secret(reading: CardReading) -> None:
    masked, clear = (json.loads(json_reading(reading, detail)) for detail in (Detail.MASKED, Detail.CLEAR))
    assert masked["card"].keys() == clear["card"].keys()
    assert masked["holder"].keys() == clear["holder"].keys()
    shown = json.dumps(masked, ensure_ascii=False)
    assert not [secret for secret in SECRETS if secret in shown]
    assert (masked["holder"]["name"], masked["card"]["card_number"]) == ("张*军", "*****4527")


def test_the_table_is_masked_unless_asked(reading: CardReading) -> None:
    masked, clear = table(reading, Detail.MASKED), table(reading, Detail.CLEAR)
    assert not [secret for secret in SECRETS if secret in masked]
    assert not [secret for secret in SECRETS if secret not in clear]
    assert "介休市（140781）" in masked
    assert "男（1）" in masked


def test_a_failure_as_json() -> None:
    document = json.loads(json_error(NoCard()))
    assert document == {"ok": False, "error": {"code": -2, "name": "no_card", "message": NoCard.text}}
