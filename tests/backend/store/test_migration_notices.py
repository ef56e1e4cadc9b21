"""The migration that brings notices, by itself: up from the first schema and back to it."""

from collections.abc import Iterator

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import insert, inspect, text

from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import MIGRATIONS, migrate
from kiosk.backend.store.schema import kiosk, notice

NOTICE = {"notice_id": "fair", "published": "2026-11-14", "expires": "2026-12-14", "title": "招聘会"}
KIOSK = {"kiosk_id": "140702-0001", "service_point": "示例村服务点", "region": "140702", "active": 1}


@pytest.fixture
def database(empty_url: str) -> Iterator[Database]:
    opened = Database(empty_url)
    yield opened
    opened.close()


def go_to(database: Database, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        if revision < at(database):
            command.downgrade(config, revision)
        else:
            command.upgrade(config, revision)


def tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names())


def at(database: Database) -> str:
    """The revision the database is at; empty before the first."""
    if "alembic_version" not in tables(database):
        return ""
    return str(
        database.read_now(lambda c: c.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    )


def test_up_brings_the_table_and_leaves_the_rest(database: Database) -> None:
    go_to(database, "0001")
    before = tables(database)
    database.write_now(lambda c: c.execute(insert(kiosk), KIOSK))
    assert "notice" not in before
    go_to(database, "0002")
    assert tables(database) - before == {"notice"}
    assert before <= tables(database)
    assert at(database) == "0002"
    database.write_now(lambda c: c.execute(insert(notice), NOTICE))
    assert database.read_now(lambda c: c.execute(notice.select()).mappings().one()) == NOTICE
    assert database.read_now(lambda c: c.execute(kiosk.select()).mappings().one()) == KIOSK


def test_down_takes_the_table_with_what_is_in_it_and_leaves_the_rest(database: Database) -> None:
    go_to(database, "0001")
    before = tables(database)
    go_to(database, "0002")
    database.write_now(lambda c: c.execute(insert(kiosk), KIOSK))
    database.write_now(lambda c: c.execute(insert(notice), NOTICE))
    go_to(database, "0001")
    assert tables(database) == before
    assert at(database) == "0001"
    assert database.read_now(lambda c: c.execute(kiosk.select()).mappings().one()) == KIOSK


def test_down_and_up_again_begins_with_an_empty_table(database: Database) -> None:
    go_to(database, "0002")
    database.write_now(lambda c: c.execute(insert(notice), NOTICE))
    go_to(database, "0001")
    go_to(database, "0002")
    assert database.read_now(lambda c: c.execute(notice.select()).all()) == []


def test_a_database_of_the_first_schema_is_brought_up_to_date(database: Database) -> None:
    go_to(database, "0001")
    migrate(database)
    assert "notice" in tables(database)
    migrate(database)
    assert at(database) >= "0002"


def test_columns_are_all_needed_and_the_id_is_the_key(database: Database) -> None:
    migrate(database)
    found = inspect(database.engine)
    assert {column["name"]: column["nullable"] for column in found.get_columns("notice")} == dict.fromkeys(
        NOTICE, False
    )
    assert found.get_pk_constraint("notice")["constrained_columns"] == ["notice_id"]
