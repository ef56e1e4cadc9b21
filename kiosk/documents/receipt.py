"""The receipt of something done at the kiosk: what it says, in reading order, with nothing personal unmasked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.contract.items import Done, Fact, ValueKind
from kiosk.contract.masking import mask_name, mask_ssn
from kiosk.contract.words import Words
from kiosk.documents.discretion import discreet
from kiosk.documents.wording import fact_value, labelled, moment

HOTLINE = "12333"
"""The country's advice and complaints line for human resources and social security."""

_LONGEST_LINK = 300
"""Longer ones make a code whose modules are too small on 72 mm for an old telephone's camera."""

_HEADING = Words("自助服务回执", "Self-service receipt")
_NUMBER = Words("受理号", "Receipt number")
_ITEM = Words("办理事项", "Service")
_NAME = Words("办理人", "Name")
_SSN = Words("社会保障号码", "Social security number")
_DONE_AT = Words("办理时间", "Done at")
_NEXT = Words("下一步", "Next step")
_SERVICE_POINT = Words("服务点", "Service point")
_KIOSK = Words("一体机编号", "Kiosk")
_PRINTED_AT = Words("出具时间", "Issued at")
_HOTLINE = Words("咨询、监督电话", "Advice and complaints")
_FOLLOW = Words("用手机扫码，可以查看办理进度。", "Scan with a phone to follow the progress.")
_KEEP = Words(
    "请保存好本回执。工作人员扫码可以找到这次办理。",
    "Please keep this receipt. Staff can scan it to find the case.",
)


class PartKind(StrEnum):
    """What a part is to the reader, from which a painter takes its looks."""

    HEADING = "heading"
    TITLE = "title"
    NUMBER = "number"
    FACT = "fact"
    NEXT = "next"
    ORIGIN = "origin"
    CODE = "code"


@dataclass(frozen=True)
class Part:
    """One thing that a receipt says; without a label the value stands for itself."""

    kind: PartKind
    value: str
    label: str = ""
    text: str = ""
    """Label and value as one line."""


@dataclass(frozen=True, repr=False)
class Receipt:
    """What was done, for whom, where and when. `name`, `ssn` and all texts are masked already."""

    title: Words
    number: str
    item: Words
    name: str
    ssn: str
    done_at: datetime
    facts: tuple[Fact, ...]
    next_step: Words | None
    service_point: str
    kiosk_id: str
    issued_at: datetime
    follow_url: str

    @property
    def qr_text(self) -> str:
        """What the code at the bottom holds: the link to follow the case, else the receipt's number."""
        return self.follow_url or self.number

    def lines(self, language: str) -> tuple[str, ...]:
        """The whole receipt as text, in reading order: for the screen and for reading aloud."""
        return tuple(part.text for part in self.parts(language))

    def parts(self, language: str) -> tuple[Part, ...]:
        """The receipt in reading order; the last part is the code's caption."""

        def alone(kind: PartKind, words: Words) -> Part:
            text = words.in_language(language)
            return Part(kind, text, text=text)

        def named(kind: PartKind, label: Words, value: str) -> Part:
            return Part(kind, value, label.in_language(language), labelled(label, value, language))

        facts = (named(PartKind.FACT, fact.label, fact_value(fact, language)) for fact in self.facts)
        next_step = (
            ()
            if self.next_step is None
            else (named(PartKind.NEXT, _NEXT, self.next_step.in_language(language)),)
        )
        return (
            alone(PartKind.HEADING, _HEADING),
            alone(PartKind.TITLE, self.title),
            named(PartKind.NUMBER, _NUMBER, self.number),
            named(PartKind.FACT, _ITEM, self.item.in_language(language)),
            named(PartKind.FACT, _NAME, self.name),
            named(PartKind.FACT, _SSN, self.ssn),
            named(PartKind.FACT, _DONE_AT, moment(self.done_at, language)),
            *facts,
            *next_step,
            named(PartKind.ORIGIN, _SERVICE_POINT, self.service_point),
            named(PartKind.ORIGIN, _KIOSK, self.kiosk_id),
            named(PartKind.ORIGIN, _PRINTED_AT, moment(self.issued_at, language)),
            named(PartKind.ORIGIN, _HOTLINE, HOTLINE),
            alone(PartKind.CODE, _FOLLOW if self.follow_url else _KEEP),
        )


def receipt_of(
    done: Done,
    *,
    item: Words,
    name: str,
    ssn: str,
    service_point: str,
    kiosk_id: str,
    issued_at: datetime,
) -> Receipt:
    """The receipt of what was done for the holder of this name and number; both are masked here.

    ValueError when a moment has no time zone. A link that no code can hold is left out of it.
    """
    for at in (done.done_at, issued_at):
        moment(at, "zh")

    def masked(words: Words) -> Words:
        return Words(discreet(words.zh, name), discreet(words.en, name))

    def masked_fact(fact: Fact) -> Fact:
        if fact.kind not in (ValueKind.TEXT, ValueKind.NUMBER):
            return fact
        return Fact(masked(fact.label), discreet(fact.value, name), fact.kind, discreet(fact.value_en, name))

    return Receipt(
        title=masked(done.title),
        number=done.receipt,
        item=item,
        name=mask_name(name),
        ssn=mask_ssn(ssn),
        done_at=done.done_at,
        facts=tuple(masked_fact(fact) for fact in done.facts),
        next_step=None if done.next_step is None else masked(done.next_step),
        service_point=service_point,
        kiosk_id=kiosk_id,
        issued_at=issued_at,
        follow_url=done.follow_url
        if done.follow_url.isascii() and len(done.follow_url) <= _LONGEST_LINK
        else "",
    )
