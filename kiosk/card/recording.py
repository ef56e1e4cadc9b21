"""Transports that keep an exchange and play it back: for tests, and to measure what the layers above cost."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.card.errors import MuteCard
from kiosk.card.transport import Transport


@dataclass(frozen=True, repr=False)
class Exchange:
    """One command and its answer, as bytes. May hold personal data: keep it in memory."""

    command: bytes
    response: bytes

    def __repr__(self) -> str:
        return "Exchange(…)"


class RecordingTransport:
    """Passes everything on to another transport and keeps it."""

    def __init__(self, inner: Transport) -> None:
        self._inner = inner
        self.exchanges: list[Exchange] = []

    @property
    def atr(self) -> bytes:
        """The inner transport's answer to reset."""
        return self._inner.atr

    def transmit(self, command: bytes) -> bytes:
        """The inner transport's answer."""
        response = self._inner.transmit(command)
        self.exchanges.append(Exchange(command, response))
        return response


class ReplayingTransport:
    """Answers a known sequence of commands; a card that is asked anything else, or more, stays mute."""

    def __init__(self, atr: bytes, exchanges: Sequence[Exchange]) -> None:
        self._atr = atr
        self._left = list(exchanges)

    @property
    def atr(self) -> bytes:
        """The recorded answer to reset."""
        return self._atr

    @property
    def is_finished(self) -> bool:
        """Whether the whole sequence was asked for."""
        return not self._left

    def transmit(self, command: bytes) -> bytes:
        """The recorded answer; raises MuteCard where the command is not the next one recorded."""
        if not self._left or self._left[0].command != command:
            raise MuteCard("not the recorded command")
        return self._left.pop(0).response
