"""What a tour happens on: a kiosk with its window, a tray of cards, a clock that can be put forward."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kiosk.app.parts import Kiosk
from kiosk.app.size import WindowSize
from kiosk.tour.hands import Hands
from kiosk.tour.sight import Sight
from kiosk.tour.variants import PLAIN, Variant
from kiosk.ui.visiting.card_tray_view import Tray


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


@dataclass
class Stage:
    """A kiosk in one window size, and what visitors do with it.

    `look` is shown every step in every variant; without one, steps pass unseen.
    """

    kiosk: Kiosk
    hands: Hands
    tray: Tray
    clock: TourClock
    size: WindowSize
    stop_backend: Callable[[], None]
    variants: Sequence[Variant] = (PLAIN,)
    look: Callable[[Sight], None] | None = None
    visit: str = ""
    _steps: int = 0
    _since: float = field(default_factory=time.monotonic)

    def begin(self, visit: str) -> None:
        """Name the visit that the next steps belong to."""
        self.visit = visit
        self._since = time.monotonic()

    def shot(self, step: str) -> None:
        """Present this step in every variant and have it looked at."""
        if self.look is None:
            return
        self._steps += 1
        taken = time.monotonic() - self._since
        for variant in self.variants:
            self.present(variant)
            self.look(
                Sight(
                    visit=self.visit,
                    step=step,
                    number=self._steps,
                    screen=str(self.kiosk.visit.property("screen")),
                    size=self.size,
                    variant=variant,
                    seconds=taken,
                    unit=float(self.kiosk.presentation.property("unit")),
                    window=self.hands.window,
                    picture=self.hands.picture(),
                )
            )
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
