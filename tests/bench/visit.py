"""A visit in the real window: PIN to painted contributions, the GUI thread's longest stall, idle load."""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import requests
from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app.backend_process import seed_database, serving
from kiosk.app.demo import DEMO_CARDS, DEMO_KIOSK
from kiosk.card.application import SocialSecurityCard
from kiosk.card.emulator.card import load_card
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.reader import EMPTY
from kiosk.contract.visits import Assurance, CardProof, OpenVisit
from tests.bench.measure import Measure, median_ratio
from tests.bench.theatre import PIN, WHO, Theatre, offscreen_application, theatre_on
from tests.bench.touching import touch
from tests.bench.waiting import let_run

RUNS = 25
BEAT_MS = 2
IDLE_S = 20.0


class Beat:
    """A timer that should fire every two milliseconds; the longest time it did not is the longest stall."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.longest_ms, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_ms

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def pin_to_painted(theatre: Theatre) -> float:
    """From the confirmed PIN to the frame that shows the contributions."""
    stage, kiosk = theatre.stage, theatre.kiosk
    stage.insert(WHO)
    stage.until_screen("Pin")
    stage.hands.until("a frame with the PIN pad", _next_frame(theatre))
    for digit in PIN:
        kiosk.pin_pad.press(digit)
    painted: list[float] = []
    loop = QEventLoop()

    def frame() -> None:
        ready = kiosk.contributions.property("state") == "ready" and kiosk.visit.property("screen") == "Home"
        if ready and not painted:
            painted.append(time.perf_counter())
            loop.quit()

    connection = theatre.window.window.frameSwapped.connect(frame)
    QTimer.singleShot(20_000, loop.quit)
    started = time.perf_counter()
    kiosk.pin_pad.submit()
    loop.exec()
    theatre.window.window.disconnect(connection)
    assert painted, "the contributions were not painted"
    stage.pull()
    return painted[0] - started


def _next_frame(theatre: Theatre) -> Callable[[], bool]:
    frames: list[int] = []
    theatre.window.window.frameSwapped.connect(lambda: frames.append(1))
    theatre.window.window.update()
    return lambda: bool(frames)


class Bare:
    """The same work without a kiosk: VERIFY on the card, and the two requests."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._session = requests.Session()
        self._session.trust_env = False
        self._reader = EmulatedReader()
        self._reader.insert(load_card(DEMO_CARDS / f"{WHO}.toml"))
        connection = self._reader.connect(self._reader.wait(EMPTY, 5.0))
        reading = SocialSecurityCard(connection).read()
        connection.close()
        proof = CardProof(reading.card.card_identifier, reading.card.card_number, reading.holder.ssn)
        self._body = msgspec.json.encode(OpenVisit(DEMO_KIOSK, proof, Assurance.CARD_PIN))

    def __call__(self) -> float:
        started = time.perf_counter()
        connection = self._reader.connect(self._reader.wait(EMPTY, 5.0))
        SocialSecurityCard(connection).verify_pin(PIN)
        connection.close()
        opened = self._session.post(
            f"{self._address}/v1/visits",
            data=self._body,
            headers={"Content-Type": "application/json"},
            timeout=10,
        )
        headers = {"Authorization": f"Bearer {opened.json()['token']}", "Kiosk-Id": DEMO_KIOSK}
        answer = self._session.get(f"{self._address}/v1/contributions/overview", headers=headers, timeout=10)
        answer.raise_for_status()
        taken = time.perf_counter() - started
        self._session.delete(f"{self._address}/v1/visits/current", headers=headers, timeout=10)
        return taken


def whole_visit(theatre: Theatre) -> float:
    """The main job from card to card, and the longest stall of the GUI thread in it, in milliseconds."""
    stage, kiosk, hands, window = theatre.stage, theatre.kiosk, theatre.stage.hands, theatre.window.window
    beat = Beat()
    beat.start()
    theatre.enter()
    touch(window, "参保信息")
    stage.until_screen("Contributions")
    touch(window, "看每年明细")
    hands.until("the years", lambda: kiosk.history.property("state") == "ready")
    kiosk.history.openYear(0)
    touch(window, "返回")
    touch(window, "返回")
    stage.until_screen("Contributions")
    touch(window, "打印缴费明细")
    touch(window, "全部险种")
    hands.until("the preview", lambda: kiosk.statement.property("pageImage") != "")
    touch(window, f"打印（共 {kiosk.statement.property('pages')} 页）")
    hands.until("the paper", lambda: kiosk.statement.property("state") == "printed")
    touch(window, "结束并取卡")
    stage.until_screen("Ending")
    stage.pull()
    return beat.stop()


def idle_share() -> float:
    """Processor time of this process while nothing happens on the waiting screen, as a share of one core."""
    before = time.process_time()
    let_run(IDLE_S)
    return (time.process_time() - before) / IDLE_S


def measures(runs: int = RUNS, *, idle: bool = True) -> list[Measure]:
    offscreen_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (
            serving(seed_database(folder / "backend.sqlite3", 200)) as address,
            theatre_on(address, folder / "papers") as theatre,
        ):
            bare = Bare(address)
            pin_to_painted(theatre)
            bare()
            pairs = [(pin_to_painted(theatre), bare()) for _ in range(runs)]
            first = whole_visit(theatre)
            stalls = [whole_visit(theatre) for _ in range(max(1, runs // 5))]
            share = idle_share() if idle else None
    result = [
        median_ratio(
            "PIN to painted contributions / VERIFY and bare HTTP",
            1.5,
            [pair[0] for pair in pairs],
            [pair[1] for pair in pairs],
        ),
        Measure("longest stall of the GUI thread, first visit", round(first, 1), 50.0, "ms", 1),
        Measure(
            "longest stall of the GUI thread, later visits",
            round(statistics.median(stalls), 1),
            50.0,
            "ms",
            len(stalls),
        ),
    ]
    if share is not None:
        result.append(Measure("idle load of the whole kiosk, one core", round(share, 4), 0.01, "share", 1))
    return result
