"""An emulated card in pcscd's virtual reader: the client's side of vpcd's protocol (vsmartcard, vpcd.h).

Every message is a length (two bytes, big endian) and a payload. A payload of one byte from vpcd is a control: power
off, power on, reset, or a question for the answer to reset, the only one that is answered. Longer ones are commands.
"""

import logging
import socket
import threading
from collections.abc import Iterator
from enum import IntEnum

from kiosk.card.emulator.card import EmulatedCard, PulledOut

logger = logging.getLogger(__name__)

FIRST_PORT = 35963

CONNECT_TIMEOUT_S = 3.0
JOIN_S = 3.0


class _Control(IntEnum):
    """Payloads of one byte."""

    POWER_OFF = 0
    POWER_ON = 1
    RESET = 2
    ASK_ATR = 4


class NoVirtualReader(Exception):
    """Nobody listens where vpcd should: pcscd does not run, or has no virtual reader."""


class VpcdCard:
    """One stay of a card in the virtual reader: connecting puts it in, closing pulls it out."""

    def __init__(self, card: EmulatedCard, host: str = "127.0.0.1", port: int = FIRST_PORT) -> None:
        self._card = card
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._thread: threading.Thread | None = None

    @property
    def is_in(self) -> bool:
        """Whether the card is in the reader, as far as this side knows."""
        return self._socket is not None

    def start(self) -> None:
        """Put the card in and serve it on a thread of its own. Raises NoVirtualReader."""
        self._insert()
        self._thread = threading.Thread(target=self._serve, name="vpcd-card", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Pull the card out, also in the middle of a command. Any thread, and signal handlers."""
        self._card.withdraw()
        connected = self._socket
        if connected is not None:
            try:
                connected.shutdown(socket.SHUT_RDWR)
            except OSError:
                logger.debug("vpcd had closed the connection")
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(JOIN_S)

    def serve(self) -> None:
        """Put the card in and serve it on this thread, until stopped or the service ends. Raises NoVirtualReader."""
        self._insert()
        self._serve()

    def _insert(self) -> None:
        self._card.insert()
        try:
            connected = socket.create_connection(self._address, CONNECT_TIMEOUT_S)
        except OSError as error:
            raise NoVirtualReader(
                f"{self._address[0]}:{self._address[1]}: {error.strerror or error}"
            ) from None
        connected.settimeout(None)
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = connected

    def _serve(self) -> None:
        connected = self._socket
        if connected is None:
            return
        try:
            for message in _messages(connected):
                answer = self._answer(message)
                # Silence is silence: vpcd would wait for the rest of an answer of no length.
                if answer:
                    connected.sendall(len(answer).to_bytes(2, "big") + answer)
        except PulledOut:
            logger.info("emulated card pulled out")
        except OSError as error:
            logger.info("vpcd connection ended error=%s", type(error).__name__)
        finally:
            self._socket = None
            connected.close()

    def _answer(self, message: bytes) -> bytes:
        if len(message) > 1:
            return self._card.transmit(message)
        match message[0]:
            case _Control.POWER_OFF | _Control.POWER_ON | _Control.RESET:
                self._card.reset()
            case _Control.ASK_ATR:
                return self._card.atr
        return b""


class VpcdSlot:
    """One of vpcd's two slots, for a CardTray."""

    def __init__(self, host: str = "127.0.0.1", port: int = FIRST_PORT) -> None:
        self._address = (host, port)
        self._stay: VpcdCard | None = None
        self._card: EmulatedCard | None = None

    @property
    def card(self) -> EmulatedCard | None:
        """The card that is in."""
        return self._card if self._stay and self._stay.is_in else None

    def insert(self, card: EmulatedCard) -> None:
        """Put this card in, in place of one that is in. Raises NoVirtualReader."""
        self.remove()
        stay = VpcdCard(card, *self._address)
        stay.start()
        self._stay, self._card = stay, card

    def remove(self) -> None:
        """Pull the card, if there is one."""
        stay, self._stay = self._stay, None
        if stay:
            stay.stop()


def _messages(connected: socket.socket) -> Iterator[bytes]:
    """Whole messages, however they were cut or put together on the way."""
    buffer = bytearray()
    while True:
        while len(buffer) >= 2 and len(buffer) >= 2 + (size := int.from_bytes(buffer[:2], "big")):
            message = bytes(buffer[2 : 2 + size])
            del buffer[: 2 + size]
            if message:
                yield message
        # vpcd sends length and payload apart; without this each command waits 40 ms for a delayed acknowledgement.
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        received = connected.recv(4096)
        if not received:
            return
        buffer += received
