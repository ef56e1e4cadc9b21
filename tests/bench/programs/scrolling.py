"""Scrolls the longest table, and in turns a list as large of nothing but the same texts.

Arguments: the backend's address, and how many times each is scrolled. Prints one JSON line: the GUI thread's
processor seconds for every frame of both, and of turning over the table's pages by its buttons.
"""

import json
import sys
import tempfile
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPropertyAnimation, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import YearRow
from kiosk.ui.records.history_view import year_row
from tests.bench.interface.changing import Walker
from tests.bench.interface.finger import Finger
from tests.bench.interface.frames import FrameLog, let_paint, seeing_nothing, until_still
from tests.bench.interface.walk import TO_THE_TABLE
from tests.bench.theatre import Theatre, offscreen_application, theatre_on
from tests.bench.touching import aim, control_named
from tests.bench.waiting import until

ROWS = 320
PLAIN_LIST = Path(__file__).with_name("plain_list.qml")
SECONDS_A_PASS, PIXELS_A_PASS = 1.0, 3000
NEXT_PAGE = ("下一页", "往下看")
_QUIET_S = 0.08


@dataclass(frozen=True)
class PlainText:
    """One text of a row, at its place."""

    x: float
    y: float
    text: str
    size: int
    bold: bool


def long_history(rows: int) -> list[YearRow]:
    """Two hundred years of every insurance, until there are so many rows; no two alike."""
    kinds = [InsuranceType.EMPLOYEES_PENSION, *InsuranceType][:4]
    return [
        YearRow(
            insurance=kinds[number % len(kinds)],
            year=2026 - number // len(kinds),
            months=12 - number % 3,
            arrears_months=number % 7 // 6,
            base=Decimal(4000 + number),
            personal=Decimal(3840 + number),
            employer=Decimal(7680 + number),
            subsidy=Decimal(0),
            collective=Decimal(0),
            account_total=None,
        )
        for number in range(rows)
    ]


class Scroller:
    """A list on a window, moved like under a finger, 50 pixels a frame, from where it was."""

    def __init__(self, window: QQuickWindow, view: QQuickItem) -> None:
        self.window = window
        self.view = view
        self._log = FrameLog(window, seeing_nothing)

    def scroll(self) -> list[float]:
        furthest = float(self.view.property("contentHeight")) - self.view.height()
        start = float(self.view.property("contentY"))
        if start + PIXELS_A_PASS > furthest:
            start = 0.0
        animation = QPropertyAnimation(self.view, b"contentY")
        animation.setDuration(int(SECONDS_A_PASS * 1000))
        animation.setStartValue(start)
        animation.setEndValue(start + PIXELS_A_PASS)
        loop = QEventLoop()
        animation.finished.connect(loop.quit)
        with self._log.noting() as frames:
            animation.start()
            loop.exec()
        # The first two find the place: a list that starts anew is filled at once.
        return [each.work for each in frames[2:]]


def list_on(window: QQuickWindow) -> QQuickItem:
    """The list that holds so many rows."""
    pending = [window.contentItem()]
    while pending:
        item = pending.pop()
        if item.isVisible() and item.property("contentY") is not None and item.property("count") == ROWS:
            return item
        pending.extend(item.childItems())
    raise LookupError("the long list is not on the window")


def rows_of(view: QQuickItem) -> list[QQuickItem]:
    return [row for row in view.property("contentItem").childItems() if row.isVisible() and row.height() > 1]


def texts_of(row: QQuickItem) -> list[PlainText]:
    found: list[PlainText] = []
    pending = [(row, 0.0, 0.0)]
    while pending:
        item, x, y = pending.pop()
        if item.property("text") and item.property("font") is not None:
            font = item.property("font")
            found.append(PlainText(x, y, item.property("text"), font.pixelSize(), font.bold()))
        pending.extend((each, x + each.x(), y + each.y()) for each in item.childItems() if each.isVisible())
    return found


def plain_list(engine: QQmlApplicationEngine, table: QQuickItem) -> Scroller:
    """A window of its own with as many rows, as high, of the texts of the table's first row."""
    row = rows_of(table)[0]
    engine.setInitialProperties(
        {
            "listWidth": table.width(),
            "listHeight": table.height(),
            "rows": ROWS,
            "rowHeight": row.height(),
            "texts": [vars(each) for each in texts_of(row)],
        }
    )
    engine.load(QUrl.fromLocalFile(str(PLAIN_LIST)))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return Scroller(window, list_on(window))


def turn_over(theatre: Theatre, turns: int) -> list[float]:
    """The frames of touching the button below the table, each with all that it moves."""
    window, finger = theatre.window.window, Finger(theatre.window.window)
    log = FrameLog(window, seeing_nothing)
    worked: list[float] = []
    for _ in range(turns):
        if control_named(window, *NEXT_PAGE) is None:
            break
        place = aim(window, *NEXT_PAGE)
        with log.noting() as frames:
            finger.press(place)
            finger.release(place)
            until_still(frames, _QUIET_S, 2.0)
        worked += [each.work for each in frames]
    return worked


def main(address: str, passes: int) -> None:
    offscreen_application()
    with tempfile.TemporaryDirectory() as folder, theatre_on(address, Path(folder)) as theatre:
        theatre.enter()
        walker = Walker(theatre)
        for step in TO_THE_TABLE:
            walker.go(step)
        theatre.kiosk.history.property("years").replace(
            [year_row(row, has_months=True) for row in long_history(ROWS)]
        )
        let_paint(theatre.window.window)
        turned = turn_over(theatre, passes)
        table = list_on(theatre.window.window)
        table.setProperty("contentY", 0.0)
        engine = QQmlApplicationEngine()
        ours, plain = Scroller(theatre.window.window, table), plain_list(engine, table)
        assert until(lambda: len(rows_of(plain.view)) > 1)
        ours.scroll(), plain.scroll()
        pairs = [(ours.scroll(), plain.scroll()) for _ in range(passes)]
        plain.window.close()
    told = {
        "table": [each for pair in pairs for each in pair[0]],
        "plain": [each for pair in pairs for each in pair[1]],
        "turned": turned,
    }
    print(json.dumps(told), flush=True)


main(sys.argv[1], int(sys.argv[2]))
