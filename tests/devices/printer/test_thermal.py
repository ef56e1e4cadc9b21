"""Receipts on a thermal printer across the network: what comes out, and everything that can go wrong."""

import dataclasses
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.devices.printer.errors import (
    PaperOut,
    PrintAborted,
    PrinterCoverOpen,
    PrinterOffline,
    PrinterRejected,
    PrinterSilent,
    PrintTimedOut,
)
from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import PrinterState, PrintProgress, PrintStage
from kiosk.devices.printer.thermal import receipt_printer
from kiosk.devices.printer.thermal_commands import pieces
from kiosk.devices.printer.thermal_port import ReceiptPrinter
from kiosk.documents.raster import draw_receipt
from tests.documents.samples import FOLLOW_URL, receipt
from tests.rigs.thermal import NEAR_END_ROWS
from tests.rigs.thermal_server import ThermalServer

LONG = Patience(start=60.0, request=5.0, lost=5.0, poll=0.05)
SHORT = Patience(start=1.5, page=0.0, request=0.4, lost=0.8, poll=0.05)


@pytest.fixture
def server() -> Iterator[ThermalServer]:
    with ThermalServer() as server:
        yield server


@pytest.fixture(scope="module")
def image() -> Image.Image:
    return draw_receipt(receipt(), "zh")


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


def printer_at(server: ThermalServer, patience: Patience = LONG) -> ReceiptPrinter:
    return receipt_printer(server.uri, patience)


def is_same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and one.tobytes() == other.tobytes()


def test_the_slip_is_what_was_drawn_dot_for_dot_and_its_code_can_be_read(
    server: ThermalServer, image: Image.Image, tmp_path: Path
) -> None:
    seen = Seen()
    outcome = printer_at(server).print_receipt(image, seen)
    machine = server.machine
    assert (outcome.saved_as, "打印完成" in outcome.message) == (None, True)
    assert is_same(machine.slips[0], image)
    assert (machine.cut, machine.resets, bytes(machine.not_understood)) == (1, 1, b"")
    assert seen.stages == [PrintStage.SENDING, PrintStage.PRINTING]
    machine.slips[0].save(tmp_path / "slip.png")
    code = subprocess.run(
        ["zbarimg", "--quiet", "--raw", tmp_path / "slip.png"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert code.stdout.strip() == FOLLOW_URL


def test_receipts_follow_each_other_each_cut_off(server: ThermalServer, image: Image.Image) -> None:
    printer = printer_at(server)
    other = draw_receipt(receipt(name="王芳"), "en")
    printer.print_receipt(image, Seen())
    printer.print_receipt(other, Seen())
    assert [is_same(*pair) for pair in zip(server.machine.slips, [image, other], strict=True)] == [True, True]


def test_no_more_than_a_small_printer_takes_in_is_ever_on_the_way(image: Image.Image) -> None:
    held: list[int] = []
    with ThermalServer(buffer=100_000) as server:
        server.machine.at_row(1, lambda: time.sleep(1.0))
        server.machine.at_row(2, lambda: held.append(server.machine.held()))
        printer_at(server).print_receipt(image, Seen())
    assert 1000 < held[0] < 4096


def test_printed_is_not_said_before_the_paper_is_out(server: ThermalServer, image: Image.Image) -> None:
    gate, printed_then = threading.Event(), []
    server.machine.at_row(image.height, lambda: gate.wait(30))
    done = threading.Thread(target=lambda: printer_at(server).print_receipt(image, Seen()))
    done.start()
    while server.machine.rows_printed < image.height:
        time.sleep(0.01)
    done.join(0.5)
    printed_then.append(done.is_alive())
    gate.set()
    done.join(20)
    assert printed_then == [True]
    assert server.machine.cut == 1


def test_a_printer_without_answers_in_turn_is_asked_in_real_time(
    server: ThermalServer, image: Image.Image
) -> None:
    server.machine.turn(speaks_in_turn=False)
    printer, short = printer_at(server), image.crop((0, 0, image.width, 400))
    printer.print_receipt(short, Seen())
    started = time.monotonic()
    printer.print_receipt(short, Seen())
    assert time.monotonic() - started > short.height / 400
    assert [is_same(slip, short) for slip in server.machine.slips] == [True, True]


def test_paper_that_runs_out_is_said_and_printing_goes_on_after_the_refill(
    server: ThermalServer, image: Image.Image
) -> None:
    seen, states = Seen(), []
    printer = printer_at(server)
    server.machine.turn(paper_rows=500)

    def refill() -> None:
        states.append(printer.status())
        server.machine.turn(paper_rows=100_000)

    seen.on_stage[PrintStage.NEEDS_PAPER] = refill
    printer.print_receipt(image, seen)
    assert (states[0].ready, "没有纸" in states[0].message) == (False, True)
    assert seen.stages[-2:] == [PrintStage.NEEDS_PAPER, PrintStage.PRINTING]
    assert is_same(server.machine.slips[0], image)


@pytest.mark.parametrize("in_turn", [True, False])
def test_without_a_refill_nothing_of_the_receipt_comes_out_for_the_next_person(
    server: ThermalServer, image: Image.Image, in_turn: bool
) -> None:
    server.machine.turn(paper_rows=500, speaks_in_turn=in_turn)
    printer = printer_at(server, dataclasses.replace(SHORT, start=3.0))
    with pytest.raises(PaperOut) as caught:
        printer.print_receipt(image, Seen())
    assert "加纸" in caught.value.message
    server.machine.turn(paper_rows=100_000)
    time.sleep(0.3)
    assert server.machine.rows_printed == 500
    other = draw_receipt(receipt(name="王芳"), "en").crop((0, 0, image.width, 480))
    receipt_printer(server.uri, LONG).print_receipt(other, Seen())
    assert [is_same(slip, other) for slip in server.machine.slips] == [True]


def test_no_paper_from_the_start(server: ThermalServer, image: Image.Image) -> None:
    server.machine.turn(paper_rows=0)
    printer = printer_at(server, SHORT)
    status = printer.status()
    assert (status.ready, status.state, status.reasons) == (False, PrinterState.STOPPED, ("media-empty",))
    with pytest.raises(PaperOut):
        printer.print_receipt(image, Seen())
    assert (server.machine.rows_printed, server.machine.resets) == (0, 0)


def test_paper_near_its_end_still_prints(server: ThermalServer, image: Image.Image) -> None:
    server.machine.turn(paper_rows=image.height + NEAR_END_ROWS - 1)
    printer = printer_at(server)
    printer.print_receipt(image, Seen())
    status = printer.status()
    assert (status.ready, "快用完" in status.message) == (True, True)
    assert is_same(server.machine.slips[0], image)


def test_an_open_cover_is_said_and_printing_goes_on_when_it_is_closed(
    server: ThermalServer, image: Image.Image
) -> None:
    seen = Seen()
    server.machine.at_row(300, lambda: server.machine.turn(cover_open=True))
    seen.on_stage[PrintStage.NEEDS_HELP] = lambda: server.machine.turn(cover_open=False)
    printer_at(server).print_receipt(image, seen)
    assert any("盖子" in progress.message for progress in seen.progress)
    assert is_same(server.machine.slips[0], image)


def test_a_cover_that_stays_open_ends_the_job(server: ThermalServer, image: Image.Image) -> None:
    server.machine.at_row(300, lambda: server.machine.turn(cover_open=True))
    with pytest.raises(PrinterCoverOpen) as caught:
        printer_at(server, SHORT).print_receipt(image, Seen())
    assert "关好盖子" in caught.value.message
    server.machine.turn(cover_open=False)
    time.sleep(0.3)
    assert server.machine.rows_printed == 300


def test_a_paused_printer_prints_nothing(server: ThermalServer, image: Image.Image) -> None:
    server.machine.turn(paused=True)
    printer = printer_at(server, SHORT)
    assert (printer.status().ready, printer.status().reasons) == (False, ("paused",))
    with pytest.raises(PrinterRejected):
        printer.print_receipt(image, Seen())
    assert server.machine.rows_printed == 0


def test_a_jammed_cutter_is_not_printed_and_goes_on_when_it_is_freed(
    server: ThermalServer, image: Image.Image
) -> None:
    seen = Seen()
    server.machine.turn(cutter_jammed=True)
    with pytest.raises(PrintAborted):
        printer_at(server, SHORT).print_receipt(image, seen)
    assert any("切刀" in progress.message for progress in seen.progress)
    again = Seen()
    again.on_stage[PrintStage.NEEDS_HELP] = lambda: server.machine.turn(cutter_jammed=False)
    printer_at(server).print_receipt(image, again)
    assert is_same(server.machine.slips[-1], image)


def test_a_printer_that_dies_half_way_is_not_printed(server: ThermalServer, image: Image.Image) -> None:
    server.machine.at_row(300, server.hang_up)
    printer = printer_at(server)
    with pytest.raises(PrintAborted) as caught:
        printer.print_receipt(image, Seen())
    assert "没有打印完" in caught.value.message
    with pytest.raises(PrinterOffline):
        printer.print_receipt(image, Seen())


def test_a_printer_that_falls_silent_half_way_is_not_printed_and_forgets_before_the_next(
    server: ThermalServer, image: Image.Image
) -> None:
    gate = threading.Event()
    server.machine.turn(row_s=0.0005)

    def fall_silent() -> None:
        server.machine.turn(speaks=False)
        gate.wait(30)

    server.machine.at_row(300, fall_silent)
    printer = printer_at(server, SHORT)
    with pytest.raises(PrinterSilent) as caught:
        printer.print_receipt(image, Seen())
    assert "不知道有没有打印完" in caught.value.message
    server.machine.turn(speaks=True, row_s=0.0)
    other = draw_receipt(receipt(name="王芳"), "en")
    threading.Timer(0.2, gate.set).start()
    printer.print_receipt(other, Seen())
    assert is_same(server.machine.slips[-1], other)
    assert len(server.machine.slips) == 1


def test_whatever_breaks_half_way_the_next_receipt_is_whole(
    server: ThermalServer, image: Image.Image
) -> None:
    seen = Seen()
    server.machine.at_row(300, lambda: server.machine.turn(cover_open=True))

    def break_off() -> None:
        raise RuntimeError("the screen is gone")

    seen.on_stage[PrintStage.NEEDS_HELP] = break_off
    printer = printer_at(server)
    with pytest.raises(RuntimeError, match="the screen"):
        printer.print_receipt(image, seen)
    threading.Timer(0.5, lambda: server.machine.turn(cover_open=False)).start()
    other = draw_receipt(receipt(name="王芳"), "en")
    printer.print_receipt(other, Seen())
    assert [is_same(slip, other) for slip in server.machine.slips] == [True]


def test_what_a_kiosk_left_in_the_printer_before_it_was_restarted_never_comes_out(
    server: ThermalServer, image: Image.Image
) -> None:
    server.machine.turn(paper_rows=0)
    with socket.create_connection(("127.0.0.1", int(server.uri.rpartition(":")[2]))) as before:
        before.sendall(b"".join(pieces(image.crop((0, 0, image.width, 48)))))
        while server.machine.held() < 3000:
            time.sleep(0.01)
    seen = Seen()
    seen.on_stage[PrintStage.NEEDS_PAPER] = lambda: server.machine.turn(paper_rows=100_000)
    printer_at(server).print_receipt(image, seen)
    assert [is_same(slip, image) for slip in server.machine.slips] == [True]


def test_a_printer_that_never_answers_is_not_ready_and_gets_nothing(
    server: ThermalServer, image: Image.Image
) -> None:
    server.machine.turn(speaks=False)
    printer = printer_at(server, SHORT)
    status = printer.status()
    assert (status.ready, status.state) == (False, PrinterState.UNREACHABLE)
    with pytest.raises(PrinterOffline):
        printer.print_receipt(image, Seen())
    assert server.machine.rows_printed == 0


def test_a_slow_printer_has_its_time(server: ThermalServer, image: Image.Image) -> None:
    server.machine.turn(late_s=0.03, row_s=0.0005)
    printer_at(server).print_receipt(image, Seen())
    assert is_same(server.machine.slips[0], image)


def test_a_printer_that_takes_too_long_is_cancelled(server: ThermalServer, image: Image.Image) -> None:
    server.machine.turn(row_s=0.01)
    with pytest.raises(PrintTimedOut):
        printer_at(server, SHORT).print_receipt(image, Seen())
    printed = server.machine.rows_printed
    time.sleep(0.3)
    assert server.machine.rows_printed <= printed + 24


def test_no_printer_at_the_address_is_offline(image: Image.Image) -> None:
    printer = receipt_printer("escpos+tcp://127.0.0.1:1", SHORT)
    assert (printer.status().ready, printer.status().state) == (False, PrinterState.UNREACHABLE)
    with pytest.raises(PrinterOffline) as caught:
        printer.print_receipt(image, Seen())
    assert "没有连接" in caught.value.message


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a..b"])
def test_a_host_that_is_none_is_offline(host: str) -> None:
    assert not receipt_printer(f"escpos+tcp://{host}", SHORT).status().ready


def test_while_a_receipt_is_printed_the_status_is_that_of_the_job(
    server: ThermalServer, image: Image.Image
) -> None:
    states = []
    seen = Seen()
    printer = printer_at(server)
    seen.on_stage[PrintStage.PRINTING] = lambda: states.append(printer.status())
    printer.print_receipt(image, seen)
    assert (states[0].ready, states[0].state) == (True, PrinterState.PROCESSING)
    assert server.connections == 1


@pytest.mark.parametrize(("mode", "width"), [("1", 575), ("1", 640), ("L", 576)])
def test_a_picture_that_is_no_receipt_is_refused(server: ThermalServer, mode: str, width: int) -> None:
    with pytest.raises(ValueError, match="576"):
        printer_at(server).print_receipt(Image.new(mode, (width, 10)), Seen())
    assert server.connections == 0


@pytest.mark.parametrize(
    "uri", ["", "ipp://a/b", "escpos+tcp://", "escpos+usb://4b8:202", "escpos+tcp://a:b", "escpos+tcp://a@b"]
)
def test_other_addresses_are_refused(uri: str) -> None:
    with pytest.raises(ValueError, match="receipt printer"):
        receipt_printer(uri)


def test_nothing_heavy_is_loaded_before_the_first_receipt() -> None:
    code = (
        "import sys; from kiosk.devices.printer.thermal import receipt_printer; "
        "receipt_printer('escpos+tcp://127.0.0.1:1').status(); "
        "print(sorted({'escpos', 'PIL', 'usb', 'yaml', 'qrcode'} & set(sys.modules)))"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert outcome.stdout.strip() == "[]"
