"""A card held exclusively through PC/SC."""

import logging

from smartcard import scard

from kiosk.card.errors import CardPulled
from kiosk.card.pcsc.codes import Code, error_for, unsigned

logger = logging.getLogger(__name__)


class PcscConnection:
    """One SCardConnect, until closed."""

    def __init__(self, handle: int, protocol: int, atr: bytes) -> None:
        self._handle = handle
        self._protocol = protocol
        self._atr = atr

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
            # Both a pulled and a mute card look like this; only the state tells.
            if self._still_there():
                return b""
            raise CardPulled(f"SCardTransmit 0x{code:08X}")
        raise error_for(code, "SCardTransmit")

    def close(self) -> None:
        """Power the card down and let it go; a card or service that is gone has nothing to let go."""
        code = unsigned(scard.SCardDisconnect(self._handle, scard.SCARD_UNPOWER_CARD))
        if code != Code.SUCCESS:
            logger.info("disconnect code=0x%08X", code)

    def _still_there(self) -> bool:
        code, _name, _state, _protocol, _atr = scard.SCardStatus(self._handle)
        return unsigned(code) == Code.SUCCESS
