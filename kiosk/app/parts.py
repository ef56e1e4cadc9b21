"""The parts of a running kiosk, and how they are joined."""

import gc
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.card_watch import CardWatch
from kiosk.app.papers import GatewayPapers
from kiosk.app.printing import printer_for
from kiosk.card.reader import CardReader
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
    card: CardWatch
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
    _first_paint: list[QMetaObject.Connection] = field(default_factory=list)

    def open(self, size: QSize, *, full_screen: bool) -> KioskWindow:
        """Show the window and start what runs beside it."""
        views = Views(self.visit, self.pin_pad, self.contributions, self.history, self.statement, self.tray)
        window = open_window(
            views, self.images, self.settings.kiosk.service_point, size, full_screen=full_screen
        )
        painted = window.window.frameSwapped.connect(self._start_beside)
        self._first_paint.append(painted)
        return window

    def _start_beside(self) -> None:
        """Once the waiting screen is painted: what reads cards, and the question whether the backend is there."""
        if self._first_paint:
            gc.enable()
            gc.freeze()
            QObject.disconnect(self._first_paint.pop())
            self.card.start()
            self.watch.ask()

    def close(self) -> None:
        """End the visit if there is one, and everything that runs. Bounded."""
        self.driver.feed(events.CardRemoved())
        self.watch.stop()
        self.card.stop()
        self.gateway.stop()
        self.executor.shutdown()
        QGuiApplication.processEvents()


def build(
    settings: Settings,
    open_reader: Callable[[], CardReader],
    demo: DemoTray | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Kiosk:
    """Build all parts; nothing runs yet."""
    queue = GuiQueue()
    executor = GatewayExecutor(threads=3)
    background = Background(executor, queue)
    ca_file = Path(settings.backend.ca_file) if settings.backend.ca_file else None
    gateway = Gateway(settings.backend.url, settings.kiosk.id, timeouts_of(settings), ca_file)

    card = CardWatch(open_reader, queue, lambda: driver.today().date(), lambda event: driver.feed(event))  # noqa: PLW0108 - the driver comes after
    driver = VisitDriver(settings.kiosk.id, card, gateway, background, limits_of(settings), clock=clock)
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
    statement = StatementView(GatewayPapers(gateway, lambda: printer_for(settings)), background, images)
    tray = CardTrayView(demo.tray, demo.rows, background) if demo else None
    kiosk = Kiosk(
        settings,
        queue,
        executor,
        card,
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
