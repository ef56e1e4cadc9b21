"""What a handler of an item is given, and what it can be asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from kiosk.contract.items import Answer, Fact, Sheet
from kiosk.contract.problems import ProblemType
from kiosk.contract.words import Words


class Refused(Exception):
    """A pre-check of the item says no: the problem, and in words why and what to do instead."""

    def __init__(self, why: Words, problem: ProblemType = ProblemType.ITEM_REFUSED) -> None:
        super().__init__(problem.value)
        self.problem, self.why = problem, why


@dataclass(frozen=True, repr=False)
class Question:
    """One question to a handler: the database, the checked answers, and when it is asked (Asia/Shanghai)."""

    connection: Connection
    answers: Mapping[str, Answer]
    today: date
    now: datetime

    def text(self, key: str) -> str:
        """An answer as text; empty when it was not given."""
        value = self.answers.get(key, "")
        return value if isinstance(value, str) else ""

    def whole(self, key: str, default: int) -> int:
        """An answer as a number."""
        value = self.answers.get(key, default)
        return value if isinstance(value, int) else default

    def codes(self, key: str) -> list[str]:
        """An answer of several codes."""
        value = self.answers.get(key, [])
        return value if isinstance(value, list) else []

    def __repr__(self) -> str:
        return "Question(…)"


@dataclass(frozen=True, repr=False)
class PersonalQuestion(Question):
    """A question about the person of a visit, asked on a kiosk."""

    person_id: str = ""
    kiosk_id: str = ""


@dataclass(frozen=True)
class Effect:
    """What an action did, for the receipt."""

    title: Words
    facts: list[Fact]
    next_step: Words | None = None


PublicQuery = Callable[[Question], Sheet]
PersonalQuery = Callable[[PersonalQuestion], Sheet]
Action = Callable[[PersonalQuestion], Effect]


@dataclass(frozen=True)
class Handler:
    """What an item can do; what it has not, the kiosk cannot ask for.

    `public_query` needs no visit; `query` and `action` need the assurance that the catalogue names. Both raise
    Refused when a pre-check says no.
    """

    public_query: PublicQuery | None = None
    query: PersonalQuery | None = None
    action: Action | None = None
