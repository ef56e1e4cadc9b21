"""Databases of both kinds, empty or with the demo residents, and the people in them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.backend.seed.demo_residents import DemoResident, demo_residents
from kiosk.backend.seed.fill import fill
from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate
from kiosk.contract.visits import CardProof
from tests.rigs.postgres import PostgresCluster

TODAY = date(2026, 11, 23)
KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresCluster]:
    with PostgresCluster() as cluster:
        yield cluster


def _url(kind: str, folder: Path, request: pytest.FixtureRequest) -> str:
    if kind == "sqlite":
        return f"sqlite:///{folder / 'backend.sqlite3'}"
    cluster: PostgresCluster = request.getfixturevalue("postgres")
    return cluster.new_database()


@pytest.fixture(params=KINDS)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without a schema."""
    return _url(request.param, tmp_path, request)


@pytest.fixture(scope="session", params=KINDS)
def seeded_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with the demo residents and thirty others, shared by tests that do not disturb each other."""
    url = _url(request.param, tmp_path_factory.mktemp("seeded"), request)
    database = Database(url)
    migrate(database)
    fill(database, 30, 1, TODAY, lambda _: None)
    database.close()
    return url


@pytest.fixture
def database(seeded_url: str) -> Iterator[Database]:
    opened = Database(seeded_url)
    yield opened
    opened.close()


def resident(name: str) -> DemoResident:
    return next(each for each in demo_residents() if each.id == name)


def proof_of(name: str) -> CardProof:
    person = resident(name)
    return CardProof(person.card.identifier, person.card.number, person.ssn)
