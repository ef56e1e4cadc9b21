import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.contract.notices import Notice
from kiosk.gateway.errors import Unreachable
from kiosk.ui.background import Background, GuiQueue
from kiosk.ui.visiting.notices_view import REFRESH_MS, SHOWN, NoticesView
from tests.ui.conftest import Until

FAIR = Notice("fair", date(2026, 11, 14), "下周六县城文化广场举办招聘会")
PENSION = Notice("pension", date(2026, 3, 1), "城乡居民养老保险开始缴费")


class Bureau:
    """What is announced now, or an error; counts how often it was asked."""

    def __init__(self, *answers: Sequence[Notice] | Exception) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self) -> Sequence[Notice]:
        self.asked += 1
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def _timer(view: NoticesView) -> QTimer:
    (timer,) = view.findChildren(QTimer)
    return timer


def _shown(view: NoticesView) -> list[tuple[str, str]]:
    return [(row.day, row.title) for row in view.property("rows").rows]


def _ask(view: NoticesView, until: Until) -> None:
    """Ask once and wait for the answer: the next question is set when it is there."""
    _timer(view).stop()
    view.ask()
    until(lambda: _timer(view).isActive())


def test_before_the_first_answer_there_is_none(background: Background, qt_app: QGuiApplication) -> None:
    view = NoticesView(Bureau(), background)
    assert view.property("count") == 0
    assert not _timer(view).isActive()


def test_notices_are_shown_with_their_day_in_the_order_they_came(
    background: Background, until: Until
) -> None:
    view = NoticesView(Bureau([FAIR, PENSION]), background)
    _ask(view, until)
    assert _shown(view) == [("11-14", FAIR.title), ("03-01", PENSION.title)]
    assert view.property("count") == 2


def test_only_the_first_few_are_shown(background: Background, until: Until) -> None:
    many = [Notice(f"n{number}", date(2026, 11, 30 - number), f"通知 {number}") for number in range(10)]
    view = NoticesView(Bureau(many), background)
    _ask(view, until)
    assert [title for _, title in _shown(view)] == [notice.title for notice in many[:SHOWN]]


def test_a_title_is_shown_as_the_bureau_wrote_it(background: Background, until: Until) -> None:
    written = "<b>紧急</b> & “通知” %1 {0}"
    view = NoticesView(Bureau([Notice("n", date(2026, 1, 1), written)]), background)
    _ask(view, until)
    assert _shown(view) == [("01-01", written)]


def test_it_asks_again_by_itself_and_shows_what_is_new(background: Background, until: Until) -> None:
    bureau = Bureau([PENSION], [FAIR, PENSION], [])
    view = NoticesView(bureau, background)
    counts: list[int] = []
    view.changed.connect(lambda: counts.append(view.property("count")))
    _ask(view, until)
    for expected in ([1, 2], [1, 2, 0]):
        assert _timer(view).interval() == REFRESH_MS
        _timer(view).stop()
        _timer(view).timeout.emit()
        until(lambda: _timer(view).isActive())
        assert counts == expected
    assert bureau.asked == 3


@pytest.mark.parametrize("error", [Unreachable("GET notices"), ValueError("a fault")], ids=repr)
def test_a_failure_keeps_what_is_known_and_asks_again(
    background: Background, until: Until, error: Exception
) -> None:
    view = NoticesView(Bureau([FAIR], error, [PENSION]), background)
    _ask(view, until)
    _ask(view, until)
    assert _shown(view) == [("11-14", FAIR.title)]
    assert _timer(view).interval() == REFRESH_MS
    _ask(view, until)
    assert _shown(view) == [("03-01", PENSION.title)]


def test_a_failure_at_first_shows_nothing_and_asks_again(background: Background, until: Until) -> None:
    view = NoticesView(Bureau(Unreachable("GET notices")), background)
    changes: list[bool] = []
    view.changed.connect(lambda: changes.append(True))
    _ask(view, until)
    assert view.property("count") == 0
    assert changes == []


def test_once_stopped_it_asks_no_more(background: Background, until: Until) -> None:
    view = NoticesView(Bureau([FAIR]), background)
    _ask(view, until)
    view.stop()
    assert not _timer(view).isActive()
    assert view.property("count") == 1


def test_once_stopped_an_answer_under_way_asks_no_more(qt_app: QGuiApplication, until: Until) -> None:
    hold = threading.Event()
    answers: list[bool] = []
    with ThreadPoolExecutor(max_workers=1) as one_after_the_other:
        background = Background(one_after_the_other, GuiQueue())
        view = NoticesView(lambda: [FAIR] if hold.wait(10) else [], background)
        view.ask()
        view.stop()
        hold.set()
        background.run(lambda: True, answers.append, lambda error: None)
        until(lambda: bool(answers))
    assert not _timer(view).isActive()
