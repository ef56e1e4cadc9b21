"""A visit in the real window: PIN to painted contributions, the GUI thread's longest stall, idle load."""

import os
import statistics
import tempfile
import time
from pathlib import Path

import msgspec
import requests
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.backend_process import seed_database, serving
from kiosk.app.demo import DEMO_CARDS, DEMO_KIOSK
from kiosk.app.parts import Kiosk, build
from kiosk.app.size import PORTRAIT
from kiosk.card.application import SocialSecurityCard
from kiosk.card.emulator.card import load_card
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.card.reader import EMPTY
from kiosk.contract.visits import Assurance, CardProof, OpenVisit
from kiosk.settings import load_settings
from kiosk.tour.hands import Hands
from kiosk.tour.stage import Stage, TourClock
from kiosk.ui.window import KioskWindow, application
from tests.bench.measure import Measure, median_ratio

RUNS = 25
WHO, PIN = "forty-years", "123456"
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


class Theatre:
    """One kiosk with its window on a real backend, and a tray of cards."""

    def __init__(self, address: str, folder: Path) -> None:
        settings = load_settings(
            None,
            {},
            {
                "kiosk.id": DEMO_KIOSK,
                "backend.url": address,
                "printer.uri": f"folder:{folder}",
                "screen.full_screen": False,
            },
        )
        slot = EmulatedReader()
        self.tray = CardTray(DEMO_CARDS, slot)
        clock = TourClock()
        self.kiosk: Kiosk = build(settings, lambda: slot, clock=clock)
        self.window: KioskWindow = self.kiosk.open(QSize(PORTRAIT.width, PORTRAIT.height), full_screen=False)
        self.stage = Stage(
            self.kiosk,
            Hands(self.window.window),
            self.tray,
            clock,
            PORTRAIT,
            folder,
            stop_backend=lambda: None,
        )
        self.stage.until_screen("Waiting")

    def close(self) -> None:
        self.tray.remove()
        self.kiosk.close()
        self.window.window.close()
        QGuiApplication.processEvents()


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


def _next_frame(theatre: Theatre):  # type: ignore[no-untyped-def]
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
    stage, kiosk, hands = theatre.stage, theatre.kiosk, theatre.stage.hands
    beat = Beat()
    beat.start()
    stage.insert(WHO)
    stage.type_pin(PIN)
    stage.until_screen("Home")
    hands.until("the contributions", lambda: kiosk.contributions.property("state") == "ready")
    hands.touch("看每年明细")
    hands.until("the years", lambda: kiosk.history.property("state") == "ready")
    kiosk.history.openYear(0)
    hands.touch("返回")
    hands.touch("返回")
    hands.touch("打印缴费明细")
    hands.touch("全部险种")
    hands.until("the preview", lambda: kiosk.statement.property("pageImage") != "")
    hands.touch(f"打印（共 {kiosk.statement.property('pages')} 页）")
    hands.until("the paper", lambda: kiosk.statement.property("state") == "printed")
    hands.touch("结束并取卡")
    stage.until_screen("Ending")
    stage.pull()
    return beat.stop()


def idle_share() -> float:
    """Processor time of this process while nothing happens on the waiting screen, as a share of one core."""
    before = time.process_time()
    loop = QEventLoop()
    QTimer.singleShot(int(IDLE_S * 1000), loop.quit)
    loop.exec()
    return (time.process_time() - before) / IDLE_S


def measures(runs: int = RUNS, *, idle: bool = True) -> list[Measure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application(["bench"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with serving(seed_database(folder / "backend.sqlite3", 200)) as address:
            theatre = Theatre(address, folder / "papers")
            try:
                bare = Bare(address)
                pin_to_painted(theatre)
                bare()
                pairs = [(pin_to_painted(theatre), bare()) for _ in range(runs)]
                first = whole_visit(theatre)
                stalls = [whole_visit(theatre) for _ in range(max(1, runs // 5))]
                share = idle_share() if idle else None
            finally:
                theatre.close()
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
