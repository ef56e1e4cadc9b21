"""How long each state may last."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TimeLimits:
    """Seconds. Idle limits are pushed by every touch and can be extended without end.

    180 s with a warning 30 s before: GB kiosk practice and WCAG 2.2.1 (at least 20 s to extend by one tap).
    """

    reading: float = 15.0
    pin: float = 60.0
    pin_warning: float = 20.0
    opening: float = 20.0
    idle: float = 180.0
    idle_warning: float = 30.0
    trouble: float = 60.0
    insist: float = 10.0
    goodbye: float = 4.0

    def __post_init__(self) -> None:
        positive = (
            self.reading,
            self.pin_warning,
            self.opening,
            self.idle_warning,
            self.trouble,
            self.insist,
            self.goodbye,
        )
        if min(positive) <= 0 or self.pin <= self.pin_warning or self.idle <= self.idle_warning:
            raise ValueError("time limits are positive, and a warning comes after the start of its state")
