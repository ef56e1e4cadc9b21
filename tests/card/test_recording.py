import pytest

from kiosk.card.application import SocialSecurityCard
from kiosk.card.errors import MuteCard
from kiosk.card.recording import Exchange, RecordingTransport, ReplayingTransport
from tests.card.cards import Direct, card_of


def test_a_recorded_reading_replays_without_the_card() -> None:
    recording = RecordingTransport(Direct(card_of("worker")))
    first = SocialSecurityCard(recording).read()
    replay = ReplayingTransport(recording.atr, recording.exchanges)
    second = SocialSecurityCard(replay).read()
    assert (first.card, first.holder, first.apdus) == (second.card, second.holder, second.apdus)
    assert replay.is_finished
    assert first.apdus == len(recording.exchanges)


def test_anything_else_stays_unanswered() -> None:
    replay = ReplayingTransport(b"", [Exchange(b"\x01", b"\x90\x00")])
    with pytest.raises(MuteCard):
        replay.transmit(b"\x02")
    assert replay.transmit(b"\x01") == b"\x90\x00"
    with pytest.raises(MuteCard):
        replay.transmit(b"\x01")


def test_exchanges_hide_their_bytes() -> None:
    assert "1" not in repr(Exchange(b"1", b"1"))
