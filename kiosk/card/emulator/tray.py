"""A tray of emulated cards beside a reader: choose one, put it in, pull it out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.card.emulator.card import EmulatedCard, load_card
from kiosk.card.emulator.profile import load_profile


class Slot(Protocol):
    """Where a card is put in: an EmulatedReader, or a slot of pcscd's virtual reader."""

    @property
    def card(self) -> EmulatedCard | None:
        """The card that is in."""
        ...

    def insert(self, card: EmulatedCard) -> None:
        """Put this card in, in place of one that is in."""
        ...

    def remove(self) -> None:
        """Pull the card, if there is one."""
        ...


@dataclass(frozen=True)
class TrayCard:
    """One card in the tray. `id` is its file's name without the ending."""

    id: str
    title: str
    story: str
    path: Path


class CardTray:
    """The cards of a folder, in the order of their names, and the slot they go into.

    A card keeps what happened to it (PIN tries, a new PIN) while the tray lives, as a real one does. Raises
    CardFileError when a file of the folder is no card.
    """

    def __init__(self, directory: Path, slot: Slot) -> None:
        self._slot = slot
        self.cards: list[TrayCard] = []
        for path in sorted(directory.glob("*.toml")):
            profile = load_profile(path)
            self.cards.append(TrayCard(path.stem, profile.title, profile.story, path))
        self._used: dict[str, EmulatedCard] = {}

    @property
    def inserted(self) -> str | None:
        """The id of the card that is in; a card whose fault pulled it out is not."""
        card = self._slot.card
        return next((card_id for card_id, used in self._used.items() if used is card), None) if card else None

    def insert(self, card_id: str) -> None:
        """Put this card in, in place of one that is in. Raises KeyError for a card the tray does not have."""
        if card_id not in self._used:
            paths = {card.id: card.path for card in self.cards}
            self._used[card_id] = load_card(paths[card_id])
        self._slot.insert(self._used[card_id])

    def remove(self) -> None:
        """Pull the card, if there is one."""
        self._slot.remove()
