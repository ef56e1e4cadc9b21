"""Printing on ippeveprinter, a printer that we did not write, and everything that can go wrong with it."""

import logging
import threading
from pathlib import Path

import pytest

from kiosk.devices.printer import ipptool
from kiosk.devices.printer.errors import (
    PaperOut,
    PrintAborted,
    PrinterOffline,
    PrinterRejected,
    PrintTimedOut,
)
from kiosk.devices.printer.ipp import IppPrinter
from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import PrinterState, PrintProgress, PrintStage
from kiosk.devices.printer.reasons import needs_paper
from tests.devices.printer.conftest import StartPrinter

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 400 + b"\n%%EOF\n"
TITLE = "shebao-statement"
SHORT = Patience(start=2.0, page=0.0, request=5.0, lost=1.0, poll=0.1)
LONG = Patience(start=60.0, request=5.0, lost=1.0, poll=0.1)
CANCELED = 7


class Seen:
    """Collects progress and lets a test act the first time a stage is seen."""

    def __init__(self) -> None:
        self.progress: list[PrintProgress] = []
        self.on_stage: dict[PrintStage, object] = {}

    def __call__(self, progress: PrintProgress) -> None:
        self.progress.append(progress)
        action = self.on_stage.pop(progress.stage, None)
        if callable(action):
            action()

    @property
    def stages(self) -> list[PrintStage]:
        return [progress.stage for progress in self.progress]


def waiting_for(gate: Path) -> str:
    """Shell lines that wait until the file is there, for a minute at most."""
    return f"for tick in $(seq 1200); do [ -e '{gate}' ] && break; sleep 0.05; done"


def test_a_paper_is_printed_when_the_queue_says_so(start_printer: StartPrinter) -> None:
    printer, seen = start_printer(), Seen()
    ipp = IppPrinter(printer.uri, LONG)
    assert ipp.status().ready
    outcome = ipp.print_pdf(PDF, TITLE, seen, pages=3)
    assert outcome.saved_as is None
    assert "打印完成" in outcome.message
    assert printer.printed() == {f"1-{TITLE}.pdf": PDF}
    assert seen.stages[0] is PrintStage.SENDING


def test_slow_printing_is_not_called_printed_before_it_is(
    start_printer: StartPrinter, tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    printer, seen, done = start_printer(waiting_for(gate)), Seen(), threading.Event()
    in_mid_job: list[bool] = []

    def open_gate() -> None:
        in_mid_job.append(not done.is_set())
        gate.touch()

    seen.on_stage[PrintStage.PRINTING] = open_gate
    IppPrinter(printer.uri, LONG).print_pdf(PDF, TITLE, seen)
    done.set()
    assert in_mid_job == [True]
    assert printer.printed() == {f"1-{TITLE}.pdf": PDF}


def test_paper_out_is_shown_and_printing_goes_on_after_the_refill(
    start_printer: StartPrinter, tmp_path: Path
) -> None:
    gate = tmp_path / "refilled"
    script = f'echo "STATE: +media-empty,media-needed" >&2\n{waiting_for(gate)}\necho "STATE: -media-empty,media-needed" >&2'
    printer, seen = start_printer(script), Seen()
    ipp, status = IppPrinter(printer.uri, LONG), []

    def refill() -> None:
        status.append(ipp.status())
        gate.touch()

    seen.on_stage[PrintStage.NEEDS_PAPER] = refill
    outcome = ipp.print_pdf(PDF, TITLE, seen)
    assert "打印完成" in outcome.message
    assert not status[0].ready
    assert "没有纸" in status[0].message
    assert needs_paper(status[0].reasons)


def test_paper_out_for_too_long_cancels_the_job(start_printer: StartPrinter, tmp_path: Path) -> None:
    script = f'echo "STATE: +media-empty" >&2\n{waiting_for(tmp_path / "never")}'
    printer, seen = start_printer(script), Seen()
    with pytest.raises(PaperOut) as caught:
        IppPrinter(printer.uri, SHORT).print_pdf(PDF, TITLE, seen)
    assert PrintStage.NEEDS_PAPER in seen.stages
    assert "加纸" in caught.value.message
    (tmp_path / "never").touch()
    assert last_state(printer.uri) == CANCELED


def test_a_printer_that_never_ends_is_cancelled(start_printer: StartPrinter, tmp_path: Path) -> None:
    printer = start_printer(waiting_for(tmp_path / "never"))
    with pytest.raises(PrintTimedOut):
        IppPrinter(printer.uri, SHORT).print_pdf(PDF, TITLE, Seen())
    (tmp_path / "never").touch()
    assert last_state(printer.uri) == CANCELED


def test_an_aborted_job_is_not_printed(start_printer: StartPrinter) -> None:
    printer = start_printer("exit 1")
    with pytest.raises(PrintAborted) as caught:
        IppPrinter(printer.uri, LONG).print_pdf(PDF, TITLE, Seen())
    assert "没有打印完" in caught.value.message


def test_a_printer_that_takes_no_pdf_rejects(start_printer: StartPrinter) -> None:
    printer = start_printer(formats="image/pwg-raster")
    with pytest.raises(PrinterRejected, match="not-supported"):
        IppPrinter(printer.uri, LONG).print_pdf(PDF, TITLE, Seen())
    assert printer.printed() == {}


def test_a_printer_that_is_off_is_offline(start_printer: StartPrinter) -> None:
    printer = start_printer()
    ipp = IppPrinter(printer.uri, LONG)
    assert ipp.status().ready
    printer.kill()
    status = ipp.status()
    assert (status.ready, status.state) == (False, PrinterState.UNREACHABLE)
    with pytest.raises(PrinterOffline) as caught:
        ipp.print_pdf(PDF, TITLE, Seen())
    assert "没有连接" in caught.value.message


def test_a_printer_that_dies_half_way_is_offline_not_printed(
    start_printer: StartPrinter, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    printer, seen = start_printer(waiting_for(tmp_path / "never")), Seen()
    seen.on_stage[PrintStage.PRINTING] = printer.kill
    ipp = IppPrinter(printer.uri, LONG)
    with caplog.at_level(logging.WARNING), pytest.raises(PrinterOffline):
        ipp.print_pdf(PDF, TITLE, seen)
    assert "job left in the printer: job=1" in caplog.text
    with pytest.raises(PrinterOffline):
        ipp.print_pdf(PDF, TITLE, Seen())


def test_no_printer_at_the_address_is_offline() -> None:
    status = IppPrinter("ipp://127.0.0.1:1/ipp/print", SHORT).status()
    assert (status.ready, status.state) == (False, PrinterState.UNREACHABLE)


def last_state(uri: str) -> object:
    """The only job's state, once it is one that no longer changes."""
    for _attempt in range(100):
        state = ipptool.get_job_attributes(uri, 1, 5.0).attributes["job-state"]
        if isinstance(state, int) and state >= CANCELED:
            return state
        threading.Event().wait(0.05)
    return "still running"
