"""Each check finds what is wrong and says what to do; each is seen to pass and to fail."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest

from kiosk.card.errors import NoReader, NoService
from kiosk.card.reader import EMPTY, Connection, Presence
from kiosk.doctor.backend import BackendAnswer, ask_backend, check_backend
from kiosk.doctor.clock import check_clock
from kiosk.doctor.disk import check_disk
from kiosk.doctor.finding import Status
from kiosk.doctor.fonts import check_fonts
from kiosk.doctor.network import check_network
from kiosk.doctor.printer import check_printer
from kiosk.doctor.reader import check_reader
from kiosk.doctor.settings import check_settings
from kiosk.settings import Settings, load_settings

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)


def settings(**overrides: object) -> Settings:
    return load_settings(None, {}, {key.replace("__", "."): value for key, value in overrides.items()})


@contextmanager
def server(status: int, date: str | None = None) -> Iterator[str]:
    """A backend that answers everything with one status; its address."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response_only(status if self.path == "/readyz" else 404)
            self.send_header("Date", date if date is not None else self.date_time_string())
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            """Quiet."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{http.server_port}"
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


@contextmanager
def closed_port() -> Iterator[str]:
    """An address that is taken but refuses: bound, not listening."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


class ReaderThat:
    """A card reader that answers a wait with a presence, or raises."""

    def __init__(self, answer: Presence | Exception) -> None:
        self._answer = answer

    def wait(self, known: Presence, timeout_s: float) -> Presence:
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer

    def connect(self, presence: Presence) -> Connection:
        raise AssertionError("the doctor powers no card")

    def wake(self) -> None:
        raise AssertionError("nobody waits")


@pytest.mark.parametrize(
    ("answer", "status", "part"),
    [
        (EMPTY, Status.OK, "没有卡"),
        (Presence("ACME 00 00", 1), Status.OK, "ACME 00 00"),
        (NoService(), Status.FAILED, "pcscd"),
        (NoReader(), Status.FAILED, "读卡器"),
    ],
)
def test_reader(answer: Presence | Exception, status: Status, part: str) -> None:
    finding = check_reader(settings(), ReaderThat(answer))
    assert finding.status is status
    assert part in finding.message
    assert bool(finding.advice) is (status is Status.FAILED)


def test_a_ready_backend() -> None:
    with server(200) as url:
        asked = settings(backend__url=url)
        answer = ask_backend(asked)
        assert check_backend(asked, answer).status is Status.OK
        assert check_network(asked).status is Status.OK
    assert check_clock(answer, datetime.now(UTC)).status is Status.OK


@pytest.mark.parametrize("status", [404, 500, 503])
def test_a_backend_that_is_not_ready(status: int) -> None:
    with server(status) as url:
        asked = settings(backend__url=url)
        finding = check_backend(asked, ask_backend(asked))
    assert finding.status is Status.FAILED
    assert str(status) in finding.message


def test_no_backend_at_the_address() -> None:
    with closed_port() as url:
        asked = settings(backend__url=url)
        answer = ask_backend(asked)
        assert answer == BackendAnswer(None)
        assert check_backend(asked, answer).status is Status.FAILED
        assert check_network(asked).status is Status.FAILED


def test_a_service_that_does_not_speak_http() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer_garbage() -> None:
            peer, _address = listening.accept()
            with peer:
                peer.recv(1000)
                peer.sendall(b"SSH-2.0-OpenSSH\r\n")

        thread = threading.Thread(target=answer_garbage)
        thread.start()
        asked = settings(backend__url=f"http://127.0.0.1:{listening.getsockname()[1]}")
        assert ask_backend(asked).status is None
        thread.join()


@pytest.mark.parametrize(
    "url", ["http://no-such-host.invalid", "http://127.0.0.1:99999", "http://127.0.0.1:x"]
)
def test_an_address_that_leads_nowhere(url: str) -> None:
    asked = settings(backend__url=url, backend__connect_s=1)
    assert check_network(asked).status is Status.FAILED
    assert check_backend(asked, ask_backend(asked)).status is Status.FAILED


def test_a_backend_without_a_time_leaves_the_clock_unchecked() -> None:
    with server(200, date="soon") as url:
        answer = ask_backend(settings(backend__url=url))
    assert answer == BackendAnswer(200, None)
    assert check_clock(answer, NOW).status is Status.WARNING


@pytest.mark.parametrize(
    ("seconds", "status", "word"),
    [
        (0, Status.OK, "一致"),
        (4, Status.OK, "一致"),
        (30, Status.WARNING, "快 30 秒"),
        (-30, Status.WARNING, "慢 30 秒"),
        (3600, Status.FAILED, "快 3600 秒"),
    ],
)
def test_clock(seconds: int, status: Status, word: str) -> None:
    finding = check_clock(BackendAnswer(200, NOW), NOW + timedelta(seconds=seconds))
    assert finding.status is status
    assert word in finding.message


def test_printers(tmp_path: Path) -> None:
    assert check_printer(settings()).status is Status.WARNING
    folder = check_printer(settings(printer__uri=f"folder:{tmp_path}"))
    assert (folder.status, str(tmp_path) in folder.message) == (Status.WARNING, True)
    (tmp_path / "file").touch()
    assert check_printer(settings(printer__uri=f"folder:{tmp_path}/file/x")).status is Status.FAILED
    offline = check_printer(settings(printer__uri="ipp://127.0.0.1:1/ipp/print"))
    assert (offline.status, "unreachable" in offline.advice) == (Status.FAILED, True)


def test_printing_needs_ipptool(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    finding = check_printer(settings(printer__uri="ipp://127.0.0.1:1/ipp/print"))
    assert "cups-ipp-utils" in finding.advice


def test_fonts_are_found() -> None:
    assert check_fonts().status is Status.OK


def test_a_substitute_font_is_not_the_font(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    configuration = tmp_path / "fonts.conf"
    fonts = "/usr/share/fonts/truetype/dejavu"
    configuration.write_text(f"<?xml version='1.0'?><fontconfig><dir>{fonts}</dir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(configuration))
    finding = check_fonts()
    assert finding.status is Status.FAILED
    assert "fonts-noto-cjk" in finding.advice


def test_no_fontconfig_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "fontconfig" in check_fonts().advice


def test_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    finding = check_disk([tmp_path, tmp_path / "not" / "there"])
    assert "MiB" in finding.message
    monkeypatch.setattr("kiosk.doctor.disk.LEAST", 1 << 62)
    assert check_disk([tmp_path]).status is Status.FAILED


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("https://platform.example", Status.OK),
        ("http://127.0.0.1:8080", Status.OK),
        ("http://localhost:8080", Status.OK),
        ("http://[::1]:8080", Status.OK),
        ("http://10.1.2.3:8080", Status.WARNING),
        ("http://platform.example", Status.WARNING),
    ],
)
def test_personal_data_in_clear_is_a_warning(url: str, status: Status) -> None:
    chosen = settings(backend__url=url, kiosk__id="jz-yuci-0007", kiosk__service_point="东阳镇")
    assert check_settings(chosen).status is status


def test_a_kiosk_without_a_name_is_a_warning() -> None:
    assert check_settings(msgspec.structs.replace(settings())).status is Status.WARNING
