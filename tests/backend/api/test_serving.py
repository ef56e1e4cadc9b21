"""The process: readiness, faults of the database, several workers, the log."""

import time
from pathlib import Path
from uuid import uuid4

import pytest
import requests

from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate
from tests.backend.api.conftest import Client, problem_of
from tests.backend.conftest import resident
from tests.rigs.backend import BackendServer


def test_a_database_without_a_schema_is_not_ready(empty_url: str) -> None:
    with BackendServer(empty_url) as server:
        client = Client(server.url, requests.Session())
        assert client.ask("GET", "/healthz").status_code == 200
        assert problem_of(client.ask("GET", "/readyz")) == "unavailable"
        assert problem_of(client.open("worker")) == "unavailable"
        database = Database(empty_url)
        migrate(database)
        database.close()
        assert client.ask("GET", "/readyz").status_code == 200


def test_several_workers_serve_and_end_together(seeded_url: str) -> None:
    with BackendServer(seeded_url, "--workers", "2") as server:
        client = Client(server.url, requests.Session())
        for _ in range(6):
            headers = client.visitor("worker")
            assert client.ask("GET", "/v1/contributions/overview", headers=headers).status_code == 200
        children = _children(server.pid)
        assert len(children) >= 2
        server.stop()
        deadline = time.monotonic() + 10
        while any(Path(f"/proc/{pid}").exists() for pid in children):
            assert time.monotonic() < deadline, "a worker outlived its parent"
            time.sleep(0.02)


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.parametrize("options", [["--port", "99999"], ["--host", "192.0.2.1"]], ids=" ".join)
def test_an_address_that_cannot_be_is_said(tmp_path: Path, options: list[str]) -> None:
    with pytest.raises(RuntimeError, match="kiosk backend serve:"):
        BackendServer(f"sqlite:///{tmp_path / 'x.sqlite3'}", *options).__enter__()


def test_the_log_holds_nothing_personal(seeded_url: str) -> None:
    with BackendServer(seeded_url) as server:
        client = Client(server.url, requests.Session())
        headers = client.visitor("worker")
        client.open("lost-card")
        client.ask("GET", "/v1/contributions/overview", headers=headers)
        issued = client.ask(
            "POST", "/v1/statements", json={}, headers={**headers, "Idempotency-Key": str(uuid4())}
        ).json()
        client.ask("GET", f"/v1/statements/{issued['statement_id']}/document", headers=headers)
        requests.get(issued["verification_url"], timeout=10)
        client.ask("GET", "/v1/contributions/history?page=" + resident("worker").ssn, headers=headers)
        client.ask("DELETE", "/v1/visits/current", headers=headers)
        server.stop()
        log = server.said()
    assert "POST /v1/visits status=201" in log
    worker = resident("worker")
    token = headers["Authorization"].split()[1]
    for secret in (
        worker.ssn,
        worker.name,
        worker.card.number,
        worker.card.identifier,
        token,
        issued["verification_code"],
    ):
        assert secret not in log
