"""The screen's width in millimetres, and the voice."""

from pathlib import Path

import pytest

from kiosk.settings import Settings, SettingsError, load_settings
from kiosk.settings.load import environment_names


def write(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_kiosk_that_says_nothing_speaks_and_asks_the_screen_for_its_width() -> None:
    settings = Settings()
    assert settings.screen.width_mm is None
    assert settings.voice.enabled is True
    assert settings.voice.headset_switch == ""


def test_a_file_sets_them(tmp_path: Path) -> None:
    text = '[screen]\nwidth_mm = 268\n[voice]\nenabled = false\nheadset_switch = "/dev/input/event5"\n'
    settings = load_settings(write(tmp_path, text), {}, {})
    assert settings.screen.width_mm == 268
    assert settings.voice.enabled is False
    assert settings.voice.headset_switch == "/dev/input/event5"


def test_the_environment_sets_them_and_beats_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "[screen]\nwidth_mm = 268\n[voice]\nenabled = true\n")
    environ = {
        "KIOSK_SCREEN_WIDTH_MM": "399",
        "KIOSK_VOICE_ENABLED": "false",
        "KIOSK_VOICE_HEADSET_SWITCH": "none",
    }
    settings = load_settings(path, environ, {})
    assert (settings.screen.width_mm, settings.voice.enabled) == (399, False)
    assert settings.voice.headset_switch == "none"


def test_flags_beat_the_environment() -> None:
    environ = {"KIOSK_SCREEN_WIDTH_MM": "399", "KIOSK_VOICE_ENABLED": "false"}
    flags = {"screen.width_mm": 476, "voice.enabled": True, "voice.headset_switch": None}
    settings = load_settings(None, environ, flags)
    assert (settings.screen.width_mm, settings.voice.enabled) == (476, True)
    assert settings.voice.headset_switch == ""


@pytest.mark.parametrize("width", [100, 268, 3000])
def test_widths_of_screens_are_taken(tmp_path: Path, width: int) -> None:
    settings = load_settings(write(tmp_path, f"[screen]\nwidth_mm = {width}\n"), {}, {})
    assert settings.screen.width_mm == width


@pytest.mark.parametrize(
    ("text", "key", "part"),
    [
        ("[screen]\nwidth_mm = 99\n", "screen.width_mm", "100 到 3000"),
        ("[screen]\nwidth_mm = 3001\n", "screen.width_mm", "100 到 3000"),
        ("[screen]\nwidth_mm = 0\n", "screen.width_mm", "100 到 3000"),
        ("[screen]\nwidth_mm = -268\n", "screen.width_mm", "100 到 3000"),
        ("[screen]\nwidth_mm = 267.8\n", "screen.width_mm", "整数"),
        ("[screen]\nwidth_mm = nan\n", "screen.width_mm", "整数"),
        ("[screen]\nwidth_mm = inf\n", "screen.width_mm", "整数"),
        ("[screen]\nwidth_mm = true\n", "screen.width_mm", "整数"),
        ('[screen]\nwidth_mm = "268"\n', "screen.width_mm", "毫米"),
        ("[screen]\nwidth_mm = 9999999999999999999\n", "screen.width_mm", "100 到 3000"),
        ("[voice]\nenabled = 1\n", "voice.enabled", "true 或 false"),
        ('[voice]\nenabled = "yes"\n', "voice.enabled", "true 或 false"),
        ("[voice]\nheadset_switch = false\n", "voice.headset_switch", "none"),
        (f'[voice]\nheadset_switch = "{"x" * 201}"\n', "voice.headset_switch", "/dev/input/"),
        ("[voice]\nvolume = 5\n", "voice.volume", "没有这个设置"),
        ("[speech]\nenabled = true\n", "speech", "voice"),
    ],
)
def test_wrong_values_name_file_line_and_key(tmp_path: Path, text: str, key: str, part: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load_settings(path, {}, {})
    error = caught.value
    assert (error.path, error.key) == (path, key)
    assert error.line == (2 if "." in key else 1)
    assert part in error.message


@pytest.mark.parametrize(
    ("variable", "value", "part"),
    [
        ("KIOSK_SCREEN_WIDTH_MM", "wide", "整数"),
        ("KIOSK_SCREEN_WIDTH_MM", "", "整数"),
        ("KIOSK_SCREEN_WIDTH_MM", "267.8", "整数"),
        ("KIOSK_SCREEN_WIDTH_MM", "42", "100 到 3000"),
        ("KIOSK_VOICE_ENABLED", "perhaps", "true 或 false"),
        ("KIOSK_VOICE_HEADSET_SWITCH", "x" * 201, "/dev/input/"),
        ("KIOSK_VOICE_VOLUME", "5", "拼写"),
    ],
)
def test_wrong_environment_names_the_variable(variable: str, value: str, part: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(None, {variable: value}, {})
    assert caught.value.key == variable
    assert part in caught.value.message


def test_each_has_its_variable() -> None:
    names = environment_names()
    assert names["KIOSK_SCREEN_WIDTH_MM"] == ("screen", "width_mm")
    assert names["KIOSK_VOICE_ENABLED"] == ("voice", "enabled")
    assert names["KIOSK_VOICE_HEADSET_SWITCH"] == ("voice", "headset_switch")
