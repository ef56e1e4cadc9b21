import logging
from datetime import date

import pytest

from kiosk.card.application import SocialSecurityCard
from kiosk.card.emulator.profile import Faults
from kiosk.card.errors import (
    CardError,
    GarbledData,
    HolderProtected,
    MuteCard,
    PinBlocked,
    PinFormat,
    PinRejected,
    StatusWordError,
)
from kiosk.card.recording import RecordingTransport
from tests.card.cards import Direct, Scripted, card_of, faulty, with_chip


def application(card_id: str) -> SocialSecurityCard:
    return SocialSecurityCard(Direct(card_of(card_id)))


@pytest.mark.parametrize("le", ["strict", "lenient"])
@pytest.mark.parametrize("fci", ["61xx", "direct"])
@pytest.mark.parametrize("card_id", ["first-generation", "worker", "long-name"])
def test_whole_cards_are_read_whatever_their_manner(card_id: str, fci: str, le: str) -> None:
    reading = SocialSecurityCard(Direct(with_chip(card_id, fci=fci, le=le))).read()
    expected = {
        "first-generation": "武德胜",
        "worker": "张建军",
        "long-name": "阿卜杜热合曼.买买提艾力·托合提江",
    }
    assert reading.holder.name == expected[card_id]


def test_every_item_of_a_card() -> None:
    reading = application("worker").read()
    card, holder = reading.card, reading.holder
    assert (card.region, card.card_number, card.category) == ("140781", "D90004527", "3")
    assert card.card_identifier == "140781D15600000500903A05A5C38D51"
    assert (card.spec_version, card.generation, card.algorithm) == ("2.00", 2, "SSF33")
    assert (card.issued, card.expires) == (date(2015, 3, 15), date(2035, 3, 14))
    assert card.initialising_institution == "915600000214070014078101"
    assert len(card.historical_bytes) == 26
    assert (holder.ssn, holder.name, holder.sex) == ("14078119800925911X", "张建军", "1")
    assert (holder.ethnicity, holder.birthplace, holder.birth_date) == ("01", "140781", date(1980, 9, 25))


def test_a_third_generation_card_gives_itself_and_not_its_holder() -> None:
    with pytest.raises(HolderProtected) as raised:
        application("third-generation").read()
    error = raised.value
    assert (error.code, error.name) == (-27010, "holder_protected")
    assert (error.card.spec_version, error.card.card_number) == ("3.00", "D90008632")
    assert "身份证" in error.message
    assert "D90008632" not in repr(error) + str(error)


def test_an_expired_card_can_be_read_and_says_so() -> None:
    card = application("expired-card").read().card
    assert card.is_expired(date(2026, 1, 1))


def test_garbage_on_the_card() -> None:
    with pytest.raises(GarbledData):
        application("garbled").read()


def test_a_mute_card() -> None:
    with pytest.raises(MuteCard):
        application("mute").read()


def test_the_state_of_the_pin_costs_no_try() -> None:
    card = application("worker")
    assert [card.pin_tries_left() for _ in range(4)] == [3, 3, 3, 3]
    assert application("locked-pin").pin_tries_left() == 0


def test_a_card_that_does_not_say_how_many_tries_are_left() -> None:
    assert SocialSecurityCard(Scripted({"00A4": "9000", "0020": "6700"})).pin_tries_left() is None


def test_wrong_pins_count_down_to_the_lock_and_a_right_one_resets() -> None:
    card = application("worker")
    for left in (2, 1):
        with pytest.raises(PinRejected) as raised:
            card.verify_pin("000000")
        assert (raised.value.tries_left, raised.value.code) == (left, -51)
        assert str(left) in raised.value.message
    card.verify_pin("123456")
    assert card.pin_tries_left() == 3
    for _ in range(2):
        with pytest.raises(PinRejected):
            card.verify_pin("000000")
    for _ in range(2):
        with pytest.raises(PinBlocked) as locked:
            card.verify_pin("000000")
        assert locked.value.code == -52
    with pytest.raises(PinBlocked):
        card.verify_pin("123456")


def test_a_pin_is_sent_once_and_as_the_specification_codes_it() -> None:
    recording = RecordingTransport(Direct(card_of("worker")))
    with pytest.raises(PinRejected):
        SocialSecurityCard(recording).verify_pin("12345")
    sent = [exchange.command.hex().upper() for exchange in recording.exchanges]
    assert [command for command in sent if command.startswith("0020")] == ["002000000312345F"]


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "１２３４", "12 34"])
def test_what_is_no_pin_never_reaches_the_card(pin: str) -> None:
    card = Scripted({})
    with pytest.raises(PinFormat) as raised:
        SocialSecurityCard(card).verify_pin(pin)
    assert card.asked == []
    assert raised.value.code == -33


def test_an_unforeseen_answer_to_a_pin() -> None:
    with pytest.raises(StatusWordError) as raised:
        SocialSecurityCard(Scripted({"00A4": "9000", "0020": "6985"})).verify_pin("123456")
    assert raised.value.code == -27013
    assert "CONDITIONS_NOT_SATISFIED" in str(raised.value)


def test_a_changed_pin_is_the_one_that_counts() -> None:
    recording = RecordingTransport(Direct(card_of("worker")))
    card = SocialSecurityCard(recording)
    card.change_pin("123456", "24680")
    assert recording.exchanges[-1].command.hex().upper() == "805E010007123456FF24680F"
    with pytest.raises(PinRejected):
        card.verify_pin("123456")
    card.verify_pin("24680")


def test_a_wrong_old_pin_changes_nothing() -> None:
    card = application("worker")
    with pytest.raises(PinRejected) as raised:
        card.change_pin("111111", "24680")
    assert raised.value.tries_left == 2
    card.verify_pin("123456")


@pytest.mark.parametrize("sw", ["6982", "6981", "6F00", "6E00"])
def test_wrong_status_words_become_their_official_code(sw: str) -> None:
    card = SocialSecurityCard(Direct(faulty(Faults(status_words={"B2": sw}))))
    with pytest.raises(CardError) as raised:
        card.read()
    assert raised.value.code == -int(sw, 16)


def test_nothing_personal_is_logged_or_shown(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        reading = application("worker").read()
    shown = repr(reading) + str(reading.card) + str(reading.holder) + caplog.text
    for secret in ("14078119800925911X", "张建军", "D90004527", "140781D156", "3A05"):
        assert secret not in shown
