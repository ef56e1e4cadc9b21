"""The line itself: TLS, and an environment that would lead requests elsewhere."""

import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.gateway.client import Gateway
from kiosk.gateway.errors import DeadlineExceeded, Unreachable
from tests.gateway.conftest import QUICK
from tests.gateway.messages import OVERVIEW, TOKEN, as_json, overview_bytes
from tests.rigs.chaos import ChaosServer, Drip, chaos_server


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A self-signed certificate for 127.0.0.1 and its key."""
    folder = tmp_path_factory.mktemp("tls")
    pem, key = folder / "backend.pem", folder / "backend.key"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
            *("-nodes", "-days", "2", "-subj", "/CN=backend", "-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", key, "-out", pem),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return pem, key


@pytest.fixture
def tls_server(certificate: tuple[Path, Path]) -> Iterator[ChaosServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with chaos_server(tls=context) as running:
        yield running


def test_a_backend_that_the_bureaus_authority_vouches_for_is_believed(
    tls_server: ChaosServer, certificate: tuple[Path, Path]
) -> None:
    tls_server.will(as_json(OVERVIEW))
    gateway = Gateway(tls_server.url, "kiosk-140727-01", QUICK, ca_file=certificate[0])
    assert gateway.overview(TOKEN) == OVERVIEW


def test_a_backend_that_nobody_vouches_for_gets_no_token(tls_server: ChaosServer) -> None:
    tls_server.will(as_json(OVERVIEW))
    gateway = Gateway(tls_server.url, "kiosk-140727-01", QUICK)
    with pytest.raises(Unreachable):
        gateway.overview(TOKEN)
    assert tls_server.received == []


def test_the_deadline_holds_over_tls(tls_server: ChaosServer, certificate: tuple[Path, Path]) -> None:
    drip = Drip(overview_bytes(), interval=0.1)
    tls_server.will(drip)
    gateway = Gateway(tls_server.url, "kiosk-140727-01", QUICK, ca_file=certificate[0])
    with pytest.raises(DeadlineExceeded):
        gateway.overview(TOKEN)
    assert not drip.finished.is_set()


def test_proxies_and_credentials_of_the_environment_are_not_used(
    server: ChaosServer, gateway: Gateway, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server.will(as_json(OVERVIEW))
    with chaos_server() as proxy:
        proxy.will(as_json(OVERVIEW))
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        gateway.overview(TOKEN)
        assert proxy.received == []
    (request,) = server.received
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
