"""The parts of a running kiosk, and how they are joined."""

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.papers import GatewayPapers
from kiosk.app.printing import printer_for
from kiosk.card.events import CardEvent
from kiosk.card.reader import CardReader
from kiosk.card.worker import CardWorker
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import History
from kiosk.gateway.client import Gateway
from kiosk.gateway.executor import GatewayExecutor
from kiosk.gateway.timeouts import Timeouts
from kiosk.settings import Settings
from kiosk.ui.backend_watch import BackendWatch
from kiosk.ui.background import Background, GuiQueue
from kiosk.ui.card_tray_view import CardTrayView, Tray, TrayRow
from kiosk.ui.contributions_view import ContributionsView
from kiosk.ui.history_view import HistoryPageRequest, HistoryView
from kiosk.ui.page_images import PageImages
from kiosk.ui.pin_pad import PinPad
from kiosk.ui.statement_view import StatementView
from kiosk.ui.visit_driver import VisitDriver
from kiosk.ui.visit_view import VisitView
from kiosk.ui.window import KioskWindow, Views, open_window
from kiosk.visit import events
from kiosk.visit.card_events import VisitEvents
from kiosk.visit.limits import TimeLimits
from kiosk.visit.visit import Visit

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class DemoTray:
    """The demonstration's cards and what puts them into the reader."""

    tray: Tray
    rows: list[TrayRow]


@dataclass(frozen=True)
class Kiosk:
    """Everything that runs, for those who drive it: the event loop, the tour, the tests."""

    settings: Settings
    queue: GuiQueue
    executor: GatewayExecutor
    worker: CardWorker
    gateway: Gateway
    driver: VisitDriver
    watch: BackendWatch
    visit: VisitView
    pin_pad: PinPad
    contributions: ContributionsView
    history: HistoryView
    statement: StatementView
    tray: CardTrayView | None
    images: PageImages

    def open(self, size: QSize, *, full_screen: bool) -> KioskWindow:
        """Show the window and start what runs beside it."""
        views = Views(self.visit, self.pin_pad, self.contributions, self.history, self.statement, self.tray)
        window = open_window(
            views, self.images, self.settings.kiosk.service_point, size, full_screen=full_screen
        )
        self.worker.start()
        self.watch.ask()
        return window

    def close(self) -> None:
        """End the visit if there is one, and everything that runs. Bounded."""
        self.driver.feed(events.CardRemoved())
        self.watch.stop()
        self.worker.stop()
        self.gateway.stop()
        self.executor.shutdown()
        QGuiApplication.processEvents()


def build(
    settings: Settings,
    reader: CardReader,
    demo: DemoTray | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Kiosk:
    """Build all parts; nothing runs yet."""
    queue = GuiQueue()
    executor = GatewayExecutor(threads=3)
    background = Background(executor, queue)
    ca_file = Path(settings.backend.ca_file) if settings.backend.ca_file else None
    gateway = Gateway(settings.backend.url, settings.kiosk.id, timeouts_of(settings), ca_file)

    translate = VisitEvents(new_number=lambda: secrets.token_hex(4))

    def heard(event: CardEvent) -> None:
        def deliver() -> None:
            for visit_event in translate(event, driver.today().date()):
                driver.feed(visit_event)

        queue.post(deliver)

    worker = CardWorker(reader, heard)
    driver = VisitDriver(settings.kiosk.id, worker, gateway, background, limits_of(settings), clock=clock)
    watch = BackendWatch(gateway.is_ready, background)
    watch.ready.connect(lambda: driver.feed(events.BackendReady()))
    watch.lost.connect(lambda: driver.feed(events.BackendLost()))

    visit = VisitView(driver)
    pin_pad = PinPad(visit.submit_pin)
    contributions = ContributionsView(gateway.overview, background)

    def fetch_history(asked: HistoryPageRequest) -> History:
        return gateway.history(
            asked.token, insurance=asked.insurance, page=asked.page, page_size=asked.page_size
        )

    history = HistoryView(fetch_history, background)
    images = PageImages()
    statement = StatementView(GatewayPapers(gateway, printer_for(settings)), background, images)
    tray = CardTrayView(demo.tray, demo.rows, background) if demo else None
    kiosk = Kiosk(
        settings,
        queue,
        executor,
        worker,
        gateway,
        driver,
        watch,
        visit,
        pin_pad,
        contributions,
        history,
        statement,
        tray,
        images,
    )
    _join(kiosk)
    return kiosk


def timeouts_of(settings: Settings) -> Timeouts:
    """The gateway's time-outs from settings."""
    chosen = settings.backend
    return Timeouts(
        connect=chosen.connect_s, read=chosen.read_s, total=chosen.total_s, statement=chosen.statement_s
    )


def limits_of(settings: Settings) -> TimeLimits:
    """The visit's time limits from settings."""
    chosen = settings.visit
    return TimeLimits(
        pin=chosen.pin_s,
        pin_warning=chosen.pin_warning_s,
        idle=chosen.idle_s,
        idle_warning=chosen.warning_s,
    )


def _join(kiosk: Kiosk) -> None:
    """Who learns of what: a session's beginning, its loss, and the wipe at its end."""
    views = (kiosk.contributions, kiosk.history, kiosk.statement)
    for view in views:
        kiosk.driver.session_opened.connect(view.open)
        kiosk.driver.wiped.connect(view.clear)
        view.sessionLost.connect(lambda: _session_lost(kiosk))

    def forget_without_session(before: Visit, after: Visit) -> None:
        """A session that is lost takes what it showed with it, also while its trouble is still on the screen."""
        if before.session is not None and after.session is None:
            for view in views:
                view.clear()

    kiosk.driver.moved.connect(forget_without_session)
    kiosk.driver.wiped.connect(kiosk.pin_pad.reset)
    kiosk.contributions.shown.connect(lambda: kiosk.statement.offer(_insurances(kiosk)))
    kiosk.contributions.detailsAsked.connect(lambda code: kiosk.history.show(_insurances(kiosk), code))


def _insurances(kiosk: Kiosk) -> list[InsuranceType]:
    overview = kiosk.contributions.overview
    return [each.insurance for each in overview.insurances] if overview else []


def _session_lost(kiosk: Kiosk) -> None:
    number = kiosk.driver.visit.number
    if number is not None:
        kiosk.driver.feed(events.SessionExpired(number))
