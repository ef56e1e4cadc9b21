"""Attempts: one call to the backend with its repeats, within one deadline. Imports requests (by `exchange`)."""

import logging
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from kiosk.gateway.errors import AnswerFault, BadAnswer, DeadlineExceeded, GatewayError, Unreachable
from kiosk.gateway.exchange import Answer, Ask, ExchangeError, Failure, exchange, new_session
from kiosk.gateway.timeouts import Timeouts

logger = logging.getLogger(__name__)

# What a proxy or a restarting backend answers: nothing was done, and a moment later it may be.
_PASSING_STATUSES = (502, 503, 504)


@dataclass(frozen=True)
class Call:
    """`operation` names the route for errors and logs. `repeatable`: sent twice, it is done once."""

    operation: str
    ask: Ask
    repeatable: bool
    total: float


class Caller:
    """Makes calls from one thread, over one kept connection."""

    def __init__(self, timeouts: Timeouts, stopping: Event, ca_file: Path | None = None) -> None:
        self._session = new_session(ca_file)
        self._timeouts = timeouts
        self._stopping = stopping

    def make(self, call: Call) -> Answer:
        """The answer, whatever its status. Raises Unreachable, DeadlineExceeded or BadAnswer."""
        deadline = time.monotonic() + call.total
        attempt = 1
        while True:
            outcome = self._attempt(call, deadline)
            if not self._should_repeat(call, outcome):
                break
            attempt += 1
            pause = self._timeouts.pause_before(attempt)
            out_of_time = time.monotonic() + pause >= deadline
            if attempt > self._timeouts.attempts or out_of_time or self._stopping.wait(pause):
                break
            logger.info("operation=%s attempt=%d", call.operation.replace(" ", ":"), attempt)
        if isinstance(outcome, Answer):
            return outcome
        raise _error_of(call.operation, outcome)

    def _attempt(self, call: Call, deadline: float) -> Answer | Failure:
        try:
            return exchange(self._session, call.ask, self._timeouts.connect, self._timeouts.read, deadline)
        except ExchangeError as error:
            return error.failure

    def _should_repeat(self, call: Call, outcome: Answer | Failure) -> bool:
        if isinstance(outcome, Answer):
            return call.repeatable and outcome.status in _PASSING_STATUSES
        if outcome is Failure.NOT_SENT:
            return True
        return call.repeatable and outcome in (Failure.BROKEN, Failure.SILENT)


def _error_of(operation: str, failure: Failure) -> GatewayError:
    match failure:
        case Failure.NOT_SENT | Failure.BROKEN:
            return Unreachable(operation)
        case Failure.SILENT:
            return DeadlineExceeded(operation)
        case Failure.NOT_HTTP:
            return BadAnswer(operation, AnswerFault.NOT_HTTP)
        case Failure.TOO_LARGE:
            return BadAnswer(operation, AnswerFault.TOO_LARGE)
