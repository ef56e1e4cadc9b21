"""The loudspeaker is muted by ALSA's own program; a stand-in on the PATH keeps what it was asked."""

from pathlib import Path

import pytest

from kiosk.devices.voice import mixer
from kiosk.devices.voice.mixer import mute_loudspeaker


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file that the stand-in writes its arguments to."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "asked"


def install(asked: Path, then: str = "exit 0") -> None:
    program = asked.parent / "amixer"
    program.write_text(f'#!/bin/sh\necho "$@" >>"{asked}"\n{then}\n')
    program.chmod(0o700)


def test_mute_and_unmute(asked: Path) -> None:
    install(asked)
    assert mute_loudspeaker(True)
    assert mute_loudspeaker(False)
    assert asked.read_text() == "-q sset Speaker mute\n-q sset Speaker unmute\n"


def test_a_mixer_that_fails_is_said(asked: Path, caplog: pytest.LogCaptureFixture) -> None:
    install(asked, "exit 1")
    assert not mute_loudspeaker(True)
    assert asked.exists()
    assert "amixer says 1" in caplog.text


def test_no_mixer_is_said(asked: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert not mute_loudspeaker(True)
    assert "cannot be muted" in caplog.text


def test_a_mixer_that_hangs_is_given_up(asked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(asked, "exec /bin/sleep 600")
    monkeypatch.setattr(mixer, "_LIMIT_S", 0.5)
    assert not mute_loudspeaker(True)
    assert asked.exists()


def test_the_real_mixer_fails_without_that_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = tmp_path / "asound.conf"
    settings.write_text('ctl.!default { type hw card "no-such-card" }\n')
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    assert not mute_loudspeaker(True)
