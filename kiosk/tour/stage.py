"""What a tour happens on: a kiosk with its window, a tray of cards, a clock that can be put forward."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app.parts import Kiosk
from kiosk.app.size import WindowSize
from kiosk.tour.hands import Hands
from kiosk.tour.variants import PLAIN, Variant
from kiosk.ui.card_tray_view import Tray


class TourClock:
    """The monotonic clock, with time that can be skipped."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def __call__(self) -> float:
        """Monotonic seconds, skipped time included."""
        return time.monotonic() + self._skipped

    def skip(self, seconds: float) -> None:
        """Put the clock forward."""
        self._skipped += seconds


@dataclass(frozen=True)
class Shot:
    """One step of the report."""

    visit: str
    step: str
    screen: str
    size: str
    variant: str
    picture: str
    seconds: float


@dataclass
class Stage:
    """One window size; collects the shots taken on it."""

    kiosk: Kiosk
    hands: Hands
    tray: Tray
    clock: TourClock
    size: WindowSize
    directory: Path
    stop_backend: Callable[[], None]
    variants: Sequence[Variant] = (PLAIN,)
    look: Callable[["Stage", str, Variant], None] | None = None
    shots: list[Shot] = field(default_factory=list)
    visit: str = ""
    _since: float = field(default_factory=time.monotonic)

    def begin(self, visit: str) -> None:
        """Name the visit that the next shots belong to."""
        self.visit = visit
        self._since = time.monotonic()

    def shot(self, step: str) -> None:
        """Take a picture of this step in every variant; `look` sees each, while it is on the window."""
        taken = round(time.monotonic() - self._since, 3)
        shape = f"{self.size.width}x{self.size.height}"
        number = len(self.shots) // len(self.variants) + 1
        for variant in self.variants:
            self.present(variant)
            name = f"{self.visit}-{number:02d}-{step}-{shape}-{variant.name}.png"
            self.hands.picture(self.directory / name)
            screen = str(self.kiosk.visit.property("screen"))
            self.shots.append(Shot(self.visit, step, screen, shape, variant.name, name, taken))
            if self.look is not None:
                self.look(self, step, variant)
        self.present(PLAIN)

    def present(self, variant: Variant) -> None:
        """Have the window present itself so, and wait until it is painted."""
        variant.apply(self.kiosk.presentation)
        self.hands.settle()

    def until_screen(self, name: str) -> None:
        """Wait for this screen."""
        self.hands.until(f"the screen {name}", lambda: self.kiosk.visit.property("screen") == name)
        if name in {"Waiting", "Home"}:
            self.hands.until("the catalogue", lambda: bool(self.kiosk.catalogue.property("loaded")))

    def until_contributions(self) -> None:
        """Wait for the home screen and what it shows of the person."""
        self.until_screen("Home")
        self.hands.until("the contributions", lambda: self.kiosk.contributions.property("state") == "ready")

    def insert(self, card: str) -> None:
        """Put a card in."""
        self.tray.insert(card)

    def pull(self) -> None:
        """Pull the card and wait until the kiosk is waiting for the next person."""
        self.tray.remove()
        self.hands.until("the card's removal", lambda: not self.kiosk.visit.property("cardPresent"))
        self.skip(30.0)
        self.until_screen("Waiting")

    def skip(self, seconds: float) -> None:
        """Put the clock forward and let the kiosk notice."""
        self.clock.skip(seconds)
        self.kiosk.driver.wake()

    def type_pin(self, pin: str) -> None:
        """Touch the digits and confirm."""
        self.until_screen("Pin")
        for digit in pin:
            self.hands.touch(digit)
        self.hands.touch("确定")
