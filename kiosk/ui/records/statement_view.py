"""The printed statement: issue, look at, print."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.statements import StatementIssued, StatementRequest
from kiosk.ui.background import Background, Errand
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.records.page_images import PageImages, render_page
from kiosk.ui.translation import translate
from kiosk.ui.words.names import name_of
from kiosk.ui.words.printer_words import printer_words
from kiosk.ui.words.troubles import trouble_of
from kiosk.ui.words.wording import failure_words
from kiosk.visit.trouble import Trouble


@dataclass(frozen=True)
class ChoiceRow:
    """One thing that can be printed; code "" means all insurance types."""

    code: str
    name: str


@dataclass(frozen=True, repr=False)
class Paper:
    """An issued statement and its PDF."""

    issued: StatementIssued
    pdf: bytes
    qr_rows: list[str]

    def __repr__(self) -> str:
        return "Paper(…)"


@dataclass(frozen=True)
class PrintReport:
    """How printing ended: whether paper came out, and the sentence for the person."""

    printed: bool
    message: str


class Papers(Protocol):
    """What the view needs of the gateway, the QR codes and the printer. All calls block."""

    def issue(self, token: str, request: StatementRequest, key: str) -> Paper:
        """Have the statement issued (once for each key) and fetch its PDF."""
        ...

    def print_paper(self, pdf: bytes, pages: int, on_progress: Callable[[str], None]) -> PrintReport:
        """Print; progress is worded for the person."""
        ...


class StatementView(QObject):
    """States: choosing, preparing, ready, printing, printed, notPrinted, failed."""

    changed = Signal()
    sessionLost = Signal()
    printProgress = Signal(str)

    def __init__(
        self,
        papers: Papers,
        background: Background,
        images: PageImages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._background = background
        self._images = images
        self._token = ""
        self._errand: Errand | None = None
        self._insurances: list[InsuranceType] = []
        self._choices = RowsModel(ChoiceRow, self)
        self._state = "choosing"
        self._trouble: Trouble | None = None
        self._paper: Paper | None = None
        self._page = 1
        self._page_image = ""
        self._print_message = ""
        self._code = ""
        self._key = ""
        self.printProgress.connect(self._show_progress)

    @property
    def paper(self) -> Paper | None:
        """The statement shown, None before there is one."""
        return self._paper

    def open(self, token: str) -> None:
        """Use this session from now on."""
        self._token = token

    def clear(self) -> None:
        """Forget everything of the visit, pictures included."""
        self._token = ""
        self._insurances = []
        self._choices.replace([])
        self.chooseAgain()

    def retranslate(self) -> None:
        """The language changed: word everything anew."""
        if self._insurances:
            self.offer(self._insurances)
        self.changed.emit()

    def offer(self, insurances: list[InsuranceType]) -> None:
        """Offer these insurance types, and all of them together when there are several."""
        self._insurances = list(insurances)
        rows = [ChoiceRow(each.value, name_of(each)) for each in insurances]
        if len(rows) > 1:
            rows.insert(0, ChoiceRow("", translate("StatementView", "全部险种")))
        self._choices.replace(rows)

    @Slot()
    def chooseAgain(self) -> None:
        """Back to the choice; the prepared paper is forgotten."""
        if self._errand:
            self._errand.drop()
        self._images.clear()
        self._paper = None
        self._page_image = ""
        self._print_message = ""
        self._enter("choosing")

    @Slot(str)
    def prepare(self, code: str) -> None:
        """Have the statement made for one insurance type, or for all ("")."""
        self._code, self._key = code, os.urandom(16).hex()
        self._ask()

    @Slot()
    def retry(self) -> None:
        """Ask again for the same statement; the same key, so that it is issued once."""
        self._ask()

    @Slot(int)
    def showPage(self, page: int) -> None:
        """Show this page of the paper."""
        paper = self._paper
        if paper is None or not 1 <= page <= paper.issued.pages:
            return
        self._page = page
        self._background.run(lambda: render_page(paper.pdf, page), self._show_image, self._fail)
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Print the paper shown."""
        paper = self._paper
        if paper is None or self._state == "printing":
            return
        self._print_message = "正在打印，请稍等。"
        self._enter("printing")
        self._errand = self._background.run(
            lambda: self._papers.print_paper(paper.pdf, paper.issued.pages, self.printProgress.emit),
            self._printed,
            self._fail,
        )

    def _ask(self) -> None:
        token, key = self._token, self._key
        request = StatementRequest(InsuranceType(self._code) if self._code else None)
        self._enter("preparing")
        self._errand = self._background.run(
            lambda: self._papers.issue(token, request, key), self._show_paper, self._fail
        )

    def _show_paper(self, paper: Paper) -> None:
        self._paper = paper
        self._print_message = ""
        self._enter("ready")
        self.showPage(1)

    def _show_image(self, image: QImage) -> None:
        if self._paper is None:
            return
        self._page_image = self._images.show(image)
        self.changed.emit()

    def _show_progress(self, message: str) -> None:
        if self._state == "printing":
            self._print_message = message
            self.changed.emit()

    def _printed(self, report: PrintReport) -> None:
        self._print_message = report.message
        self._enter("printed" if report.printed else "notPrinted")

    def _fail(self, error: Exception) -> None:
        trouble = trouble_of(error)
        if trouble.key == "problem.visit-expired":
            self.sessionLost.emit()
            return
        self._enter("failed", trouble)

    def _enter(self, state: str, trouble: Trouble | None = None) -> None:
        self._state, self._trouble = state, trouble
        self.changed.emit()

    def _code_groups(self) -> str:
        code = self._paper.issued.verification_code if self._paper else ""
        return " ".join(code[start : start + 4] for start in range(0, len(code), 4))

    state = Property(str, lambda self: self._state, notify=changed)
    failure = Property(str, lambda self: failure_words(self._trouble), notify=changed)
    canGoBack = Property(bool, lambda self: self._state != "choosing", notify=changed)
    pages = Property(int, lambda self: self._paper.issued.pages if self._paper else 0, notify=changed)
    page = Property(int, lambda self: self._page, notify=changed)
    pageImage = Property(str, lambda self: self._page_image, notify=changed)
    printMessage = Property(str, lambda self: printer_words(self._print_message), notify=changed)
    verificationCode = Property(str, _code_groups, notify=changed)
    qrRows = Property(list, lambda self: self._paper.qr_rows if self._paper else [], notify=changed)
    choices = Property(QObject, lambda self: self._choices, constant=True)
