"""The log tells the procedure and nothing about the person; neither does any repr."""

import logging

import pytest

from kiosk.visit.events import CardRemoved, Tick
from kiosk.visit.log import log_transition
from kiosk.visit.step import step
from tests.visit.people import PIN, a_card, a_holder
from tests.visit.situations import HOME, PATHS, START, TOKEN, after, in_situation
from tests.visit.table_events import EVENTS

SECRETS = (
    PIN,
    TOKEN,
    "tok-2",
    a_card().card_identifier,
    a_card().card_number,
    a_holder().ssn,
    a_holder().name,
    "王",
    "140702",
)


def test_a_transition_is_one_line(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    home = after(HOME)
    answer = step(home, CardRemoved(), START)
    log_transition(home, answer.visit, CardRemoved(), answer.reason)
    assert caplog.messages == ["visit=v1 from=home to=ending event=CardRemoved reason=card_removed trouble=-"]


def test_idle_ticks_stay_out_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    home = after(HOME)
    answer = step(home, Tick(), START)
    log_transition(home, answer.visit, Tick(), answer.reason)
    assert caplog.messages == []


@pytest.mark.parametrize("situation", PATHS)
def test_nothing_personal_is_in_a_log_or_a_repr(situation: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    before = in_situation(situation)
    told = repr(before)
    for event in EVENTS.values():
        answer = step(before, event, START + 1)
        log_transition(before, answer.visit, event, answer.reason)
        told += repr(event) + repr(answer)
    told += caplog.text
    assert [secret for secret in SECRETS if secret in told] == []
