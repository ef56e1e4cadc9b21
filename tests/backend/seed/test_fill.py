import hashlib
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.backend.seed.fill import NotEmptyError, fill
from kiosk.backend.seed.random_residents import residents
from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate
from kiosk.contract.numbers import birth_date_of, is_valid_card_number, is_valid_ssn
from tests.backend.conftest import TODAY

NOW = TODAY.year * 12 + TODAY.month - 2


def _filled(path: Path, count: int, seed: int) -> Database:
    database = Database(f"sqlite:///{path}")
    migrate(database)
    fill(database, count, seed, TODAY, lambda _: None)
    return database


def _digest(database: Database, table: str, order: str) -> str:
    rows = database.read_now(lambda c: c.execute(text(f"SELECT * FROM {table} ORDER BY {order}")).all())
    return hashlib.sha256(repr([tuple(row) for row in rows]).encode()).hexdigest()


def test_the_same_seed_gives_the_same_people(tmp_path: Path) -> None:
    tables = {
        "person": "person_id",
        "contribution_year": "person_id, insurance, year",
        "card": "card_identifier",
    }
    one, same, other = (
        _filled(tmp_path / name, 60, seed) for name, seed in (("one", 5), ("same", 5), ("other", 6))
    )
    for table, order in tables.items():
        assert _digest(one, table, order) == _digest(same, table, order)
    assert _digest(one, "contribution_year", tables["contribution_year"]) != _digest(
        other, "contribution_year", tables["contribution_year"]
    )
    for database in (one, same, other):
        database.close()


def test_more_people_begin_with_the_same_ones() -> None:
    few, many = list(residents(20, 3, NOW)), list(residents(50, 3, NOW))
    assert many[:20] == few


def test_residents_are_well_formed() -> None:
    people = list(residents(3000, 1, NOW))
    assert len({identity.ssn for identity, _, _ in people}) == 3000
    assert len({card.identifier for _, card, _ in people}) == 3000
    for identity, card, story in people:
        assert is_valid_ssn(identity.ssn)
        assert identity.ssn[14] == "9"
        assert birth_date_of(identity.ssn) == identity.birth_date
        assert (int(identity.ssn[16]) % 2 == 1) == (identity.sex == "1")
        assert is_valid_card_number(card.number)
        assert all(job.first <= job.last <= NOW for job in story.jobs)
        assert [job.first for job in story.jobs] == sorted(job.first for job in story.jobs)


def test_what_is_written_adds_up(database: Database) -> None:
    enrolments = database.read_now(
        lambda c: c.execute(
            text(
                "SELECT e.person_id, e.insurance, e.months_paid, e.personal_fen, e.employer_fen, e.subsidy_fen, "
                "sum(y.months) AS months, sum(y.personal_fen) AS personal, sum(y.employer_fen) AS employer, "
                "sum(y.subsidy_fen) AS subsidy FROM enrolment e JOIN contribution_year y "
                "ON y.person_id = e.person_id AND y.insurance = e.insurance "
                "GROUP BY e.person_id, e.insurance, e.months_paid, e.personal_fen, e.employer_fen, e.subsidy_fen"
            )
        ).all()
    )
    assert len(enrolments) > 40
    for row in enrolments:
        assert (row.months_paid, row.personal_fen, row.employer_fen, row.subsidy_fen) == (
            row.months,
            row.personal,
            row.employer,
            row.subsidy,
        )
    last = database.read_now(
        lambda c: c.execute(
            text("SELECT max(last_month) FROM enrolment WHERE insurance <> '170'")
        ).scalar_one()
    )
    assert last == NOW


def test_a_filled_database_is_not_filled_twice(tmp_path: Path) -> None:
    database = _filled(tmp_path / "once", 1, 1)
    with pytest.raises(NotEmptyError):
        fill(database, 1, 1, TODAY, lambda _: None)
    database.close()
