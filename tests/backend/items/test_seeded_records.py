"""Records of residents: complete, the same for the same seed, and as many as the demonstration needs."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.backend.seed.demo_records import day_told
from kiosk.backend.seed.extras import account_number
from kiosk.backend.seed.fill import fill
from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate
from kiosk.contract.numbers import is_valid_card_number
from tests.backend.conftest import TODAY

TABLES = {
    "benefit_account": "person_id, insurance, since",
    "card_detail": "card_identifier",
    "card_order_step": "person_id, order_id, step",
    "work_injury": "person_id, injury_id",
    "work_injury_payment": "person_id, injury_id, kind, item, month",
    "personnel_file": "person_id",
    "skill_certificate": "person_id, number",
}


def _filled(path: Path, count: int) -> Database:
    database = Database(f"sqlite:///{path}")
    migrate(database)
    fill(database, count, 5, TODAY, lambda _: None)
    return database


def _rows(database: Database, statement: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in database.read_now(lambda each: each.execute(text(statement)).all())]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = _filled(tmp_path_factory.mktemp("many") / "many", 2000)
    yield database
    database.close()


def test_the_same_seed_gives_the_same_records(many: Database, tmp_path: Path) -> None:
    same = _filled(tmp_path / "same", 2000)
    for table, order in TABLES.items():
        rows = _rows(many, f"SELECT * FROM {table} ORDER BY {order}")
        assert rows
        assert rows == _rows(same, f"SELECT * FROM {table} ORDER BY {order}")
    same.close()


def test_every_card_and_every_pension_has_its_details(many: Database) -> None:
    assert (
        _rows(
            many,
            "SELECT c.ssn FROM card c LEFT JOIN card_detail d ON d.card_identifier = c.card_identifier "
            "WHERE d.bank IS NULL AND c.card_number LIKE 'C%'",
        )
        == []
    )
    assert (
        _rows(
            many,
            "SELECT b.person_id FROM benefit b LEFT JOIN benefit_account a ON a.person_id = b.person_id "
            "AND a.insurance = b.insurance AND a.since <= b.since WHERE a.bank IS NULL",
        )
        == []
    )
    for (number,) in _rows(many, "SELECT card_number FROM card"):
        assert is_valid_card_number(str(number))


def test_nothing_lies_in_the_future_or_belongs_to_nobody(many: Database) -> None:
    today = TODAY.isoformat()
    for table, day in (
        ("work_injury", "assessed_on"),
        ("personnel_file", "since"),
        ("skill_certificate", "issued_on"),
        ("card_order_step", "reached_on"),
        ("card_detail", "issued_on"),
    ):
        assert _rows(many, f"SELECT {day} FROM {table} WHERE {day} > '{today}'") == []
    for table in TABLES:
        if table != "card_detail":
            assert (
                _rows(
                    many,
                    f"SELECT person_id FROM {table} WHERE person_id NOT IN (SELECT person_id FROM person)",
                )
                == []
            )


def test_a_few_pensions_are_suspended_for_a_late_certification(many: Database) -> None:
    pensions = _rows(many, "SELECT status, certification_due FROM benefit")
    suspended = [due for status, due in pensions if status == "暂停发放"]
    assert 2 <= len(suspended) < len(pensions) / 10
    assert all(str(due) < TODAY.isoformat() for due in suspended)
    assert all(str(due) >= TODAY.isoformat() for status, due in pensions if status == "正常发放")


def test_account_numbers_carry_their_check_digit() -> None:
    for seed in (0, 7, 123456789012):
        number = account_number(seed)
        assert len(number) == 19
        digits = [int(each) for each in reversed(number)]
        doubled = [digit * 2 - 9 if digit > 4 else digit * 2 for digit in digits[1::2]]
        assert (sum(digits[::2]) + sum(doubled)) % 10 == 0


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("today", TODAY),
        ("today-3", date(2026, 11, 20)),
        ("today+8", date(2026, 12, 1)),
        ("2020-02-29", date(2020, 2, 29)),
    ],
)
def test_days_as_they_are_told(told: str, day: date) -> None:
    assert day_told(told, TODAY) == day


@pytest.mark.parametrize("told", ["todays", "tomorrow", "today 3", "2020-02-30"])
def test_days_that_are_none(told: str) -> None:
    with pytest.raises(ValueError):
        day_told(told, TODAY)
