import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.ui.background import Background, GuiQueue
from kiosk.ui.translation import CHINESE, ENGLISH, Translation
from kiosk.ui.visiting.machine_view import STEADY_MS, TROUBLED_MS, MachineView
from tests.ui.conftest import Until


class Printer:
    """Answers in turn whether it is ready, or with an error."""

    def __init__(self, *answers: bool | Exception) -> None:
        self.answers = list(answers)

    def __call__(self) -> bool:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def english(qt_app: QGuiApplication) -> Iterator[Translation]:
    translation = Translation()
    yield translation
    translation.use(CHINESE)


def _timer(view: MachineView) -> QTimer:
    (timer,) = view.findChildren(QTimer)
    return timer


def _ask(view: MachineView, until: Until) -> None:
    """Ask once and wait for the answer: the next question is set when it is there."""
    _timer(view).stop()
    view.ask()
    until(lambda: _timer(view).isActive())


def _told(view: MachineView) -> list[tuple[bool, bool]]:
    """Network and printer at every change."""
    told: list[tuple[bool, bool]] = []
    view.changed.connect(lambda: told.append((view.property("networkWell"), view.property("printerWell"))))
    return told


def test_at_the_start_all_is_taken_to_be_well(background: Background) -> None:
    view = MachineView(Printer(), background)
    assert (view.property("networkWell"), view.property("networkText")) == (True, "网络正常")
    assert (view.property("printerWell"), view.property("printerText")) == (True, "打印机正常")


def test_the_network_is_what_was_found_and_told_once(background: Background) -> None:
    view = MachineView(Printer(), background)
    told = _told(view)
    for there in (True, False, False, True):
        view.network_found(there)
    assert told == [(False, True), (True, True)]
    view.network_found(there=False)
    assert view.property("networkText") == "网络断开"
    assert view.property("printerText") == "打印机正常"


def test_the_printer_is_asked_and_a_change_told_once(background: Background, until: Until) -> None:
    view = MachineView(Printer(True, False, False, True), background)
    told = _told(view)
    texts = []
    for _ in range(4):
        _ask(view, until)
        texts.append(view.property("printerText"))
    assert texts == ["打印机正常", "打印机不可用", "打印机不可用", "打印机正常"]
    assert told == [(True, False), (True, True)]


def test_a_printer_that_cannot_be_asked_is_not_well(background: Background, until: Until) -> None:
    view = MachineView(Printer(OSError("no route"), True), background)
    _ask(view, until)
    assert view.property("printerWell") is False
    _ask(view, until)
    assert view.property("printerWell") is True


def test_trouble_is_asked_after_sooner(background: Background, until: Until) -> None:
    view = MachineView(Printer(True, False, OSError("gone")), background)
    intervals = []
    for _ in range(3):
        _ask(view, until)
        intervals.append(_timer(view).interval())
    assert intervals == [STEADY_MS, TROUBLED_MS, TROUBLED_MS]
    assert TROUBLED_MS < STEADY_MS


def test_the_next_question_follows_by_itself(background: Background, until: Until) -> None:
    view = MachineView(Printer(True, False), background)
    _ask(view, until)
    _timer(view).timeout.emit()
    until(lambda: view.property("printerWell") is False)


def test_once_stopped_it_asks_no_more(background: Background, until: Until) -> None:
    view = MachineView(Printer(True), background)
    _ask(view, until)
    view.stop()
    assert not _timer(view).isActive()


def test_once_stopped_an_answer_under_way_asks_no_more(qt_app: QGuiApplication, until: Until) -> None:
    hold = threading.Event()
    answers: list[bool] = []
    with ThreadPoolExecutor(max_workers=1) as one_after_the_other:
        background = Background(one_after_the_other, GuiQueue())
        view = MachineView(lambda: hold.wait(10), background)
        view.ask()
        view.stop()
        hold.set()
        background.run(lambda: True, answers.append, lambda error: None)
        until(lambda: bool(answers))
    assert not _timer(view).isActive()


def test_the_printer_is_asked_off_the_gui_thread(background: Background, until: Until) -> None:
    asked_on: list[int] = []

    def ask() -> bool:
        asked_on.append(threading.get_ident())
        return True

    _ask(MachineView(ask, background), until)
    assert asked_on
    assert threading.get_ident() not in asked_on


def test_another_language_words_both_anew(background: Background, until: Until, english: Translation) -> None:
    view = MachineView(Printer(False), background)
    _ask(view, until)
    view.network_found(there=False)
    told = _told(view)
    english.use(ENGLISH)
    view.retranslate()
    assert told == [(False, False)]
    for name in ("networkText", "printerText"):
        assert view.property(name)
        assert not re.search(r"[一-鿿]", view.property(name))
