from decimal import Decimal

import pytest

from kiosk.backend.seed.records import person_id_of
from kiosk.backend.store.contributions import HistoryQuery, history, overview
from kiosk.backend.store.database import Database
from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType, PaymentFlag
from kiosk.contract.contributions import History, expand_segments
from tests.backend.conftest import TODAY, resident


def _history(database: Database, who: str, **query: object) -> History:
    person_id = person_id_of(resident(who).ssn)
    asked = HistoryQuery(**{"page_size": 1000, **query})  # type: ignore[arg-type]
    return database.read_now(lambda connection: history(connection, person_id, asked))


def test_the_worker_at_a_glance(database: Database) -> None:
    person_id = person_id_of(resident("worker").ssn)
    seen = database.read_now(lambda connection: overview(connection, person_id, TODAY))
    assert seen.pension_months == 268
    pension = next(each for each in seen.insurances if each.insurance is InsuranceType.EMPLOYEES_PENSION)
    assert pension.status is EnrolmentStatus.PAYING
    assert (pension.first_month, pension.last_month) == ("2003-07", "2026-10")
    assert pension.arrears_months == 2
    assert pension.employer == "介休示例第二机械厂"
    assert pension.previous_employer == "介休示例第一纺织厂"
    assert pension.year_months == 8
    assert seen.total_paid == sum(
        (each.total_personal + each.total_employer + each.total_subsidy for each in seen.insurances),
        Decimal(0),
    )
    assert all(point.year != 2012 or point.months == 9 for point in seen.years)


@pytest.mark.parametrize("who", ["worker", "forty-years", "chaperone", "flexible", "villager"])
def test_sums_years_and_months_agree(database: Database, who: str) -> None:
    person_id = person_id_of(resident(who).ssn)
    seen = database.read_now(lambda connection: overview(connection, person_id, TODAY))
    told = _history(database, who)
    months = list(expand_segments(told.segments, told.employers))
    for insurance in seen.insurances:
        years = [row for row in told.years if row.insurance is insurance.insurance]
        assert sum(row.months for row in years) == insurance.months_paid
        assert sum(row.arrears_months for row in years) == insurance.arrears_months
        assert sum(row.personal for row in years) == insurance.total_personal
        assert sum(row.employer for row in years) == insurance.total_employer
        if insurance.insurance is InsuranceType.RESIDENTS_PENSION:
            continue
        paid = [
            row for row in months if row.insurance is insurance.insurance and row.flag is PaymentFlag.PAID
        ]
        assert len(paid) == insurance.months_paid
        assert len({row.month for row in paid}) == len(paid)
        assert sum(row.personal for row in paid) == insurance.total_personal
        assert sum(row.employer_share for row in paid) == insurance.total_employer


def test_pages_hold_every_year_once_newest_first(database: Database) -> None:
    whole = _history(database, "forty-years")
    assert whole.total_years == len(whole.years) > 100
    paged = []
    for page in range(1, whole.total_years // 7 + 2):
        part = _history(database, "forty-years", page=page, page_size=7)
        assert {segment.first[:4] for segment in part.segments} == {str(row.year) for row in part.years}
        paged += part.years
    assert paged == whole.years
    assert [row.year for row in paged] == sorted((row.year for row in paged), reverse=True)
    assert _history(database, "forty-years", page=1000, page_size=60).years == []


def test_filters(database: Database) -> None:
    only = _history(database, "worker", insurance=InsuranceType.UNEMPLOYMENT)
    assert {row.insurance for row in only.years} == {InsuranceType.UNEMPLOYMENT}
    cut = _history(
        database,
        "worker",
        insurance=InsuranceType.EMPLOYEES_PENSION,
        first_month="2012-08",
        last_month="2013-09",
    )
    assert [row.year for row in cut.years] == [2013, 2012]
    assert [row.month for row in expand_segments(cut.segments, cut.employers)] == [
        "2013-08",
        "2013-09",
        "2012-08",
        "2012-09",
    ]
    assert _history(database, "worker", first_month="2030-01").years == []


def test_nobody_has_nothing(database: Database) -> None:
    nobody = database.read_now(lambda connection: overview(connection, "nobody", TODAY))
    assert (nobody.insurances, nobody.years, nobody.total_paid, nobody.benefit) == (
        [],
        [],
        Decimal("0.00"),
        None,
    )


def test_the_rate_of_2019_changes_in_may(database: Database) -> None:
    year = _history(
        database,
        "worker",
        insurance=InsuranceType.EMPLOYEES_PENSION,
        first_month="2019-01",
        last_month="2019-12",
    )
    shares = {segment.first: segment.employer_share / segment.base for segment in year.segments}
    assert {month: round(share, 3) for month, share in shares.items()} == {
        "2019-01": Decimal("0.200"),
        "2019-05": Decimal("0.160"),
    }
