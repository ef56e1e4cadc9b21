"""Where the daemon is looked for, and how it is started when nobody has."""

import socket
from pathlib import Path

import pytest

from kiosk.devices.voice import daemon
from kiosk.devices.voice.daemon import daemon_listens, socket_path, start_daemon
from tests.rigs.speech import SpeechDaemon


@pytest.mark.parametrize(
    ("environment", "path"),
    [
        ({"SPEECHD_ADDRESS": "unix_socket:/a/b.sock", "XDG_RUNTIME_DIR": "/run/user/7"}, "/a/b.sock"),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/speech-dispatcher/speechd.sock"),
        (
            {"SPEECHD_ADDRESS": "unix_socket", "XDG_RUNTIME_DIR": "/run/user/7"},
            "/run/user/7/speech-dispatcher/speechd.sock",
        ),
        (
            {"SPEECHD_ADDRESS": "inet_socket:127.0.0.1:6560", "XDG_CACHE_HOME": "/c"},
            "/c/speech-dispatcher/speechd.sock",
        ),
        ({"HOME": "/home/kiosk"}, "/home/kiosk/.cache/speech-dispatcher/speechd.sock"),
    ],
)
def test_it_is_where_its_own_clients_look(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], path: str
) -> None:
    for name in ("SPEECHD_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert socket_path() == Path(path)


def test_the_real_one_is_started_once(speech_daemon: SpeechDaemon) -> None:
    assert socket_path() == speech_daemon.socket
    assert start_daemon()
    first = speech_daemon.pid
    assert first is not None
    assert start_daemon()
    assert speech_daemon.pid == first
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(socket_path()))
        client.sendall(b"LIST OUTPUT_MODULES\r\n")
        assert client.recv(1000).startswith(b"250-espeak-ng\r\n")


def test_one_that_crashed_is_started_again_though_its_socket_is_still_there(
    speech_daemon: SpeechDaemon,
) -> None:
    assert start_daemon()
    first = speech_daemon.pid
    speech_daemon.kill()
    assert socket_path().is_socket()
    assert not daemon_listens()
    assert start_daemon()
    assert speech_daemon.pid not in {None, first}


def test_one_that_was_told_not_to_start_by_itself_is_left_alone(speech_daemon: SpeechDaemon) -> None:
    with (speech_daemon.folder / "speechd.conf").open("a") as settings:
        settings.write("\nDisableAutoSpawn\n")
    assert not start_daemon()
    assert speech_daemon.pid is None


def test_it_is_not_started_for_another_socket_than_its_own(
    speech_daemon: SpeechDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{speech_daemon.folder / 'other.sock'}")
    assert not start_daemon()
    assert speech_daemon.pid is None


def test_nothing_is_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for path in ("", str(tmp_path)):
        monkeypatch.setenv("PATH", path)
        assert not start_daemon()


@pytest.mark.parametrize("program", ["exit 0", "exit 1", "exec /bin/sleep 600"])
def test_a_program_that_does_not_do_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str) -> None:
    monkeypatch.setattr(daemon, "_START_LIMIT_S", 0.5)
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    fake = tmp_path / "speech-dispatcher"
    fake.write_text(f"#!/bin/sh\n{program}\n")
    fake.chmod(0o700)
    assert not start_daemon()


def test_a_path_that_is_too_long_for_a_socket_is_nobody(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / ('x' * 200)}")
    assert not daemon_listens()
