"""What the bureau announces, over HTTP: to everyone, newest first, current by the day in Shanghai."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import msgspec
import pytest
import requests
from litestar import Litestar
from litestar.testing import TestClient
from sqlalchemy import insert, text

from kiosk.backend.api.platform import Platform
from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate
from kiosk.backend.store.schema import notice
from kiosk.contract.notices import Notice, Notices
from tests.backend.api.conftest import Client, problem_of
from tests.rigs.backend import BackendServer

PATH = "/v1/notices"
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def row(notice_id: str, published: str, expires: str, title: str = "通知") -> dict[str, str]:
    return {"notice_id": notice_id, "published": published, "expires": expires, "title": title}


@pytest.fixture
def migrated_url(empty_url: str) -> str:
    database = Database(empty_url)
    migrate(database)
    database.close()
    return empty_url


@contextmanager
def platform_at(url: str, moment: datetime, *rows: dict[str, str]) -> Iterator[TestClient[Litestar]]:
    """The platform with these notices, whose clock stands still at this moment."""
    from kiosk.backend.api.application import create_application

    database = Database(url)
    if rows:
        database.write_now(lambda connection: connection.execute(insert(notice), list(rows)))
    platform = Platform(database, "https://platform.example", moment.timestamp)
    with TestClient(create_application(platform)) as client:
        yield client


def noon(day: str) -> datetime:
    """Noon in Shanghai."""
    return datetime.fromisoformat(f"{day}T04:00:00+00:00")


def ids(client: TestClient[Litestar]) -> list[str]:
    return [each["notice_id"] for each in client.get(PATH).json()["notices"]]


def test_the_answer_holds_id_day_and_title_and_nothing_else(migrated_url: str) -> None:
    told = row("fair", "2026-11-14", "2026-12-14", "下周六县城文化广场举办招聘会")
    with platform_at(migrated_url, noon("2026-11-23"), told) as client:
        answer = client.get(PATH)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json() == {
        "notices": [{"notice_id": "fair", "published": "2026-11-14", "title": "下周六县城文化广场举办招聘会"}]
    }
    assert msgspec.json.decode(answer.content, type=Notices) == Notices(
        [Notice("fair", date(2026, 11, 14), "下周六县城文化广场举办招聘会")]
    )


def test_nothing_announced_is_an_empty_list(migrated_url: str) -> None:
    with platform_at(migrated_url, noon("2026-11-23")) as client:
        answer = client.get(PATH)
    assert (answer.status_code, answer.json()) == (200, {"notices": []})


def test_only_what_is_published_and_not_over_newest_first(migrated_url: str) -> None:
    rows = (
        row("old", "2026-01-05", "2026-12-31"),
        row("over", "2026-11-01", "2026-11-22"),
        row("new", "2026-11-20", "2026-12-31"),
        row("last-day", "2026-11-10", "2026-11-23"),
        row("first-day", "2026-11-23", "2026-12-31"),
        row("not-yet", "2026-11-24", "2026-12-31"),
    )
    with platform_at(migrated_url, noon("2026-11-23"), *rows) as client:
        assert ids(client) == ["first-day", "new", "last-day", "old"]


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        (datetime(2026, 11, 22, 15, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 11, 22, 16, 0, 0, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 15, 59, 59, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 16, 0, 0, tzinfo=UTC), False),
    ],
    ids=str,
)
def test_a_day_begins_and_ends_at_midnight_in_shanghai(
    migrated_url: str, moment: datetime, there: bool
) -> None:
    with platform_at(migrated_url, moment, row("today", "2026-11-23", "2026-11-23")) as client:
        assert ids(client) == (["today"] if there else [])


def test_what_is_announced_later_is_told_at_the_next_question(migrated_url: str) -> None:
    with platform_at(migrated_url, noon("2026-11-23"), row("one", "2026-11-01", "2026-12-31")) as client:
        assert ids(client) == ["one"]
        other = Database(migrated_url)
        other.write_now(lambda c: c.execute(insert(notice), row("two", "2026-11-02", "2026-12-31")))
        assert ids(client) == ["two", "one"]
        other.write_now(lambda c: c.execute(text("DELETE FROM notice WHERE notice_id = 'one'")))
        assert ids(client) == ["two"]
        other.close()


def test_everyone_may_ask_without_a_visit_and_with_one(client: Client) -> None:
    alone = client.ask("GET", PATH)
    visiting = client.ask("GET", PATH, headers=client.visitor("worker"))
    over = client.ask("GET", PATH, headers={"Authorization": "Bearer nobody", "Kiosk-Id": "demo-kiosk"})
    assert [answer.status_code for answer in (alone, visiting, over)] == [200, 200, 200]
    assert alone.json() == visiting.json() == over.json()


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_nobody_may_announce_here(client: Client, method: str) -> None:
    assert problem_of(client.ask(method, PATH)) == "method-not-allowed"


@pytest.mark.parametrize("query", ["today=2030-01-01", "page=1", "=", "%00=1"])
def test_there_is_nothing_to_choose(client: Client, query: str) -> None:
    assert problem_of(client.ask("GET", f"{PATH}?{query}")) == "invalid-request"


@pytest.mark.parametrize("path", [f"{PATH}/2026-job-fair", f"{PATH}/../notices/x", "/v1/notice"])
def test_a_single_notice_has_no_place(client: Client, path: str) -> None:
    assert problem_of(client.ask("GET", path)) == "not-found"


def test_a_database_without_a_schema_is_unavailable(empty_url: str) -> None:
    with BackendServer(empty_url) as server:
        client = Client(server.url, requests.Session())
        assert problem_of(client.ask("GET", PATH)) == "unavailable"


def test_the_document_of_the_interface_describes_it(client: Client) -> None:
    document = client.ask("GET", "/openapi.json").json()
    answers = document["paths"][PATH]["get"]["responses"]
    assert set(answers) == {"200", "400", "500", "503"}
    reference = answers["200"]["content"]["application/json"]["schema"]["$ref"]
    schemas = document["components"]["schemas"]
    assert set(schemas[reference.rpartition("/")[2]]["properties"]) == {"notices"}
    assert "security" not in document["paths"][PATH]["get"]
