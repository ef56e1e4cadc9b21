from datetime import timedelta

import pytest

from kiosk.backend.items.handler import Refused
from kiosk.backend.items.sk04 import act
from kiosk.backend.store.people import Person, find_by_card
from kiosk.contract.items import Answer
from kiosk.contract.problems import ProblemType
from tests.backend.conftest import TODAY, proof_of, resident
from tests.backend.items.conftest import Asker, value_of

STATUS = "SELECT status FROM card WHERE card_identifier = :card"
LOSS = "SELECT reason, reported_on, ends_on FROM card_loss WHERE card_identifier = :card"


def _card(who: str) -> str:
    return resident(who).card.identifier


def test_a_card_is_reported_lost_and_the_next_visit_is_refused(asker: Asker) -> None:
    effect = act(asker.question("worker", op="1", reason="1", confirm=True))
    assert asker.rows(STATUS, card=_card("worker")) == [("lost",)]
    assert asker.rows(LOSS, card=_card("worker")) == [("1", "2026-11-23", "2026-11-30")]
    assert value_of(effect.facts, "自动解挂日") == "2026-11-30"
    assert resident("worker").card.number not in repr(effect)
    assert find_by_card(asker.connection, proof_of("worker"), TODAY) is ProblemType.CARD_LOST


def test_after_a_week_it_works_again_by_itself(asker: Asker) -> None:
    act(asker.question("worker", op="1", reason="2"))
    sixth, seventh = TODAY + timedelta(days=6), TODAY + timedelta(days=7)
    assert find_by_card(asker.connection, proof_of("worker"), sixth) is ProblemType.CARD_LOST
    assert isinstance(find_by_card(asker.connection, proof_of("worker"), seventh), Person)
    with pytest.raises(Refused):
        act(asker.question("worker", seventh, op="2", reason="3"))
    act(asker.question("worker", seventh, op="1", reason="1"))
    assert asker.rows(LOSS, card=_card("worker")) == [("1", "2026-11-30", "2026-12-07")]


def test_a_card_that_was_found(asker: Asker) -> None:
    act(asker.question("worker", op="1", reason="1"))
    effect = act(asker.question("worker", op="2", reason="3"))
    assert asker.rows(STATUS, card=_card("worker")) == [("normal",)]
    assert asker.rows(LOSS, card=_card("worker")) == []
    assert effect.title.zh == "社保卡已解挂"
    assert isinstance(find_by_card(asker.connection, proof_of("worker"), TODAY), Person)


@pytest.mark.parametrize(
    ("who", "answers", "says"),
    [
        ("worker", {"op": "3"}, "补换社保卡"),
        ("worker", {"op": "2", "reason": "3"}, "没有挂失"),
        ("lost-card", {"op": "2", "reason": "3"}, "正式挂失"),
        ("lost-card", {"op": "1", "reason": "1"}, "正式挂失"),
    ],
)
def test_what_is_refused(asker: Asker, who: str, answers: dict[str, Answer], says: str) -> None:
    with pytest.raises(Refused) as refused:
        act(asker.question(who, **answers))
    assert says in refused.value.why.zh
    assert refused.value.problem is ProblemType.ITEM_REFUSED


def test_reported_twice(asker: Asker) -> None:
    act(asker.question("worker", op="1", reason="1"))
    with pytest.raises(Refused) as refused:
        act(asker.question("worker", op="1", reason="1"))
    assert "11月30日" in refused.value.why.zh


def test_without_a_card_in_use(asker: Asker) -> None:
    asker.change("UPDATE card SET status = 'cancelled' WHERE card_identifier = :card", card=_card("worker"))
    with pytest.raises(Refused) as refused:
        act(asker.question("worker", op="1", reason="1"))
    assert "没有正在使用" in refused.value.why.zh


@pytest.mark.parametrize("answers", [{"op": "1"}, {"op": "1", "reason": "3"}, {"op": "2", "reason": "1"}])
def test_reasons_that_do_not_fit(asker: Asker, answers: dict[str, Answer]) -> None:
    with pytest.raises(Refused) as refused:
        act(asker.question("worker", **answers))
    assert refused.value.problem is ProblemType.ANSWERS_INVALID


def test_the_old_card_that_was_mislaid_is_released(asker: Asker) -> None:
    effect = act(asker.question("third-generation", op="2"))
    assert value_of(effect.facts, "社保卡号") == "*****8640"
    assert asker.rows(STATUS, card="140729D1560000050090740AA5C41AA3") == [("normal",)]
