"""A card held exclusively through PC/SC."""

import logging
from collections.abc import Callable

from smartcard import scard

from kiosk.card.errors import CardPulled
from kiosk.card.pcsc.codes import Code, error_for, unsigned

logger = logging.getLogger(__name__)


class PcscConnection:
    """One SCardConnect, until closed. `is_still_there` asks the reader whether it still sees this card."""

    def __init__(self, handle: int, protocol: int, atr: bytes, is_still_there: Callable[[], bool]) -> None:
        self._handle = handle
        self._protocol = protocol
        self._atr = atr
        self._is_still_there = is_still_there

    @property
    def atr(self) -> bytes:
        """The card's answer to reset."""
        return self._atr

    def transmit(self, command: bytes) -> bytes:
        """The card's answer; empty from a card that is there and stays mute. Raises a CardError otherwise."""
        code, answer = scard.SCardTransmit(self._handle, self._protocol, list(command))
        code = unsigned(code)
        if code == Code.SUCCESS and answer:
            return bytes(answer)
        if code in (Code.SUCCESS, Code.NOT_TRANSACTED):
            # Both a pulled and a mute card look like this; only the reader can tell.
            if self._is_still_there():
                return b""
            raise CardPulled(f"SCardTransmit 0x{code:08X}")
        raise error_for(code, "SCardTransmit")

    def close(self) -> None:
        """Power the card down and let it go; a card or service that is gone has nothing to let go."""
        code = unsigned(scard.SCardDisconnect(self._handle, scard.SCARD_UNPOWER_CARD))
        if code != Code.SUCCESS:
            logger.info("disconnect code=0x%08X", code)
