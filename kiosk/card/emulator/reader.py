"""A reader in this process: emulated cards are put in and pulled out from any thread."""

import threading
from dataclasses import dataclass

from kiosk.card.emulator.card import EmulatedCard, PulledOut
from kiosk.card.errors import CardPulled, MuteCard
from kiosk.card.reader import EMPTY, Presence

SLOT = "Emulated reader"


@dataclass(frozen=True)
class _Stay:
    """One card from insertion to removal."""

    card: EmulatedCard
    presence: Presence


class EmulatedReader:
    """A CardReader with one slot. Also the slot of a CardTray."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._stay: _Stay | None = None
        self._insertions = 0
        self._woken = False

    @property
    def card(self) -> EmulatedCard | None:
        """The card that is in."""
        stay = self._stay
        return stay.card if stay else None

    def insert(self, card: EmulatedCard) -> None:
        """Put this card in, in place of one that is in. Any thread."""
        with self._change:
            self._take_out()
            card.insert()
            self._insertions += 1
            self._stay = _Stay(card, Presence(SLOT, self._insertions))
            self._change.notify_all()

    def remove(self) -> None:
        """Pull the card, if there is one. Any thread."""
        with self._change:
            self._take_out()
            self._change.notify_all()

    def wait(self, known: Presence, timeout_s: float) -> Presence:
        """As CardReader.wait; never fails."""
        with self._change:
            self._change.wait_for(lambda: self._woken or self._presence() != known, timeout_s)
            self._woken = False
            return self._presence()

    def connect(self, presence: Presence) -> "EmulatedConnection":
        """As CardReader.connect. Raises CardPulled, MuteCard."""
        stay = self._stay
        if stay is None or stay.presence != presence:
            raise CardPulled("not this card any more")
        if not stay.card.atr:
            raise MuteCard("no answer to reset")
        stay.card.reset()
        return EmulatedConnection(self, stay.card, presence)

    def wake(self) -> None:
        """As CardReader.wake."""
        with self._change:
            self._woken = True
            self._change.notify_all()

    def close(self) -> None:
        """Nothing is held."""

    def holds(self, presence: Presence) -> bool:
        """Whether it is still that card."""
        return self._presence() == presence

    def _presence(self) -> Presence:
        stay = self._stay
        return stay.presence if stay else EMPTY

    def _take_out(self) -> None:
        if self._stay:
            self._stay.card.withdraw()
            self._stay = None


class EmulatedConnection:
    """Hold of the card in an EmulatedReader."""

    def __init__(self, reader: EmulatedReader, card: EmulatedCard, presence: Presence) -> None:
        self._reader = reader
        self._card = card
        self._presence = presence

    @property
    def atr(self) -> bytes:
        """The card's answer to reset."""
        return self._card.atr

    def transmit(self, command: bytes) -> bytes:
        """The card's answer; empty from a mute one. Raises CardPulled."""
        if not self._reader.holds(self._presence):
            raise CardPulled("taken out")
        try:
            answer = self._card.transmit(command)
        except PulledOut:
            if self._reader.holds(self._presence):
                self._reader.remove()
            raise CardPulled("taken out during a command") from None
        if not self._reader.holds(self._presence):
            raise CardPulled("taken out during a command")
        return answer

    def close(self) -> None:
        """Power the card down."""
        self._card.reset()
