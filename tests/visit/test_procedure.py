"""What the table cannot show: what a visit carries along, state by state."""

from dataclasses import fields, replace

import pytest

from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import Assurance, CardProof
from kiosk.visit.effects import OpenSession, VerifyPin
from kiosk.visit.events import (
    BackendLost,
    BackendReady,
    CardInserted,
    CardRead,
    CardRemoved,
    EndRequested,
    ItemChosen,
    ItemLeft,
    LastTryConfirmed,
    PinAccepted,
    PinRejected,
    PinSubmitted,
    ReaderReady,
    SessionExpired,
    SessionRefused,
)
from kiosk.visit.step import step
from kiosk.visit.trouble import CardTrouble, LineFault, LineTrouble, ProblemTrouble
from kiosk.visit.visit import Health, Part, Visit, VisitState, at_start
from tests.visit.people import PIN, TODAY, a_card, a_holder, session
from tests.visit.situations import (
    ASKING,
    HOME,
    NUMBER,
    PENDING,
    READING,
    START,
    TOKEN,
    after,
    card_read,
    in_situation,
)


@pytest.mark.parametrize(
    ("health", "missing"),
    [
        (Health(), (Part.READER, Part.BACKEND)),
        (Health(reader=True), (Part.BACKEND,)),
        (Health(backend=True), (Part.READER,)),
        (Health(reader=True, backend=True), ()),
    ],
)
def test_out_of_service_says_what_is_missing(health: Health, missing: tuple[Part, ...]) -> None:
    visit = at_start(START, health)
    assert visit.health.missing == missing
    assert (visit.state is VisitState.OUT_OF_SERVICE) == bool(missing)


def test_a_kiosk_that_starts_waits_for_both_parts() -> None:
    reader_only = after((ReaderReady(),), at_start(START))
    assert reader_only.state is VisitState.OUT_OF_SERVICE
    assert after((BackendReady(),), reader_only).state is VisitState.WAITING


def test_a_card_that_lay_there_while_out_of_service_must_be_taken_first() -> None:
    visit = after((CardInserted("v2"), BackendReady()), in_situation("out_of_service"))
    assert visit.state is VisitState.ENDING
    assert after((CardRemoved(),), visit).state is VisitState.WAITING


def test_the_pin_goes_to_the_card_and_is_not_kept() -> None:
    answer = step(after(ASKING), PinSubmitted(PIN), START)
    assert answer.effects == (VerifyPin(NUMBER, PIN),)
    assert PIN not in [getattr(answer.visit, each.name) for each in fields(Visit)]


def test_a_second_pin_is_not_sent_while_one_is_checked() -> None:
    answer = step(after(PENDING), PinSubmitted("000000"), START)
    assert answer.effects == ()


def test_a_wrong_pin_is_asked_again_with_the_tries_left() -> None:
    again = after((*PENDING, PinRejected(NUMBER, 3)))
    assert (again.state, again.pin_tries_left, again.pin_rejected) == (VisitState.ASKING_PIN, 3, True)
    assert (again.pin_pending, again.confirm_last_try) == (False, False)
    assert not after((PinSubmitted(PIN),), again).pin_rejected


@pytest.mark.parametrize("path", [(*READING, card_read(1)), (*PENDING, PinRejected(NUMBER, 1))])
def test_the_last_try_needs_a_yes(path: tuple) -> None:
    asked = after(path)
    assert asked.confirm_last_try
    assert step(asked, PinSubmitted(PIN), START).effects == ()
    confirmed = after((LastTryConfirmed(),), asked)
    assert step(confirmed, PinSubmitted(PIN), START).effects == (VerifyPin(NUMBER, PIN),)


def test_a_card_that_does_not_tell_its_tries_is_asked_for_the_pin() -> None:
    visit = after((*READING, card_read(None)))
    assert (visit.state, visit.confirm_last_try) == (VisitState.ASKING_PIN, False)


@pytest.mark.parametrize("tries", [0, -1])
def test_a_locked_card_is_told_at_once(tries: int) -> None:
    assert after((*READING, card_read(tries))).trouble == CardTrouble("pin_blocked", -52)


def test_a_card_is_good_on_its_last_day() -> None:
    last_day = CardRead(a_card(expires=TODAY), a_holder(), 6, TODAY)
    assert after((*READING, last_day)).state is VisitState.ASKING_PIN
    day_after = CardRead(a_card(expires=TODAY), a_holder(), 6, TODAY.replace(day=2))
    assert after((*READING, day_after)).trouble == ProblemTrouble(ProblemType.CARD_EXPIRED)


def test_the_session_is_asked_for_with_what_the_card_proved() -> None:
    answer = step(after(PENDING), PinAccepted(NUMBER), START)
    proof = CardProof(a_card().card_identifier, a_card().card_number, a_holder().ssn)
    assert answer.effects == (OpenSession(NUMBER, proof, Assurance.CARD_PIN),)
    assert answer.visit.assurance is Assurance.CARD_PIN


def test_home_knows_the_person_and_the_session() -> None:
    home = after(HOME)
    assert (home.session, home.holder, home.assurance) == (session(TOKEN), a_holder(), Assurance.CARD_PIN)


def test_items_come_and_go_with_the_same_session() -> None:
    inside = after((*HOME, ItemChosen("statement")))
    assert (inside.state, inside.item) == (VisitState.IN_ITEM, "statement")
    other = after((ItemChosen("contribution-details"),), inside)
    assert other.item == "contribution-details"
    home = after((ItemLeft(),), other)
    assert (home.state, home.item, home.session) == (VisitState.HOME, None, session(TOKEN))


def test_a_backend_lost_in_the_visit_is_shown_and_the_visit_goes_on() -> None:
    inside = after((*HOME, ItemChosen("statement"), BackendLost()))
    assert inside.state is VisitState.IN_ITEM
    assert inside.trouble == LineTrouble(LineFault.UNREACHABLE)
    assert after((BackendReady(),), inside).trouble is None
    assert after((CardRemoved(), ReaderReady()), inside).health.missing == (Part.BACKEND,)


def test_a_refused_session_and_an_expired_one_are_told() -> None:
    lost = ProblemTrouble(ProblemType.CARD_LOST)
    assert after((*PENDING, PinAccepted(NUMBER), SessionRefused(NUMBER, lost))).trouble == lost
    assert after((*HOME, SessionExpired(NUMBER))).trouble == ProblemTrouble(ProblemType.VISIT_EXPIRED)


@pytest.mark.parametrize("situation", ["trouble", "ending, card in", "ending, card gone"])
def test_where_the_person_is_no_longer_served_nothing_of_her_is_kept(situation: str) -> None:
    visit = in_situation(situation)
    bare = Visit(visit.state, visit.since, visit.health)
    kept = replace(
        bare,
        card_present=visit.card_present,
        deadline=visit.deadline,
        number=NUMBER,
        trouble=visit.trouble if visit.state is VisitState.TROUBLE else None,
    )
    assert visit == kept


def test_the_next_person_starts_from_nothing() -> None:
    used = after((*HOME, ItemChosen("statement"), EndRequested(), CardRemoved()))
    assert used == Visit(VisitState.WAITING, START, Health(reader=True, backend=True))
