"""The view that the writing pad works with, and the real recogniser: strokes, candidates, taking strokes back."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.devices.handwriting.strokes import Recogniser
from kiosk.devices.handwriting.zinnia import HandwritingUnavailable, Zinnia
from kiosk.ui.background import Background, GuiQueue
from kiosk.ui.inputs.writing_view import WritingView
from tests.devices.handwriting.characters import CHARACTERS, SIDE
from tests.rigs.waiting import until


@pytest.fixture
def open_view(qt_app: QGuiApplication) -> Iterator[Callable[[Callable[[], Recogniser]], WritingView]]:
    executor = ThreadPoolExecutor(2)
    yield lambda load: WritingView(load, Background(executor, GuiQueue()))
    executor.shutdown(wait=True)


def write(view: WritingView, strokes: list[list[tuple[int, int]]]) -> None:
    for stroke in strokes:
        view.addStroke([float(place) for point in stroke for place in point], SIDE, SIDE)


def test_each_stroke_narrows_it_down_and_taking_one_back_widens_it(
    open_view: Callable[[Callable[[], Recogniser]], WritingView],
) -> None:
    view = open_view(Zinnia)
    view.prepare()
    until("the recogniser", lambda: view.property("state") == "ready")
    write(view, CHARACTERS["王"])
    until("王", lambda: view.property("candidates")[:1] == ["王"])
    view.undo(SIDE, SIDE)
    view.undo(SIDE, SIDE)
    until("二", lambda: view.property("candidates")[:1] == ["二"])
    assert view.property("strokeCount") == 2
    view.undo(SIDE, SIDE)
    view.undo(SIDE, SIDE)
    view.undo(SIDE, SIDE)
    assert view.property("candidates") == []


def test_without_a_recogniser_the_view_says_that_it_is_absent(
    open_view: Callable[[Callable[[], Recogniser]], WritingView],
) -> None:
    def absent() -> Recogniser:
        raise HandwritingUnavailable("no model")

    view = open_view(absent)
    view.prepare()
    until("the absence", lambda: view.property("state") == "absent")
    write(view, CHARACTERS["一"])
    assert view.property("candidates") == []
