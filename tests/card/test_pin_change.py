"""A PIN changed for the old one: what the card may say, and which PIN counts afterwards."""

import pytest

from kiosk.card.application import SocialSecurityCard
from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.errors import (
    CardError,
    CardPulled,
    GarbledData,
    MuteCard,
    PinBlocked,
    PinFormat,
    PinNotChangeable,
    PinRejected,
    PinUncertain,
    SlowCard,
    StatusWordError,
)
from tests.card.cards import Direct, Scripted, card_of

CHANGE = "805E0100"


def scripted(answer: str) -> SocialSecurityCard:
    return SocialSecurityCard(Scripted({"00A4": "9000", CHANGE: answer}))


def counts(card: EmulatedCard, pin: str) -> bool:
    """Whether this is the PIN; asks a card that was powered down before."""
    card.reset()
    try:
        SocialSecurityCard(Direct(card)).verify_pin(pin)
    except PinRejected:
        return False
    return True


@pytest.mark.parametrize(
    ("old", "new"), [("123456", "24680"), ("123456", "987654321012"), ("123456", "1357")]
)
def test_the_new_pin_counts_after_a_power_down(old: str, new: str) -> None:
    card = card_of("worker")
    SocialSecurityCard(Direct(card)).change_pin(old, new)
    assert counts(card, new)
    assert not counts(card, old)


def test_wrong_old_pins_count_down_to_the_lock_and_change_nothing() -> None:
    chip = card_of("worker")
    card = SocialSecurityCard(Direct(chip))
    for left in (2, 1):
        with pytest.raises(PinRejected) as raised:
            card.change_pin("000000", "246810")
        assert raised.value.tries_left == left
    for _ in range(2):
        with pytest.raises(PinBlocked):
            card.change_pin("000000", "246810")
    with pytest.raises(PinBlocked):
        card.change_pin("123456", "246810")
    assert card.pin_tries_left() == 0


def test_a_right_old_pin_gives_all_tries_back() -> None:
    card = SocialSecurityCard(Direct(card_of("worker")))
    with pytest.raises(PinRejected):
        card.change_pin("000000", "246810")
    card.change_pin("123456", "246810")
    assert card.pin_tries_left() == 3


@pytest.mark.parametrize(
    ("old", "new"), [("12", "246810"), ("123456", "12"), ("123456", "２４６８１０"), ("", "")]
)
def test_what_is_no_pin_never_reaches_the_card(old: str, new: str) -> None:
    card = Scripted({})
    with pytest.raises(PinFormat):
        SocialSecurityCard(card).change_pin(old, new)
    assert card.asked == []


@pytest.mark.parametrize("sw", ["6982", "6985", "6901", "6A81", "6A86", "6A88", "6D00", "6E00"])
def test_a_card_that_does_not_allow_it(sw: str) -> None:
    with pytest.raises(PinNotChangeable) as raised:
        scripted(sw).change_pin("123456", "246810")
    assert raised.value.code == -int(sw, 16)


@pytest.mark.parametrize("sw", ["6700", "6A80", "6984", "9303"])
def test_other_refusals_keep_their_code(sw: str) -> None:
    with pytest.raises(StatusWordError) as raised:
        scripted(sw).change_pin("123456", "246810")
    assert raised.value.code == -int(sw, 16)


@pytest.mark.parametrize("sw", ["6581", "6F00", "6500"])
def test_a_card_that_failed_in_writing_may_have_either_pin(sw: str) -> None:
    with pytest.raises(PinUncertain) as raised:
        scripted(sw).change_pin("123456", "246810")
    assert raised.value.code == -int(sw, 16)


class Failing(Scripted):
    """Fails in this way when it is told to change the PIN."""

    failure: CardError | bytes = MuteCard()

    def transmit(self, command: bytes) -> bytes:
        if command[:2] != b"\x80\x5e":
            return super().transmit(command)
        if isinstance(self.failure, bytes):
            return self.failure
        raise self.failure


@pytest.mark.parametrize(
    ("failure", "code"),
    [(CardPulled(), -2), (MuteCard(), -4), (b"", -4), (b"\x90", -15), (b"\x61\x02", -15)],
)
def test_no_answer_that_makes_sense_is_an_uncertain_pin(failure: CardError | bytes, code: int) -> None:
    card = Failing({"00A4": "9000", "00C0": "6102"})
    card.failure = failure
    with pytest.raises(PinUncertain) as raised:
        SocialSecurityCard(card).change_pin("123456", "246810")
    assert raised.value.code == code
    assert raised.value.detail in ("card_removed", "mute_card", "garbled_data")


def test_a_card_that_fails_before_is_one_with_its_old_pin() -> None:
    for answer, kind in (("", MuteCard), ("90", GarbledData)):
        with pytest.raises(kind):
            SocialSecurityCard(Scripted({"00A4": answer})).change_pin("123456", "246810")


def test_a_card_that_used_up_its_time_is_not_told_to_change(monkeypatch: pytest.MonkeyPatch) -> None:
    card = card_of("worker")
    application = SocialSecurityCard(Direct(card))
    application.identifier()
    monkeypatch.setattr(application._channel, "_deadline", 0.0)
    with pytest.raises(SlowCard):
        application.change_pin("123456", "246810")
    assert counts(card, "123456")
