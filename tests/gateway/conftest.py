from collections.abc import Iterator

import pytest

from kiosk.gateway.client import Gateway
from kiosk.gateway.timeouts import Timeouts
from tests.rigs.chaos import ChaosServer, chaos_server

QUICK = Timeouts(
    connect=0.5,
    read=0.5,
    total=1.5,
    statement=1.5,
    health=0.5,
    attempts=3,
    first_pause=0.01,
    longest_pause=0.02,
)


@pytest.fixture
def server() -> Iterator[ChaosServer]:
    with chaos_server() as running:
        yield running


@pytest.fixture
def gateway(server: ChaosServer) -> Gateway:
    return Gateway(server.url, "kiosk-140727-01", QUICK)
