"""The check of the receipt printer, beside that of papers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.doctor.finding import Finding, Status
from kiosk.doctor.printer import check_printer
from kiosk.settings import load_settings
from tests.rigs.printer import EvePrinter
from tests.rigs.thermal_server import ThermalServer


@pytest.fixture
def server() -> Iterator[ThermalServer]:
    with ThermalServer() as server:
        yield server


def checked(receipts: str, papers: str = "") -> Finding:
    return check_printer(load_settings(None, {}, {"printer.uri": papers, "printer.receipt_uri": receipts}))


def test_a_receipt_printer_that_is_well_is_named(server: ThermalServer) -> None:
    finding = checked(server.uri)
    assert f"小票打印机：打印机正常。（{server.uri}）" in finding.message
    assert "没有设置打印机" in finding.message
    assert "小票" not in finding.advice
    assert server.machine.rows_printed == 0


def test_all_is_well_when_both_printers_are(server: ThermalServer, tmp_path: Path) -> None:
    with EvePrinter(tmp_path, "/bin/true", "application/pdf") as papers:
        assert checked(server.uri, papers.uri).status is Status.OK
        server.machine.turn(cover_open=True)
        assert checked(server.uri, papers.uri).status is Status.WARNING


@pytest.mark.parametrize(
    ("knobs", "reason", "word"),
    [
        ({"paper_rows": 0}, "media-empty", "没有纸"),
        ({"paper_rows": 100}, "media-low-warning", "快用完"),
        ({"cover_open": True}, "cover-open", "盖子"),
        ({"paused": True}, "paused", "暂停"),
    ],
)
def test_what_is_wrong_with_it_is_a_warning(
    server: ThermalServer, knobs: dict[str, object], reason: str, word: str
) -> None:
    server.machine.turn(**knobs)
    finding = checked(server.uri)
    assert finding.status is Status.WARNING
    assert word in finding.message
    assert reason in finding.advice


def test_one_that_is_not_there_is_a_warning() -> None:
    finding = checked("escpos+tcp://127.0.0.1:1")
    assert (finding.status, "unreachable" in finding.advice) == (Status.WARNING, True)


def test_papers_that_cannot_be_printed_stay_a_failure(server: ThermalServer) -> None:
    assert checked(server.uri, "ipp://127.0.0.1:1/ipp/print").status is Status.FAILED


def test_a_device_that_cannot_say_and_a_folder_are_warnings(tmp_path: Path) -> None:
    (tmp_path / "lp0").touch()
    mute = checked(f"escpos+file:{tmp_path}/lp0")
    assert (mute.status, "不能报告状态" in mute.message) == (Status.WARNING, True)
    assert "小票打印机" in checked(f"folder:{tmp_path}").advice
    assert "请检查文件夹" in checked(f"folder:{tmp_path}/lp0/x").advice
