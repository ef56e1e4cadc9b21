"""The receipt printer's address: what may be written, and that what is accepted is understood by the driver."""

import pytest

from kiosk.devices.printer.thermal import receipt_printer
from kiosk.settings import Settings, SettingsError, load_settings

GOOD = [
    "escpos+tcp://printer",
    "escpos+tcp://10.0.0.5:9100",
    "escpos+tcp://[fe80::1]:65535",
    "escpos+usb://04b8:0202",
    "escpos+usb://04B8:0E15",
    "escpos+file:/dev/usb/lp0",
    "folder:/var/lib/kiosk/receipts of today",
]


def test_a_kiosk_that_says_nothing_has_no_receipt_printer() -> None:
    assert Settings().printer.receipt_uri == ""


@pytest.mark.parametrize("uri", GOOD)
def test_what_may_be_written_the_driver_understands(uri: str) -> None:
    assert load_settings(None, {"KIOSK_PRINTER_RECEIPT_URI": uri}, {}).printer.receipt_uri == uri
    receipt_printer(uri)


@pytest.mark.parametrize(
    "uri",
    [
        "escpos+tcp://",
        "escpos+tcp://host:0",
        "escpos+tcp://host:65536",
        "escpos+tcp://host/queue",
        "escpos+tcp://user@host",
        "escpos+tcp://host\n",
        "escpos+usb://4b8:202",
        "escpos+usb://04b8",
        "escpos+file:lp0",
        "ipp://localhost/printers/A4",
        "usb",
    ],
)
def test_anything_else_is_an_error_that_says_what_is_expected(uri: str) -> None:
    with pytest.raises(SettingsError, match=r"printer\.receipt_uri.*escpos\+usb"):
        load_settings(None, {}, {"printer.receipt_uri": uri})
