"""Settings from file, environment and flags, and every way in which they can be wrong."""

from pathlib import Path

import pytest

from kiosk.settings import Orientation, Settings, SettingsError, load_settings
from kiosk.settings.load import environment_names

GOOD = """\
# a kiosk in a village
[kiosk]
id = "jz-yuci-0007"
service_point = "东阳镇便民服务点"

[backend]
url = "https://platform.example/kiosk"
read_s = 8

[screen]
orientation = "portrait"
"""


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "kiosk.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_nothing_given_is_the_default() -> None:
    assert load_settings(None, {}, {}) == Settings()


def test_file_sets_what_it_names_and_leaves_the_rest(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, GOOD), {}, {})
    assert settings.kiosk.id == "jz-yuci-0007"
    assert settings.backend.url == "https://platform.example/kiosk"
    assert settings.backend.read_s == 8.0
    assert settings.screen.orientation is Orientation.PORTRAIT
    assert settings.visit == Settings().visit


def test_environment_beats_file_and_flags_beat_environment(tmp_path: Path) -> None:
    environ = {
        "KIOSK_BACKEND_URL": "http://from-environment",
        "KIOSK_ID": "env-kiosk",
        "KIOSK_SCREEN_FULL_SCREEN": "false",
        "KIOSK_VISIT_IDLE_S": "240",
        "HOME": "/nowhere",
    }
    overrides = {"backend.url": "http://from-flag", "screen.orientation": "landscape", "printer.uri": None}
    settings = load_settings(write(tmp_path, GOOD), environ, overrides)
    assert settings.backend.url == "http://from-flag"
    assert settings.kiosk.id == "env-kiosk"
    assert settings.screen.orientation is Orientation.LANDSCAPE
    assert settings.screen.full_screen is False
    assert settings.visit.idle_s == 240.0
    assert settings.printer.uri == ""


def test_typed_flag_values_are_taken() -> None:
    settings = load_settings(None, {}, {"visit.idle_s": 50, "screen.full_screen": False})
    assert settings.visit.idle_s == 50.0
    assert settings.screen.full_screen is False


@pytest.mark.parametrize(
    ("text", "line", "key", "part"),
    [
        ('[backend]\n\nurll = "http://a"\n', 3, "backend.urll", "没有这个设置"),
        ("[backand]\n", 1, "backand", "没有这个设置"),
        ("idle_s = 3\n", 1, "idle_s", "没有这个设置"),
        ("backend = 3\n", 1, "backend", "一节"),
        ('[screen]\norientation = "upright"\n', 2, "screen.orientation", "portrait 或 landscape"),
        ('[kiosk]\nid = "a b"\n', 2, "kiosk.id", "'a b'"),
        ('[visit]\npin_s = "60"\n', 2, "visit.pin_s", "秒数"),
        ("[visit]\nidle_s = 5\n", 2, "visit.idle_s", "30 到 900"),
        ("[visit]\nidle_s = nan\n", 2, "visit.idle_s", "30 到 900"),
        ("[visit]\nidle_s = inf\n", 2, "visit.idle_s", "30 到 900"),
        ("[visit]\nidle_s = true\n", 2, "visit.idle_s", "30 到 900"),
        ("# x\nvisit.idle_s = 5\n", 2, "visit.idle_s", "30 到 900"),
        ("visit = { idle_s = 5 }\n", 1, "visit.idle_s", "30 到 900"),
        ('["visit"]\n"idle_s" = 5\n', 2, "visit.idle_s", "30 到 900"),
        ("[visit]\nidle_s = 40\nwarning_s = 50\n", 3, "visit.warning_s", "小于"),
        ("[visit]\nidle_s = 30\n", 2, "visit.idle_s", "小于"),
        ("[backend]\ntotal_s = 2\n", 2, "backend.total_s", "connect_s"),
        ("[screen]\norientation = [1]\n", 2, "screen.orientation", "landscape"),
        ("[screen]\nfull_screen = 1\n", 2, "screen.full_screen", "true 或 false"),
        ('[printer]\nuri = "lpt1:"\n', 2, "printer.uri", "ipp://"),
        ('[backend]\nurl = "https://me:secret@host/"\n', 2, "backend.url", "不带用户名"),
    ],
)
def test_wrong_values_name_file_line_and_key(
    tmp_path: Path, text: str, line: int, key: str, part: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load_settings(path, {}, {})
    error = caught.value
    assert (error.path, error.line, error.key) == (path, line, key)
    assert part in error.message
    assert str(error).startswith(f"{path}:{line}：{key}：")


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("[kiosk]\nid = \n", 2, "id"),
        ('[kiosk]\nid = "abc\n', 2, "id"),
        ('[kiosk]\nid = "abc"\nid = "abd"\n', 3, "id"),
        ("[kiosk\n", 1, None),
        ('[kiosk]\nservice_point = """abc\n', 2, "service_point"),
    ],
)
def test_syntax_errors_name_the_line(tmp_path: Path, text: str, line: int, key: str | None) -> None:
    with pytest.raises(SettingsError, match="TOML 语法错误") as caught:
        load_settings(write(tmp_path, text), {}, {})
    assert (caught.value.line, caught.value.key) == (line, key)


def test_another_encoding_names_the_line(tmp_path: Path) -> None:
    text = '[kiosk]\nservice_point = "东阳镇"\n'.encode("gb18030")
    with pytest.raises(SettingsError, match="UTF-8") as caught:
        load_settings(write(tmp_path, text), {}, {})
    assert caught.value.line == 2


@pytest.mark.parametrize("name", ["missing.toml", "."])
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(SettingsError, match="无法读取") as caught:
        load_settings(tmp_path / name, {}, {})
    assert caught.value.path == tmp_path / name
    assert caught.value.line is None


@pytest.mark.parametrize(
    ("environ", "key", "part"),
    [
        ({"KIOSK_BACKND_URL": "http://a"}, "KIOSK_BACKND_URL", "拼写"),
        ({"KIOSK_VISIT_IDLE_S": "soon"}, "KIOSK_VISIT_IDLE_S", "30 到 900"),
        ({"KIOSK_SCREEN_FULL_SCREEN": "perhaps"}, "KIOSK_SCREEN_FULL_SCREEN", "true 或 false"),
    ],
)
def test_wrong_environment_names_the_variable(environ: dict[str, str], key: str, part: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(None, environ, {})
    assert (caught.value.path, caught.value.line, caught.value.key) == (None, None, key)
    assert part in str(caught.value)


@pytest.mark.parametrize("key", ["backend.urll", "backand.url", "url"])
def test_unknown_flags_are_refused(key: str) -> None:
    with pytest.raises(SettingsError, match="没有这个设置"):
        load_settings(None, {}, {key: "x"})


def test_every_setting_has_one_variable() -> None:
    names = environment_names()
    assert names["KIOSK_ID"] == ("kiosk", "id")
    assert names["KIOSK_BACKEND_URL"] == ("backend", "url")
    assert len(set(names.values())) == len(names)
