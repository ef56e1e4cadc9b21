"""The interface from outside: an assistive technology drives the kiosk by roles and names, and reads all of it."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.contract.masking import mask_name, mask_ssn
from kiosk.tour.visits import PIN, WRONG_PIN
from tests.e2e import names
from tests.e2e.tree_rules import faults
from tests.rigs.accessibility import AccessibleDesktop
from tests.rigs.assistive_technology import DIALOG, PRESS, RADIO, TOGGLE, AssistiveTechnology, NotThere, Tree
from tests.rigs.line_program import LineProgram

PROGRAM = "shebao-kiosk"
WORKER = next(resident for resident in demo_residents() if resident.id == "worker")
MASKED = mask_name(WORKER.name)
SECRETS = (WORKER.name, WORKER.ssn, WORKER.card.number, WORKER.card.identifier)
# What only this person's visit shows: her name even masked, her total, her employer's kind.
PERSONAL = (*SECRETS, MASKED, mask_ssn(WORKER.ssn), "22 年 4 个月", "机械厂", names.VERIFICATION)
START_S = 30.0


@pytest.fixture(scope="module")
def desktop() -> Iterator[AccessibleDesktop]:
    with AccessibleDesktop() as started:
        yield started


@dataclass(frozen=True)
class Visitor:
    """Someone at the kiosk who does not see it. Cards are put in and pulled by hand."""

    at: AssistiveTechnology
    hand: LineProgram
    papers: Path

    def waits(self) -> Tree:
        return self.at.until(
            "the first screen", lambda tree: tree.offers(names.PUBLIC_ITEM) and names.NOTICES in tree.headings
        )

    def hears(self, heading: str) -> Tree:
        return self.at.until(heading, lambda tree: heading in tree.headings)

    def arrives(self, *places: str) -> Tree:
        return self.at.until(places[-1], lambda tree: tree.says(names.whereabouts(*places)))

    def puts_card_in(self, card: str = "worker") -> Tree:
        self.hand.ask(["insert", card])
        return self.hears(names.ENTER_PIN)

    def types(self, pin: str) -> None:
        for number, digit in enumerate(pin, 1):
            self.at.press(digit)
            told = self.at.until("the number of digits", lambda tree, n=number: tree.says(names.typed(n)))
        assert not told.holds(pin)
        self.at.press(names.CONFIRM)

    def comes_home(self) -> Tree:
        self.puts_card_in()
        self.types(PIN)
        return self.at.until("the total", lambda tree: tree.says("22 年 4 个月"))

    def sees_contributions(self) -> Tree:
        self.at.press(names.CONTRIBUTIONS)
        return self.hears(names.EACH_YEAR)

    def sees_years(self) -> Tree:
        self.at.press(names.YEARS)
        return self.at.until("the years", lambda tree: names.DETAILS in tree.headings and bool(years(tree)))

    def sees_statement(self) -> Tree:
        self.at.press(names.PRINT_STATEMENT)
        self.hears(names.WHICH_STATEMENT)
        self.at.press(names.WHOLE_STATEMENT)
        return self.at.until("the statement", lambda tree: tree.says(names.VERIFICATION))

    def prints(self) -> Tree:
        tree = self.at.read()
        (button,) = (node.name for node in tree.usable if node.name.startswith(names.PRINT))
        self.at.press(button)
        return self.at.until("the paper", lambda tree: tree.offers(names.PRINT_AGAIN))

    def ends(self) -> Tree:
        self.at.press(names.END)
        return self.hears(names.TAKE_CARD)

    def pulls_card(self) -> Tree:
        self.hand.ask(["remove"])
        return self.waits()


def years(tree: Tree) -> list[str]:
    """The names of the years' rows."""
    return [node.name for node in tree.usable if node.name[:4].isdigit() and node.name[4:5] == "年"]


def seconds_left(tree: Tree) -> int:
    """How much time the person is told to have."""
    told = next((node.name for node in tree.showing if node.name.startswith(names.TIME_LEFT)), None)
    if told is None:
        raise NotThere(f"no time is told in:\n{tree}")
    minutes, seconds = told.removeprefix(names.TIME_LEFT).split(":")
    return 60 * int(minutes) + int(seconds)


@pytest.fixture
def visitor(desktop: AccessibleDesktop, backend_url: str, tmp_path: Path) -> Iterator[Visitor]:
    papers = tmp_path / "papers"
    with ExitStack() as ends:
        command = [sys.executable, "-m", "tests.e2e.kiosk_driver", backend_url, str(papers)]
        hand = ends.enter_context(LineProgram(command, desktop.environment, START_S))
        assert hand.hear() == "open"
        at = ends.enter_context(AssistiveTechnology(PROGRAM, desktop.environment))
        yield Visitor(at, hand, papers)
        sys.stderr.write(hand.said())


def test_the_desktop_ends_with_all_that_it_started() -> None:
    def running(folder: str) -> list[str]:
        found = []
        for process in Path("/proc").iterdir():
            with suppress(OSError):
                if process.name.isdigit() and folder.encode() in (process / "environ").read_bytes():
                    found.append((process / "comm").read_text())
        return found

    with AccessibleDesktop() as started:
        folder = started.environment["XDG_RUNTIME_DIR"]
        assert any("Xvfb" in name for name in running(folder))
        assert any("dbus-daemon" in name for name in running(folder))
    assert running(folder) == []


def test_a_whole_visit_by_roles_and_names_alone(visitor: Visitor) -> None:
    at = visitor.at
    before = visitor.waits()
    assert before.headings[0] == names.INSERT_CARD
    assert names.WITHOUT_CARD in before.headings

    pin = visitor.puts_card_in()
    assert pin.says(names.typed(0))
    assert not pin.offers(names.CONFIRM)
    visitor.types(PIN)

    home = at.until("the total", lambda tree: tree.says("22 年 4 个月"))
    assert set(home.headings) >= {names.POPULAR, names.ALL_ITEMS}
    assert home.says(names.whereabouts(names.START))

    contributions = visitor.sees_contributions()
    assert contributions.says(names.whereabouts(names.START, names.CONTRIBUTIONS))
    assert contributions.says("22 年 4 个月")
    assert contributions.offers("职工基本养老保险")

    details = visitor.sees_years()
    assert details.find(names.PENSION, RADIO).checked
    at.press(names.BACK)
    assert names.EACH_YEAR in visitor.hears(names.EACH_YEAR).headings

    statement = visitor.sees_statement()
    assert list(visitor.papers.glob("*.pdf")) == []
    printed = visitor.prints()
    (paper,) = visitor.papers.glob("*.pdf")
    assert paper.read_bytes().startswith(b"%PDF-")
    assert printed.says(names.SAVED)

    ending = visitor.ends()
    for tree in (pin, home, contributions, details, statement, printed):
        assert tree.says(MASKED)
    for tree in (pin, home, contributions, details, statement, printed, ending):
        for secret in SECRETS:
            assert not tree.holds(secret)
    after = visitor.pulls_card()
    for secret in PERSONAL:
        assert not after.holds(secret)
    assert set(after.words()) == set(before.words())


def test_a_card_pulled_in_the_middle_leaves_nothing_to_be_read(visitor: Visitor) -> None:
    visitor.waits()
    visitor.comes_home()
    visitor.sees_contributions()
    visitor.at.press(years(visitor.sees_years())[0])
    months = visitor.at.until("the months", lambda tree: tree.says("已实缴"))
    assert months.says("机械厂")
    visitor.hand.ask(["remove"])
    goodbye = visitor.hears(names.GOODBYE)
    for secret in PERSONAL:
        assert not goodbye.holds(secret)


def test_every_screen_is_complete(visitor: Visitor) -> None:
    at, found = visitor.at, list[str]()

    def look(screen: str, tree: Tree) -> None:
        found.extend(faults(screen, tree))
        for hidden in (names.RETRY, names.UNDERSTOOD, names.STAY):
            assert not tree.offers(hidden), screen

    look("waiting", visitor.waits())
    at.press(names.LARGE_TYPE)
    look("waiting in large type", at.until("large type", lambda tree: tree.find(names.LARGE_TYPE).checked))
    at.press(names.LARGE_TYPE)
    at.press(names.PUBLIC_ITEM)
    look("public item", visitor.arrives(names.START, names.PUBLIC_ITEM))
    at.press(names.START)
    visitor.waits()
    at.press(names.FIND)
    look("search", at.until("the pad", lambda tree: tree.says(names.BY_PINYIN)))
    at.write(names.SEARCH_FIELD, "yljf")
    look("found", at.until("what is found", lambda tree: tree.offers(names.FOUND_ITEM)))
    at.press(names.START)
    visitor.waits()
    look("pin", visitor.puts_card_in())
    visitor.types(WRONG_PIN)
    look("wrong pin", at.until("the refusal", lambda tree: tree.says(names.PIN_WRONG)))
    visitor.types(PIN)
    look("home", at.until("the total", lambda tree: tree.says("22 年 4 个月")))
    at.press(names.CATEGORY)
    look("category", visitor.arrives(names.START, names.CATEGORY))
    at.press(names.ELSEWHERE_ITEM)
    look("item", visitor.arrives(names.START, names.CATEGORY, names.ELSEWHERE_ITEM))
    at.press(names.START)
    visitor.hears(names.POPULAR)
    look("contributions", visitor.sees_contributions())
    details = visitor.sees_years()
    look("years", details)
    at.press(years(details)[0])
    look("months", at.until("the months", lambda tree: tree.says("已实缴")))
    at.press(names.BACK)
    visitor.hears(names.DETAILS)
    at.press(names.BACK)
    visitor.hears(names.EACH_YEAR)
    at.press(names.PRINT_STATEMENT)
    look("statement choice", visitor.hears(names.WHICH_STATEMENT))
    at.press(names.BACK)
    look("statement", visitor.sees_statement())
    look("printed", visitor.prints())
    look("ending", visitor.ends())
    look("waiting again", visitor.pulls_card())
    assert not found, "\n".join(found)


def test_a_question_takes_the_screen_and_gives_it_back(visitor: Visitor) -> None:
    at = visitor.at
    visitor.waits()
    at.press(names.HELP)
    asked = at.until("the question", lambda tree: bool([n for n in tree.showing if n.role == DIALOG]))
    assert asked.find(names.HELP_QUESTION, DIALOG)
    assert {node.name for node in asked.usable} == {names.UNDERSTOOD, names.CLOSE}
    assert "focused" in asked.find(names.UNDERSTOOD).states
    assert not faults("help", asked)
    at.press(names.UNDERSTOOD)
    back = visitor.waits()
    assert not back.says(names.HELP_QUESTION)

    visitor.puts_card_in()
    visitor.hand.ask(["skip", 45])
    asked = at.until("the warning", lambda tree: tree.says(names.STILL_THERE))
    assert {node.name for node in asked.usable} == {names.STAY, names.END}
    assert not faults("warning", asked)
    at.press(names.STAY)
    assert not visitor.hears(names.ENTER_PIN).says(names.STILL_THERE)


@pytest.mark.parametrize("toggle", [names.LARGE_TYPE, names.CONTRAST, names.LOWERED])
def test_a_toggle_says_whether_it_is_on(visitor: Visitor, toggle: str) -> None:
    at = visitor.at
    off = visitor.waits().find(toggle)
    assert "checkable" in off.states
    assert not off.checked
    at.press(toggle)
    on = at.until("it to be on", lambda tree: tree.find(toggle).checked)
    others = {names.LARGE_TYPE, names.CONTRAST, names.LOWERED} - {toggle}
    assert not any(on.find(other).checked for other in others)
    at.press(toggle)
    at.until("it to be off", lambda tree: not tree.find(toggle).checked)


def test_what_cannot_be_done_now_is_not_offered(visitor: Visitor) -> None:
    at = visitor.at
    visitor.waits()
    pin = visitor.puts_card_in()
    for label in (names.CONFIRM, names.BACK, names.START):
        assert not {"enabled", "sensitive", "focusable"} & set(pin.find(label).states)
    for number, digit in enumerate("1234", 1):
        assert not at.read().offers(names.CONFIRM)
        at.press(digit)
        at.until("the digit", lambda tree, n=number: tree.says(names.typed(n)))
    assert at.read().offers(names.CONFIRM)
    at.press(names.DELETE)
    at.until("the digit's end", lambda tree: not tree.offers(names.CONFIRM))


def test_what_happens_is_announced(visitor: Visitor) -> None:
    at = visitor.at
    visitor.waits()
    visitor.puts_card_in()
    at.press("6")
    heard = at.until_hears(names.typed(1))
    at.press("5")
    heard += at.until_hears(names.typed(2))
    assert not any("6" in each or "5" in each for each in heard)
    at.press("4")
    at.press("3")
    at.press(names.CONFIRM)
    at.until_hears(names.PIN_WRONG)
    visitor.types(PIN)
    visitor.hears(names.POPULAR)
    visitor.sees_contributions()
    visitor.sees_statement()
    visitor.prints()
    at.until_hears(names.SAVED)


def test_who_presses_by_assistive_technology_is_not_thrown_out(visitor: Visitor) -> None:
    at = visitor.at
    visitor.waits()
    visitor.puts_card_in()
    visitor.hand.ask(["skip", 30])
    at.until("half the time", lambda tree: seconds_left(tree) <= 30)
    at.press(names.SHUFFLE)
    at.until("more time", lambda tree: seconds_left(tree) > 40)


@pytest.mark.parametrize("action", [PRESS, TOGGLE])
def test_a_choice_is_made_by_every_action_that_it_offers(visitor: Visitor, action: str) -> None:
    at = visitor.at
    visitor.waits()
    visitor.comes_home()
    visitor.sees_contributions()
    pension = visitor.sees_years()
    assert pension.find(names.PENSION, RADIO).checked
    at.press(names.UNEMPLOYMENT, RADIO, action)
    chosen = at.until("the choice", lambda tree: tree.find(names.UNEMPLOYMENT, RADIO).checked)
    assert not chosen.find(names.PENSION, RADIO).checked
    at.until("its rows", lambda tree: bool(years(tree)) and years(tree) != years(pension))
