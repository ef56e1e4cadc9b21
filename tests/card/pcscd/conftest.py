from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.card.emulator.vpcd import VpcdSlot
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.worker import CardWorker
from tests.card.listening import Heard
from tests.rigs.pcscd import VPCD_PORTS, PcscdServer


@pytest.fixture
def stopped_pcscd() -> Iterator[PcscdServer]:
    """A pcscd that the test starts."""
    server = PcscdServer()
    yield server
    server.kill()


@pytest.fixture
def pcscd(stopped_pcscd: PcscdServer) -> PcscdServer:
    stopped_pcscd.start()
    return stopped_pcscd


@pytest.fixture
def slot() -> Iterator[VpcdSlot]:
    first = VpcdSlot(port=VPCD_PORTS[0])
    yield first
    first.remove()


@pytest.fixture
def second_slot() -> Iterator[VpcdSlot]:
    second = VpcdSlot(port=VPCD_PORTS[1])
    yield second
    second.remove()


@pytest.fixture
def start_worker(heard: Heard, slot: VpcdSlot) -> Iterator[Callable[[], CardWorker]]:
    """Starts the worker on any reader, when the test wants it."""
    running: list[CardWorker] = []

    def start() -> CardWorker:
        running.append(CardWorker(PcscReader(), heard))
        running[-1].start()
        return running[-1]

    yield start
    slot.remove()
    for worker in running:
        worker.stop()


@pytest.fixture
def reader() -> Iterator[PcscReader]:
    plain = PcscReader()
    yield plain
    plain.close()


@pytest.fixture
def no_readers(tmp_path: Path) -> Path:
    """A folder for pcscd's reader files, empty."""
    folder = tmp_path / "no-readers"
    folder.mkdir()
    return folder
