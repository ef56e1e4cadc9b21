"""Handlers asked directly, each in a transaction that leaves no trace, and over HTTP on databases of their own."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import requests
from sqlalchemy import Connection, text

from kiosk.backend.api.platform import LOCAL_ZONE
from kiosk.backend.items.handler import PersonalQuestion
from kiosk.backend.seed.fill import DEMO_KIOSK, fill
from kiosk.backend.seed.records import person_id_of
from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate
from kiosk.contract.items import Answer, Fact, Sheet
from tests.backend.api.conftest import Client
from tests.backend.conftest import KINDS, TODAY, resident
from tests.rigs.backend import BackendServer
from tests.rigs.postgres import PostgresCluster


class TakenBack(Exception):
    """Ends a transaction without a trace."""


class Asker:
    """Asks handlers about demo residents on one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def question(self, who: str, on: date = TODAY, /, **answers: Answer) -> PersonalQuestion:
        now = datetime(on.year, on.month, on.day, 10, 30, tzinfo=LOCAL_ZONE)
        return PersonalQuestion(self.connection, answers, on, now, person_of(who), DEMO_KIOSK)

    def rows(self, statement: str, **values: object) -> list[tuple[object, ...]]:
        return [tuple(row) for row in self.connection.execute(text(statement), values)]

    def change(self, statement: str, **values: object) -> None:
        self.connection.execute(text(statement), values)


def person_of(who: str) -> str:
    return person_id_of(resident(who).ssn)


@pytest.fixture
def asker(database: Database) -> Iterator[Asker]:
    with database.engine.connect() as connection:
        transaction = connection.begin()
        yield Asker(connection)
        transaction.rollback()


@pytest.fixture(scope="package", params=KINDS)
def items_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database of this folder's own: what is done over HTTP stays done."""
    if request.param == "sqlite":
        folder: Path = tmp_path_factory.mktemp("items")
        url = f"sqlite:///{folder / 'backend.sqlite3'}"
    else:
        cluster: PostgresCluster = request.getfixturevalue("postgres")
        url = cluster.new_database()
    database = Database(url)
    migrate(database)
    fill(database, 5, 1, datetime.now(LOCAL_ZONE).date(), lambda _: None)
    database.close()
    return url


@pytest.fixture(scope="package")
def items_server(items_url: str) -> Iterator[BackendServer]:
    with BackendServer(items_url) as running:
        yield running


@pytest.fixture
def kiosk(items_server: BackendServer) -> Iterator[Client]:
    with requests.Session() as http:
        http.trust_env = False
        yield Client(items_server.url, http)


@pytest.fixture
def look(items_url: str) -> Iterator[Callable[..., list[tuple[object, ...]]]]:
    """Rows of the database behind the server."""
    database = Database(items_url)

    def rows(statement: str, **values: object) -> list[tuple[object, ...]]:
        found = database.read_now(lambda connection: connection.execute(text(statement), values).all())
        return [tuple(row) for row in found]

    yield rows
    database.close()


def value_of(facts: list[Fact], label: str) -> str:
    return next(fact.value for fact in facts if fact.label.zh == label)


def column(sheet: Sheet, label: str) -> list[str]:
    position = [each.label.zh for each in sheet.columns].index(label)
    return [row.cells[position] for row in sheet.rows]


def fits(sheet: Sheet) -> None:
    """Every row has a cell for each column, in both languages, and marks one of its own."""
    for row in sheet.rows:
        assert len(row.cells) == len(sheet.columns)
        assert len(row.cells_en) in {0, len(sheet.columns)}
        assert -1 <= row.mark < len(sheet.columns)
