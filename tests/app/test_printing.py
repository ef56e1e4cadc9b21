"""Which printer the settings mean."""

from pathlib import Path

from kiosk.app.printing import receipt_printer_for
from kiosk.devices.printer.thermal import ThermalPrinter
from kiosk.devices.printer.thermal_folder import ReceiptFolder
from kiosk.settings import Settings, load_settings


def with_receipts_at(uri: str) -> Settings:
    return load_settings(None, {}, {"printer.receipt_uri": uri})


def test_a_kiosk_without_a_receipt_printer_has_none() -> None:
    assert receipt_printer_for(Settings()) is None


def test_a_receipt_printer_is_one_and_the_same_each_time(tmp_path: Path) -> None:
    there = with_receipts_at("escpos+tcp://127.0.0.1:9100")
    printer = receipt_printer_for(there)
    assert isinstance(printer, ThermalPrinter)
    assert receipt_printer_for(with_receipts_at("escpos+tcp://127.0.0.1:9100")) is printer
    assert isinstance(receipt_printer_for(with_receipts_at(f"folder:{tmp_path}")), ReceiptFolder)
