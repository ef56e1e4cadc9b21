"""The parts of a running kiosk, and how they are joined."""

import gc
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.card_watch import CardWatch
from kiosk.app.papers import GatewayPapers
from kiosk.app.printing import printer_for, receipt_printer_for
from kiosk.app.receipts import PrintedReceipts
from kiosk.app.rest import give_memory_back
from kiosk.app.speech import Speech
from kiosk.card.reader import CardReader
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import History
from kiosk.gateway.client import Gateway
from kiosk.gateway.executor import GatewayExecutor
from kiosk.gateway.timeouts import Timeouts
from kiosk.settings import Settings
from kiosk.ui.background import Background, GuiQueue
from kiosk.ui.icons import Icons
from kiosk.ui.inputs.writing_view import WritingView
from kiosk.ui.items.catalogue_view import CatalogueView
from kiosk.ui.items.run import ItemRun
from kiosk.ui.presentation import Presentation
from kiosk.ui.records.contributions_view import ContributionsView
from kiosk.ui.records.history_view import HistoryPageRequest, HistoryView
from kiosk.ui.records.page_images import PageImages
from kiosk.ui.records.statement_view import StatementView
from kiosk.ui.records.today_view import TodayView
from kiosk.ui.translation import Translation
from kiosk.ui.visiting.backend_watch import BackendWatch
from kiosk.ui.visiting.card_tray_view import CardTrayView, Tray, TrayRow
from kiosk.ui.visiting.machine_view import MachineView
from kiosk.ui.visiting.notices_view import NoticesView
from kiosk.ui.visiting.pin_pad import PinPad
from kiosk.ui.visiting.visit_driver import VisitDriver
from kiosk.ui.visiting.visit_view import VisitView, detail_of, place_of
from kiosk.ui.voice.voice_view import VoiceView
from kiosk.ui.window import KioskWindow, Views, open_window, screen_density
from kiosk.visit import events
from kiosk.visit.limits import TimeLimits
from kiosk.visit.visit import Visit, VisitState

if TYPE_CHECKING:
    from kiosk.catalogue.model import Catalogue
    from kiosk.devices.handwriting.strokes import Recogniser

logger = logging.getLogger(__name__)
_NOBODY_THERE = (VisitState.OUT_OF_SERVICE, VisitState.WAITING)
_INSURANCE_OF = {
    "SB02": InsuranceType.EMPLOYEES_PENSION.value,
    "SB03": InsuranceType.RESIDENTS_PENSION.value,
}


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
    background: Background
    executor: GatewayExecutor
    card: CardWatch
    gateway: Gateway
    driver: VisitDriver
    watch: BackendWatch
    visit: VisitView
    presentation: Presentation
    machine: MachineView
    voice: VoiceView
    speech: Speech
    writing: WritingView
    catalogue: CatalogueView
    notices: NoticesView
    run: ItemRun
    today: TodayView
    pin_pad: PinPad
    contributions: ContributionsView
    history: HistoryView
    statement: StatementView
    tray: CardTrayView | None
    images: PageImages
    _first_paint: list[QMetaObject.Connection] = field(default_factory=list)

    def open(self, size: QSize, *, full_screen: bool) -> KioskWindow:
        """Show the window and start what runs beside it."""
        views = Views(
            self.visit,
            self.presentation,
            self.machine,
            self.voice,
            self.writing,
            self.catalogue,
            self.notices,
            self.run,
            self.today,
            self.pin_pad,
            self.contributions,
            self.history,
            self.statement,
            self.tray,
        )
        window = open_window(
            views, self.images, Icons(), self.settings.kiosk.service_point, size, full_screen=full_screen
        )
        self.presentation.languageChanged.connect(lambda: self._speak_language(window))
        painted = window.window.frameSwapped.connect(lambda: self._start_beside(window))
        self._first_paint.append(painted)
        return window

    def _start_beside(self, window: KioskWindow) -> None:
        """Once the waiting screen is painted: cards, backend, printer, notices, the catalogue, the voice."""
        if self._first_paint:
            gc.enable()
            gc.freeze()
            QObject.disconnect(self._first_paint.pop())
            self.card.start()
            self.watch.ask()
            self.notices.ask()
            self.machine.ask()
            self.background.run(_read_catalogue, self.catalogue.load, _log_broken_catalogue)
            if self.settings.voice.enabled:
                self.speech.start(window.window, self.settings.voice.headset_switch)

    def _speak_language(self, window: KioskWindow) -> None:
        """Everything shown and said is worded anew."""
        language = self.presentation.property("language")
        window.engine.retranslate()
        self.voice.use_language(language)
        for view in (
            self.visit,
            self.machine,
            self.catalogue,
            self.today,
            self.contributions,
            self.history,
            self.statement,
        ):
            view.retranslate()
        self.run.use_language(language)

    def close(self) -> None:
        """End the visit if there is one, and everything that runs. Bounded."""
        self.driver.feed(events.CardRemoved())
        self.watch.stop()
        self.machine.stop()
        self.notices.stop()
        self.speech.stop()
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

    presentation = Presentation(Translation().use, screen_density(settings.screen.width_mm))
    catalogue = CatalogueView(lambda: str(presentation.property("language")))
    visit = VisitView(driver, catalogue.name_of)
    voice = VoiceView(lambda private: speech.script(private))  # noqa: PLW0108 - the speech comes after
    speech = Speech(voice, driver, background)
    machine = MachineView(lambda: printer_for(settings).status().ready, background)
    watch.ready.connect(lambda: machine.network_found(there=True))
    watch.lost.connect(lambda: machine.network_found(there=False))
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
        background,
        executor,
        card,
        gateway,
        driver,
        watch,
        visit,
        presentation,
        machine,
        voice,
        speech,
        WritingView(_load_recogniser, background),
        catalogue,
        NoticesView(gateway.notices, background),
        ItemRun(
            gateway,
            PrintedReceipts(
                settings.kiosk.id, settings.kiosk.service_point, lambda: receipt_printer_for(settings)
            ),
            background,
            lambda: driver.today().date(),
        ),
        TodayView(),
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
    views = (kiosk.contributions, kiosk.history, kiosk.statement, kiosk.run)
    for view in views:
        view.sessionLost.connect(lambda: _session_lost(kiosk))
    for view in views:
        kiosk.driver.session_opened.connect(view.open)
        kiosk.driver.wiped.connect(view.clear)

    def forget_without_session(before: Visit, after: Visit) -> None:
        """A session that is lost takes what it showed with it, also while its trouble is still on the screen."""
        if before.session is not None and after.session is None:
            for view in views:
                view.clear()
            kiosk.today.clear()

    def as_at_first(before: Visit, after: Visit) -> None:
        """What a person chose holds to the last screen of her visit, and not on the first of the next."""
        if before.state not in _NOBODY_THERE and after.state in _NOBODY_THERE:
            kiosk.presentation.reset()
            kiosk.writing.rest()
            give_memory_back()

    kiosk.driver.moved.connect(forget_without_session)
    kiosk.driver.moved.connect(as_at_first)
    for wiped in (kiosk.pin_pad.reset, kiosk.today.clear, kiosk.catalogue.clear, kiosk.writing.clear):
        kiosk.driver.wiped.connect(wiped)
    kiosk.driver.session_opened.connect(lambda _: _identify(kiosk))
    kiosk.run.finished.connect(kiosk.visit.goHome)
    kiosk.visit.placeChosen.connect(lambda place: _show_place(kiosk, place))
    kiosk.contributions.shown.connect(lambda: kiosk.today.show(kiosk.contributions.overview))
    kiosk.contributions.shown.connect(lambda: kiosk.statement.offer(_insurances(kiosk)))


def _show_place(kiosk: Kiosk, place: str) -> None:
    """Prepare the screen that a place leads to."""
    kiosk.run.start(kiosk.catalogue.item(place))
    match place_of(place), detail_of(place):
        case "category", category:
            kiosk.catalogue.showCategory(category)
        case "contribution-details", code:
            kiosk.history.show(_insurances(kiosk), code or _pension(kiosk))
        case ("SB02" | "SB03") as item, _:
            kiosk.history.show(_insurances(kiosk), _INSURANCE_OF[item])
        case "statement", _:
            kiosk.statement.chooseAgain()


def _read_catalogue() -> "Catalogue":
    from kiosk.catalogue.load import load_catalogue

    return load_catalogue()


def _log_broken_catalogue(error: Exception) -> None:
    logger.error("the catalogue cannot be read: %s", error)


def _load_recogniser() -> "Recogniser":
    from kiosk.devices.handwriting.zinnia import Zinnia

    return Zinnia()


def _insurances(kiosk: Kiosk) -> list[InsuranceType]:
    overview = kiosk.contributions.overview
    return [each.insurance for each in overview.insurances] if overview else []


def _identify(kiosk: Kiosk) -> None:
    """Rules about the applicant look at the number on the card."""
    holder = kiosk.driver.visit.holder
    kiosk.run.identify(holder.ssn if holder else "", holder.name if holder else "")


def _pension(kiosk: Kiosk) -> str:
    """The person's pension insurance, which people mean when they ask for their contributions; "" without one."""
    pensions = (InsuranceType.EMPLOYEES_PENSION, InsuranceType.RESIDENTS_PENSION)
    return next((each.value for each in _insurances(kiosk) if each in pensions), "")


def _session_lost(kiosk: Kiosk) -> None:
    number = kiosk.driver.visit.number
    if number is not None:
        kiosk.driver.feed(events.SessionExpired(number))
