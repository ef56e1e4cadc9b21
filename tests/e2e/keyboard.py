"""A keyboard and an eye on the focus: sends keys to the window and notes wherever the focus is lost or out of sight."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlEngine, QQmlExpression, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.hands import Hands, TourError

TAB, SPACE, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
MOST_STOPS = 80
_SLACK = 1.5
_GLANCE_S = 2.0
_STILL = 4
_FIELD_BORDER = 3


class Stop(NamedTuple):
    """Where Tab came by: its name, whether it belongs to the frame, where it is shown, and in what it scrolls."""

    name: str
    framed: bool
    shown: QRectF
    place: QRectF
    scrolls_in: QQuickItem | None

    def follows(self, before: "Stop") -> bool:
        """Whether one who reads comes here after `before`: the frame last, each part from the top, rows from the left."""
        if self.framed != before.framed:
            return self.framed
        together = self.scrolls_in is before.scrolls_in
        one, other = (before.place, self.place) if together else (before.shown, self.shown)
        shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
        if shared > min(one.height(), other.height()) / 2:
            return other.left() > one.left()
        return other.top() >= one.top() - _SLACK


class Keyboard:
    """Keys for one window. What was wrong with the focus on the way is in `faults`."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        shown = (each for each in QGuiApplication.topLevelWindows() if each.isVisible())
        self._window = next(each for each in shown if isinstance(each, QQuickWindow))
        self._glance = Hands(self._window, _GLANCE_S)
        self.faults: list[str] = []

    def press(self, key: Qt.Key, *, shift: bool = False, text: str = "") -> None:
        """Press and release a key, and let everything find its place."""
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self._window, QKeyEvent(kind, key, held, text))
            QGuiApplication.processEvents()
        self._hands.settle()

    def type(self, text: str) -> None:
        """Press the keys of these digits or letters."""
        for character in text:
            self.press(Qt.Key(ord(character.upper())), text=character)

    @property
    def focused(self) -> QQuickItem | None:
        """What has the keyboard."""
        return self._window.activeFocusItem()

    @property
    def name(self) -> str:
        """The name of what has the keyboard; empty for a screen on which nothing has it yet."""
        return name_of(self.focused)

    def tab(self, *, back: bool = False) -> None:
        """To the next stop, or the one before it; it must be there to be seen."""
        self.press(TAB, shift=back)
        self._look_at_stop()

    def tab_to(self, label: str, *, back: bool = False) -> None:
        """Tab until the control with this label has the keyboard. TourError when Tab never comes by."""
        self.tab_until(label, lambda name: name == label or name.startswith(label + "，"), back=back)

    def tab_until(self, what: str, condition: Callable[[str], bool], *, back: bool = False) -> None:
        """Tab until the condition holds for the name of what has the keyboard."""
        passed = []
        for _ in range(MOST_STOPS):
            if condition(self.name):
                return
            self.tab(back=back)
            passed.append(self.name)
        raise TourError(f"Tab does not come by {what}, only by {passed}")

    def use(self, label: str, key: Qt.Key = SPACE) -> None:
        """Go to the control with this label and press it."""
        self.tab_to(label)
        self.press(key)

    def rest(self) -> None:
        """Wait until nothing scrolls any more."""
        places: list[list[object]] = []

        def still() -> bool:
            places.append([each.property("contentY") for each in _below(self._window.contentItem())])
            return len(places) >= _STILL and all(each == places[-1] for each in places[-_STILL:])

        self._hands.until("the page to stand still", still)

    def stops(self, *, back: bool = False) -> list[str]:
        """The names of all stops, from the next one until it comes again."""
        items: list[QQuickItem] = []
        names: list[str] = []
        for _ in range(MOST_STOPS):
            self.tab(back=back)
            item = self.focused
            if item is None or item in items:
                break
            items.append(item)
            names.append(self.name)
        return names

    def arrives(self, screen: str, condition: Callable[[], bool]) -> None:
        """Wait for a screen; the focus must then be on something that is there."""
        self._hands.until(screen, condition)
        self._hands.settle()
        item = self.focused
        if item is None or item is self._window.contentItem() or not item.isVisible() or not item.isEnabled():
            self.faults.append(f"{screen}: the focus is lost on {name_of(item)!r} {_kind(item)}")

    def look_at_order(self, screen: str) -> list[str]:
        """Tab once around the screen, which must go as one reads, and then through the frame; the names of the stops."""
        names: list[str] = []
        rounds = 0
        self.tab()
        first = item = self.focused
        while item is not None and len(names) < MOST_STOPS:
            names.append(name_of(item))
            self.tab()
            following = self.focused
            if following is None:
                break
            # Both measured now: the page may have scrolled.
            one, other = _stop(item), _stop(following)
            if one.framed and not other.framed:
                rounds += 1
            elif not other.follows(one):
                self.faults.append(f"{screen}: “{other.name}” comes after “{one.name}”")
            if following is first:
                break
            item = following
        if rounds > 1:
            self.faults.append(f"{screen}: {rounds} times from the frame to the screen")
        return names

    def _look_at_stop(self) -> None:
        item = self.focused
        if item is None or not item.isVisible() or not item.isEnabled():
            self.faults.append(f"Tab leads to what is not there: {name_of(item)!r} {_kind(item)}")
            return
        if not name_of(item):
            self.faults.append(f"Tab leads to what has no name: {_kind(item)}")
        try:
            self._glance.until("it to be in sight", lambda: is_in_sight(item))
        except TourError:
            self.faults.append(f"out of sight: {name_of(item)!r} {_kind(item)}")
        if not has_ring(item):
            self.faults.append(f"no focus ring: {name_of(item)!r} {_kind(item)}")


def name_of(item: QQuickItem | None) -> str:
    """The name that assistive technology is told."""
    interface = QAccessible.queryAccessibleInterface(item) if item is not None else None
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def is_in_sight(item: QQuickItem) -> bool:
    """Whether all of it shows, or as much as its surroundings have room for."""
    place = scene_rectangle(item)
    seen = _shown(item, place)
    room = _room(item)
    return (
        seen.height() >= min(place.height(), room.height()) - _SLACK
        and seen.width() >= min(place.width(), room.width()) - _SLACK
    )


def has_ring(item: QQuickItem) -> bool:
    """Whether it is shown that it has the keyboard: by a ring, or a field by its border."""
    if item.inherits("QQuickTextInput"):
        return int(QQmlProperty.read(item.parentItem(), "border.width")) >= _FIELD_BORDER
    rings = (each for each in _below(item) if _kind(each) == "FocusRing")
    return any(ring.isVisible() and ring.opacity() > 0 and ring.width() > 0 for ring in rings)


def scene_rectangle(item: QQuickItem) -> QRectF:
    """Where it is on the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _stop(item: QQuickItem) -> Stop:
    above = _above(item)
    place = scene_rectangle(item)
    scrolling = next((each for each in above if each.property("contentY") is not None), None)
    framed = any(_kind(each) == "BottomBar" for each in above)
    return Stop(name_of(item), framed, _shown(item, place), place, scrolling)


def _shown(item: QQuickItem, place: QRectF) -> QRectF:
    """The part that shows; of what is scrolled away, the edge behind which it is."""
    shown = QRectF(place)
    for around in _clips(item):
        left, right = (min(max(x, around.left()), around.right()) for x in (shown.left(), shown.right()))
        top, bottom = (min(max(y, around.top()), around.bottom()) for y in (shown.top(), shown.bottom()))
        shown = QRectF(left, top, right - left, bottom - top)
    return shown


def _room(item: QQuickItem) -> QRectF:
    """The most that can show of anything there."""
    room = QRectF(-1e6, -1e6, 2e6, 2e6)
    for around in _clips(item):
        room = room.intersected(around)
    return room


def _clips(item: QQuickItem) -> list[QRectF]:
    """What cuts it off: the window, and every part of it that scrolls or clips."""
    cutting = (each for each in _above(item) if each.clip() or each.property("contentY") is not None)
    return [*map(scene_rectangle, cutting), scene_rectangle(item.window().contentItem())]


def _above(item: QQuickItem) -> list[QQuickItem]:
    above, each = [], item.parentItem()
    while each is not None:
        above.append(each)
        each = each.parentItem()
    return above


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _below(child)


def _kind(item: QQuickItem | None) -> str:
    """Its QML type. Asked of the engine: a QMetaObject in Python's hands outlives its type, and its address serves an
    item then.
    """
    if item is None:
        return "nothing"
    context = QQmlEngine.contextForObject(item)
    if context is None:
        return "an item of Qt's own"
    told = QQmlExpression(context, item, "toString()").evaluate()
    return str(told[0] if isinstance(told, tuple) else told).partition("_QML")[0].partition("(")[0]
