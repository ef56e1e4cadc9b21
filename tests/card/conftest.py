from collections.abc import Iterator

import pytest

from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.worker import CardWorker
from tests.card.listening import Heard
from tests.card.readers import Rig, Troubled
from tests.rigs.pcscd import is_inside

# Those need a pcscd of their own; test_through_pcscd runs them where they have one.
collect_ignore = [] if is_inside() else ["pcscd"]


@pytest.fixture
def reader() -> EmulatedReader:
    return EmulatedReader()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def worker(reader: EmulatedReader, heard: Heard) -> Iterator[CardWorker]:
    running = CardWorker(reader, heard)
    running.start()
    yield running
    reader.remove()
    running.stop()


@pytest.fixture
def troubled(heard: Heard) -> Iterator[Rig]:
    reader, running = Troubled(), []

    def start() -> CardWorker:
        running.append(CardWorker(reader, heard))
        running[0].start()
        return running[0]

    yield reader, start
    for worker in running:
        worker.stop()
