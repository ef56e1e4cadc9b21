"""One service item from its introduction to what comes of it."""

import os
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.model import Field, Flow, Item
from kiosk.contract.items import Answer, Done, Sheet
from kiosk.contract.words import Words
from kiosk.gateway.errors import ProblemAnswered
from kiosk.ui.background import Background, Errand
from kiosk.ui.items.choices import choices_of
from kiosk.ui.items.ports import Platform, Receipts
from kiosk.ui.items.question_view import CONTROLS, QuestionView
from kiosk.ui.items.rows import AnswerRow, answer_row, intro_rows, receipt_rows
from kiosk.ui.items.sheet_view import FactRow, NoteRow, SheetView
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.records.statement_view import PrintReport
from kiosk.ui.translation import CHINESE, translate
from kiosk.ui.words.printer_words import printer_words
from kiosk.ui.words.troubles import trouble_of
from kiosk.ui.words.wording import failure_words
from kiosk.visit.trouble import Trouble

_REFUSALS = frozenset({"problem.item-refused", "problem.answers-invalid"})
_AT_ONCE = frozenset({Flow.INSTANT, Flow.CARD})


class ItemRun(QObject):
    """`stage`: intro, asking, review, working, sheet, done, refused or failed. Decides; the screen only shows."""

    changed = Signal()
    sessionLost = Signal()
    finished = Signal()

    def __init__(
        self,
        platform: Platform,
        receipts: Receipts,
        background: Background,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._platform, self._receipts = platform, receipts
        self._background, self._today = background, today
        self._language = CHINESE
        self._token = ""
        self._applicant = NOBODY
        self._holder = ""
        self._errand: Errand | None = None
        self._sheet = SheetView(self)
        self._facts = RowsModel(FactRow, self)
        self._guide = RowsModel(NoteRow, self)
        self._answer_rows = RowsModel(AnswerRow, self)
        self._done_facts = RowsModel(FactRow, self)
        self._item: Item | None = None
        self._reset("intro")

    def _reset(self, stage: str) -> None:
        if self._errand:
            self._errand.drop()
        self._stage = stage
        self._answers: dict[str, Answer] = {}
        self._asked: tuple[Field, ...] = ()
        self._at = 0
        self._mending = False
        self._question: QuestionView | None = None
        self._done: Done | None = None
        self._why: Words | None = None
        self._trouble: Trouble | None = None
        self._key = ""
        self._print: PrintReport | None = None
        self._printing = False
        self._sheet.clear()

    def open(self, token: str) -> None:
        """Use this session from now on."""
        self._token = token

    def identify(self, ssn: str, name: str) -> None:
        """Rules about the applicant look at this number; a receipt is made out to both, masked."""
        self._applicant, self._holder = Applicant(ssn) if ssn else NOBODY, name

    @Slot()
    def clear(self) -> None:
        """Forget everything of the visit."""
        self._token, self._applicant, self._holder, self._item = "", NOBODY, "", None
        self._reset("intro")
        self._word()

    def start(self, item: Item | None) -> None:
        """Begin with this item; a query that needs no answer is asked at once."""
        self._item = item
        self._reset("intro")
        if item is not None:
            from kiosk.catalogue.answers import check, with_defaults

            self._answers = with_defaults(item, {}, self._today())
            self._ask_anew()
            if item.flow is Flow.QUERY and self._may_run():
                checked = check(item, self._answers, self._today(), self._applicant)
                if not checked.faults:
                    self._run()
                    return
        self._word()

    def use_language(self, language: str) -> None:
        """Word everything in this language."""
        self._language = language
        self._sheet.use_language(language)
        if self._question is not None:
            self._question.use_language(language, choices_of(self._question.field, language))
        self._word()

    @Slot()
    def begin(self) -> None:
        """From the introduction to the first question, or straight to what the item does."""
        if self._item is None or not self._may_run():
            return
        if self._asked:
            self.ask()
        elif self._item.flow in _AT_ONCE:
            self._enter("review")
        else:
            self._run()

    @Slot()
    def ask(self) -> None:
        """The first question."""
        self._mending = False
        self._show_question(0)

    @Slot(int)
    def mend(self, index: int) -> None:
        """This question again; afterwards back to the review."""
        self._mending = True
        self._show_question(index)

    @Slot()
    def previous(self) -> None:
        """The question before this one."""
        if self._at > 0:
            self._show_question(self._at - 1)

    @Slot()
    def next(self) -> None:
        """Take the answer and go on, unless something is wrong with it."""
        from kiosk.catalogue.answers import check_field

        view = self._question
        if view is None or self._item is None:
            return
        answers = {**self._answers, view.field.key: view.answer}
        if view.answer in ("", []):
            answers.pop(view.field.key, None)
        wrong = check_field(view.field, view.answer, answers, self._today(), self._applicant)
        if wrong is not None:
            view.refuse(wrong.in_language(self._language))
            return
        self._answers = answers
        self._ask_anew()
        if self._at + 1 < len(self._asked) and not self._mending:
            self._show_question(self._at + 1)
        elif self._item.flow in _AT_ONCE:
            self._enter("review")
        else:
            self._run()

    @Slot()
    def confirm(self) -> None:
        """Do it, once whatever the network does."""
        self._key = self._key or os.urandom(16).hex()
        self._run()

    @Slot()
    def retry(self) -> None:
        """Ask again; with the same key where something is done."""
        self._run()

    @Slot()
    def printReceipt(self) -> None:
        """Print the receipt of what was done."""
        done, item = self._done, self._item
        if done is None or item is None or self._printing:
            return
        name = Words(item.short.zh, item.short.en)
        holder, ssn, language = self._holder, self._applicant.ssn, self._language
        self._printing, self._print = True, PrintReport(printed=False, message="正在打印，请稍等。")
        self._errand = self._background.run(
            lambda: self._receipts.print_receipt(done, name, holder, ssn, language), self._printed, self._fail
        )
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """The person has seen what was done."""
        self.finished.emit()

    @Slot(result=bool)
    def goBack(self) -> bool:
        """One step back within the item; False when there is none."""
        if self._sheet.property("rowOpened"):
            self._sheet.closeRow()
            return True
        if self._stage == "asking" and self._at > 0 and not self._mending:
            self.previous()
            return True
        if self._stage == "asking" and self._mending:
            self._enter("review")
            return True
        if self._stage == "asking" and self._sheet.sheet is not None:
            self._enter("sheet")
            return True
        if self._stage in {"review", "asking", "refused", "failed"} and self._asked:
            self._enter("intro")
            return True
        return False

    def _may_run(self) -> bool:
        item = self._item
        return item is not None and item.available and (bool(self._token) or item.public)

    def _ask_anew(self) -> None:
        if self._item is None:
            return
        from kiosk.catalogue.answers import questions

        asked = questions(self._item, self._answers, self._today(), self._applicant)
        self._asked = tuple(field for field in asked if field.kind in CONTROLS)

    def _show_question(self, index: int) -> None:
        if not 0 <= index < len(self._asked):
            return
        self._at = index
        field = self._asked[index]
        view = QuestionView(field, choices_of(field, self._language), self._today(), self)
        view.use_language(self._language, choices_of(field, self._language))
        if field.key in self._answers:
            view.restore(self._answers[field.key])
        self._question = view
        self._enter("asking")

    def _run(self) -> None:
        item = self._item
        if item is None:
            return
        answers, token, key, platform = dict(self._answers), self._token, self._key, self._platform
        self._enter("working")
        if item.flow in _AT_ONCE:
            self._errand = self._background.run(
                lambda: platform.act(token, item.id, answers, key), self._show_done, self._fail
            )
        elif token and not item.public:
            self._errand = self._background.run(
                lambda: platform.query_item(token, item.id, answers), self._show_sheet, self._fail
            )
        else:
            self._errand = self._background.run(
                lambda: platform.public_query(item.id, answers), self._show_sheet, self._fail
            )

    def _show_sheet(self, sheet: Sheet) -> None:
        self._sheet.show(sheet, self._language)
        self._enter("sheet")

    def _show_done(self, done: Done) -> None:
        self._done = done
        self._enter("done")

    def _printed(self, report: PrintReport) -> None:
        self._printing, self._print = False, report
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        trouble = trouble_of(error)
        if trouble.key == "problem.visit-expired":
            self.sessionLost.emit()
            return
        self._trouble = trouble
        if trouble.key in _REFUSALS and isinstance(error, ProblemAnswered):
            faults = list(error.faults.values())
            self._why = error.why or (faults[0] if faults else None)
            # What was refused may be asked again with other answers: that is another request.
            self._key = ""
            self._enter("refused")
            return
        self._enter("failed")

    def _enter(self, stage: str) -> None:
        self._stage = stage
        if stage != "asking":
            self._question = None
        self._word()

    def _word(self) -> None:
        language, item = self._language, self._item
        self._facts.replace(intro_rows(item, language) if item else [])
        self._guide.replace([NoteRow(each.in_language(language)) for each in item.guide] if item else [])
        self._answer_rows.replace(
            [
                answer_row(field, self._answers.get(field.key), language, self._today())
                for field in self._asked
            ]
        )
        self._done_facts.replace(receipt_rows(self._done, language, self._today()) if self._done else [])
        self.changed.emit()

    def _notice(self) -> str:
        if self._item is None or self._stage != "review":
            return ""
        from kiosk.catalogue.answers import hints

        said = hints(self._item, self._answers, self._today(), self._applicant)
        return "\n".join(words.in_language(self._language) for words in said.values())

    def _of_item(self, text: Callable[[Item], str]) -> str:
        return text(self._item) if self._item else ""

    def _reason(self) -> str:
        if self._stage == "refused" and self._why is not None:
            return self._why.in_language(self._language)
        return failure_words(self._trouble)

    def _print_kind(self) -> str:
        if self._print is None or self._printing:
            return "notice"
        return "done" if self._print.printed else "wrong"

    def _begin_text(self) -> str:
        query = self._item is not None and self._item.flow is Flow.QUERY
        return translate("ItemRun", "开始查询") if query else translate("ItemRun", "开始办理")

    def _confirm_text(self) -> str:
        return translate("ItemRun", "都对，确认办理") if self._asked else translate("ItemRun", "确认办理")

    def _done_title(self) -> str:
        return self._done.title.in_language(self._language) if self._done else ""

    def _next_step(self) -> str:
        step = self._done.next_step if self._done else None
        return step.in_language(self._language) if step else ""

    stage = Property(str, lambda self: self._stage, notify=changed)
    question = Property(QObject, lambda self: self._question, notify=changed)
    step = Property(int, lambda self: self._at + 1, notify=changed)
    steps = Property(int, lambda self: max(1, len(self._asked)), notify=changed)
    sheet = Property(QObject, lambda self: self._sheet, constant=True)
    facts = Property(QObject, lambda self: self._facts, constant=True)
    guide = Property(QObject, lambda self: self._guide, constant=True)
    answers = Property(QObject, lambda self: self._answer_rows, constant=True)
    doneFacts = Property(QObject, lambda self: self._done_facts, constant=True)
    doneTitle = Property(str, _done_title, notify=changed)
    nextStep = Property(str, _next_step, notify=changed)
    notice = Property(str, _notice, notify=changed)
    reason = Property(str, _reason, notify=changed)
    name = Property(
        str, lambda self: self._of_item(lambda item: item.short.in_language(self._language)), notify=changed
    )
    fullName = Property(
        str, lambda self: self._of_item(lambda item: item.name.in_language(self._language)), notify=changed
    )
    icon = Property(str, lambda self: self._of_item(lambda item: item.icon), notify=changed)
    available = Property(bool, lambda self: bool(self._item and self._item.available), notify=changed)
    needsCard = Property(
        bool,
        lambda self: bool(self._item and self._item.available and not self._item.public and not self._token),
        notify=changed,
    )
    canBegin = Property(
        bool,
        lambda self: self._may_run() and bool(self._item and self._item.flow is not Flow.GUIDE),
        notify=changed,
    )
    printing = Property(bool, lambda self: self._printing, notify=changed)
    printMessage = Property(
        str, lambda self: printer_words(self._print.message) if self._print else "", notify=changed
    )
    printKind = Property(str, _print_kind, notify=changed)
    beginText = Property(str, _begin_text, notify=changed)
    confirmText = Property(str, _confirm_text, notify=changed)
    hasQuestions = Property(bool, lambda self: bool(self._asked), notify=changed)
