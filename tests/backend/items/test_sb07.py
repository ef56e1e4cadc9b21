from datetime import date

import pytest

from kiosk.backend.items.handler import Refused
from kiosk.backend.items.sb06 import payments
from kiosk.backend.items.sb07 import certify_now
from kiosk.contract.months import month_index
from tests.backend.conftest import TODAY
from tests.backend.items.conftest import Asker, column, person_of, value_of

BENEFIT = "SELECT status, last_paid, certification_due, monthly_fen FROM benefit WHERE person_id = :who"
MONTHS = (
    "SELECT month, amount_fen FROM benefit_payment WHERE person_id = :who AND month > :after ORDER BY month"
)


def test_a_pension_in_payment_holds_another_year(asker: Asker) -> None:
    who = person_of("pensioner")
    [(status, last_paid, _, _)] = asker.rows(BENEFIT, who=who)
    effect = certify_now(asker.question("pensioner"))
    [(after, still, due, _)] = asker.rows(BENEFIT, who=who)
    assert (after, still, due) == (status, last_paid, "2027-11-23")
    assert value_of(effect.facts, "下次认证截止日") == "2027-11-23"
    assert "密码" in value_of(effect.facts, "核验方式")
    assert effect.title.zh == "资格认证成功"


def test_a_suspended_pension_is_paid_again_with_the_months_that_were_missed(asker: Asker) -> None:
    who = person_of("suspended-pension")
    [(status, last_paid, _, monthly)] = asker.rows(BENEFIT, who=who)
    assert (status, last_paid) == ("暂停发放", month_index("2026-06"))
    effect = certify_now(asker.question("suspended-pension"))
    missed = [month_index(month) for month in ("2026-07", "2026-08", "2026-09", "2026-10", "2026-11")]
    assert asker.rows(BENEFIT, who=who) == [("正常发放", missed[-1], "2027-11-23", monthly)]
    assert asker.rows(MONTHS, who=who, after=last_paid) == [(month, monthly) for month in missed]
    assert asker.rows(
        "SELECT DISTINCT ordered_on, paid_on FROM benefit_back_payment WHERE person_id = :who", who=who
    ) == [("2026-11-23", "2026-12-15")]
    assert value_of(effect.facts, "补发月数") == "5"
    assert (value_of(effect.facts, "补发起始月"), value_of(effect.facts, "补发截止月")) == (
        "2026-07",
        "2026-11",
    )
    assert isinstance(monthly, int)
    assert value_of(effect.facts, "补发金额") == f"{monthly * 5 / 100:.2f}"
    assert "恢复" in effect.title.zh


def test_twice_on_a_day_pays_once(asker: Asker) -> None:
    who = person_of("suspended-pension")
    certify_now(asker.question("suspended-pension"))
    once = asker.rows(MONTHS, who=who, after=0), asker.rows(BENEFIT, who=who)
    again = certify_now(asker.question("suspended-pension"))
    assert (asker.rows(MONTHS, who=who, after=0), asker.rows(BENEFIT, who=who)) == once
    assert [fact.label.zh for fact in again.facts] == ["认证日期", "下次认证截止日", "核验方式", "待遇"]


def test_the_list_of_payments_shows_what_was_missed_and_what_is_on_its_way(asker: Asker) -> None:
    before = payments(asker.question("suspended-pension"))
    assert column(before, "发放状态").count("暂停发放") == 4
    assert before.notes
    certify_now(asker.question("suspended-pension"))
    after = payments(asker.question("suspended-pension"))
    assert column(after, "发放状态").count("补发在途") == 5
    assert not after.notes
    later = payments(asker.question("suspended-pension", date(2026, 12, 15)))
    assert column(later, "发放状态").count("已补发") == 5


def test_one_suspended_for_another_reason_stays_so(asker: Asker) -> None:
    who = person_of("suspended-pension")
    asker.change("UPDATE benefit SET certification_due = '2027-05-01' WHERE person_id = :who", who=who)
    effect = certify_now(asker.question("suspended-pension"))
    [(status, *_)] = asker.rows(BENEFIT, who=who)
    assert status == "暂停发放"
    assert effect.next_step is not None
    assert "窗口" in effect.next_step.zh


def test_one_that_was_never_certified(asker: Asker) -> None:
    who = person_of("suspended-pension")
    asker.change("UPDATE benefit SET certification_due = NULL WHERE person_id = :who", who=who)
    assert value_of(certify_now(asker.question("suspended-pension")).facts, "补发月数") == "5"
    asker.change(
        "UPDATE benefit SET certification_due = NULL, status = '暂停发放', last_paid = NULL, since = :since "
        "WHERE person_id = :who",
        who=who,
        since=month_index("2027-01"),
    )
    effect = certify_now(asker.question("suspended-pension", date(2027, 2, 1)))
    assert value_of(effect.facts, "补发月数") == "2"


@pytest.mark.parametrize("who", ["worker", "villager", "unemployed"])
def test_who_receives_nothing(asker: Asker, who: str) -> None:
    with pytest.raises(Refused) as refused:
        certify_now(asker.question(who))
    assert "不需要认证" in refused.value.why.zh


def test_a_benefit_that_has_ended(asker: Asker) -> None:
    asker.change("UPDATE benefit SET status = '待遇终止' WHERE person_id = :who", who=person_of("pensioner"))
    with pytest.raises(Refused) as refused:
        certify_now(asker.question("pensioner"))
    assert "终止" in refused.value.why.zh


def test_on_the_last_day_it_is_in_time(asker: Asker) -> None:
    who = person_of("suspended-pension")
    asker.change(
        "UPDATE benefit SET certification_due = :due WHERE person_id = :who", who=who, due=TODAY.isoformat()
    )
    certify_now(asker.question("suspended-pension"))
    assert asker.rows(BENEFIT, who=who)[0][0] == "暂停发放"
