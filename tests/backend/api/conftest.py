"""A running platform, and visits opened with it."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import pytest
import requests

from kiosk.backend.seed.fill import DEMO_KIOSK
from kiosk.contract.visits import Assurance, OpenVisit
from tests.backend.conftest import proof_of
from tests.rigs.backend import BackendServer


@dataclass
class Client:
    """A kiosk's HTTP client, without a gateway's kindness."""

    url: str
    http: requests.Session

    def ask(self, method: str, path: str, **options: object) -> requests.Response:
        return self.http.request(method, self.url + path, timeout=30, **options)  # type: ignore[arg-type]

    def open(
        self, who: str, assurance: Assurance = Assurance.CARD_PIN, kiosk_id: str = DEMO_KIOSK
    ) -> requests.Response:
        body = msgspec.json.encode(OpenVisit(kiosk_id, proof_of(who), assurance))
        return self.ask("POST", "/v1/visits", data=body, headers={"Content-Type": "application/json"})

    def visitor(self, who: str, assurance: Assurance = Assurance.CARD_PIN) -> dict[str, str]:
        """The headers of a visit of this resident."""
        answer = self.open(who, assurance)
        assert answer.status_code == 201, answer.text
        return {"Authorization": f"Bearer {answer.json()['token']}", "Kiosk-Id": DEMO_KIOSK}


@pytest.fixture(scope="session")
def server(seeded_url: str) -> Iterator[BackendServer]:
    with BackendServer(seeded_url) as running:
        yield running


@pytest.fixture
def client(server: BackendServer) -> Iterator[Client]:
    with requests.Session() as http:
        http.trust_env = False
        yield Client(server.url, http)


def problem_of(answer: requests.Response) -> str:
    """The problem's name; asserts that the answer is a problem document that agrees with its status."""
    assert answer.headers["Content-Type"] == "application/problem+json", answer.text
    body = answer.json()
    assert body["status"] == answer.status_code
    prefix, _, name = body["type"].rpartition(":")
    assert prefix == "urn:shebao-kiosk:problem"
    return str(name)
