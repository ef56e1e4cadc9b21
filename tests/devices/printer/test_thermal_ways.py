"""Receipts on other ways than the network: USB, device files, pipes, plain files, and a folder."""

import os
import re
import select
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from kiosk.devices.printer.errors import FolderUnusable, PrintAborted, PrinterOffline, PrintTimedOut
from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import PrinterState, PrintProgress
from kiosk.devices.printer.thermal import ThermalPrinter, receipt_printer
from kiosk.devices.printer.thermal_usb import open_usb
from kiosk.documents.raster import draw_receipt
from tests.documents.samples import receipt
from tests.rigs.thermal import ThermalMachine
from tests.rigs.thermal_usb import PRODUCT, VENDOR, UsbBus

LONG = Patience(start=60.0, request=5.0, lost=5.0, poll=0.05)
SHORT = Patience(start=0.5, page=0.0, request=0.4, lost=0.8, poll=0.05)
NOT_REPORTED = "不能报告"


@pytest.fixture(scope="module")
def image() -> Image.Image:
    return draw_receipt(receipt(), "zh")


def ignore(progress: PrintProgress) -> None:
    """Nobody watches."""


def played(data: bytes) -> list[Image.Image]:
    """The slips that a printer makes of these bytes."""
    machine = ThermalMachine(lambda answer: None, buffer=len(data) + 1)
    cut = data.count(b"\x1dVB\x00")
    machine.receive(data)
    for _attempt in range(500):
        if machine.cut >= cut and not machine.held():
            break
        threading.Event().wait(0.01)
    machine.power_off()
    assert not machine.not_understood
    return machine.slips


def is_same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and one.tobytes() == other.tobytes()


# USB


@pytest.fixture
def bus() -> Iterator[UsbBus]:
    bus = UsbBus()
    yield bus
    bus.machine.power_off()


def usb_printer(bus: UsbBus, patience: Patience = LONG) -> ThermalPrinter:
    return ThermalPrinter(lambda _seconds: open_usb(VENDOR, PRODUCT, bus), patience)


def test_usb_prints_on_the_printers_interface_and_lets_go_of_it(bus: UsbBus, image: Image.Image) -> None:
    printer = usb_printer(bus)
    assert printer.status().ready
    printer.print_receipt(image, ignore)
    printer.print_receipt(image, ignore)
    assert [is_same(slip, image) for slip in bus.machine.slips] == [True, True]
    assert (bus.claimed, bus.resets, bus.configurations) == ([], 0, 0)


def test_usb_out_of_paper_is_said(bus: UsbBus) -> None:
    bus.machine.turn(paper_rows=0)
    assert usb_printer(bus).status().reasons == ("media-empty",)


def test_usb_unplugged_in_the_middle_is_not_printed(bus: UsbBus, image: Image.Image) -> None:
    bus.machine.at_row(300, lambda: setattr(bus, "plugged", False))
    printer = usb_printer(bus)
    with pytest.raises(PrintAborted):
        printer.print_receipt(image, ignore)
    with pytest.raises(PrinterOffline):
        printer.print_receipt(image, ignore)
    assert printer.status().state is PrinterState.UNREACHABLE


def test_a_usb_device_without_a_way_back_is_no_printer_that_answers(bus: UsbBus) -> None:
    bus.answers_back = False
    assert not usb_printer(bus).status().ready


def test_no_usb_printer_on_this_machine_is_offline() -> None:
    status = receipt_printer("escpos+usb://fff1:fff2").status()
    assert (status.ready, status.state) == (False, PrinterState.UNREACHABLE)


# Device files, pipes, plain files


@contextmanager
def device_file() -> Iterator[tuple[Path, ThermalMachine]]:
    """A character device with a printer behind it: a pseudo-terminal, as a serial printer's line."""
    ours, theirs = os.openpty()
    machine = ThermalMachine(lambda answer: os.write(ours, answer) and None)
    stop_reading, stop = os.pipe()

    def serve() -> None:
        while ours in (ready := select.select([ours, stop_reading], [], [])[0]) and stop_reading not in ready:
            machine.receive(os.read(ours, 512))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield Path(os.ttyname(theirs)), machine
    finally:
        machine.power_off()
        os.write(stop, b"x")
        thread.join(5)
        for descriptor in (ours, theirs, stop_reading, stop):
            os.close(descriptor)


def test_a_device_file_answers_and_is_believed(image: Image.Image) -> None:
    with device_file() as (path, machine):
        printer = receipt_printer(f"escpos+file:{path}", LONG)
        assert printer.status().ready
        outcome = printer.print_receipt(image, ignore)
        assert "打印完成" in outcome.message
        assert is_same(machine.slips[0], image)
        machine.turn(cover_open=True)
        assert printer.status().reasons == ("cover-open",)
        machine.turn(speaks=False)
        assert not receipt_printer(f"escpos+file:{path}", SHORT).status().ready


def test_a_pipe_gets_the_whole_receipt_and_nobody_claims_that_it_is_printed(
    tmp_path: Path, image: Image.Image
) -> None:
    path = tmp_path / "printer"
    os.mkfifo(path)
    data = bytearray()

    def read() -> None:
        with path.open("rb") as pipe:
            data.extend(pipe.read())

    reader = threading.Thread(target=read)
    reader.start()
    with path.open("wb"):
        printer = receipt_printer(f"escpos+file:{path}", LONG)
        assert printer.status().ready
        outcome = printer.print_receipt(image, ignore)
    reader.join(10)
    assert NOT_REPORTED in outcome.message
    assert "打印完成" not in outcome.message
    assert [is_same(slip, image) for slip in played(bytes(data))] == [True]


def test_a_pipe_that_nobody_reads_is_offline_and_one_that_fills_up_times_out(
    tmp_path: Path, image: Image.Image
) -> None:
    path = tmp_path / "printer"
    os.mkfifo(path)
    printer = receipt_printer(f"escpos+file:{path}", SHORT)
    assert printer.status().state is PrinterState.UNREACHABLE
    with pytest.raises(PrinterOffline):
        printer.print_receipt(image, ignore)
    stuck = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(PrintTimedOut):
            printer.print_receipt(image, ignore)
    finally:
        os.close(stuck)


def test_a_pipe_whose_reader_goes_away_is_not_printed(tmp_path: Path, image: Image.Image) -> None:
    path = tmp_path / "printer"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    threading.Timer(0.3, lambda: os.close(reader)).start()
    with pytest.raises(PrintAborted):
        receipt_printer(f"escpos+file:{path}", LONG).print_receipt(image, ignore)


def test_a_plain_file_keeps_every_receipt(tmp_path: Path, image: Image.Image) -> None:
    path = tmp_path / "receipts.escpos"
    path.touch()
    printer = receipt_printer(f"escpos+file:{path}")
    assert printer.status().ready
    assert NOT_REPORTED in printer.status().message
    printer.print_receipt(image, ignore)
    printer.print_receipt(image, ignore)
    assert [is_same(slip, image) for slip in played(path.read_bytes())] == [True, True]


def test_a_device_that_is_not_there_is_offline_and_not_made(tmp_path: Path, image: Image.Image) -> None:
    path = tmp_path / "lp0"
    printer = receipt_printer(f"escpos+file:{path}")
    assert printer.status().state is PrinterState.UNREACHABLE
    with pytest.raises(PrinterOffline):
        printer.print_receipt(image, ignore)
    assert not path.exists()


# A folder in the place of a printer


def test_a_folder_takes_each_receipt_as_a_private_picture(tmp_path: Path, image: Image.Image) -> None:
    folder = tmp_path / "made" / "for it"
    printer = receipt_printer(f"folder:{folder}")
    assert printer.status().ready
    outcomes = [printer.print_receipt(image, ignore) for _ in range(2)]
    files = sorted(folder.iterdir())
    assert files == sorted(outcome.saved_as for outcome in outcomes if outcome.saved_as)
    assert all(re.fullmatch(r"\d{8}-\d{6}-[0-9a-f]{8}\.png", file.name) for file in files)
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)
    assert all("没有连接打印机" in outcome.message for outcome in outcomes)
    with Image.open(files[0]) as saved:
        assert is_same(saved, image)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, image: Image.Image) -> None:
    (tmp_path / "file").touch()
    printer = receipt_printer(f"folder:{tmp_path}/file/folder")
    assert not printer.status().ready
    with pytest.raises(FolderUnusable):
        printer.print_receipt(image, ignore)


ON_A_FULL_DISK = """
import subprocess, sys
from pathlib import Path
from PIL import Image
from kiosk.devices.printer.errors import FolderFull
from kiosk.devices.printer.thermal_folder import ReceiptFolder

folder = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(folder)], check=True)
printer = ReceiptFolder(folder)
try:
    printer.print_receipt(Image.effect_noise((576, 2000), 100).convert("1"), lambda progress: None)
except FolderFull as error:
    print(error.message, sorted(folder.iterdir()))
"""


def test_a_full_disk_leaves_no_part_of_a_receipt(tmp_path: Path) -> None:
    outcome = subprocess.run(
        ["unshare", "--mount", sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    assert "磁盘空间不足" in outcome.stdout
    assert outcome.stdout.strip().endswith("[]")
