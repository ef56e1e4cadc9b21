"""Every event in every situation, against a table written down."""

from typing import get_args

import pytest

from kiosk.visit.events import Event
from kiosk.visit.reasons import Reason
from kiosk.visit.step import step
from kiosk.visit.visit import VisitState
from tests.visit.expectations import EXPECTED
from tests.visit.situations import START, in_situation
from tests.visit.table_events import EVENTS

ROWS = {
    situation: {row.split()[0]: row.split()[1:] for row in table.strip().splitlines()}
    for situation, table in EXPECTED.items()
}


def test_the_table_knows_every_event_and_every_state() -> None:
    assert {type(event) for event in EVENTS.values()} == set(get_args(Event))
    assert {in_situation(name).state for name in EXPECTED} == set(VisitState)
    for rows in ROWS.values():
        assert rows.keys() <= EVENTS.keys()


@pytest.mark.parametrize("label", EVENTS)
@pytest.mark.parametrize("situation", EXPECTED)
def test_the_answer_is_the_one_written_down(situation: str, label: str) -> None:
    before = in_situation(situation)
    answer = step(before, EVENTS[label], START + 1)
    expected = ROWS[situation].get(label)
    if expected is None:
        assert answer.visit == before
        assert answer.effects == ()
        assert answer.reason in (Reason.NOTHING_TO_DO, Reason.STALE)
        return
    state, reason, *effects = expected
    assert answer.visit.state == state
    assert answer.reason == reason
    assert [type(effect).__name__ for effect in answer.effects] == effects
