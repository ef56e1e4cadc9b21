"""Random sequences of verifying, changing, resetting and pulling, against a model of the card's two counters."""

from collections.abc import Callable

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.card.application import SocialSecurityCard
from kiosk.card.authority import Question
from kiosk.card.emulator.card import PulledOut
from kiosk.card.errors import (
    CardAuthenticationBlocked,
    CardAuthenticationFailed,
    CardError,
    CardPulled,
    PinBlocked,
    PinFormat,
    PinRejected,
    PinUncertain,
)
from tests.card.authorities import answered, wrong_proof, wrong_seal
from tests.card.cards import Direct, PulledOnce, profile_of

PINS = st.sampled_from(["123456", "246810", "2468", "13579", "987654321012"])
NEW_PINS = PINS | st.sampled_from(["", "123", "1234567890123"])
CHANGE_APDUS, RESET_APDUS = 3, 8
KEY_TRIES = 3


class Pulling(Direct):
    """The card's pulling out as a reader tells it."""

    def transmit(self, command: bytes) -> bytes:
        try:
            return super().transmit(command)
        except PulledOut:
            raise CardPulled from None


class PinOfACard(RuleBasedStateMachine):
    """Every rule is one use of the card: powered, asked once, powered down."""

    @initialize(
        card_id=st.sampled_from(["worker", "locked-pin", "third-generation"]), tries=st.integers(1, 15)
    )
    def issue(self, card_id: str, tries: int) -> None:
        profile = profile_of(card_id)
        self.card = PulledOnce(
            msgspec.structs.replace(
                profile,
                pin=msgspec.structs.replace(profile.pin, tries=tries, tries_left=None),
                keys=msgspec.structs.replace(profile.keys, tries=KEY_TRIES),
                chip=msgspec.structs.replace(profile.chip, fci="61xx"),
            )
        )
        self.pin, self.tries, self.left, self.keys_left = "123456", tries, tries, KEY_TRIES

    def used(self) -> SocialSecurityCard:
        self.card.reset()
        return SocialSecurityCard(Pulling(self.card))

    def judged(self, pin: str) -> type[CardError] | None:
        """What the card must say to this PIN; counts the try."""
        if self.left == 0:
            return PinBlocked
        if pin == self.pin:
            self.left = self.tries
            return None
        self.left -= 1
        return PinRejected if self.left else PinBlocked

    def outcome(self, error: CardError | None, expected: type[CardError] | None) -> None:
        assert (None if error is None else type(error)) is expected
        if isinstance(error, PinRejected):
            assert error.tries_left == self.left

    @rule(pin=PINS)
    def verify(self, pin: str) -> None:
        error = _error(lambda: self.used().verify_pin(pin))
        self.outcome(error, self.judged(pin))

    @rule(old=PINS, new=NEW_PINS)
    def change(self, old: str, new: str) -> None:
        error = _error(lambda: self.used().change_pin(old, new))
        if not _is_pin(new):
            self.outcome(error, PinFormat)
            return
        expected = self.judged(old)
        self.outcome(error, expected)
        if expected is None:
            self.pin = new

    @rule(new=NEW_PINS)
    def reset(self, new: str) -> None:
        error = _error(lambda: self.used().reset_pin(new, answered))
        if not _is_pin(new):
            self.outcome(error, PinFormat)
        elif self.keys_left == 0:
            self.outcome(error, CardAuthenticationBlocked)
        else:
            self.outcome(error, None)
            self.pin, self.left, self.keys_left = new, self.tries, KEY_TRIES

    @rule(new=PINS)
    def reset_by_nobody(self, new: str) -> None:
        error = _error(lambda: self.used().reset_pin(new, wrong_proof))
        self.keys_left = max(0, self.keys_left - 1)
        self.outcome(error, CardAuthenticationFailed if self.keys_left else CardAuthenticationBlocked)
        if isinstance(error, CardAuthenticationFailed):
            assert error.tries_left == self.keys_left

    @rule(new=PINS)
    def reset_spoilt_on_the_way(self, new: str) -> None:
        error = _error(lambda: self.used().reset_pin(new, wrong_seal))
        if self.keys_left == 0:
            self.outcome(error, CardAuthenticationBlocked)
        else:
            self.outcome(error, CardAuthenticationFailed)
            self.keys_left = KEY_TRIES

    @rule(old=PINS, new=PINS, apdu=st.integers(1, CHANGE_APDUS), carries_out=st.booleans())
    def change_pulled(self, old: str, new: str, apdu: int, carries_out: bool) -> None:
        application = self.used()
        self.card.arm(apdu, carries_out=carries_out)
        error = _error(lambda: application.change_pin(old, new))
        is_last = apdu == CHANGE_APDUS
        self.outcome(error, PinUncertain if is_last else CardPulled)
        if is_last and carries_out and self.judged(old) is None:
            self.pin = new

    @rule(new=PINS, apdu=st.integers(1, RESET_APDUS), carries_out=st.booleans())
    def reset_pulled(self, new: str, apdu: int, carries_out: bool) -> None:
        application = self.used()
        self.card.arm(apdu, carries_out=carries_out)
        error = _error(lambda: application.reset_pin(new, answered))
        proof = 6
        if self.keys_left == 0 and apdu > proof:
            self.outcome(error, CardAuthenticationBlocked)
            self.card.armed = 0
            return
        is_last = apdu == RESET_APDUS
        self.outcome(error, PinUncertain if is_last else CardPulled)
        if self.keys_left and (apdu > proof or (apdu == proof and carries_out)):
            self.keys_left = KEY_TRIES
        if is_last and carries_out:
            self.pin, self.left = new, self.tries

    @rule(new=PINS)
    def reset_taken_while_the_bureau_is_asked(self, new: str) -> None:
        def taken(question: Question) -> bytes:
            raise CardPulled

        self.outcome(_error(lambda: self.used().reset_pin(new, taken)), CardPulled)

    @invariant()
    def the_counter_is_the_model_s(self) -> None:
        if hasattr(self, "card"):
            assert self.used().pin_tries_left() == self.left


def _error(use: Callable[[], None]) -> CardError | None:
    try:
        use()
    except CardError as error:
        return error
    return None


def _is_pin(pin: str) -> bool:
    return 4 <= len(pin) <= 12


PinOfACard.TestCase.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
TestPinOfACard = PinOfACard.TestCase
