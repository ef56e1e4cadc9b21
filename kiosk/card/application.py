"""The application on a social-security card: what one can ask of it, in the words of its domain."""

import time

from kiosk.card import pin as pins
from kiosk.card import pin_reset
from kiosk.card.apdu import Command
from kiosk.card.assembly import card_of, holder_of, identifier_of
from kiosk.card.atr import historical_bytes
from kiosk.card.authority import Authenticate, ChipIdentity
from kiosk.card.channel import Channel
from kiosk.card.data_items import CARD_IDENTIFIER, EF05, EF06
from kiosk.card.environment import algorithm_of, select_environment
from kiosk.card.errors import HolderProtected, StatusWordError
from kiosk.card.identity import Card, CardReading
from kiosk.card.records import read_file, read_one
from kiosk.card.status_word import StatusWord
from kiosk.card.transport import Transport

INS_VERIFY = 0x20
CLA_PROPRIETARY, INS_CHANGE_PIN, CHANGE_WITH_OLD = 0x80, 0x5E, 0x01


class SocialSecurityCard:
    """A powered card behind a transport, for as long as one connection lasts.

    Every verb raises a CardError when it cannot be done: CardPulled, MuteCard, SlowCard, GarbledData,
    StatusWordError, and NotASocialSecurityCard or one of its kinds when the environment is selected.
    """

    def __init__(self, transport: Transport) -> None:
        self._channel = Channel(transport)
        self._fci: bytes | None = None
        self._identifier: str | None = None

    def read(self) -> CardReading:
        """Card and holder.

        Raises HolderProtected, with the card in it, for a card that gives the holder's data only after external
        authentication (version 3.00).
        """
        begun = time.perf_counter()
        card = self.read_card()
        try:
            records = read_file(self._channel, EF06)
        except StatusWordError as error:
            if error.sw == StatusWord.SECURITY_NOT_SATISFIED:
                raise HolderProtected(card) from None
            raise
        holder = holder_of(records)
        elapsed_ms = (time.perf_counter() - begun) * 1000
        return CardReading(card, holder, self._channel.sent, elapsed_ms)

    def read_card(self) -> Card:
        """The card's own data, free to read on every version."""
        fci = self._select()
        records = read_file(self._channel, EF05)
        return card_of(records, self._history(), algorithm_of(fci, identifier_of(records)))

    def identifier(self) -> str:
        """The card identifier alone: is it still the same card?"""
        if self._identifier is None:
            self._select()
            record = read_one(self._channel, EF05, CARD_IDENTIFIER)
            self._identifier = identifier_of({CARD_IDENTIFIER.tag: record})
        return self._identifier

    def pin_tries_left(self) -> int | None:
        """How many wrong PINs the card still allows, without using one up; None when the card does not say."""
        self._select()
        # Lc 0: asks for the state of the PIN (part 5, VERIFY).
        return pins.tries_in(self._channel.send(Command(0x00, INS_VERIFY, 0x00, 0x00, le=256)).sw)

    def verify_pin(self, pin: str) -> None:
        """Have the card check the PIN, once.

        Raises PinFormat before anything is sent, PinRejected with the tries left, PinBlocked, StatusWordError.
        """
        coded = pins.encode(pin)
        self._select()
        pins.check(self._channel.send(Command(0x00, INS_VERIFY, 0x00, 0x00, coded)).sw)

    def change_pin(self, old: str, new: str) -> None:
        """Have the card take a new PIN for the old one (part 5, CHANGE PIN): one command, all or nothing.

        Raises PinFormat before anything is sent, PinRejected with the tries left and PinBlocked for a wrong old PIN,
        PinNotChangeable, StatusWordError. After PinUncertain either PIN may count; after any other error the old one
        does, also when the card was pulled.
        """
        coded = pins.encode(old) + b"\xff" + pins.encode(new)
        self._select()
        command = Command(CLA_PROPRIETARY, INS_CHANGE_PIN, CHANGE_WITH_OLD, 0x00, coded)
        sw = pins.committed(self._channel, command)
        if sw != StatusWord.OK and pins.tries_in(sw) is None:
            raise pins.refusal(sw)
        pins.check(sw)

    def reset_pin(self, new: str, authenticate: Authenticate) -> None:
        """Have the card take a new PIN without the old one, blocked or not (part 5, PIN UNBLOCK with P2 01).

        The card must be shown that the bureau agrees: `authenticate` brings what its keys say. Raises PinFormat
        before anything is sent, AuthorityFailed, CardAuthenticationFailed, CardAuthenticationBlocked,
        PinNotChangeable, StatusWordError, and what `authenticate` raises. After PinUncertain either PIN may count;
        after any other error the old one does.
        """
        pins.encode(new)
        fci, identifier = self._select(), self.identifier()
        chip = ChipIdentity(identifier, self._history(), algorithm_of(fci, identifier))
        pin_reset.prove_unblocking_key(self._channel, chip, authenticate)
        pin_reset.load_new_pin(self._channel, chip, new, authenticate)

    def _history(self) -> str:
        return historical_bytes(self._channel.atr).hex().upper()

    def _select(self) -> bytes:
        if self._fci is None:
            self._fci = select_environment(self._channel)
        return self._fci
