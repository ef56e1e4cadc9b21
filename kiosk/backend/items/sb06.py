"""SB06 养老待遇发放明细查询: what was paid, month by month.

社会保险经办条例 article 32: everyone may look up what was paid to her. Columns as of the pension certificates of real kiosks
(AAE208 month, AAE019 amount, AAE116 state).
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from kiosk.backend.items.handler import Handler, PersonalQuestion, Refused
from kiosk.backend.items.labels import BENEFITS, bank_words
from kiosk.backend.store.benefits import (
    SUSPENDED,
    Account,
    Benefit,
    Payment,
    account_at,
    accounts_of,
    benefits_of,
    payments_of,
)
from kiosk.backend.store.codec import yuan
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.items import Bar, Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.masking import mask_card_number
from kiosk.contract.months import is_month, month_at, month_index
from kiosk.contract.problems import ProblemType
from kiosk.contract.words import Words

USUAL_MONTHS = 12
_MOST_BARS_BY_MONTH = 12
_PENSIONS = (InsuranceType.EMPLOYEES_PENSION, InsuranceType.RESIDENTS_PENSION)
_STATE_COLUMN = 3
_NO_BENEFIT = Words(
    "平台没有您领取养老待遇的记录。到龄可以办理待遇申领；已经办理的，请到社保经办窗口核实。",
    "No pension is paid to you. When you reach the age you can apply for it; if you have, "
    "please ask at the counter.",
)
_WRONG_ORDER = Words("起始月不能晚于截止月。", "The first month cannot be after the last.")
_WRONG_MONTH = Words("请按年和月填写发放年月。", "Please give the months as a year and a month.")
_COLUMNS = [
    Column(Words("发放年月", "Month"), ValueKind.MONTH),
    Column(Words("待遇项目", "Benefit")),
    Column(Words("金额（元）", "Amount (yuan)"), ValueKind.MONEY),
    Column(Words("发放状态", "State")),
    Column(Words("发放账户", "Account")),
]
_PAID = Words("已发放", "Paid")
_PAID_BACK = Words("已补发", "Paid afterwards")
_BACK_UNDER_WAY = Words("补发在途", "On its way")
_NOT_PAID = Words("暂停发放", "Suspended")


def payments(question: PersonalQuestion) -> Sheet:
    """The last twelve months, or those that were asked for."""
    benefits = [
        each for each in benefits_of(question.connection, question.person_id) if each.insurance in _PENSIONS
    ]
    if not benefits:
        raise Refused(_NO_BENEFIT)
    first, last = _period(question)
    paid = [
        each
        for each in payments_of(question.connection, question.person_id, first, last)
        if each.insurance in _PENSIONS
    ]
    accounts = accounts_of(question.connection, question.person_id)
    rows = [(each.month, _row(each, accounts, question.today)) for each in paid]
    missing = _missing(benefits, paid, first, min(last, _month(question.today) - 1))
    rows += [(month, _missing_row(benefit, month)) for benefit, month in missing]
    rows.sort(key=lambda pair: -pair[0])
    return Sheet(
        as_of=question.today,
        summary=_summary(benefits, paid),
        columns=_COLUMNS,
        rows=[row for _, row in rows],
        bars=_bars(paid),
        notes=_notes(benefits),
        empty=Words(
            "这段时间没有发放记录。请换一个时间段。", "Nothing was paid in these months. Try others."
        ),
    )


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _period(question: PersonalQuestion) -> tuple[int, int]:
    asked_first, asked_last = question.text("from_month"), question.text("to_month")
    if not all(is_month(month) for month in (asked_first, asked_last) if month):
        raise Refused(_WRONG_MONTH, ProblemType.ANSWERS_INVALID)
    last = month_index(asked_last) if asked_last else _month(question.today)
    first = month_index(asked_first) if asked_first else last - USUAL_MONTHS + 1
    if first > last:
        raise Refused(_WRONG_ORDER, ProblemType.ANSWERS_INVALID)
    return first, last


def _row(payment: Payment, accounts: Sequence[Account], today: date) -> Row:
    name = BENEFITS[payment.insurance]
    state = _state(payment, today)
    account = account_at(accounts, payment.insurance, payment.month)
    bank, number = Words("-", "-"), ""
    if account is not None:
        bank, number = bank_words(account.bank), f" {mask_card_number(account.number)}"
    month, amount = month_at(payment.month), str(yuan(payment.amount_fen))
    detail = [
        Fact(Words("待遇项目", "Benefit"), name.zh, value_en=name.en),
        Fact(Words("金额", "Amount"), amount, ValueKind.MONEY),
        Fact(Words("发放状态", "State"), state.zh, value_en=state.en),
        Fact(Words("发放银行", "Bank"), bank.zh, value_en=bank.en),
        Fact(Words("银行账号", "Account"), number.strip() or "-"),
    ]
    if payment.back_paid_on is not None:
        detail.append(
            Fact(Words("补发到账日", "Paid afterwards on"), payment.back_paid_on.isoformat(), ValueKind.DATE)
        )
    return Row(
        [month, name.zh, amount, state.zh, bank.zh + number],
        [month, name.en, amount, state.en, bank.en + number],
        detail,
    )


def _state(payment: Payment, today: date) -> Words:
    if payment.back_paid_on is None:
        return _PAID
    return _PAID_BACK if payment.back_paid_on <= today else _BACK_UNDER_WAY


def _missing(
    benefits: Sequence[Benefit], paid: Sequence[Payment], first: int, last: int
) -> Iterator[tuple[Benefit, int]]:
    """Months of a suspended benefit that were not paid."""
    there = {(each.insurance, each.month) for each in paid}
    for benefit in benefits:
        if benefit.status != SUSPENDED:
            continue
        begun = benefit.last_paid + 1 if benefit.last_paid is not None else benefit.since
        for month in range(max(first, begun), last + 1):
            if (benefit.insurance, month) not in there:
                yield benefit, month


def _missing_row(benefit: Benefit, month: int) -> Row:
    name = BENEFITS[benefit.insurance]
    return Row(
        [month_at(month), name.zh, "0.00", _NOT_PAID.zh, "-"],
        [month_at(month), name.en, "0.00", _NOT_PAID.en, "-"],
        mark=_STATE_COLUMN,
    )


def _summary(benefits: Sequence[Benefit], paid: Sequence[Payment]) -> list[Fact]:
    facts = [
        Fact(
            Words("这段时间合计", "Paid in these months"),
            str(yuan(sum(each.amount_fen for each in paid))),
            ValueKind.MONEY,
        ),
        Fact(Words("发放月数", "Months paid"), str(len({each.month for each in paid})), ValueKind.MONTHS),
    ]
    for benefit in benefits:
        facts.append(Fact(Words("目前每月", "A month now"), str(yuan(benefit.monthly_fen)), ValueKind.MONEY))
        if benefit.last_paid is not None:
            facts.append(Fact(Words("最近发放", "Last paid"), month_at(benefit.last_paid), ValueKind.MONTH))
    return facts


def _bars(paid: Sequence[Payment]) -> list[Bar]:
    """By month; by year when there are more months than fit."""
    by_month = len({each.month for each in paid}) <= _MOST_BARS_BY_MONTH
    sums: dict[str, Decimal] = {}
    for each in reversed(paid):
        label = month_at(each.month) if by_month else str(each.month // 12)
        sums[label] = sums.get(label, Decimal("0.00")) + yuan(each.amount_fen)
    return [Bar(label, amount) for label, amount in sums.items()]


def _notes(benefits: Sequence[Benefit]) -> list[Words]:
    if not any(each.status == SUSPENDED for each in benefits):
        return []
    return [
        Words(
            "您的待遇已暂停发放。办理资格认证后恢复，并补发暂停的月份。",
            "Your benefit is suspended. Certify your eligibility: it is then paid again, missed months included.",
        )
    ]


HANDLER = Handler(query=payments)
