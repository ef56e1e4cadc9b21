"""The worker's events become the visit's, in order, each PIN answer with its visit's number."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest

from kiosk.card import events as told
from kiosk.card.errors import HolderProtected, MuteCard, NoReader, PinFormat, StatusWordError
from kiosk.card.identity import CardReading
from kiosk.visit import events
from kiosk.visit.card_events import VisitEvents
from kiosk.visit.step import step
from kiosk.visit.trouble import CardTrouble
from kiosk.visit.visit import Health, VisitState, at_start
from tests.visit.people import TODAY, a_card, a_holder

READ = told.CardRead(CardReading(a_card(), a_holder(), 12, 80.0), 6)


def numbers() -> Callable[[], str]:
    found: Iterator[int] = count(1)
    return lambda: f"v{next(found)}"


def told_one_after_the_other(*given: told.CardEvent) -> list[events.Event]:
    translate = VisitEvents(numbers())
    return [event for each in given for event in translate(each, TODAY)]


def test_a_visit_as_the_worker_tells_it() -> None:
    assert told_one_after_the_other(
        told.ReaderReady(),
        told.CardInserted(),
        READ,
        told.PinRejected(5),
        told.PinAccepted(),
        told.CardRemoved(),
        told.CardInserted(),
        READ,
        told.PinBlocked(),
        told.ReaderLost(NoReader()),
    ) == [
        events.ReaderReady(),
        events.CardInserted("v1"),
        events.CardRead(a_card(), a_holder(), 6, TODAY),
        events.PinRejected("v1", 5),
        events.PinAccepted("v1"),
        events.CardRemoved(),
        events.CardInserted("v2"),
        events.CardRead(a_card(), a_holder(), 6, TODAY),
        events.PinBlocked("v2"),
        events.ReaderLost(),
    ]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (MuteCard(), CardTrouble("mute_card", -4)),
        (HolderProtected(a_card()), CardTrouble("holder_protected", -27010)),
        (StatusWordError(0x6A82), CardTrouble("status_word", -27266)),
    ],
)
def test_a_failure_keeps_its_name_and_official_code(error: MuteCard, trouble: CardTrouble) -> None:
    assert told_one_after_the_other(told.CardInserted(), told.CardFailed(error))[1:] == [
        events.CardFailed(trouble)
    ]


def test_a_pin_that_failed_keeps_why() -> None:
    assert told_one_after_the_other(told.CardInserted(), told.PinFailed(PinFormat()))[1:] == [
        events.PinFailed("v1", CardTrouble("pin_format", -33))
    ]


@pytest.mark.parametrize(
    "answer", [told.PinAccepted(), told.PinRejected(3), told.PinBlocked(), told.PinFailed(MuteCard())]
)
@pytest.mark.parametrize("gone", [told.CardRemoved(), told.ReaderLost(NoReader())])
def test_an_answer_without_a_card_is_nobodys(answer: told.CardEvent, gone: told.CardEvent) -> None:
    assert len(told_one_after_the_other(told.CardInserted(), gone, answer)) == 2


def test_a_changed_pin_is_not_the_visits_business() -> None:
    assert told_one_after_the_other(told.CardInserted(), told.PinChanged())[1:] == []


def test_a_card_another_program_held_begins_its_visit_when_it_is_free() -> None:
    visit = at_start(0.0, Health(reader=True, backend=True))
    for event in told_one_after_the_other(
        told.CardInserted(), told.CardFailed(MuteCard()), told.CardInserted(), READ
    ):
        visit = step(visit, event, 0.0).visit
    assert (visit.state, visit.number) == (VisitState.ASKING_PIN, "v2")
