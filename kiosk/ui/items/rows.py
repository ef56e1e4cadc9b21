"""What the screens of an item list: what it is, what was answered, what was done."""

from dataclasses import dataclass
from datetime import date

from kiosk.catalogue.model import Field, Item
from kiosk.contract.items import Answer, Done
from kiosk.ui.items.choices import choices_of
from kiosk.ui.items.question_view import QuestionView
from kiosk.ui.items.sheet_view import FactRow, fact_rows
from kiosk.ui.translation import translate
from kiosk.ui.words.formatting import date_words


@dataclass(frozen=True)
class AnswerRow:
    """One answer to be looked over."""

    name: str
    value: str


def intro_rows(item: Item, language: str) -> list[FactRow]:
    """For whom an item is, what to bring, how long it takes, and what comes of it."""
    told = (
        (translate("ItemRun", "谁能办"), item.who.in_language(language)),
        (translate("ItemRun", "要带什么"), item.materials.in_language(language)),
        (translate("ItemRun", "多久办好"), item.time_limit.in_language(language)),
        (translate("ItemRun", "办完得到"), item.result.in_language(language)),
    )
    return [FactRow(name, value, "") for name, value in told if value not in {"", "-"}]


def answer_row(field: Field, answer: Answer | None, language: str, today: date) -> AnswerRow:
    """A question and its answer as they are read back."""
    view = QuestionView(field, choices_of(field, language), today)
    view.use_language(language, choices_of(field, language))
    if answer is not None:
        view.restore(answer)
    return AnswerRow(field.label.in_language(language), view.words())


def receipt_rows(done: Done, language: str, today: date) -> list[FactRow]:
    """What changed, the number to remember, and the day."""
    return [
        *fact_rows(done.facts, language),
        FactRow(translate("ItemRun", "受理号"), done.receipt, ""),
        FactRow(translate("ItemRun", "办理日期"), date_words(today), ""),
    ]
