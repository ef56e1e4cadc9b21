"""JY04 就业创业政策咨询: the policy library, by topic and by words.

就业促进法 article 35: the public employment service explains policies free of charge. An entry labelled C is never
shown as official.
"""

from kiosk.backend.items.handler import Handler, Question
from kiosk.backend.store.policies import Policy, find_policies, policy_library
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.words import Words

_UNSURE = Words("未核实", "Not confirmed")
_COLUMNS = [
    Column(Words("政策", "Policy")),
    Column(Words("文件", "Document")),
    Column(Words("发布日期", "Date"), ValueKind.DATE),
]
_NONE = Words(
    "没有找到这样的政策。请换一个短一点的词，例如“补贴”，或者换一个主题；也可以拨打12333，或插卡预约职业指导。",
    "No such policy was found. Try a shorter word or another topic; or call 12333, or insert your "
    "card to book guidance.",
)
_ORIGINAL = Words(
    "这里是简要说明，以政策原文和经办机构的答复为准。咨询电话：12333。",
    "This is a summary; the document itself and the bureau's answer decide. Call 12333 for advice.",
)
_UNSURE_NOTE = Words(
    "标“未核实”的，文号、日期或标准还没有核对，不作为官方依据。",
    "Where it says “Not confirmed”, number, date or amounts have not been checked and are not official.",
)


def policies(question: Question) -> Sheet:
    """Policies of the topic with all the words; all of them without either."""
    found = find_policies(question.text("kw").split(), question.text("topic"))
    updated = policy_library().updated
    notes = [_ORIGINAL] if found else []
    if not all(policy.sure for policy in found):
        notes.append(_UNSURE_NOTE)
    notes.append(
        Words(
            f"政策库更新日期：{updated.year}年{updated.month}月{updated.day}日。",
            f"The library was last updated on {updated.isoformat()}.",
        )
    )
    summary = [Fact(Words("找到的政策", "Policies found"), str(len(found)), ValueKind.NUMBER)]
    return Sheet(question.today, summary, _COLUMNS, [_row(each) for each in found], notes=notes, empty=_NONE)


def _row(policy: Policy) -> Row:
    title, number = policy.words, _number(policy)
    issued = policy.issued.isoformat() if policy.issued and policy.sure else ""
    detail = [
        *(Fact(Words(*label), *_both(each)) for label, each in _numbered(policy.sentences)),
        Fact(Words("文件", "Document"), *_both(number)),
        Fact(Words("发布日期", "Date"), issued, ValueKind.DATE)
        if issued
        else Fact(Words("发布日期", "Date"), *_both(_UNSURE)),
        Fact(Words("出处", "Source"), policy.source),
    ]
    return Row([title.zh, number.zh, issued], [title.en, number.en, issued], detail)


def _numbered(sentences: list[Words]) -> list[tuple[tuple[str, str], Words]]:
    return [((f"要点{at}", f"Point {at}"), each) for at, each in enumerate(sentences, start=1)]


def _number(policy: Policy) -> Words:
    """What the document is called by; one that is not sure says so."""
    if policy.sure:
        return Words(policy.number, policy.number)
    if not policy.number:
        return _UNSURE
    return Words(f"{policy.number}（{_UNSURE.zh}）", f"{policy.number} ({_UNSURE.en.lower()})")


def _both(words: Words) -> tuple[str, ValueKind, str]:
    return words.zh, ValueKind.TEXT, words.en


HANDLER = Handler(public_query=policies)
