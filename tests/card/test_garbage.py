"""Whatever a card answers, nothing but a CardError comes out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.card.application import SocialSecurityCard
from kiosk.card.authority import Question, UnblockingProof
from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.profile import Faults
from kiosk.card.errors import CardError, MuteCard
from kiosk.card.identity import CardReading
from kiosk.card.report import Detail, json_reading, table
from tests.card.cards import Direct, faulty

ANSWERS = st.lists(
    st.one_of(
        st.binary(max_size=300),
        st.builds(lambda data: data + b"\x90\x00", st.binary(max_size=256)),
        st.builds(lambda low: bytes((0x61, low)), st.integers(0, 255)),
        st.builds(lambda low: bytes((0x6C, low)), st.integers(0, 255)),
    ),
    max_size=40,
)
TAGS = ("01", "02", "03", "04", "05", "06", "07", "08", "09", "4E", "0A", "0B", "0C", "0D")


class Babbling:
    """Answers one thing after the other, then nothing any more."""

    def __init__(self, atr: bytes, answers: list[bytes]) -> None:
        self.atr = atr
        self._answers = iter(answers)

    def transmit(self, command: bytes) -> bytes:
        try:
            return next(self._answers)
        except StopIteration:
            raise MuteCard from None


def _anything(question: Question) -> bytes:
    return bytes(8) if isinstance(question, UnblockingProof) else bytes(20)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=33), ANSWERS)
def test_random_answers(atr: bytes, answers: list[bytes]) -> None:
    card = SocialSecurityCard(Babbling(atr, answers))
    for verb in (
        card.read,
        card.pin_tries_left,
        card.identifier,
        lambda: card.verify_pin("123456"),
        lambda: card.change_pin("123456", "246810"),
        lambda: card.reset_pin("246810", _anything),
    ):
        try:
            verb()
        except CardError as error:
            assert error.code < 0


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.sampled_from(TAGS), st.binary(min_size=1, max_size=60).map(lambda b: b.hex().upper()))
)
def test_random_bytes_in_place_of_records(records: dict[str, str]) -> None:
    card: EmulatedCard = faulty(Faults(garbled_records=records), "villager")
    try:
        reading = SocialSecurityCard(Direct(card)).read()
    except CardError as error:
        assert error.code < 0
    else:
        _can_be_printed(reading)


def _can_be_printed(reading: CardReading) -> None:
    for detail in Detail:
        assert json_reading(reading, detail).encode()
        assert table(reading, detail).encode()
