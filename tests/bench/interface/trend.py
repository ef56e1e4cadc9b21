"""How fast something grows, and how sure that is."""

from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True)
class Trend:
    """A straight line's slope through samples, and the slope's standard error. Two errors each way are its noise."""

    slope: float
    error: float

    @property
    def at_least(self) -> float:
        """What is beyond noise; 0 when nothing is."""
        return max(0.0, self.slope - 2 * self.error)

    @property
    def at_most(self) -> float:
        """The steepest slope that noise could hide."""
        return self.slope + 2 * self.error


def trend(places: list[float], values: list[float]) -> Trend:
    """Least squares. Memory grows in steps and stays there, so that neighbouring samples err alike: the error is
    Newey and West's, which counts that, with the usual number of neighbours."""
    count = len(places)
    mean_place, mean_value = sum(places) / count, sum(values) / count
    from_mean = [place - mean_place for place in places]
    spread = sum(each * each for each in from_mean)
    slope = sum(x * (value - mean_value) for x, value in zip(from_mean, values, strict=True)) / spread
    pulls = [x * (value - mean_value - slope * x) for x, value in zip(from_mean, values, strict=True)]
    neighbours = int(4 * (count / 100) ** (2 / 9))
    variance = sum(each * each for each in pulls)
    for distance in range(1, neighbours + 1):
        weight = 1 - distance / (neighbours + 1)
        variance += 2 * weight * sum(a * b for a, b in zip(pulls, pulls[distance:], strict=False))
    return Trend(slope, sqrt(max(0.0, variance) * count / max(1, count - 2)) / spread)
