"""A whole visit by keys alone: the focus is never lost, always in sight, and goes as one reads."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.tour.stage import Stage
from kiosk.tour.visits import PIN
from tests.e2e import names
from tests.e2e.conftest import SetStage
from tests.e2e.keyboard import ENTER, ESCAPE, LEFT, SPACE, Keyboard

MOST_TURNS = 20


class Person:
    """Someone with a keyboard before a kiosk."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.keys = Keyboard(stage.hands)
        stage.until_screen("Waiting")
        stage.hands.until("the notices", lambda: stage.kiosk.notices.property("count") > 0)
        stage.hands.settle()

    def state_of(self, view: str) -> Callable[[str], Callable[[], bool]]:
        return lambda state: lambda: getattr(self.stage.kiosk, view).property("state") == state

    def shows(self, screen: str) -> Callable[[], bool]:
        return lambda: self.stage.kiosk.visit.property("screen") == screen

    def goes_to_pin(self) -> None:
        self.stage.insert("worker")
        self.keys.arrives("Pin", self.shows("Pin"))

    def types_pin(self) -> None:
        self.keys.type(PIN)
        assert self.stage.kiosk.pin_pad.property("count") == len(PIN), "the keys do not reach the screen"

    def comes_home(self) -> None:
        self.goes_to_pin()
        self.types_pin()
        self.keys.press(ENTER)
        self.keys.arrives("Home", self.shows("Home"))
        self.stage.until_contributions()

    def sees_contributions(self) -> None:
        self.keys.use(names.CONTRIBUTIONS)
        self.keys.arrives("Contributions", self.shows("Contributions"))

    def sees_years(self) -> None:
        self.keys.use(names.YEARS)
        self.keys.arrives("Details", self.shows("Details"))
        self.keys.arrives("years", self.state_of("history")("ready"))

    def sees_statement(self) -> None:
        self.keys.use(names.PRINT_STATEMENT, ENTER)
        self.keys.arrives("Statement", self.shows("Statement"))
        self.keys.use(names.WHOLE_STATEMENT)
        self.keys.arrives("preview", lambda: self.stage.kiosk.statement.property("pageImage") != "")


SetPerson = Callable[[], Person]


@pytest.fixture
def person(set_stage: SetStage, backend_url: str) -> Person:
    return Person(set_stage(backend_url))


def test_a_whole_visit_by_keys_alone(person: Person, tmp_path: Path) -> None:
    stage, keys = person.stage, person.keys
    keys.tab_to(names.PUBLIC_ITEM)
    person.goes_to_pin()
    for number, digit in enumerate(PIN, 1):
        keys.use(digit, SPACE if number % 2 else ENTER)
        assert stage.kiosk.pin_pad.property("count") == number
    keys.use(names.CONFIRM)
    keys.arrives("Home", person.shows("Home"))
    stage.until_contributions()
    person.sees_contributions()
    keys.tab_to(names.CHART)
    chosen = keys.name
    keys.press(LEFT)
    assert keys.name != chosen
    person.sees_years()
    keys.tab_to(names.BACK, back=True)
    keys.press(SPACE)
    keys.arrives("Contributions again", person.shows("Contributions"))
    person.sees_statement()
    keys.use(f"{names.PRINT}{stage.kiosk.statement.property('pages')} 页）")
    keys.arrives("the paper", person.state_of("statement")("printed"))
    (paper,) = (tmp_path / "papers").glob("*.pdf")
    assert paper.read_bytes().startswith(b"%PDF-")
    keys.use(names.END, ENTER)
    keys.arrives("Ending", person.shows("Ending"))
    keys.tab()
    stage.pull()
    keys.arrives("Waiting again", person.shows("Waiting"))
    keys.tab()
    assert not keys.faults, "\n".join(keys.faults)


@pytest.mark.parametrize("large", [False, True], ids=["plain", "large"])
def test_tab_goes_as_one_reads(person: Person, large: bool) -> None:
    stage, keys = person.stage, person.keys
    if large:
        keys.use(names.LARGE_TYPE)
        assert stage.kiosk.presentation.property("largeType")
        keys.tab_to(names.PUBLIC_ITEM)
    keys.look_at_order("Waiting")
    keys.use(names.FIND)
    keys.arrives("Search", person.shows("Search"))
    keys.type("yljf")
    stage.hands.until("what is found", lambda: stage.kiosk.catalogue.property("foundCount") > 0)
    keys.look_at_order("Search")
    keys.use(names.START)
    keys.arrives("Waiting again", person.shows("Waiting"))
    person.goes_to_pin()
    person.types_pin()
    assert names.CONFIRM in keys.look_at_order("Pin")
    keys.use(names.CONFIRM)
    keys.arrives("Home", person.shows("Home"))
    stage.until_contributions()
    stage.hands.settle()
    assert {names.CONTRIBUTIONS, names.END} <= set(keys.look_at_order("Home"))
    person.sees_contributions()
    keys.look_at_order("Contributions")
    person.sees_years()
    keys.look_at_order("Details")
    keys.use(names.BACK)
    keys.arrives("Contributions again", person.shows("Contributions"))
    person.sees_statement()
    keys.look_at_order("preview")
    stage.pull()
    assert not keys.faults, "\n".join(keys.faults)


def test_tab_begins_at_the_top_of_every_new_screen(person: Person) -> None:
    stage, keys = person.stage, person.keys
    first = {"Waiting": keys.stops()[0]}
    person.goes_to_pin()
    keys.tab()
    first["Pin"] = keys.name
    person.types_pin()
    keys.use(names.CONFIRM)
    keys.arrives("Home", person.shows("Home"))
    stage.until_contributions()
    keys.tab()
    first["Home"] = keys.name
    keys.use(names.CATEGORY)
    keys.arrives("Category", person.shows("Category"))
    keys.use(names.START)
    keys.arrives("Home again", person.shows("Home"))
    keys.tab()
    first["Home again"] = keys.name
    stage.pull()
    keys.tab()
    first["Waiting again"] = keys.name
    assert first["Pin"] == "1"
    assert first["Home"].startswith(names.TOTAL)
    assert first["Home again"] == first["Home"]
    assert first["Waiting again"] == first["Waiting"]


def test_shift_tab_goes_the_same_way_back(person: Person) -> None:
    person.comes_home()
    there = person.keys.stops()
    back = person.keys.stops(back=True)
    start = back.index(there[-1])
    assert back[start:] + back[:start] == there[::-1]


@pytest.mark.parametrize("answer", ["escape", "space"])
def test_a_question_keeps_the_focus_and_gives_it_back(person: Person, answer: str) -> None:
    keys = person.keys
    keys.use(names.HELP)
    assert keys.name == names.UNDERSTOOD
    asked = keys.stops()
    assert set(asked) == {names.UNDERSTOOD, names.CLOSE}
    assert set(keys.stops(back=True)) == set(asked)
    if answer == "escape":
        keys.press(ESCAPE)
    else:
        keys.use(names.UNDERSTOOD)
    assert not person.stage.hands.sees(names.UNDERSTOOD)
    assert keys.name == names.HELP
    assert keys.focused is not None
    assert keys.focused.isVisible()


def test_the_time_out_question_gives_the_focus_back(person: Person) -> None:
    stage, keys = person.stage, person.keys
    person.comes_home()
    keys.tab_to(names.CONTRIBUTIONS)
    stage.skip(155.0)
    keys.arrives("the question", lambda: bool(stage.kiosk.visit.property("warning")))
    assert keys.name == names.STAY
    assert set(keys.stops()) == {names.STAY, names.END}
    keys.use(names.STAY)
    keys.arrives("its end", lambda: not stage.kiosk.visit.property("warning"))
    assert keys.name == names.CONTRIBUTIONS
    assert not keys.faults, "\n".join(keys.faults)
    stage.pull()


def test_who_uses_keys_is_not_thrown_out(person: Person) -> None:
    stage, keys = person.stage, person.keys
    person.comes_home()
    stage.skip(100.0)
    assert stage.kiosk.visit.property("secondsLeft") <= 80
    keys.tab()
    assert stage.kiosk.visit.property("secondsLeft") > 170
    stage.pull()


def test_the_choice_keeps_the_focus(person: Person) -> None:
    keys = person.keys
    person.comes_home()
    person.sees_contributions()
    person.sees_years()
    keys.use(names.UNEMPLOYMENT)
    keys.arrives("its years", person.state_of("history")("ready"))
    assert keys.name == names.UNEMPLOYMENT
    person.stage.pull()


def test_the_months_take_the_focus_and_give_it_back(person: Person) -> None:
    stage, keys = person.stage, person.keys
    person.comes_home()
    person.sees_contributions()
    person.sees_years()
    keys.tab_until("a year", lambda name: name[:4].isdigit())
    keys.press(SPACE)
    keys.arrives("the months", lambda: bool(stage.kiosk.history.property("monthsShown")))
    keys.use(names.BACK)
    keys.arrives("the years again", lambda: not stage.kiosk.history.property("monthsShown"))
    assert person.shows("Details")()
    assert not keys.faults, "\n".join(keys.faults)
    stage.pull()


def test_the_end_of_a_page_keeps_the_focus(person: Person) -> None:
    keys = person.keys
    keys.use(names.LARGE_TYPE)
    keys.tab_to(names.DOWN)
    down = keys.focused
    assert down is not None
    for _ in range(MOST_TURNS):
        if not down.isEnabled():
            break
        keys.press(SPACE)
        keys.rest()
    assert not down.isEnabled()
    assert keys.focused is not None
    assert keys.focused.isEnabled()
    assert keys.name, "the focus is on no control"
