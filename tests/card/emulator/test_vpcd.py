"""The client's side of vpcd's protocol, against a vpcd of the test's own: cut and joined messages, resets, the end."""

import socket
from collections.abc import Iterator

import pytest

from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.profile import Faults
from kiosk.card.emulator.vpcd import NoVirtualReader, VpcdCard, VpcdSlot
from tests.card.cards import card_of, faulty

SELECT = bytes.fromhex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF")
READ = bytes.fromhex("00B2030006")
SELECT_EF05 = bytes.fromhex("00A4020002EF05")
POWER_OFF, POWER_ON, RESET, ASK_ATR = (bytes((0, 1, control)) for control in (0, 1, 2, 4))


def message(payload: bytes) -> bytes:
    return len(payload).to_bytes(2, "big") + payload


class Virtual:
    """A listening vpcd."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(10)
        self.port: int = self.listener.getsockname()[1]

    def accept(self) -> socket.socket:
        connected, _ = self.listener.accept()
        connected.settimeout(10)
        return connected


def answer(connected: socket.socket) -> bytes:
    size = int.from_bytes(exactly(connected, 2), "big")
    return exactly(connected, size)


def exactly(connected: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = connected.recv(size - len(data))
        assert part, "the card left"
        data += part
    return data


@pytest.fixture
def virtual() -> Iterator[Virtual]:
    listening = Virtual()
    yield listening
    listening.listener.close()


def test_joined_messages_are_taken_apart(virtual: Virtual) -> None:
    card = card_of("worker")
    vpcd = VpcdCard(card, port=virtual.port)
    vpcd.start()
    with virtual.accept() as connected:
        connected.sendall(
            POWER_OFF + POWER_ON + ASK_ATR + message(SELECT) + message(SELECT_EF05) + message(READ)
        )
        answers = [answer(connected) for _ in range(4)]
        assert answers == [card.atr, b"\x61\x1e", b"\x90\x00", bytes.fromhex("0304322E30309000")]
        vpcd.stop()
        assert connected.recv(1) == b""
    assert not vpcd.is_in


def test_a_message_in_pieces_is_put_together(virtual: Virtual) -> None:
    vpcd = VpcdCard(card_of("worker"), port=virtual.port)
    vpcd.start()
    with virtual.accept() as connected:
        for byte in message(SELECT):
            connected.sendall(bytes((byte,)))
        assert answer(connected) == b"\x61\x1e"
        vpcd.stop()


@pytest.mark.parametrize("control", [POWER_OFF, POWER_ON, RESET])
def test_power_and_reset_clear_the_selection(virtual: Virtual, control: bytes) -> None:
    vpcd = VpcdCard(card_of("worker"), port=virtual.port)
    vpcd.start()
    with virtual.accept() as connected:
        connected.sendall(message(SELECT) + message(SELECT_EF05) + control + message(READ))
        assert [answer(connected) for _ in range(3)][-1] == b"\x69\x86"
        vpcd.stop()


def test_a_card_without_contact_never_tells_its_atr(virtual: Virtual) -> None:
    vpcd = VpcdCard(faulty(Faults(upside_down=True)), port=virtual.port)
    vpcd.start()
    with virtual.accept() as connected:
        connected.sendall(ASK_ATR + message(SELECT))
        assert answer(connected) == b"\x61\x1e", "the first thing said is not an answer to reset"
        vpcd.stop()


def test_a_card_pulled_at_a_command_closes(virtual: Virtual) -> None:
    vpcd = VpcdCard(faulty(Faults(pulled_at_apdu=2)), port=virtual.port)
    vpcd.start()
    with virtual.accept() as connected:
        connected.sendall(message(SELECT) + message(SELECT))
        assert answer(connected) == b"\x61\x1e"
        assert connected.recv(1) == b""
    vpcd.stop()


def test_a_slow_card_is_pulled_at_once(virtual: Virtual) -> None:
    vpcd = VpcdCard(faulty(Faults(slow_ms=60_000)), port=virtual.port)
    vpcd.start()
    with virtual.accept() as connected:
        connected.sendall(message(SELECT))
        vpcd.stop()
        assert connected.recv(1) == b""


def test_serving_ends_when_the_reader_goes_away(virtual: Virtual) -> None:
    slot = VpcdSlot(port=virtual.port)
    card: EmulatedCard = card_of("worker")
    slot.insert(card)
    assert slot.card is card
    virtual.accept().close()
    slot.remove()
    assert slot.card is None


def test_no_virtual_reader_is_said_plainly(virtual: Virtual) -> None:
    virtual.listener.close()
    with pytest.raises(NoVirtualReader, match=str(virtual.port)):
        VpcdCard(card_of("worker"), port=virtual.port).start()
