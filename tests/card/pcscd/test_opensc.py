"""A client we did not write talks to the emulated card."""

import subprocess

from kiosk.card.emulator.vpcd import VpcdSlot
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.reader import EMPTY
from tests.card.cards import with_chip
from tests.rigs.pcscd import PcscdServer

SELECT = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF"


def test_opensc_selects_and_reads_records(pcscd: PcscdServer, slot: VpcdSlot, reader: PcscReader) -> None:
    slot.insert(with_chip("worker", fci="direct", algorithm="SM4"))
    assert reader.wait(EMPTY, 10).has_card
    commands = (SELECT, "00A4020002EF05", "00B2030006", "00A4020002EF06", "00B2080014")
    run = subprocess.run(
        ["opensc-tool", "-r", "0", *(part for command in commands for part in ("-s", command))],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    said = " ".join(run.stdout.split())
    assert run.returncode == 0, run.stdout + run.stderr
    assert said.count("SW1=0x90, SW2=0x00") == len(commands), said
    assert "6F 1C 84 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1" in said
    assert "03 04 32 2E 30 30" in said
    assert "08 12 31 34 30 37 38 31" in said


def test_opensc_sees_the_answer_to_reset(pcscd: PcscdServer, slot: VpcdSlot, reader: PcscReader) -> None:
    card = with_chip("villager")
    slot.insert(card)
    assert reader.wait(EMPTY, 10).has_card
    run = subprocess.run(
        ["opensc-tool", "-r", "0", "-a"], capture_output=True, text=True, timeout=30, check=False
    )
    assert run.stdout.strip().replace(":", "").upper() == card.atr.hex().upper(), run.stderr
