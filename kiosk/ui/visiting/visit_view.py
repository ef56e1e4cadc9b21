"""What the screens show of the visit: which screen, who, how long, what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import Property, QDateTime, QObject, QTimer, Signal, Slot

from kiosk.contract.masking import mask_name, mask_ssn
from kiosk.ui.translation import translate
from kiosk.ui.visiting.visit_driver import VisitDriver
from kiosk.ui.words.wording import trouble_wording, unavailable_wording
from kiosk.visit import events
from kiosk.visit.visit import Visit, VisitState

_SCREENS = {
    VisitState.OUT_OF_SERVICE: "OutOfService",
    VisitState.WAITING: "Waiting",
    VisitState.READING: "Reading",
    VisitState.ASKING_PIN: "Pin",
    VisitState.OPENING: "Opening",
    VisitState.HOME: "Home",
    VisitState.TROUBLE: "Trouble",
    VisitState.ENDING: "Ending",
}
_PLACES = {
    "SB01": "Contributions",
    "SB02": "Details",
    "SB03": "Details",
    "contribution-details": "Details",
    "statement": "Statement",
}
_PUBLIC_PLACES = {"search": "Search", "category": "Category"}
_IN_VISIT = frozenset({VisitState.ASKING_PIN, VisitState.OPENING, VisitState.HOME, VisitState.IN_ITEM})
_USING = frozenset({VisitState.IN_ITEM, VisitState.BROWSING})


def screen_of(visit: Visit) -> str:
    """Name of the screen for a state; an item without a screen of its own is introduced."""
    if visit.state not in _USING:
        return _SCREENS[visit.state]
    place = place_of(visit.item or "")
    if place in _PUBLIC_PLACES:
        return _PUBLIC_PLACES[place]
    if visit.state is VisitState.IN_ITEM and place in _PLACES:
        return _PLACES[place]
    return "Item"


def place_of(item: str) -> str:
    """What an address such as `category:card` or `contribution-details:110` leads to, without its detail."""
    return item.partition(":")[0]


def detail_of(item: str) -> str:
    """The detail of such an address; empty without one."""
    return item.partition(":")[2]


class VisitView(QObject):
    """Properties for QML; every action becomes an event of the visit."""

    changed = Signal()
    screenChanged = Signal()
    placeChosen = Signal(str)
    secondsChanged = Signal()
    clockChanged = Signal()

    def __init__(
        self, driver: VisitDriver, name_of: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._driver = driver
        self._name_of = name_of
        self._trail: list[str] = []
        self._screen = screen_of(driver.visit)
        driver.moved.connect(self._moved)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self.secondsChanged)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._next_minute)
        self._next_minute()

    def _next_minute(self) -> None:
        self.clockChanged.emit()
        now = QDateTime.currentDateTime().time()
        self._minute.start(60_000 - now.second() * 1000 - now.msec() + 20)

    def _moved(self, before: Visit, after: Visit) -> None:
        if after.deadline is None or after.state in {VisitState.READING, VisitState.ENDING}:
            self._seconds.stop()
        elif not self._seconds.isActive():
            self._seconds.start()
        if before.deadline != after.deadline:
            self.secondsChanged.emit()
        if after.state not in _USING:
            self._trail.clear()
        self.changed.emit()
        screen = screen_of(after)
        if screen != self._screen or before.number != after.number:
            self._screen = screen
            self.screenChanged.emit()

    @property
    def _visit(self) -> Visit:
        return self._driver.visit

    @Slot(str)
    def chooseItem(self, item: str) -> None:
        """Open an item, a category (`category:card`) or the search; the way back leads where it was opened."""
        self._open(item)
        if self._visit.item == item:
            self._trail.append(item)
            self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """One step back on the way that led here."""
        if len(self._trail) > 1:
            self._trail.pop()
            self._open(self._trail[-1])
            self.changed.emit()
        else:
            self.goHome()

    @Slot()
    def goHome(self) -> None:
        """To the start of the visit, or to the first screen when there is no card."""
        self._driver.feed(events.ItemLeft())

    def _open(self, item: str) -> None:
        self.placeChosen.emit(item)
        self._driver.feed(events.ItemChosen(item))

    def retranslate(self) -> None:
        """The language changed: word everything anew."""
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """End the visit and ask for the card to be taken."""
        self._driver.feed(events.EndRequested())

    @Slot()
    def stay(self) -> None:
        """The person is still there."""
        self._driver.feed(events.StayRequested())

    @Slot()
    def touched(self) -> None:
        """A touch anywhere: the time starts anew."""
        if not self._visit.warned:
            self._driver.feed(events.Touched())

    @Slot()
    def confirmLastTry(self) -> None:
        """The person knows that one more wrong PIN locks the card."""
        self._driver.feed(events.LastTryConfirmed())

    def submit_pin(self, pin: str) -> None:
        """Have the card check this PIN."""
        self._driver.feed(events.PinSubmitted(pin))

    def _get_screen(self) -> str:
        return self._screen

    def _person(self) -> str:
        holder = self._visit.holder
        if holder is None:
            return ""
        return mask_name(holder.name)

    def _number(self) -> str:
        holder = self._visit.holder
        return mask_ssn(holder.ssn) if holder else ""

    def _pin_message(self) -> str:
        if self._visit.pin_pending:
            return ""
        left = self._visit.pin_tries_left
        if self._visit.pin_rejected and left is not None:
            return translate("VisitView", "密码不对，还可以再试 {0} 次").format(left)
        return ""

    def _in_visit(self) -> bool:
        return self._visit.state in _IN_VISIT

    def _can_end(self) -> bool:
        return self._in_visit() or (self._visit.state is VisitState.TROUBLE and self._visit.card_present)

    def _path(self) -> str:
        if self._visit.state in {VisitState.ASKING_PIN, VisitState.OPENING}:
            return translate("VisitView", "输入密码")
        if self._visit.state is not VisitState.HOME and self._visit.state not in _USING:
            return ""
        return " › ".join([translate("VisitView", "首页"), *(self._place_name(item) for item in self._trail)])

    def _place_name(self, item: str) -> str:
        names = {
            "contribution-details": translate("VisitView", "缴费明细"),
            "statement": translate("VisitView", "打印"),
            "search": translate("VisitView", "查找"),
        }
        place = place_of(item)
        return names.get(place) or self._name_of(detail_of(item) or place)

    def _trouble_title(self) -> str:
        return trouble_wording(self._visit.trouble).title if self._visit.trouble else ""

    def _trouble_advice(self) -> str:
        if self._visit.state is VisitState.OUT_OF_SERVICE:
            return unavailable_wording(self._visit.health.missing)
        return trouble_wording(self._visit.trouble).advice if self._visit.trouble else ""

    def _trouble_code(self) -> str:
        code = getattr(self._visit.trouble, "code", None)
        return translate("VisitView", "代码 {0}").format(code) if code is not None else ""

    def _ending_note(self) -> str:
        if self._visit.card_present:
            return translate("VisitView", "打印了材料的，也请拿走。卡取出后，屏幕上不留任何信息。")
        return translate("VisitView", "屏幕上没有留下您的任何信息。")

    def _clock(self) -> str:
        return self._driver.today().strftime("%H:%M")

    screen = Property(str, _get_screen, notify=screenChanged)
    person = Property(str, _person, notify=changed)
    maskedNumber = Property(str, _number, notify=changed)
    pinMessage = Property(str, _pin_message, notify=changed)
    pinPending = Property(bool, lambda self: self._visit.pin_pending, notify=changed)
    lastTryAsked = Property(bool, lambda self: self._visit.confirm_last_try, notify=changed)
    warning = Property(bool, lambda self: self._visit.warned, notify=changed)
    secondsLeft = Property(int, lambda self: self._driver.seconds_left(), notify=secondsChanged)
    inVisit = Property(bool, _in_visit, notify=changed)
    canGoBack = Property(bool, lambda self: self._visit.state in _USING, notify=changed)
    canEnd = Property(bool, _can_end, notify=changed)
    cardPresent = Property(bool, lambda self: self._visit.card_present, notify=changed)
    path = Property(str, _path, notify=changed)
    cardKnown = Property(bool, lambda self: self._visit.session is not None, notify=changed)
    browsing = Property(bool, lambda self: self._visit.state is VisitState.BROWSING, notify=changed)
    frameShown = Property(
        bool, lambda self: self._in_visit() or self._visit.state is VisitState.BROWSING, notify=changed
    )
    troubleTitle = Property(str, _trouble_title, notify=changed)
    troubleAdvice = Property(str, _trouble_advice, notify=changed)
    troubleCode = Property(str, _trouble_code, notify=changed)
    endingNote = Property(str, _ending_note, notify=changed)
    clock = Property(str, _clock, notify=clockChanged)
