"""What a measure is, and how pairs of runs become one number."""

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """A median of so many runs; good when value <= goal."""

    name: str
    value: float
    goal: float
    unit: str
    runs: int

    @property
    def met(self) -> bool:
        return self.value <= self.goal


def median_ratio(name: str, goal: float, subject: list[float], baseline: list[float]) -> Measure:
    """Median of the subject's runs over the median of the baseline's, taken in turns by the caller."""
    value = statistics.median(subject) / statistics.median(baseline)
    return Measure(name, round(value, 3), goal, "ratio", min(len(subject), len(baseline)))


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that is not below this share of all: no value is made up between two."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def in_turns(
    runs: int, subject: Callable[[], float], baseline: Callable[[], float]
) -> tuple[list[float], list[float]]:
    """Run both alternately, so that a slow moment of the machine hits both; one warm-up each is thrown away."""
    subject()
    baseline()
    pairs = [(subject(), baseline()) for _ in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
