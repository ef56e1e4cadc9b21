"""Debian's Mandarin voice makes sound: the one that the daemon speaks with and the doctor looks for."""

import subprocess
import wave
from pathlib import Path

import pytest

from tests.rigs.sound_card import loudness


@pytest.mark.parametrize(("voice", "text"), [("cmn", "请插入社会保障卡。"), ("en-us", "Insert your card.")])
def test_the_voice_makes_sound(tmp_path: Path, voice: str, text: str) -> None:
    file = tmp_path / "said.wav"
    subprocess.run(["espeak-ng", "-v", voice, "-w", str(file), text], check=True, timeout=60)
    with wave.open(str(file)) as sound:
        assert sound.getsampwidth() == 2
        seconds = sound.getnframes() / sound.getframerate()
        samples = sound.readframes(sound.getnframes())
    assert 0.5 < seconds < 10
    assert loudness(samples) > 500
