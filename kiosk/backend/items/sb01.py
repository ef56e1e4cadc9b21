"""SB01 个人参保信息查询: what the person is insured in.

社会保险法 article 4 and 社会保险经办条例 article 32: everyone may look up her own insurance.
"""

from kiosk.backend.items.handler import Handler, PersonalQuestion
from kiosk.backend.items.labels import enrolment_words, insurance_words, region_words
from kiosk.backend.store.contributions import overview
from kiosk.contract.codes.insurance import EnrolmentStatus
from kiosk.contract.contributions import InsuranceOverview
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.words import Words

NOTHING = Words(
    "未查到参保信息。城乡居民可以在“居民养老参保”中登记；在单位工作的，请与单位核实参保情况。",
    "No insurance was found. Residents can enrol under “Join residents' pension”; "
    "if you are employed, please ask your employer.",
)
_NOT_THIS_ONE = Words(
    "没有参加这个险种。不选险种可以查看全部。", "You are not insured in this one. Leave it out to see all."
)
_COLUMNS = [
    Column(Words("险种", "Insurance")),
    Column(Words("参保地", "Place")),
    Column(Words("缴费状态", "State")),
    Column(Words("首次参保", "Since"), ValueKind.MONTH),
    Column(Words("累计月数", "Months"), ValueKind.MONTHS),
    Column(Words("账户余额（元）", "Balance (yuan)"), ValueKind.MONEY),
]
_STATE_COLUMN = 2


def insurances(question: PersonalQuestion) -> Sheet:
    """Each insurance, or the one that was asked for."""
    wanted = question.text("aae140")
    found = overview(question.connection, question.person_id, question.today)
    shown = [each for each in found.insurances if wanted in {"", each.insurance.value}]
    return Sheet(
        question.today,
        [Fact(Words("养老累计月数", "Pension months"), str(found.pension_months), ValueKind.MONTHS)]
        if found.insurances
        else [],
        _COLUMNS,
        [_row(each) for each in shown],
        empty=_NOT_THIS_ONE if found.insurances else NOTHING,
    )


def _row(each: InsuranceOverview) -> Row:
    name, place = insurance_words(each.insurance), region_words(each.region)
    state = enrolment_words(each.status)
    figures = [
        each.first_month or "",
        str(each.months_paid),
        str(each.account_balance) if each.account_balance is not None else "",
    ]
    return Row(
        [name.zh, place.zh, state.zh, *figures],
        [name.en, place.en, state.en, *figures],
        _details(each, name, place, state),
        _STATE_COLUMN if each.status is EnrolmentStatus.SUSPENDED or each.arrears_months else -1,
    )


def _details(each: InsuranceOverview, name: Words, place: Words, state: Words) -> list[Fact]:
    facts = [
        Fact(Words("险种", "Insurance"), name.zh, value_en=name.en),
        Fact(Words("参保地", "Place"), place.zh, value_en=place.en),
        Fact(Words("缴费状态", "State"), state.zh, value_en=state.en),
    ]
    if each.employer:
        facts.append(Fact(Words("参保单位", "Employer"), each.employer))
    elif each.previous_employer:
        facts.append(Fact(Words("上一单位", "Previous employer"), each.previous_employer))
    for label, month in (
        (Words("首次参保", "Since"), each.first_month),
        (Words("最近缴费", "Last paid for"), each.last_month),
    ):
        if month:
            facts.append(Fact(label, month, ValueKind.MONTH))
    facts.append(Fact(Words("累计月数", "Months paid"), str(each.months_paid), ValueKind.MONTHS))
    if each.account_balance is not None:
        facts.append(
            Fact(Words("个人账户余额", "Account balance"), str(each.account_balance), ValueKind.MONEY)
        )
    if each.arrears_months:
        facts += [
            Fact(Words("欠缴月数", "Months in arrears"), str(each.arrears_months), ValueKind.MONTHS),
            Fact(Words("欠缴金额", "Arrears"), str(each.arrears_amount), ValueKind.MONEY),
        ]
    return facts


HANDLER = Handler(query=insurances)
