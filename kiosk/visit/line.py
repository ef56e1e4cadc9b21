"""From the gateway's errors to what the person is told."""

from kiosk.contract.problems import ProblemType
from kiosk.gateway.errors import BadAnswer, DeadlineExceeded, GatewayError, ProblemAnswered
from kiosk.visit.trouble import LineFault, LineTrouble, ProblemTrouble, Trouble

_PROXY_STATUSES = (502, 503, 504)


def trouble_of(error: GatewayError) -> Trouble:
    """The trouble to show for a failed call. A refusal without a known problem is a fault of the line."""
    match error:
        case ProblemAnswered(problem=ProblemType() as problem):
            return ProblemTrouble(problem)
        case ProblemAnswered(status=status):
            fault = LineFault.UNREACHABLE if status in _PROXY_STATUSES else LineFault.BAD_ANSWER
            return LineTrouble(fault)
        case DeadlineExceeded():
            return LineTrouble(LineFault.TOO_SLOW)
        case BadAnswer():
            return LineTrouble(LineFault.BAD_ANSWER)
    return LineTrouble(LineFault.UNREACHABLE)
