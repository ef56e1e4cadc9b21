"""What an item in use needs of the rest of the kiosk."""

from collections.abc import Mapping
from typing import Protocol

from kiosk.contract.items import Answer, Done, Sheet
from kiosk.contract.words import Words
from kiosk.ui.records.statement_view import PrintReport


class Platform(Protocol):
    """What an item needs of the gateway. All calls block."""

    def public_query(self, item_id: str, answers: Mapping[str, Answer]) -> Sheet:
        """Look up what needs no card."""
        ...

    def query_item(self, token: str, item_id: str, answers: Mapping[str, Answer]) -> Sheet:
        """Look up the person's own records."""
        ...

    def act(self, token: str, item_id: str, answers: Mapping[str, Answer], idempotency_key: str) -> Done:
        """Do what the item does at once."""
        ...


class Receipts(Protocol):
    """What prints the receipt of something done. Blocks."""

    def print_receipt(self, done: Done, item: Words, name: str, ssn: str, language: str) -> PrintReport:
        """How printing went, and the sentence for the person."""
        ...
