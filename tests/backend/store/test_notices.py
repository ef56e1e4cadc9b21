from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from kiosk.backend.seed.notices import notice_rows
from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate
from kiosk.backend.store.notices import MOST_NOTICES, current_notices
from kiosk.backend.store.schema import notice
from kiosk.contract.notices import Notice
from tests.backend.conftest import TODAY


@pytest.fixture
def empty(empty_url: str) -> Iterator[Database]:
    """A database with a schema and nothing in it."""
    database = Database(empty_url)
    migrate(database)
    yield database
    database.close()


def announce(database: Database, notice_id: str, published: date, expires: date, title: str = "通知") -> None:
    row = {
        "notice_id": notice_id,
        "published": published.isoformat(),
        "expires": expires.isoformat(),
        "title": title,
    }
    database.write_now(lambda connection: connection.execute(insert(notice), row))


def current(database: Database, today: date = TODAY) -> list[Notice]:
    return database.read_now(lambda connection: current_notices(connection, today))


def ids(database: Database, today: date = TODAY) -> list[str]:
    return [each.notice_id for each in current(database, today)]


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def test_where_nothing_is_announced_there_is_nothing(empty: Database) -> None:
    assert current(empty) == []


def test_a_notice_is_its_id_day_and_title(empty: Database) -> None:
    title = "“春风行动” <招聘会> & 100% 岗位，欢迎！"
    announce(empty, "fair", day(-2), day(5), title)
    assert current(empty) == [Notice("fair", day(-2), title)]


def test_the_newest_comes_first_and_of_one_day_the_lower_id(empty: Database) -> None:
    for notice_id, published in (("b", day(-9)), ("d", day(-1)), ("a", day(-1)), ("c", day(-400))):
        announce(empty, notice_id, published, day(5))
    assert ids(empty) == ["a", "d", "b", "c"]


def test_a_notice_is_current_from_its_first_to_its_last_day(empty: Database) -> None:
    announce(empty, "week", day(0), day(6))
    shown = [number for number in range(-3, 10) if ids(empty, day(number))]
    assert shown == list(range(7))


def test_a_notice_of_one_day_is_current_on_it(empty: Database) -> None:
    announce(empty, "today", day(0), day(0))
    assert [ids(empty, day(number)) for number in (-1, 0, 1)] == [[], ["today"], []]


def test_a_notice_that_ends_before_it_begins_is_never_current(empty: Database) -> None:
    announce(empty, "never", day(1), day(-1))
    assert [ids(empty, day(number)) for number in (-1, 0, 1)] == [[], [], []]


def test_days_are_compared_across_months_and_years(empty: Database) -> None:
    announce(empty, "winter", date(2026, 12, 9), date(2027, 2, 10))
    for today, there in (
        (date(2026, 12, 8), False),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), True),
        (date(2027, 2, 10), True),
        (date(2027, 2, 11), False),
        (date(2027, 10, 1), False),
    ):
        assert bool(ids(empty, today)) is there, today


def test_of_many_only_the_newest_are_told(empty: Database) -> None:
    for number in range(MOST_NOTICES + 5):
        announce(empty, f"n{number:02d}", day(-number), day(5))
    assert ids(empty) == [f"n{number:02d}" for number in range(MOST_NOTICES)]


def test_those_that_are_over_take_no_room(empty: Database) -> None:
    for number in range(MOST_NOTICES + 5):
        announce(empty, f"over{number:02d}", day(-number), day(-1))
        announce(empty, f"early{number:02d}", day(1 + number), day(90))
    announce(empty, "old", day(-300), day(5))
    assert ids(empty) == ["old"]


def test_an_id_is_there_once(empty: Database) -> None:
    announce(empty, "one", day(0), day(1))
    with pytest.raises(IntegrityError):
        announce(empty, "one", day(-1), day(1))
    assert ids(empty) == ["one"]


def test_the_longest_title_that_fits_is_kept_whole(empty: Database) -> None:
    announce(empty, "x" * 32, day(0), day(1), "通" * 60)
    assert current(empty) == [Notice("x" * 32, day(0), "通" * 60)]


def test_what_is_seeded_is_current_on_that_day_and_a_year_later(empty: Database) -> None:
    empty.write_now(lambda connection: connection.execute(insert(notice), notice_rows(TODAY)))
    assert ids(empty) == ["2026-residents-pension", "2026-job-fair", "2026-certification"]
    assert ids(empty, day(365)) == ids(empty)
    assert ids(empty, day(366)) == []


def test_the_demonstration_has_notices(database: Database) -> None:
    assert len(current(database)) == 3
