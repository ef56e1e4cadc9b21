import pytest

from kiosk.card.apdu import Command
from kiosk.card.channel import MAX_CHAINED, Channel
from kiosk.card.errors import GarbledData, MuteCard, SlowCard
from tests.card.cards import Scripted

READ = Command(0x00, 0xB2, 0x08, 0x00, le=0x10)


def test_more_data_is_fetched_and_joined() -> None:
    answers = iter(["61 02", "AABB 61 01", "CC 9000"])
    card = Scripted({})
    card.transmit = lambda command: (card.asked.append(command.hex()), bytes.fromhex(next(answers)))[1]  # type: ignore[method-assign] # answers in order
    response = Channel(card).send(READ)
    assert (response.data.hex(), response.sw) == ("aabbcc", 0x9000)
    assert card.asked == ["00b2080010", "00c0000002", "00c0000001"]


def test_wrong_length_is_sent_again_once_with_the_right_one() -> None:
    card = Scripted({"00B2080010": "6C14", "00B2080014": "AA9000"})
    assert Channel(card).send(READ).data == b"\xaa"
    assert card.asked == ["00B2080010", "00B2080014"]


def test_a_card_that_never_likes_the_length_is_believed_after_the_second_time() -> None:
    card = Scripted({"00B2": "6C14"})
    assert Channel(card).send(READ).sw == 0x6C14
    assert len(card.asked) == 2


def test_endless_more_data_is_bounded() -> None:
    card = Scripted({}, otherwise="6110")
    channel = Channel(card)
    with pytest.raises(GarbledData):
        channel.send(READ)
    assert channel.sent == len(card.asked) == MAX_CHAINED + 1


def test_no_answer_is_a_mute_card_and_one_byte_is_garbage() -> None:
    with pytest.raises(MuteCard):
        Channel(Scripted({}, otherwise="")).send(READ)
    with pytest.raises(GarbledData):
        Channel(Scripted({}, otherwise="90")).send(READ)


def test_nothing_is_sent_after_the_time_limit() -> None:
    times = iter([0.0, 4.9, 5.1])
    card = Scripted({}, otherwise="9000")
    channel = Channel(card, time_limit_s=5.0, clock=lambda: next(times))
    channel.send(READ)
    with pytest.raises(SlowCard):
        channel.send(READ)
    assert len(card.asked) == 1
