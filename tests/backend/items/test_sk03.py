from datetime import date

import pytest

from kiosk.backend.items.handler import Refused
from kiosk.backend.items.sk03 import enable_card
from kiosk.backend.store.people import Person, find_by_card
from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import CardProof
from tests.backend.conftest import TODAY, resident
from tests.backend.items.conftest import Asker, value_of

NEW = "140703D15600000500904D5CA5C3BC6D"


def test_a_collected_card_is_enabled_and_opens_a_visit(asker: Asker) -> None:
    proof = CardProof(NEW, "D90005909", resident("flexible").ssn)
    assert find_by_card(asker.connection, proof, TODAY) is ProblemType.CARD_NOT_ENABLED
    effect = enable_card(asker.question("flexible"))
    assert asker.rows("SELECT status FROM card WHERE card_identifier = :card", card=NEW) == [("normal",)]
    assert asker.rows("SELECT enabled_on FROM card_detail WHERE card_identifier = :card", card=NEW) == [
        ("2026-11-23",)
    ]
    assert isinstance(find_by_card(asker.connection, proof, TODAY), Person)
    assert value_of(effect.facts, "社保卡号") == "*****5909"
    assert value_of(effect.facts, "发卡银行") == "农业银行"
    assert effect.next_step is not None
    assert "银行网点" in effect.next_step.zh
    with pytest.raises(Refused) as refused:
        enable_card(asker.question("flexible"))
    assert "已经启用" in refused.value.why.zh


def test_what_is_refused(asker: Asker) -> None:
    for who, says in (("worker", "已经启用"), ("lost-card", "挂失")):
        with pytest.raises(Refused) as refused:
            enable_card(asker.question(who))
        assert says in refused.value.why.zh
    with pytest.raises(Refused) as refused:
        enable_card(asker.question("flexible", date(2050, 1, 1)))
    assert "有效期" in refused.value.why.zh
    asker.change("DELETE FROM card WHERE ssn = :ssn", ssn=resident("worker").ssn)
    with pytest.raises(Refused) as refused:
        enable_card(asker.question("worker"))
    assert "申领" in refused.value.why.zh
