"""Writes residents in batches: memory stays flat however many there are."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import Connection, insert, text

from kiosk.backend.seed.demo_records import demo_rows
from kiosk.backend.seed.demo_residents import demo_residents, told_residents
from kiosk.backend.seed.employers import EMPLOYERS
from kiosk.backend.seed.extras import add_extras
from kiosk.backend.seed.notices import notice_rows
from kiosk.backend.seed.public import public_rows
from kiosk.backend.seed.random_residents import residents
from kiosk.backend.seed.records import Rows, add_person, add_story
from kiosk.backend.store.database import Database
from kiosk.backend.store.record_tables import metadata
from kiosk.contract.codes.region import COUNTIES, REGIONS

BATCH = 500
DEMO_KIOSK = "demo-kiosk"

Progress = Callable[[int], None]


class NotEmptyError(Exception):
    """The database holds residents already; it is not filled twice."""


def fill(database: Database, count: int, seed: int, today: date, progress: Progress) -> int:
    """Write the demo people and `count` others; how many people there are. Raises NotEmptyError, SQLAlchemyError.

    Contributions run to the month before `today`. `progress` is told how many residents are written so far.
    """
    now = today.year * 12 + today.month - 2
    if database.read_now(lambda connection: connection.execute(text("SELECT 1 FROM person LIMIT 1")).first()):
        raise NotEmptyError("the database holds residents already; take a new one")
    with database.engine.connect() as connection:
        if database.is_sqlite:
            # A half-filled database is thrown away anyway, so nothing waits for the disk here.
            connection.execute(text("PRAGMA synchronous=OFF"))
            connection.commit()
        _write(connection, _fixed_rows(now, today))
        taken = {resident.ssn for resident in demo_residents()}
        written, rows = 0, Rows()
        for identity, card, story in residents(count, seed, now):
            if identity.ssn in taken:
                continue
            add_person(rows, identity)
            rows.add("card", card.row())
            add_story(rows, identity, story, now)
            add_extras(rows, identity, card, story, today)
            written += 1
            if written % BATCH == 0:
                _write(connection, rows)
                rows = Rows()
                progress(written)
        _write(connection, rows)
        progress(written)
        if database.is_sqlite:
            connection.execute(text("PRAGMA synchronous=FULL"))
            connection.execute(text("ANALYZE"))
            connection.commit()
    return int(database.read_now(lambda each: each.execute(text("SELECT count(*) FROM person")).scalar_one()))


def _fixed_rows(now: int, today: date) -> Rows:
    """Employers, machines and the people of the demonstration."""
    rows = Rows()
    for employer_id, name in EMPLOYERS.items():
        rows.add("employer", {"employer_id": employer_id, "name": name})
    for notice in notice_rows(today):
        rows.add("notice", notice)
    rows.add("kiosk", _kiosk_row(DEMO_KIOSK, "榆次区演示服务点", "140702"))
    for county in COUNTIES:
        for number in range(1, 4):
            rows.add(
                "kiosk",
                _kiosk_row(f"{county}-{number:04d}", f"{REGIONS[county]}示例{number}村服务点", county),
            )
    for records, card, story in told_residents(now):
        rows.add("card", card.row())
        for identity in records:
            add_person(rows, identity)
            add_story(rows, identity, story, now)
    for table, row in demo_rows(now, today):
        rows.add(table, row)
    for table, row in public_rows(today):
        rows.add(table, row)
    return rows


def _kiosk_row(kiosk_id: str, service_point: str, region: str) -> dict[str, object]:
    return {"kiosk_id": kiosk_id, "service_point": service_point, "region": region, "active": 1}


def _write(connection: Connection, rows: Rows) -> None:
    for name, table_rows in rows.tables.items():
        connection.execute(insert(metadata.tables[name]), table_rows)
    connection.commit()
