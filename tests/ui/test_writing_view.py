import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.devices.handwriting.strokes import Stroke
from kiosk.devices.handwriting.zinnia import MODEL, HandwritingUnavailable, Zinnia
from kiosk.ui.background import Background, GuiQueue
from kiosk.ui.inputs.writing_view import CANDIDATES, WritingView
from tests.ui.conftest import Until

SIDE = 300
STROKES = {
    "一": [[20, 150, 280, 150]],
    "十": [[30, 150, 270, 150], [150, 30, 150, 280]],
    "三": [[60, 60, 240, 60], [80, 150, 220, 150], [30, 250, 270, 250]],
    "口": [[60, 80, 60, 240], [60, 80, 240, 80, 240, 240], [60, 240, 240, 240]],
}
"""Places of the finger, x and y in turns, on an area of 300 by 300."""
installed = pytest.mark.skipif(not MODEL.is_file(), reason="the model of simplified Chinese is not installed")


class Slow:
    """A recogniser that waits to be let go, and names how many strokes it was given."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.closed = False

    def close(self) -> None:
        self.closed = True

    def candidates(self, strokes: Sequence[Stroke], width: int, height: int, most: int) -> list[str]:
        assert self.go.wait(10)
        return [f"{len(strokes)} strokes"]


def _failing() -> Zinnia:
    raise HandwritingUnavailable("no library")


@pytest.fixture(scope="module")
def zinnia() -> Iterator[Zinnia]:
    recogniser = Zinnia()
    yield recogniser
    recogniser.close()


@pytest.fixture
def written(zinnia: Zinnia, background: Background, until: Until) -> WritingView:
    """A view with the real recogniser, ready."""
    view = WritingView(lambda: zinnia, background)
    view.prepare()
    until(lambda: view.property("state") == "ready")
    return view


def _write(view: WritingView, character: str, until: Until) -> list[str]:
    for stroke in STROKES[character]:
        view.addStroke([float(place) for place in stroke], SIDE, SIDE)
    until(lambda: character in view.property("candidates"))
    return list(view.property("candidates"))


def test_nothing_is_loaded_before_it_is_needed(background: Background) -> None:
    loads: list[bool] = []

    def load() -> Zinnia:
        loads.append(True)
        return _failing()

    view = WritingView(load, background)
    assert view.property("state") == "unloaded"
    view.addStroke([1.0, 2.0], SIDE, SIDE)
    assert (view.property("candidates"), view.property("strokeCount"), loads) == ([], 1, [])


def test_it_is_loaded_once_off_the_gui_thread(background: Background, until: Until) -> None:
    loaded_on: list[int] = []

    def load() -> Slow:
        loaded_on.append(threading.get_ident())
        return Slow()

    view = WritingView(load, background)
    view.prepare()
    view.prepare()
    until(lambda: view.property("state") == "ready")
    view.prepare()
    assert len(loaded_on) == 1
    assert threading.get_ident() not in loaded_on


def test_it_is_given_back_when_nobody_writes_and_loaded_again_when_somebody_does(
    background: Background, until: Until
) -> None:
    lent: list[Slow] = []

    def load() -> Slow:
        lent.append(Slow())
        return lent[-1]

    view = WritingView(load, background)
    view.prepare()
    until(lambda: view.property("state") == "ready")
    view.rest()
    assert lent[0].closed
    assert view.property("state") == "unloaded"
    view.prepare()
    until(lambda: view.property("state") == "ready")
    assert len(lent) == 2
    assert not lent[1].closed


def test_a_loader_that_fails_leaves_it_absent_and_says_why(
    background: Background, until: Until, caplog: pytest.LogCaptureFixture
) -> None:
    view = WritingView(_failing, background)
    with caplog.at_level(logging.WARNING):
        view.prepare()
        until(lambda: view.property("state") == "absent")
    assert "no library" in caplog.text
    view.prepare()
    view.addStroke([1.0, 2.0, 3.0, 4.0], SIDE, SIDE)
    assert (view.property("state"), view.property("candidates")) == ("absent", [])


@installed
@pytest.mark.parametrize("content", [b"", b"no model\n" * 1000, None], ids=["empty", "text", "half"])
def test_a_damaged_model_leaves_it_absent(
    background: Background, until: Until, tmp_path: Path, content: bytes | None
) -> None:
    model = tmp_path / "damaged.model"
    whole = MODEL.read_bytes() if content is None else b""
    model.write_bytes(whole[: len(whole) // 2] if content is None else content)
    view = WritingView(lambda: Zinnia(model), background)
    view.prepare()
    until(lambda: view.property("state") == "absent")


@pytest.mark.parametrize(
    "load",
    [
        pytest.param(lambda: Zinnia(library="libnowhere.so.0"), id="library"),
        pytest.param(lambda: Zinnia(model=Path("/nowhere.model")), id="model", marks=installed),
    ],
)
def test_a_missing_part_leaves_it_absent_and_is_named(
    background: Background, until: Until, caplog: pytest.LogCaptureFixture, load: Callable[[], Zinnia]
) -> None:
    view = WritingView(load, background)
    with caplog.at_level(logging.WARNING):
        view.prepare()
        until(lambda: view.property("state") == "absent")
    assert "nowhere" in caplog.text


@installed
@pytest.mark.parametrize("character", STROKES)
def test_a_character_written_plainly_is_among_the_first(
    written: WritingView, until: Until, character: str
) -> None:
    candidates = _write(written, character, until)
    assert character in candidates[:3]
    assert 3 < len(candidates) <= CANDIDATES


@installed
def test_strokes_are_kept_for_drawing_until_they_are_taken_back(written: WritingView, until: Until) -> None:
    _write(written, "十", until)
    assert written.property("strokes") == [[30.0, 150.0, 270.0, 150.0], [150.0, 30.0, 150.0, 280.0]]
    written.undo(SIDE, SIDE)
    until(lambda: "一" in written.property("candidates") and "十" not in written.property("candidates"))
    assert written.property("strokeCount") == 1
    written.undo(SIDE, SIDE)
    assert (written.property("strokeCount"), written.property("candidates")) == (0, [])
    written.undo(SIDE, SIDE)
    assert written.property("strokeCount") == 0


@installed
@pytest.mark.parametrize(
    "places",
    [
        [-50.0, -50.0, 5000.0, 9000.0],
        [150.0, 150.0],
        [150.0, 150.0, 150.0],
        [150.0, 150.0] * 4000,
        [0.4, 0.6, 299.5, 299.4],
    ],
    ids=["outside", "dot", "half-a-point", "long", "fractions"],
)
def test_any_stroke_is_taken(written: WritingView, until: Until, places: list[float]) -> None:
    written.addStroke(places, SIDE, SIDE)
    until(lambda: len(written.property("candidates")) > 1)
    assert written.property("strokeCount") == 1


@installed
def test_more_strokes_than_any_character_has_are_taken(written: WritingView, until: Until) -> None:
    for number in range(80):
        written.addStroke([float(number), 0.0, float(number), 300.0], SIDE, SIDE)
    until(lambda: len(written.property("candidates")) > 1)
    assert written.property("strokeCount") == 80


@installed
@pytest.mark.parametrize("size", [(0, 0), (0, SIDE), (SIDE, 0), (-1, -1)], ids=str)
def test_an_area_without_a_size_names_nothing(
    written: WritingView, until: Until, size: tuple[int, int]
) -> None:
    _write(written, "一", until)
    written.addStroke([0.0, 0.0, 5.0, 5.0], *size)
    until(lambda: written.property("candidates") == [])


def test_a_stroke_without_places_is_none(background: Background) -> None:
    view = WritingView(Slow, background)
    for places in ([], [1.0]):
        view.addStroke(places, SIDE, SIDE)
    assert view.property("strokeCount") == 0


def test_a_recogniser_that_fails_names_nothing_and_the_next_stroke_is_tried(
    background: Background, until: Until, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing:
        def __init__(self) -> None:
            self.calls = 0

        def candidates(self, strokes: Sequence[Stroke], width: int, height: int, most: int) -> list[str]:
            self.calls += 1
            if self.calls == 2:
                raise OSError("the secret 王")
            return [str(self.calls)]

    view = WritingView(Failing, background)
    view.prepare()
    until(lambda: view.property("state") == "ready")
    with caplog.at_level(logging.WARNING):
        for expected in (["1"], [], ["3"]):
            view.addStroke([1.0, 2.0], SIDE, SIDE)
            until(lambda expected=expected: view.property("candidates") == expected)
    assert "OSError" in caplog.text
    assert "王" not in caplog.text


class Queue:
    """A view whose recogniser answers when it is let go, in the order it was asked."""

    def __init__(self, executor: ThreadPoolExecutor, until: Until) -> None:
        self._background = Background(executor, GuiQueue())
        self._until = until
        self._slow = Slow()
        self.view = WritingView(lambda: self._slow, self._background)
        self.shown: list[list[str]] = []

    def prepare(self) -> None:
        self.view.prepare()
        self._until(lambda: self.view.property("state") == "ready")
        self.view.changed.connect(lambda: self.shown.append(list(self.view.property("candidates"))))

    def let_all_answer(self) -> None:
        """Every answer under way has come when one asked for after them has."""
        answers: list[bool] = []
        self._slow.go.set()
        self._background.run(lambda: True, answers.append, lambda error: None)
        self._until(lambda: bool(answers))


@pytest.fixture
def queue(qt_app: QGuiApplication, until: Until) -> Iterator[Queue]:
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield Queue(executor, until)


def test_an_answer_for_fewer_strokes_is_thrown_away(queue: Queue) -> None:
    queue.prepare()
    for _ in range(3):
        queue.view.addStroke([1.0, 2.0], SIDE, SIDE)
    queue.let_all_answer()
    assert [candidates for candidates in queue.shown if candidates] == [["3 strokes"]]


def test_an_answer_after_clearing_shows_nothing(queue: Queue) -> None:
    queue.prepare()
    queue.view.addStroke([1.0, 2.0], SIDE, SIDE)
    queue.view.clear()
    queue.let_all_answer()
    assert queue.view.property("candidates") == []


def test_what_was_written_while_it_loaded_is_recognised_then(queue: Queue) -> None:
    queue.view.addStroke([1.0, 2.0], SIDE, SIDE)
    queue.prepare()
    queue.let_all_answer()
    assert queue.view.property("candidates") == ["1 strokes"]


@installed
def test_clearing_takes_strokes_and_candidates_back(written: WritingView, until: Until) -> None:
    _write(written, "口", until)
    written.clear()
    assert (written.property("strokes"), written.property("candidates")) == ([], [])


FIELD = b"""
import QtQuick
import QtQuick.VirtualKeyboard
Item {
    width: 200; height: 100
    property alias text: field.text
    TextInput { id: field; objectName: "field"; focus: true; width: 100; height: 40 }
    InputPanel { y: 100; width: 200 }
}
"""


@pytest.fixture
def field(qt_app: QGuiApplication, until: Until) -> Iterator[QObject]:
    """A text field in use, in a window with the kiosk's kind of keyboard."""
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(FIELD, QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    view.setContent(QUrl(), component, item)
    view.show()
    view.requestActivate()
    text = item.findChild(QObject, "field")
    until(lambda: QGuiApplication.focusObject() is text)
    yield text
    view.close()
    view.deleteLater()


@installed
def test_the_chosen_character_goes_into_the_field_and_the_next_begins(
    written: WritingView, until: Until, field: QObject
) -> None:
    for character in ("十", "一"):
        _write(written, character, until)
        written.choose(character)
        assert (written.property("strokeCount"), written.property("candidates")) == (0, [])
    assert field.property("text") == "十一"


def test_a_text_is_put_where_the_field_is_written_in(background: Background, field: QObject) -> None:
    field.setProperty("text", "王")
    field.setProperty("cursorPosition", 1)
    WritingView(Slow, background).commit("芳，")
    assert field.property("text") == "王芳，"


def test_erasing_takes_back_what_is_half_written_before_the_field(
    background: Background, field: QObject
) -> None:
    field.setProperty("text", "王芳")
    field.setProperty("cursorPosition", 2)
    view = WritingView(Slow, background)
    view.addStroke([1.0, 2.0], SIDE, SIDE)
    view.erase()
    assert (view.property("strokeCount"), field.property("text")) == (0, "王芳")
    view.erase()
    assert field.property("text") == "王"
    view.erase()
    view.erase()
    assert field.property("text") == ""


def test_without_a_field_in_use_nothing_happens(background: Background) -> None:
    assert QGuiApplication.focusObject() is None
    view = WritingView(Slow, background)
    view.commit("王")
    view.erase()
    assert view.property("strokeCount") == 0
