"""Turns the errors of other rooms into the typed troubles that screens can word."""

from kiosk.contract.problems import ProblemType
from kiosk.gateway.errors import BadAnswer, DeadlineExceeded, ProblemAnswered, Unreachable
from kiosk.visit.trouble import LineFault, LineTrouble, ProblemTrouble, Trouble


def trouble_of(error: Exception) -> Trouble:
    """The trouble behind a failed request; what nobody foresaw counts as an internal problem."""
    match error:
        case ProblemAnswered(problem=ProblemType() as problem):
            return ProblemTrouble(problem)
        case Unreachable():
            return LineTrouble(LineFault.UNREACHABLE)
        case DeadlineExceeded():
            return LineTrouble(LineFault.TOO_SLOW)
        case BadAnswer() | ProblemAnswered():
            return LineTrouble(LineFault.BAD_ANSWER)
        case _:
            return ProblemTrouble(ProblemType.INTERNAL)
