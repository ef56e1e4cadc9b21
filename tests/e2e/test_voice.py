"""Read-aloud in whole visits: what is said to whom, and what silences it. Numbers: the checklist of accessibility."""

import re
from collections.abc import Callable, Iterator

import pytest

from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.tour.stage import Stage
from kiosk.tour.visits import PIN
from tests.e2e.conftest import SetStage
from tests.rigs.sound_card import loudness
from tests.rigs.speech import SpeechDaemon
from tests.rigs.ssip_daemon import RecordingDaemon

WORKER = next(resident for resident in demo_residents() if resident.id == "worker")
SHORT_WAIT_MS = 20
LEFT_OUT = "个人信息没有读出来。插上耳机，可以只让您自己听到。"
QUESTION = "您还在吗？30秒后本机会自动结束。要继续，请按“我还在”。"
VOICE = {"voice.enabled": True, "voice.headset_switch": "none"}
AMOUNT = re.compile(r"\d[\d,]*\.\d\d|\d+ ?年 ?\d+ ?个月|\d+ ?个月")


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Iterator[RecordingDaemon]:
    """Keeps speaking until it is told that all is said."""
    with RecordingDaemon() as daemon:
        for name, value in daemon.environment.items():
            monkeypatch.setenv(name, value)
        yield daemon


@pytest.fixture
def stage(set_stage: SetStage, backend_url: str, recorder: RecordingDaemon) -> Stage:
    stage = set_stage(backend_url, **VOICE)
    until_offered(stage)
    return stage


def until_offered(stage: Stage) -> None:
    stage.hands.until("the voice", lambda: bool(stage.kiosk.voice.property("available")))


def to_home(stage: Stage, card: str = "worker") -> None:
    stage.until_screen("Waiting")
    stage.insert(card)
    stage.type_pin(PIN)
    stage.until_contributions()


def read_aloud(stage: Stage, recorder: RecordingDaemon) -> list[str]:
    """Everything that is read of the screen, heard to its end."""
    recorder.forget()
    stage.hands.touch("语音播报")

    def over() -> bool:
        recorder.finish()
        return not stage.kiosk.voice.property("speaking")

    stage.hands.until("the end", over)
    return recorder.said


def begin_to_read(stage: Stage, recorder: RecordingDaemon) -> None:
    recorder.forget()
    stage.hands.touch("语音播报")
    stage.hands.until("speech", lambda: bool(recorder.saying))


def until_silent(stage: Stage, recorder: RecordingDaemon) -> None:
    """The view says so at once, the daemon a moment later."""
    assert not stage.kiosk.voice.property("speaking")
    stage.hands.until("silence", lambda: recorder.saying == [])


def to_contributions(stage: Stage) -> None:
    stage.hands.touch("参保信息")
    stage.until_screen("Contributions")


def to_details(stage: Stage) -> None:
    to_contributions(stage)
    stage.hands.touch("看每年明细")
    stage.hands.until("the years", lambda: stage.kiosk.history.property("state") == "ready")


def to_preview(stage: Stage) -> None:
    to_contributions(stage)
    stage.hands.touch("打印缴费明细")
    stage.until_screen("Statement")
    stage.hands.touch("全部险种")
    stage.hands.until("the preview", lambda: stage.kiosk.statement.property("pageImage") != "")


GO_TO: dict[str, Callable[[Stage], None]] = {
    "Contributions": to_contributions,
    "Details": to_details,
    "Statement": to_preview,
}


def test_3_the_warning_before_a_time_out_is_spoken(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    stage.skip(155.0)
    stage.hands.until("the question", lambda: bool(stage.kiosk.visit.property("warning")))
    stage.hands.until("the question aloud", lambda: bool(recorder.saying))
    assert recorder.saying == [QUESTION]
    stage.hands.touch("我还在")
    until_silent(stage, recorder)


def test_3_the_warning_takes_the_place_of_what_is_read(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    begin_to_read(stage, recorder)
    stage.skip(155.0)
    stage.hands.until("the question", lambda: bool(stage.kiosk.visit.property("warning")))
    stage.hands.until("the question aloud", lambda: recorder.saying[:1] == [QUESTION])
    assert recorder.saying == [QUESTION]


@pytest.mark.parametrize("place", ["Home", *GO_TO])
def test_12_nothing_personal_is_read_into_the_room_and_all_of_it_to_a_headset(
    stage: Stage, recorder: RecordingDaemon, place: str
) -> None:
    to_home(stage)
    if place in GO_TO:
        GO_TO[place](stage)
    openly = read_aloud(stage, recorder)
    assert openly[-1] == LEFT_OUT
    for line in openly:
        assert AMOUNT.search(line) is None
        assert "张" not in line
        assert WORKER.ssn[-4:] not in line
    stage.kiosk.voice.headset_plugged(True)
    privately = read_aloud(stage, recorder)
    assert LEFT_OUT not in privately
    assert set(openly[:-1]) <= set(privately) | {line for line in openly if "剩余" in line or ":" in line}
    assert "张*军" in privately
    for line in privately:
        assert WORKER.name not in line
        assert WORKER.ssn not in line
    if place != "Statement":
        assert any(AMOUNT.search(line) for line in privately)


def test_11_the_statement_can_be_heard_of_before_it_is_printed(
    stage: Stage, recorder: RecordingDaemon
) -> None:
    to_home(stage)
    to_preview(stage)
    openly = read_aloud(stage, recorder)
    pages = stage.kiosk.statement.property("pages")
    assert "缴费明细表第 1 页" in openly
    assert f"打印（共 {pages} 页）" in openly
    code = stage.kiosk.statement.property("verificationCode")
    assert code
    assert not any(code in line for line in openly)
    stage.kiosk.voice.headset_plugged(True)
    assert any(code in line for line in read_aloud(stage, recorder))


def test_digits_of_a_pin_are_never_read(stage: Stage, recorder: RecordingDaemon) -> None:
    stage.insert("worker")
    stage.until_screen("Pin")
    stage.kiosk.voice.headset_plugged(True)
    for digit in "739":
        stage.hands.touch(digit)
    said = read_aloud(stage, recorder)
    assert "已输入 3 位" in said
    assert not {*"0123456789", "清空", "删除"} & set(said)
    assert not any("7" in line and "3" in line and "9" in line for line in said if ":" not in line)


def test_4_touching_stop_silences(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    begin_to_read(stage, recorder)
    stage.hands.touch("停止播报")
    until_silent(stage, recorder)
    assert stage.kiosk.visit.property("screen") == "Home"


def test_4_leaving_the_screen_silences(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    begin_to_read(stage, recorder)
    to_contributions(stage)
    until_silent(stage, recorder)


def test_4_pulling_the_card_silences(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    stage.kiosk.voice.headset_plugged(True)
    begin_to_read(stage, recorder)
    stage.tray.remove()
    stage.until_screen("Ending")
    until_silent(stage, recorder)


def test_12_pulling_the_headset_silences(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    stage.kiosk.voice.headset_plugged(True)
    begin_to_read(stage, recorder)
    stage.kiosk.voice.headset_plugged(False)
    until_silent(stage, recorder)


def test_whoever_leaves_the_card_is_told_so_aloud(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    begin_to_read(stage, recorder)
    stage.hands.touch("结束并取卡")
    stage.until_screen("Ending")
    stage.hands.until("the reminder", lambda: recorder.saying == ["请取走您的卡。"])
    stage.tray.remove()
    stage.hands.until("the card's removal", lambda: not stage.kiosk.visit.property("cardPresent"))
    stage.until_screen("Waiting")
    until_silent(stage, recorder)


def test_9_volume_and_speed_are_reset_at_the_visit_s_end(stage: Stage, recorder: RecordingDaemon) -> None:
    to_home(stage)
    begin_to_read(stage, recorder)
    stage.hands.touch("音量增大")
    stage.hands.touch("音量增大")
    stage.hands.touch("语速减小")
    stage.hands.until("louder", lambda: recorder.settings["VOLUME"] == "100")
    stage.hands.until("slower", lambda: recorder.settings["RATE"] == "-30")
    stage.pull()
    stage.hands.until("as before", lambda: recorder.settings["VOLUME"] == "20")
    stage.hands.until("as before", lambda: recorder.settings["RATE"] == "0")


def test_the_screen_is_read_in_the_language_it_is_in(stage: Stage, recorder: RecordingDaemon) -> None:
    stage.until_screen("Waiting")
    stage.hands.touch("English")
    try:
        stage.hands.until("an English voice", lambda: recorder.settings["LANGUAGE"] == "en-US")
        recorder.forget()
        stage.kiosk.voice.toggle()
        stage.hands.until("English words", lambda: "Insert your card" in recorder.said)
    finally:
        stage.kiosk.presentation.reset()
    stage.hands.until("a Mandarin voice", lambda: recorder.settings["LANGUAGE"] == "cmn")


def test_a_daemon_killed_while_it_speaks_is_missed_by_nobody(
    set_stage: SetStage, backend_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.app.speech.SOON_MS", SHORT_WAIT_MS)
    with SpeechDaemon() as daemon:
        for name, value in daemon.environment.items():
            monkeypatch.setenv(name, value)
        stage = set_stage(backend_url, **VOICE)
        until_offered(stage)
        first = daemon.pid
        assert first is not None
        to_home(stage)
        daemon.card.hold()
        stage.hands.touch("语音播报")
        stage.hands.until("the first sound", daemon.card.waits)
        assert stage.hands.sees("停止播报")
        offered: list[bool] = []
        stage.kiosk.voice.changed.connect(
            lambda: offered.append(bool(stage.kiosk.voice.property("available")))
        )
        daemon.kill()
        stage.hands.until("the loss", lambda: False in offered)
        stage.hands.until("the voice again", lambda: offered[-1])
        daemon.card.go_on()
        daemon.card.heard()
        assert stage.kiosk.visit.property("screen") == "Home"
        assert daemon.pid not in {None, first}
        stage.hands.touch("语音播报")
        sound = b""

        def heard() -> bool:
            nonlocal sound
            sound += daemon.card.heard()
            return loudness(sound) > 100

        stage.hands.until("speech", heard)
        stage.hands.touch("停止播报")
        stage.pull()


def test_without_any_daemon_the_visit_is_as_ever_and_read_aloud_is_not_offered(
    set_stage: SetStage,
    backend_url: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path_factory.mktemp('s') / 'none'}")
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("kiosk.app.speech.AGAIN_MS", SHORT_WAIT_MS)
    stage = set_stage(backend_url, **VOICE)
    to_home(stage)
    stage.skip(155.0)
    stage.hands.until("the question", lambda: bool(stage.kiosk.visit.property("warning")))
    stage.hands.touch("我还在")
    assert not stage.kiosk.voice.property("available")
    assert not stage.hands.sees("语音播报")
    stage.pull()
