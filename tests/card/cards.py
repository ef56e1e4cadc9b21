"""The demonstration's cards, whole or changed, for tests."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.card.emulator.card import EmulatedCard, PulledOut
from kiosk.card.emulator.profile import Chip, Faults, Profile, load_profile
from kiosk.card.errors import CardPulled

FOLDER = Path(__file__).parents[2] / "assets" / "demo" / "cards"


def profile_of(card_id: str) -> Profile:
    return load_profile(FOLDER / f"{card_id}.toml")


def card_of(card_id: str) -> EmulatedCard:
    return EmulatedCard(profile_of(card_id))


def faulty(faults: Faults, card_id: str = "worker") -> EmulatedCard:
    return EmulatedCard(msgspec.structs.replace(profile_of(card_id), faults=faults))


def with_chip(card_id: str, **changes: str) -> EmulatedCard:
    profile = profile_of(card_id)
    chip = msgspec.convert(msgspec.to_builtins(profile.chip) | changes, Chip)
    return EmulatedCard(msgspec.structs.replace(profile, chip=chip))


@dataclass
class Direct:
    """A card held in the hand: a transport without a reader."""

    card: EmulatedCard

    @property
    def atr(self) -> bytes:
        return self.card.atr

    def transmit(self, command: bytes) -> bytes:
        return self.card.transmit(command)


@dataclass
class Scripted:
    """A card that answers what it is told: by command prefix, in hexadecimal, else `otherwise`."""

    answers: dict[str, str]
    otherwise: str = "6D00"
    atr: bytes = bytes.fromhex("3B6D000000814A444686605199000001AC")

    def __post_init__(self) -> None:
        self.asked: list[str] = []

    def transmit(self, command: bytes) -> bytes:
        text = command.hex().upper()
        self.asked.append(text)
        if len(self.asked) > 200:
            raise CardPulled("asked without end")
        for prefix, answer in self.answers.items():
            if text.startswith(prefix):
                return bytes.fromhex(answer)
        return bytes.fromhex(self.otherwise)


class PulledOnce(EmulatedCard):
    """A card that is pulled out once, during a command counted from the arming."""

    armed = 0
    carries_out = False

    def arm(self, apdu: int, *, carries_out: bool) -> None:
        """Be pulled at this command; whether the card still carries it out, or not."""
        self.armed, self.carries_out = apdu, carries_out

    def transmit(self, command: bytes) -> bytes:
        self.armed -= 1
        if self.armed != 0:
            return super().transmit(command)
        if self.carries_out:
            super().transmit(command)
        raise PulledOut
