"""What the tour's visits pass too quickly, or do without: reading a card, a voice, handwriting, the keyboard."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.app.demo import DEMO_CARDS
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.card.reader import CardReader, Connection, Presence
from kiosk.tour.readers import ReaderChoice
from kiosk.tour.stage import Stage
from kiosk.tour.visits import FIND

_STROKES = ((60.0, 120.0, 340.0, 120.0), (200.0, 40.0, 200.0, 300.0), (90.0, 260.0, 310.0, 260.0))
_AREA = (400, 340)
Visit = Callable[[Stage], None]


class SlowReader(EmulatedReader):
    """An emulated reader that can be told to take its time with a card."""

    def __init__(self) -> None:
        super().__init__()
        self.goes_on = threading.Event()
        self.goes_on.set()

    def connect(self, presence: Presence) -> Connection:
        self.goes_on.wait(timeout=60.0)
        return super().connect(presence)


class SilentVoice(QObject):
    """A voice that is there, makes no sound and comes to no end."""

    found = Signal()
    ended = Signal()
    lost = Signal()
    ready = True

    def say(self, lines: Sequence[str]) -> None: ...

    def stop(self) -> None: ...

    def use_language(self, language: str) -> None: ...

    def set_loudness(self, volume: float, rate: float) -> None: ...


def choice_of(reader: SlowReader) -> ReaderChoice:
    """This reader, and a tray that fills it."""

    def opened() -> tuple[CardReader, CardTray]:
        return reader, CardTray(DEMO_CARDS, reader)

    return ReaderChoice("the slow reader", opened)


def with_voice(visit: Visit) -> Visit:
    """The same visit on a kiosk that can read aloud; so can it be in those that follow."""

    def spoken(stage: Stage) -> None:
        stage.kiosk.voice.use(SilentVoice(stage.kiosk.voice))
        visit(stage)

    return spoken


def read_aloud(stage: Stage) -> None:
    """Somebody has the waiting screen read aloud. A change of language silences the voice."""
    stage.until_screen("Waiting")
    variants = stage.variants
    for variant in variants:
        stage.variants = (variant,)
        stage.present(variant)
        stage.kiosk.voice.speak(["…"])
        stage.shot("read-aloud")
        stage.kiosk.voice.stop()
    stage.variants = variants


def write_by_hand(stage: Stage) -> None:
    """Somebody writes into the search with a finger, then with the keyboard."""
    hands, writing = stage.hands, stage.kiosk.writing
    stage.until_screen("Waiting")
    hands.touch(FIND)
    stage.until_screen("Search")
    hands.until("handwriting", lambda: writing.property("state") in {"ready", "absent"})
    if writing.property("state") == "ready":
        for stroke in _STROKES:
            writing.addStroke(list(stroke), *_AREA)
        hands.until("what it may be", lambda: bool(writing.property("candidates")))
        stage.shot("written")
        writing.clear()
        hands.touch("拼音")
    stage.shot("keyboard")
    hands.touch("首页")
    stage.until_screen("Waiting")


def look_over_cards(stage: Stage) -> None:
    """The demonstration's cards are looked over, and one is put in."""
    stage.until_screen("Waiting")
    stage.hands.touch("选一张卡插入")
    stage.shot("cards")
    stage.hands.touch("选一张卡插入")
    stage.insert("worker")
    stage.until_screen("Pin")
    stage.shot("card-in")
    stage.pull()


def slow_reading(reader: SlowReader) -> Visit:
    """A card that takes long to read."""

    def visit(stage: Stage) -> None:
        reader.goes_on.clear()
        try:
            stage.insert("worker")
            stage.until_screen("Reading")
            stage.shot("reading")
        finally:
            reader.goes_on.set()
        stage.until_screen("Pin")
        stage.pull()

    return visit
