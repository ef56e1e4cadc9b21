"""Ways of reading a file, from cards that know few of them."""

import pytest

from kiosk.card.channel import Channel
from kiosk.card.data_items import CARD_IDENTIFIER, EF05, EF06
from kiosk.card.environment import select_environment
from kiosk.card.errors import GarbledData, StatusWordError
from kiosk.card.records import read_file, read_one
from tests.card.cards import Direct, Scripted, card_of

SELECTED = {"00A4": "9000"}


def channel_of(card_id: str) -> Channel:
    channel = Channel(Direct(card_of(card_id)))
    select_environment(channel)
    return channel


@pytest.mark.parametrize("card_id", ["worker", "villager", "first-generation"])
def test_all_records_come_in_one_command(card_id: str) -> None:
    channel = channel_of(card_id)
    before = channel.sent
    assert set(read_file(channel, EF05)) == set(EF05.tags)
    assert channel.sent - before == 2


def test_a_first_generation_card_has_no_extension_and_is_not_asked_twice() -> None:
    channel = channel_of("first-generation")
    before = channel.sent
    assert set(read_file(channel, EF06)) == set(EF06.tags) - {0x4E}
    assert channel.sent - before == 3, "select, all records with 5B answered 6C45, all records with 45"


@pytest.mark.parametrize("refusal", ["6A86", "6A81", "6A83", "6700", "6B00", "6A80"])
def test_a_card_that_gives_no_more_than_one_record_is_read_by_tag(refusal: str) -> None:
    one = {"00B20105": refusal, "00B2080014": "0803414243 9000", "00B2090020": "0901449000"}
    card = Scripted(SELECTED | one, otherwise="6A83")
    assert read_file(Channel(card), EF06) == {0x08: b"ABC", 0x09: b"D"}


def test_a_card_that_takes_all_for_the_first_is_read_by_tag() -> None:
    answers = {"00B20105": "0803414243 9000", "00B20905": "6A83", "00B2070405": "6A83"}
    card = Scripted(
        SELECTED | answers | {"00B20700": "0701449000", "00B20100": "0101459000"}, otherwise="6A83"
    )
    assert read_file(Channel(card), EF05)[0x07] == b"D"


def test_a_card_that_knows_only_numbers_is_read_by_number_whatever_the_order() -> None:
    answers = {
        "00B20104": "0801419000",
        "00B20204": "0901429000",
        "00B20304": "0A01319000",
        "00B20404": "6A83",
    }
    card = Scripted(SELECTED | answers, otherwise="6A86")
    assert read_file(Channel(card), EF06) == {0x08: b"A", 0x09: b"B", 0x0A: b"1"}


def test_an_answer_cut_in_the_middle_of_a_record_is_not_believed() -> None:
    answers = {"00B20105": "0812414243 9000", "00B20800": "080141 9000"}
    assert read_file(Channel(Scripted(SELECTED | answers, otherwise="6A83")), EF06) == {0x08: b"A"}


def test_a_card_that_selects_files_only_by_identifier_is_read() -> None:
    answers = {"00A40200": "6A86", "00A40000": "9000", "00B20105": "080141 9000"}
    card = Scripted(answers)
    assert read_file(Channel(card), EF06) == {0x08: b"A"}
    assert card.asked[:2] == ["00A4020002EF06", "00A4000002EF06"]


@pytest.mark.parametrize("where", ["00A4", "00B2"])
def test_a_refusal_is_not_read_around(where: str) -> None:
    with pytest.raises(StatusWordError) as raised:
        read_file(Channel(Scripted(SELECTED | {where: "6982"})), EF06)
    assert (raised.value.sw, raised.value.code) == (0x6982, -27010)


def test_one_record_takes_one_command() -> None:
    channel = channel_of("worker")
    before = channel.sent
    assert read_one(channel, EF05, CARD_IDENTIFIER).hex().startswith("140781d156")
    assert channel.sent - before == 1


def test_one_record_from_a_card_without_short_identifiers() -> None:
    answers = {"00B20128": "6A86", "00B20105": "0101AA 0701BB 9000"}
    assert read_one(Channel(Scripted(SELECTED | answers)), EF05, CARD_IDENTIFIER) == b"\xaa"


def test_one_record_that_is_nowhere_is_garbled_data() -> None:
    with pytest.raises(GarbledData):
        read_one(Channel(Scripted(SELECTED, otherwise="6A83")), EF05, CARD_IDENTIFIER)
