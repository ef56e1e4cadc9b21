"""A PIN reset without the old one: the order of the commands, what the bureau is asked, and what may go wrong."""

import msgspec
import pytest

from kiosk.card.apdu import Command
from kiosk.card.application import SocialSecurityCard
from kiosk.card.authority import Question, SealedPin, UnblockingProof
from kiosk.card.channel import Channel
from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.errors import (
    AuthorityFailed,
    CardAuthenticationBlocked,
    CardAuthenticationFailed,
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
from kiosk.card.recording import RecordingTransport
from tests.card.authorities import answered, wrong_proof, wrong_seal
from tests.card.cards import Direct, Scripted, card_of, profile_of
from tests.card.test_pin_change import counts

CARDS = ["worker", "locked-pin", "third-generation", "first-generation", "long-name"]


@pytest.mark.parametrize("new", ["246810", "2468", "98765", "987654321012"])
@pytest.mark.parametrize("card_id", CARDS)
def test_every_manner_of_card_takes_a_new_pin(card_id: str, new: str) -> None:
    card = card_of(card_id)
    SocialSecurityCard(Direct(card)).reset_pin(new, answered)
    assert counts(card, new)
    assert not counts(card, "123456")


def test_a_locked_pin_is_reset_and_the_new_one_counts() -> None:
    chip = card_of("worker")
    card = SocialSecurityCard(Direct(chip))
    for kind in (PinRejected, PinRejected, PinBlocked, PinBlocked):
        with pytest.raises(kind):
            card.change_pin("000000", "111111")
    card.reset_pin("246810", answered)
    assert card.pin_tries_left() == 3
    card.verify_pin("246810")
    chip.reset()
    SocialSecurityCard(Direct(chip)).verify_pin("246810")


def test_what_the_bureau_is_asked() -> None:
    asked: list[Question] = []

    def asking(question: Question) -> bytes:
        asked.append(question)
        return answered(question)

    recording = RecordingTransport(Direct(card_of("third-generation")))
    SocialSecurityCard(recording).reset_pin("246810", asking)
    sent = [exchange.command.hex().upper() for exchange in recording.exchanges]
    given = [exchange.response[:-2] for exchange in recording.exchanges]
    first = sent.index("0084000008")
    original, process_factor, third = given[first], given[first + 1], given[first + 3]
    proof, seal = asked
    assert isinstance(proof, UnblockingProof)
    assert isinstance(seal, SealedPin)
    assert (proof.original, proof.process_factor) == (original, process_factor)
    assert proof.key_address == "0090"
    assert (seal.process_factor, seal.header.hex(), seal.pin) == (third, "8424000114", "246810")
    assert seal.key_address == "0173"
    assert proof.chip == seal.chip
    assert proof.chip.card_identifier == "140729D1560000050090740AA5C41AA2"
    assert (proof.chip.historical_bytes, proof.chip.algorithm) == ("00874E4323866014079000740A", "SM4")
    assert [command[:10] for command in sent[first:]] == [
        "0084000008",
        "0084000008",
        "0082000610",
        "0084000008",
        "8424000114",
    ]
    assert sent[first + 2].endswith(original.hex().upper())


def test_a_3des_card_is_sent_less() -> None:
    recording = RecordingTransport(Direct(card_of("locked-pin")))
    SocialSecurityCard(recording).reset_pin("246810", answered)
    assert recording.exchanges[-1].command.hex().upper().startswith("842400010C")


@pytest.mark.parametrize("new", ["", "123", "1234567890123", "12a456"])
def test_what_is_no_pin_is_asked_of_nobody(new: str) -> None:
    card = Scripted({})
    with pytest.raises(PinFormat):
        SocialSecurityCard(card).reset_pin(new, _never)
    assert card.asked == []


def test_a_proof_that_the_card_refuses_costs_one_of_the_bureau_s_tries() -> None:
    card = card_of("worker")
    for left in range(9, 0, -1):
        with pytest.raises(CardAuthenticationFailed) as failed:
            SocialSecurityCard(Direct(card)).reset_pin("246810", wrong_proof)
        assert failed.value.tries_left == left
        assert failed.value.code == -(0x63C0 + left)
    for code in (-0x63C0, -0x6983):
        with pytest.raises(CardAuthenticationBlocked) as blocked:
            SocialSecurityCard(Direct(card)).reset_pin("246810", wrong_proof)
        assert blocked.value.code == code
    with pytest.raises(CardAuthenticationBlocked):
        SocialSecurityCard(Direct(card)).reset_pin("246810", answered)
    assert counts(card, "123456")


def test_a_mac_that_the_card_refuses_changes_nothing() -> None:
    card = card_of("worker")
    with pytest.raises(CardAuthenticationFailed) as raised:
        SocialSecurityCard(Direct(card)).reset_pin("246810", wrong_seal)
    assert (raised.value.tries_left, raised.value.code) == (None, -0x6988)
    assert counts(card, "123456")
    SocialSecurityCard(Direct(card)).reset_pin("246810", answered)
    assert counts(card, "246810")


def test_a_card_without_keys() -> None:
    card = EmulatedCard(msgspec.structs.replace(profile_of("worker"), keys=None))
    with pytest.raises(PinNotChangeable) as raised:
        SocialSecurityCard(Direct(card)).reset_pin("246810", answered)
    assert raised.value.code == -27272
    assert counts(card, "123456")


def test_a_chip_that_names_no_algorithm_is_asked_by_its_identifier() -> None:
    asked: list[Question] = []

    def asking(question: Question) -> bytes:
        asked.append(question)
        raise AuthorityFailed

    identifier = "0110" + "110100D15600000500BF7C7A48FB4966" + "9000"
    script = {"00A4040": "9000", "00B2": identifier, "00840": "0102030405060708" + "9000"}
    with pytest.raises(AuthorityFailed):
        SocialSecurityCard(Scripted(script)).reset_pin("246810", asking)
    assert asked[0].chip.algorithm == "SSF33"


@pytest.mark.parametrize("which", [UnblockingProof, SealedPin])
@pytest.mark.parametrize("answer", [b"", bytes(7), bytes(9), bytes(19), bytes(21)])
def test_an_answer_of_another_length_is_not_sent(which: type, answer: bytes) -> None:
    def asking(question: Question) -> bytes:
        return answer if isinstance(question, which) else answered(question)

    card = card_of("worker")
    with pytest.raises(AuthorityFailed, match="in place of"):
        SocialSecurityCard(Direct(card)).reset_pin("246810", asking)
    assert counts(card, "123456")


@pytest.mark.parametrize("which", [UnblockingProof, SealedPin])
@pytest.mark.parametrize("error", [AuthorityFailed(), CardPulled(), MuteCard()])
def test_what_befalls_the_asking_comes_through_and_nothing_was_changed(which: type, error: CardError) -> None:
    def asking(question: Question) -> bytes:
        if isinstance(question, which):
            raise error
        return answered(question)

    card = card_of("worker")
    with pytest.raises(type(error)):
        SocialSecurityCard(Direct(card)).reset_pin("246810", asking)
    assert counts(card, "123456")


def _to_the_last(
    answer: str, *, challenge: str = "0102030405060708", proof: str = "9000"
) -> SocialSecurityCard:
    identifier = "0110" + "140700D15600000500BF7C7A48FB4966" + "9000"
    script = {
        "00A4040": "9000",
        "00B2": identifier,
        "00840": challenge + "9000",
        "0082": proof,
        "8424": answer,
    }
    return SocialSecurityCard(Scripted(script))


def _any(question: Question) -> bytes:
    return bytes(8) if isinstance(question, UnblockingProof) else bytes(12)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("6988", CardAuthenticationFailed),
        ("6987", CardAuthenticationFailed),
        ("9302", CardAuthenticationFailed),
        ("63C2", CardAuthenticationFailed),
        ("6983", CardAuthenticationBlocked),
        ("6982", PinNotChangeable),
        ("6D00", PinNotChangeable),
        ("6A80", StatusWordError),
        ("6581", PinUncertain),
        ("6F00", PinUncertain),
        ("", PinUncertain),
    ],
)
def test_what_the_card_may_say_to_a_new_pin(answer: str, kind: type[CardError]) -> None:
    with pytest.raises(CardError) as raised:
        _to_the_last(answer).reset_pin("246810", _any)
    assert type(raised.value) is kind


@pytest.mark.parametrize(
    ("proof", "kind"), [("6A88", PinNotChangeable), ("6984", StatusWordError), ("6F00", StatusWordError)]
)
def test_what_the_card_may_say_to_a_proof(proof: str, kind: type[CardError]) -> None:
    with pytest.raises(CardError) as raised:
        _to_the_last("9000", proof=proof).reset_pin("246810", _any)
    assert type(raised.value) is kind


def test_a_card_that_gives_no_challenge() -> None:
    with pytest.raises(GarbledData, match="challenge"):
        _to_the_last("9000", challenge="0102").reset_pin("246810", _any)
    with pytest.raises(PinNotChangeable):
        SocialSecurityCard(
            Scripted({"00A4040": "9000", "00B2": "0110140700D15600000500BF7C7A48FB49669000"})
        ).reset_pin("246810", _any)


def test_the_bureau_s_time_is_not_the_card_s() -> None:
    now = [0.0]
    channel = Channel(Direct(card_of("worker")), time_limit_s=5.0, clock=lambda: now[0])
    challenge = Command(0x00, 0x84, 0x00, 0x00, le=8)

    def minutes() -> str:
        now[0] += 120
        return "agreed"

    assert channel.on_hold(minutes) == "agreed"
    now[0] += 4.9
    assert channel.send(challenge).ok
    now[0] += 0.2
    with pytest.raises(SlowCard):
        channel.send(challenge)


def test_a_bureau_that_fails_has_used_no_time_of_the_card_s_either() -> None:
    now = [0.0]
    channel = Channel(Direct(card_of("worker")), time_limit_s=5.0, clock=lambda: now[0])

    def minutes() -> str:
        now[0] += 120
        raise AuthorityFailed

    with pytest.raises(AuthorityFailed):
        channel.on_hold(minutes)
    assert channel.send(Command(0x00, 0x84, 0x00, 0x00, le=8)).ok


def _never(question: Question) -> bytes:
    raise AssertionError("asked")
