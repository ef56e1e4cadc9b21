"""The library of employment policies: a file, small enough to be searched whole."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.backend.rules.parameters import Confidence, load
from kiosk.contract.words import Words

_Text = Annotated[str, Meta(min_length=1, max_length=200)]
_Pair = tuple[_Text, _Text]
_Topic = Annotated[str, Meta(pattern=r"^[1-5]\Z")]


class Policy(Struct, frozen=True, forbid_unknown_fields=True):
    """One entry. `number` and `issued` are empty where they are not known for sure; such an entry is labelled C."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,40}\Z")]
    topics: Annotated[tuple[_Topic, ...], Meta(min_length=1)]
    title: _Pair
    source: _Text
    confidence: Confidence
    text: Annotated[tuple[_Pair, ...], Meta(min_length=2, max_length=3)]
    number: str = ""
    issued: date | None = None

    @property
    def sure(self) -> bool:
        """Whether number, day and content were read in a source."""
        return self.confidence is not Confidence.ASSUMED

    @property
    def words(self) -> Words:
        """The title."""
        return Words(*self.title)

    @property
    def sentences(self) -> list[Words]:
        """What it says, in plain sentences."""
        return [Words(*each) for each in self.text]


class PolicyLibrary(Struct, frozen=True, forbid_unknown_fields=True):
    """policies.toml: when it was last gone through, and its entries."""

    updated: date
    policies: tuple[Policy, ...]


@cache
def policy_library() -> PolicyLibrary:
    """All policies, in the order of the file."""
    return load("policies.toml", PolicyLibrary)


def find_policies(words: Sequence[str] = (), topic: str = "") -> list[Policy]:
    """Policies of the topic with every word in title, number or text; first those that have them in the title."""
    wanted = [word.casefold() for word in words]
    found = [
        policy
        for policy in policy_library().policies
        if (not topic or topic in policy.topics) and all(word in _whole(policy) for word in wanted)
    ]
    return sorted(found, key=lambda policy: not all(word in _title(policy) for word in wanted))


def _title(policy: Policy) -> str:
    return " ".join(policy.title).casefold()


def _whole(policy: Policy) -> str:
    parts = [*policy.title, policy.number, *(each for pair in policy.text for each in pair)]
    return " ".join(parts).casefold()
