"""How long the backend may take, and how failed requests are repeated."""

from dataclasses import dataclass
from random import SystemRandom

_random = SystemRandom()


@dataclass(frozen=True)
class Timeouts:
    """Seconds. `total` bounds a whole call with all its attempts; `connect` and `read` bound one silence.

    `statement` takes the place of `total` where the backend typesets a paper, `health` for the readiness check.
    """

    connect: float = 3.0
    read: float = 6.0
    total: float = 12.0
    statement: float = 25.0
    health: float = 3.0
    attempts: int = 4
    first_pause: float = 0.25
    longest_pause: float = 3.0

    def __post_init__(self) -> None:
        seconds = (self.connect, self.read, self.total, self.statement, self.health, self.first_pause)
        if min(seconds) <= 0 or self.longest_pause < self.first_pause or self.attempts < 1:
            raise ValueError("time-outs are positive, and there is at least one attempt")

    def pause_before(self, attempt: int) -> float:
        """Seconds to wait before attempt 2, 3, …: doubling, capped, and jittered by half.

        The jitter keeps the kiosks of a county from coming back all at once after an outage.
        """
        longest = min(self.first_pause * 2.0 ** (attempt - 2), self.longest_pause)
        return longest * _random.uniform(0.5, 1.0)
