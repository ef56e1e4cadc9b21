"""Commands out, responses in: chaining of 61xx and 6Cxx, and the time a card may take."""

import time
from collections.abc import Callable
from typing import TypeVar

from kiosk.card.apdu import Command, Response
from kiosk.card.errors import GarbledData, MuteCard, SlowCard
from kiosk.card.transport import Transport

INS_GET_RESPONSE = 0xC0
MAX_CHAINED = 8
TIME_LIMIT_S = 5.0
T = TypeVar("T")


class Channel:
    """Sends commands over a transport and answers with whole responses.

    61xx is followed by GET RESPONSE, at most eight times; 6Cxx by the same command once, with the length the card
    named (ISO 7816-4 §5.3). `time_limit_s` holds from the channel's making: no transmission can be cancelled, but
    none is begun after it. What is awaited `on_hold` is not counted.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        time_limit_s: float = TIME_LIMIT_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transport = transport
        self._clock = clock
        self._deadline = clock() + time_limit_s
        self.sent = 0

    @property
    def atr(self) -> bytes:
        """The card's answer to reset."""
        return self._transport.atr

    def send(self, command: Command) -> Response:
        """The whole response. Raises CardError when there is none, GarbledData when it makes no sense."""
        response = self._send_once(bytes(command))
        if response.sw >> 8 == 0x6C:
            le = response.sw & 0xFF or 256
            response = self._send_once(
                bytes(Command(command.cla, command.ins, command.p1, command.p2, command.data, le))
            )
        if response.sw >> 8 != 0x61:
            return response
        return self._fetch_rest(response)

    def on_hold(self, awaited: Callable[[], T]) -> T:
        """Somebody else's answer, for which the card lies powered and waits."""
        begun = self._clock()
        try:
            return awaited()
        finally:
            self._deadline += self._clock() - begun

    def _fetch_rest(self, response: Response) -> Response:
        data = response.data
        for _ in range(MAX_CHAINED):
            waiting = response.sw & 0xFF or 256
            response = self._send_once(bytes(Command(0x00, INS_GET_RESPONSE, 0, 0, le=waiting)))
            data += response.data
            if response.sw >> 8 != 0x61:
                return Response(data, response.sw)
        raise GarbledData("no end of 61xx")

    def _send_once(self, command: bytes) -> Response:
        if self._clock() > self._deadline:
            raise SlowCard(f"after {self.sent} APDUs")
        self.sent += 1
        raw = self._transport.transmit(command)
        if not raw:
            raise MuteCard("empty answer")
        try:
            return Response.parse(raw)
        except ValueError as error:
            raise GarbledData(str(error)) from None
