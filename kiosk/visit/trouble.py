"""Why an error screen is shown, as typed values the screen can word. None of them holds personal data."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.contract.problems import ProblemType


@dataclass(frozen=True)
class CardTrouble:
    """The card or the reader failed: a name such as `no_card` and the official reader code (LD/T 33-2015)."""

    name: str
    code: int

    @property
    def key(self) -> str:
        """Stable key under which the screen finds its sentence, such as `card.pin_blocked`."""
        return f"card.{self.name}"


@dataclass(frozen=True)
class ProblemTrouble:
    """The backend answered with a problem, or the kiosk found the same by itself (an expired card)."""

    problem: ProblemType

    @property
    def key(self) -> str:
        """Stable key under which the screen finds its sentence, such as `problem.card-lost`."""
        return f"problem.{self.problem.value}"


class LineFault(StrEnum):
    """What was wrong between kiosk and backend."""

    UNREACHABLE = "unreachable"
    TOO_SLOW = "too-slow"
    BAD_ANSWER = "bad-answer"


@dataclass(frozen=True)
class LineTrouble:
    """The backend could not be asked, or its answer could not be used."""

    fault: LineFault

    @property
    def key(self) -> str:
        """Stable key under which the screen finds its sentence, such as `line.unreachable`."""
        return f"line.{self.fault.value}"


Trouble = CardTrouble | ProblemTrouble | LineTrouble
