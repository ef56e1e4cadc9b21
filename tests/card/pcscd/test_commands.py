"""`kiosk card read` and `kiosk card emulate` as a person or a script runs them."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kiosk.card.emulator.vpcd import VpcdSlot
from tests.card.cards import FOLDER, card_of
from tests.rigs.pcscd import PcscdServer

KIOSK = [sys.executable, "-m", "kiosk", "card"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*KIOSK, *arguments], capture_output=True, text=True, timeout=40, check=False)


@contextmanager
def emulated(card_id: str) -> Iterator["subprocess.Popen[str]"]:
    path = FOLDER / f"{card_id}.toml"
    process = subprocess.Popen([*KIOSK, "emulate", str(path)], stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)
        assert process.stdout is not None
        process.stdout.close()


@pytest.mark.parametrize(
    ("card_id", "line"),
    [
        (
            "first-generation",
            (
                "140721|142401195810029336|D90015488|140721D1560000050090D4BDA5C50629|武德胜|"
                "00904A4446868414079000D4BD|1.00|20110701|20310630|000000000000||\n"
            ),
        ),
        (
            "long-name",
            (
                "140702|653101198608099312|D90014119|140702D1560000050090C166A5C4D70E|阿卜杜热合曼.买买提艾力·托合提江|"
                "0087544CB3869714079000C166|2.00|20191010|20391009|000000000000||\n"
            ),
        ),
    ],
)
def test_the_official_line(pcscd: PcscdServer, card_id: str, line: str) -> None:
    with emulated(card_id):
        read = run("read", "--bas", "--wait", "20")
    assert (read.stdout, read.stderr, read.returncode) == (line, "", 0)


def test_json_is_masked_unless_asked(pcscd: PcscdServer, slot: VpcdSlot) -> None:
    slot.insert(card_of("worker"))
    masked = json.loads(run("read", "--json", "--wait", "20").stdout)
    clear = json.loads(run("read", "--json", "--unmasked", "--wait", "20").stdout)
    assert masked["ok"] is clear["ok"] is True
    assert (masked["holder"]["name"], clear["holder"]["name"]) == ("张*军", "张建军")
    assert "*" in masked["holder"]["ssn"]
    assert clear["card"]["expires"] == "2035-03-14"


def test_the_table(pcscd: PcscdServer, slot: VpcdSlot) -> None:
    slot.insert(card_of("worker"))
    read = run("read", "--wait", "20", "--reader", "00 00")
    assert read.returncode == 0
    assert "张*军" in read.stdout
    assert "14078119800925911X" not in read.stdout


def test_failures(stopped_pcscd: PcscdServer, slot: VpcdSlot) -> None:
    read = run("read", "--json")
    assert (read.returncode, json.loads(read.stdout)["error"]["name"]) == (1, "no_service")
    stopped_pcscd.start()
    read = run("read", "--json")
    assert (read.returncode, json.loads(read.stdout)["error"]["code"]) == (1, -2)
    read = run("read", "--json", "--reader", "ACR122")
    assert (read.returncode, json.loads(read.stdout)["error"]["name"]) == (1, "no_reader")
    slot.insert(card_of("bank-card"))
    read = run("read", "--bas", "--wait", "20")
    assert (read.returncode, read.stdout) == (1, "")
    assert "银行卡" in read.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_emulating_ends_cleanly_on_a_signal(pcscd: PcscdServer, number: signal.Signals) -> None:
    with emulated("worker") as process:
        assert run("read", "--wait", "20").returncode == 0
        process.send_signal(number)
        assert process.wait(20) == 0
    assert json.loads(run("read", "--json").stdout)["error"]["code"] == -2


def test_emulating_ends_when_pcscd_does(pcscd: PcscdServer) -> None:
    with emulated("worker") as process:
        assert run("read", "--wait", "20").returncode == 0
        pcscd.kill()
        assert process.wait(20) == 1


def test_emulating_without_pcscd_says_what_is_missing() -> None:
    emulate = run("emulate", str(FOLDER / "worker.toml"))
    assert emulate.returncode == 1
    assert "pcscd" in emulate.stdout
    emulate = run("emulate", str(FOLDER / "nobody.toml"))
    assert emulate.returncode == 1
    assert "nobody.toml" in emulate.stdout
