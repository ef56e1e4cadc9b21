"""SB19 工伤保险待遇与工伤认定进度查询: recognition, assessment and payments after a work injury.

工伤保险条例 articles 17 (who applies, and until when), 20 and 25 (time limits); 社会保险经办条例 article 32.
"""

from collections.abc import Callable

from kiosk.backend.items.handler import Handler, PersonalQuestion
from kiosk.backend.rules.work_injury import assessment_due, recognition_due
from kiosk.backend.store.codec import yuan
from kiosk.backend.store.injuries import (
    DEPENDANTS,
    ONE_TIME,
    REGULAR,
    Injury,
    injuries_of,
    injury_payments,
)
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.months import month_at
from kiosk.contract.words import Words

RECOGNITION, ASSESSMENT = "1", "5"
ITEMS: dict[str, Words] = {
    "01": Words("伤残津贴", "Disability allowance"),
    "02": Words("生活护理费", "Care allowance"),
    "03": Words("一次性伤残补助金", "One-time disability grant"),
    "04": Words("一次性工伤医疗补助金", "One-time medical grant"),
    "05": Words("供养亲属抚恤金", "Dependants' allowance"),
}
GUIDANCE = Words(
    "没有查到您的工伤记录。发生工伤后，单位应在30日内申请工伤认定；单位没有申请的，本人或近亲属可在1年内直接申请。"
    "请带劳动关系证明和医疗诊断证明到人社局工伤窗口。",
    "No work injury is recorded for you. After an injury the employer applies within 30 days; if it does not, "
    "you or close family may apply within a year. Bring proof of employment and the medical diagnosis to the counter.",
)
_GRADES_ZH = "一二三四五六七八九十"
_NO_PAYMENTS = {
    REGULAR: Words(
        "没有定期待遇。一至四级伤残按月发给伤残津贴，评定护理等级的按月发给生活护理费。",
        "No regular benefit. Grades 1 to 4 receive a monthly allowance, and whoever needs care a care allowance.",
    ),
    ONE_TIME: Words(
        "没有一次性待遇的支付记录。鉴定为一至十级的，可以申领一次性伤残补助金。",
        "No one-time payment yet. With a grade of 1 to 10 you can apply for the one-time grant.",
    ),
    DEPENDANTS: Words(
        "没有供养亲属抚恤金。因工死亡职工的供养亲属可以申领。",
        "No dependants' allowance. Dependants of an employee who died from work can apply.",
    ),
}
_HAPPENED = Column(Words("受伤日期", "Injured on"), ValueKind.DATE)
_UNDER_WAY, _DONE = Words("办理中", "Under way"), Words("已办结", "Done")


def injuries(question: PersonalQuestion) -> Sheet:
    """What was asked for: recognition, assessment, or payments of a kind."""
    kind = question.text("kind") or RECOGNITION
    found = injuries_of(question.connection, question.person_id)
    if not found:
        return Sheet(question.today, empty=GUIDANCE)
    if kind in _NO_PAYMENTS:
        return _payments(question, kind)
    shown: Callable[[list[Injury], PersonalQuestion], Sheet] = (
        _assessments if kind == ASSESSMENT else _recognitions
    )
    return shown(found, question)


def _recognitions(found: list[Injury], question: PersonalQuestion) -> Sheet:
    rows = []
    for injury in found:
        stage, state = _recognition(injury)
        day = injury.happened_on.isoformat()
        rows.append(
            Row(
                [day, injury.employer, stage.zh, state.zh],
                [day, injury.employer, stage.en, state.en],
                _recognition_facts(injury),
                3 if injury.recognised is False else -1,
            )
        )
    return Sheet(
        question.today,
        columns=[
            _HAPPENED,
            Column(Words("用人单位", "Employer")),
            Column(Words("环节", "Stage")),
            Column(Words("结果", "Outcome")),
        ],
        rows=rows,
        notes=[
            Words(
                "工伤认定自受理起60日内作出决定；事实清楚的15日内。",
                "Recognition is decided within 60 days of acceptance, or 15 when the facts are clear.",
            )
        ],
    )


def _recognition(injury: Injury) -> tuple[Words, Words]:
    if injury.decided_on is not None:
        known = injury.recognised is not False
        return Words("已决定", "Decided"), (
            Words("认定为工伤", "Work injury") if known else Words("不予认定", "Not recognised")
        )
    if injury.accepted_on is not None:
        return Words("已受理", "Accepted"), _UNDER_WAY
    return Words("已申请", "Applied for"), Words("等待受理", "To be accepted")


def _recognition_facts(injury: Injury) -> list[Fact]:
    facts = [
        Fact(_HAPPENED.label, injury.happened_on.isoformat(), ValueKind.DATE),
        Fact(Words("申请日期", "Applied on"), injury.applied_on.isoformat(), ValueKind.DATE),
    ]
    if injury.accepted_on is not None:
        facts.append(Fact(Words("受理日期", "Accepted on"), injury.accepted_on.isoformat(), ValueKind.DATE))
        due = recognition_due(injury.accepted_on, summary=injury.summary)
        facts.append(Fact(Words("办结期限", "Decided by"), due.isoformat(), ValueKind.DATE))
    if injury.decided_on is not None:
        facts.append(Fact(Words("决定日期", "Decided on"), injury.decided_on.isoformat(), ValueKind.DATE))
    return facts


def _assessments(found: list[Injury], question: PersonalQuestion) -> Sheet:
    rows = []
    for injury in found:
        applied = injury.assessment_applied_on
        if applied is None:
            continue
        concluded = injury.assessed_on
        state, grade = (_DONE, _grade(injury.grade)) if concluded else (_UNDER_WAY, Words("-", "-"))
        facts = [
            Fact(Words("鉴定申请日期", "Applied on"), applied.isoformat(), ValueKind.DATE),
            Fact(Words("鉴定期限", "Concluded by"), assessment_due(applied).isoformat(), ValueKind.DATE),
        ]
        if concluded is not None:
            facts.append(Fact(Words("鉴定日期", "Concluded on"), concluded.isoformat(), ValueKind.DATE))
        day = injury.happened_on.isoformat()
        rows.append(Row([day, state.zh, grade.zh], [day, state.en, grade.en], facts))
    return Sheet(
        question.today,
        columns=[_HAPPENED, Column(Words("鉴定进度", "Assessment")), Column(Words("鉴定结论", "Conclusion"))],
        rows=rows,
        notes=[
            Words(
                "对鉴定结论不服的，可以在收到之日起15日内申请再次鉴定。",
                "Whoever disagrees may ask for another assessment within 15 days of receiving it.",
            )
        ],
        empty=Words(
            "还没有申请劳动能力鉴定。伤情稳定后存在残疾、影响劳动能力的，可以申请。",
            "No assessment was applied for. Apply when the injury is stable and impairs your ability to work.",
        ),
    )


def _grade(grade: int | None) -> Words:
    if not grade:
        return Words("未达到伤残等级", "Below any grade")
    return Words(f"{_GRADES_ZH[grade - 1]}级伤残", f"Grade {grade}")


def _payments(question: PersonalQuestion, kind: str) -> Sheet:
    paid = injury_payments(question.connection, question.person_id, kind)
    rows = []
    for each in paid:
        name, amount = ITEMS[each.item], str(yuan(each.amount_fen))
        rows.append(Row([month_at(each.month), name.zh, amount], [month_at(each.month), name.en, amount]))
    summary = [
        Fact(Words("合计", "In all"), str(yuan(sum(each.amount_fen for each in paid))), ValueKind.MONEY)
    ]
    return Sheet(
        question.today,
        summary if paid else [],
        [
            Column(Words("发放年月", "Month"), ValueKind.MONTH),
            Column(Words("待遇项目", "Benefit")),
            Column(Words("金额（元）", "Amount (yuan)"), ValueKind.MONEY),
        ],
        rows,
        empty=_NO_PAYMENTS[kind],
    )


HANDLER = Handler(query=injuries)
