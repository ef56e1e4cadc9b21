"""Receipts of what was done: drawn and printed on the kiosk's receipt printer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.contract.items import Done
from kiosk.contract.words import Words
from kiosk.ui.records.statement_view import PrintReport
from kiosk.ui.translation import translate

if TYPE_CHECKING:
    from kiosk.devices.printer.thermal_port import ReceiptPrinter


@dataclass(frozen=True)
class PrintedReceipts:
    """Prints receipts for this kiosk. Blocks."""

    kiosk_id: str
    service_point: str
    printer: "Callable[[], ReceiptPrinter | None]"

    def print_receipt(self, done: Done, item: Words, name: str, ssn: str, language: str) -> PrintReport:
        """How it went, and the sentence for the person; a printer's failure is a report, not an error."""
        from kiosk.devices.printer.errors import PrinterError
        from kiosk.documents.raster import draw_receipt
        from kiosk.documents.receipt import receipt_of

        printer = self.printer()
        if printer is None:
            return PrintReport(
                printed=False, message=translate("Receipts", "这台机器不打印凭条，请记下受理号。")
            )
        receipt = receipt_of(
            done,
            item=item,
            name=name,
            ssn=ssn,
            service_point=self.service_point,
            kiosk_id=self.kiosk_id,
            issued_at=datetime.now(UTC),
        )
        try:
            outcome = printer.print_receipt(draw_receipt(receipt, language), lambda _: None)
        except PrinterError as error:
            return PrintReport(printed=False, message=error.message)
        return PrintReport(printed=True, message=outcome.message)
