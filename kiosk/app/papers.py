"""What the statement screen needs, put together from gateway, QR codes and printer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.contract.statements import StatementRequest
from kiosk.documents.qr import qr_matrix
from kiosk.gateway.client import Gateway
from kiosk.ui.records.statement_view import Paper, PrintReport

if TYPE_CHECKING:
    from kiosk.devices.printer.port import Printer, PrintProgress

PRINT_TITLE = "shebao-statement"


@dataclass(frozen=True)
class GatewayPapers:
    """Issues statements through the gateway and prints them on the kiosk's printer. All calls block."""

    gateway: Gateway
    printer: "Callable[[], Printer]"

    def issue(self, token: str, request: StatementRequest, key: str) -> Paper:
        """Have the statement issued (once for each key) and fetch its PDF. Raises GatewayError."""
        issued = self.gateway.issue_statement(token, request, key)
        pdf = self.gateway.fetch_statement(token, issued.statement_id)
        rows = ["".join("1" if dark else "0" for dark in row) for row in qr_matrix(issued.verification_url)]
        return Paper(issued, pdf, rows)

    def print_paper(self, pdf: bytes, pages: int, on_progress: Callable[[str], None]) -> PrintReport:
        """Print; a printer's failure is a report, not an error: the person reads it beside the paper."""
        from kiosk.devices.printer.errors import PrinterError

        def progressed(progress: "PrintProgress") -> None:
            on_progress(progress.message)

        try:
            outcome = self.printer().print_pdf(pdf, PRINT_TITLE, progressed, pages)
        except PrinterError as error:
            return PrintReport(printed=False, message=error.message)
        return PrintReport(printed=True, message=outcome.message)
