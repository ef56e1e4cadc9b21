"""The check of the voice: well, and each part of it missing."""

from pathlib import Path

import pytest

from kiosk.doctor import voice
from kiosk.doctor.finding import Status
from kiosk.doctor.voice import check_voice

CARD = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0xf7f10000 irq 30\n"


@pytest.fixture
def cards(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The kernel's list of sound cards: one."""
    cards = tmp_path / "cards"
    cards.write_text(CARD)
    monkeypatch.setattr(voice, "CARDS", cards)
    return cards


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The only folder with programs."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def install(programs: Path, name: str, *lines: str) -> None:
    program = programs / name
    program.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    program.chmod(0o755)


def test_with_debian_s_voice_and_a_card_all_is_well(cards: Path) -> None:
    finding = check_voice()
    assert finding.status is Status.OK
    assert finding.advice == ""


def test_without_the_daemon(cards: Path, programs: Path) -> None:
    install(programs, "espeak-ng", "echo ' 5  cmn --/M Mandarin sit/cmn'")
    finding = check_voice()
    assert finding.status is Status.WARNING
    assert "speech-dispatcher" in finding.message
    assert "apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng" in finding.advice


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "echo 'Pty Language Age/Gender VoiceName File Other'",
        "echo ' 5 yue --/M Cantonese sit/yue'",
        "exit 1",
    ],
)
def test_without_a_mandarin_voice(cards: Path, programs: Path, answer: str | None) -> None:
    install(programs, "speech-dispatcher")
    if answer is not None:
        install(programs, "espeak-ng", answer)
    finding = check_voice()
    assert finding.status is Status.WARNING
    assert "普通话" in finding.message
    assert "speech-dispatcher-espeak-ng" in finding.advice


def test_without_the_daemon_s_module_for_the_voice(
    cards: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    modules = tmp_path / "modules"
    modules.mkdir()
    (modules / "sd_dummy").touch()
    monkeypatch.setattr(voice, "MODULES", (modules, tmp_path / "none"))
    assert "普通话" in check_voice().message
    (modules / "sd_espeak-ng").touch()
    assert check_voice().status is Status.OK


@pytest.mark.parametrize("content", [None, "--- no soundcards ---\n"])
def test_without_a_sound_card(cards: Path, content: str | None) -> None:
    cards.unlink()
    if content is not None:
        cards.write_text(content)
    finding = check_voice()
    assert finding.status is Status.WARNING
    assert "声卡" in finding.message
    assert finding.advice
