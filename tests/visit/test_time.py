"""Time-outs: each state's own, the warning before the end, and ticks that come late."""

import pytest

from kiosk.visit.effects import AnnounceTakeCard, CloseSession, Unwarn, Warn, Wipe
from kiosk.visit.events import CardRemoved, EndRequested, StayRequested, Tick, Touched
from kiosk.visit.limits import TimeLimits
from kiosk.visit.reasons import Reason
from kiosk.visit.step import step
from kiosk.visit.trouble import CardTrouble, LineFault, LineTrouble
from kiosk.visit.visit import VisitState
from tests.visit.situations import HOME, PATHS, START, TOKEN, after, in_situation


@pytest.mark.parametrize(
    ("situation", "wakes_after"),
    [
        ("out_of_service", None),
        ("waiting", None),
        ("reading", 15.0),
        ("asking_pin", 40.0),
        ("opening", 20.0),
        ("home", 150.0),
        ("in_item", 150.0),
        ("trouble", 60.0),
        ("ending, card in", 10.0),
        ("ending, card gone", 4.0),
    ],
)
def test_the_next_tick_is_known(situation: str, wakes_after: float | None) -> None:
    wakes_at = in_situation(situation).wakes_at
    assert (None if wakes_at is None else wakes_at - START) == wakes_after


@pytest.mark.parametrize("situation", [name for name in PATHS if name != "waiting"])
def test_a_tick_before_its_time_changes_nothing(situation: str) -> None:
    visit = in_situation(situation)
    assert visit.wakes_at is not None
    answer = step(visit, Tick(), visit.wakes_at - 0.001)
    assert (answer.visit, answer.effects) == (visit, ())


def test_a_card_that_does_not_answer_is_trouble() -> None:
    answer = step(in_situation("reading"), Tick(), START + 15)
    assert answer.visit.state is VisitState.TROUBLE
    assert answer.visit.trouble == CardTrouble("slow_card", -4)


def test_a_backend_that_does_not_open_is_trouble() -> None:
    answer = step(in_situation("opening"), Tick(), START + 20)
    assert answer.visit.state is VisitState.TROUBLE
    assert answer.visit.trouble == LineTrouble(LineFault.TOO_SLOW)


def test_trouble_ends_by_asking_for_the_card() -> None:
    answer = step(in_situation("trouble"), Tick(), START + 60)
    assert answer.visit.state is VisitState.ENDING
    assert answer.effects == (Wipe(), AnnounceTakeCard())


@pytest.mark.parametrize(
    ("situation", "warned_after", "seconds"),
    [("asking_pin", 40, 20), ("asking_pin, PIN pending", 40, 20), ("home", 150, 30), ("in_item", 150, 30)],
)
def test_a_warning_comes_first_then_the_end(situation: str, warned_after: float, seconds: float) -> None:
    visit = in_situation(situation)
    warned = step(visit, Tick(), START + warned_after)
    assert warned.effects == (Warn(seconds),)
    assert warned.visit.state is visit.state
    again = step(warned.visit, Tick(), START + warned_after + seconds - 0.001)
    assert (again.visit, again.effects) == (warned.visit, ())
    ended = step(warned.visit, Tick(), START + warned_after + seconds)
    assert ended.visit.state is VisitState.ENDING
    assert ended.reason is Reason.TIMED_OUT
    assert ended.effects[0] == Unwarn()


def test_after_a_late_tick_the_person_still_gets_the_whole_warning() -> None:
    home = after(HOME)
    late = START + 100_000
    warned = step(home, Tick(), late)
    assert warned.effects == (Warn(30.0),)
    assert warned.visit.wakes_at == late + 30.0


@pytest.mark.parametrize("event", [Touched(), StayRequested()])
def test_time_can_be_extended_without_limit(event: Touched | StayRequested) -> None:
    visit = after(HOME)
    now = START
    for _ in range(50):
        now += 150
        visit = step(visit, Tick(), now).visit
        assert visit.warned
        now += 29
        extended = step(visit, event, now)
        visit = extended.visit
        assert extended.effects == (Unwarn(),)
        assert visit.wakes_at == now + 150
    assert visit.state is VisitState.HOME
    assert visit.session is not None
    assert visit.session.token == TOKEN


def test_it_insists_on_the_card_until_it_is_taken() -> None:
    visit = after((*HOME, EndRequested()))
    now = START
    for _ in range(30):
        now += 10
        answer = step(visit, Tick(), now)
        assert answer.effects == (AnnounceTakeCard(),)
        assert answer.reason is Reason.INSISTED
        visit = answer.visit
    assert step(visit, CardRemoved(), now).visit.state is VisitState.WAITING


def test_the_goodbye_goes_away_by_itself() -> None:
    removed = step(after(HOME), CardRemoved(), START)
    assert removed.effects == (CloseSession(TOKEN), Wipe())
    assert step(removed.visit, Tick(), START + 4).visit.state is VisitState.WAITING


def test_other_limits_are_obeyed() -> None:
    limits = TimeLimits(idle=130, idle_warning=25)
    home = step(after(HOME), Touched(), START, limits).visit
    assert home.wakes_at == START + 105


@pytest.mark.parametrize(
    "bad", [{"reading": 0.0}, {"pin": 20.0}, {"idle": 30.0}, {"insist": -1.0}, {"goodbye": 0.0}]
)
def test_limits_that_make_no_sense_are_refused(bad: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="time limits"):
        TimeLimits(**bad)
