"""SB10, the pension calculator: what a pension may come to, and the picture of paying more or longer.

Everything is asked for, nothing is looked up, so it needs no card. A figure labelled C is named as an estimate.
"""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from kiosk.backend.items.handler import Question, Refused
from kiosk.backend.rules.levels import levels_fen
from kiosk.backend.rules.outlook import (
    Employee,
    LevelPoint,
    LevelSeries,
    RetirementPoint,
    RetirementSeries,
    account_a_month,
    estimate_series,
    retire_at,
    retirement_series,
    stop_paying,
)
from kiosk.backend.rules.parameters import Confidence, levels_table
from kiosk.backend.rules.pension import Caveat, Estimate, ParameterName
from kiosk.backend.rules.retirement import Group, elastic_ages, retirement_table, statutory_retirement
from kiosk.backend.rules.words import CAVEAT_WORDS, age_words, months_words, parameter_words
from kiosk.contract.items import Bar, Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.months import is_month
from kiosk.contract.words import Words

_GROUPS = {("2", "1"): Group.WOMEN_50, ("2", "2"): Group.WOMEN_55}
_MOST_MONTHS = 600
_MOST_ACCOUNT = Decimal(10_000_000)
_LEAST_INDEX, _MOST_INDEX = Decimal("0.4"), Decimal("3.0")
_TOTAL = Words("每月养老金（估算）", "Pension a month (estimate)")
_BASE = Words("基础养老金", "Base pension")
_ACCOUNT = Words("个人账户养老金", "Account pension")
_SAVED = Words("届时账户储存额", "In the account by then")
_PAID = Words("届时累计缴费", "Paid by then")
_MINIMUM = Words("最低缴费年限", "Must have paid")
_SHORT = Words("还差", "Still missing")
_DISCLAIMER = Words(
    "测算结果仅供参考，不是核定结果。实际待遇以社保经办机构核定为准。",
    "For orientation only. The bureau's own calculation decides what is paid.",
)


def estimate(question: Question) -> Sheet:
    """The sheet for the answers of SB10. Raises Refused where they cannot be computed with."""
    today = f"{question.today:%Y-%m}"
    birth = question.text("birth")
    if not is_month(birth) or birth > today:
        raise Refused(
            Words(
                "请填写正确的出生年月（1950年1月以后）。", "Please enter a month of birth since January 1950."
            )
        )
    paid_months = question.whole("months", -1)
    if not 0 <= paid_months <= _MOST_MONTHS:
        raise Refused(Words("已缴月数应在0到600之间。", "Months paid must be from 0 to 600."))
    account = _amount(question, "acct")
    if account is None or not 0 <= account <= _MOST_ACCOUNT:
        raise Refused(
            Words(
                "请填写账户余额，没有就填0，最多1000万元。",
                "Please enter what is in the account: 0 for nothing, 10 million yuan at most.",
            )
        )
    match question.text("kind"):
        case "1":
            return _employees(
                question, Employee(_group(question), birth, paid_months, account, _index(question), today)
            )
        case "2":
            return _residents(question, estimate_series(birth, paid_months, account, today))
    raise Refused(
        Words("请选择职工或居民养老保险。", "Please choose the employees' or the residents' pension.")
    )


def _residents(question: Question, series: LevelSeries) -> Sheet:
    age = retirement_table().residents.age
    if question.whole("retire", age) != age:
        raise Refused(
            Words(
                f"居民养老保险从{age}周岁起领取，请填{age}。",
                f"The residents' pension is drawn from {age}: please enter {age}.",
            )
        )
    point = series.at(_level(question, series), series.years_left)
    minimum = retirement_table().residents.minimum_months
    summary = [
        *_parts(point.estimate),
        Fact(Words("开始领取", "Drawn from"), series.first_month, ValueKind.MONTH),
        Fact(_SAVED, f"{point.account:.2f}", ValueKind.MONEY),
        *_months(point.paid_months, minimum, point.short_months),
    ]
    years = _steps(series.years_left)
    columns = [Column(Words("缴费档次（元/年）", "Level (yuan a year)"), ValueKind.NUMBER)]
    columns += [Column(Words(f"再缴{n}年，每月", f"{n} more years, a month"), ValueKind.MONEY) for n in years]
    last = [series.at(level, series.years_left) for level in series.levels]
    return Sheet(
        question.today,
        summary,
        columns if years else [],
        [_level_row(series, point, years) for point in last] if years else [],
        [Bar(str(point.level), point.estimate.total) for point in last] if years else [],
        _residents_notes(point, series),
    )


def _employees(question: Question, employee: Employee) -> Sheet:
    series = retirement_series(employee)
    point = retire_at(employee, _chosen_age(question, employee))
    statutory = age_words(series.statutory.age_months)
    summary = [
        *_parts(point.estimate),
        Fact(Words("法定退休年龄", "Statutory age"), statutory.zh, value_en=statutory.en),
        Fact(Words("退休年月", "Retirement"), point.month, ValueKind.MONTH),
        Fact(_SAVED, f"{point.account:.2f}", ValueKind.MONEY),
        *_months(point.paid_months, point.minimum_months, point.short_months),
    ]
    columns = [
        Column(Words("退休年龄", "Age")),
        Column(Words("退休年月", "Retirement"), ValueKind.MONTH),
        Column(Words("累计缴费", "Paid"), ValueKind.MONTHS),
        Column(Words("每月合计", "A month"), ValueKind.MONEY),
    ]
    rows = [_age_row(each, _age_name(each, series)) for each in series.points]
    stopped = stop_paying(employee)
    if stopped.paid_months < retire_at(employee, stopped.age_months).paid_months:
        rows.append(_age_row(stopped, Words("现在起不再缴费", "Paying no more from now on")))
    return Sheet(
        question.today,
        summary,
        columns,
        rows,
        _age_bars(series),
        _employees_notes(point, series, employee),
    )


def _parts(estimate: Estimate) -> list[Fact]:
    return [
        Fact(_TOTAL, str(estimate.total), ValueKind.MONEY),
        Fact(_BASE, str(estimate.base), ValueKind.MONEY),
        Fact(_ACCOUNT, str(estimate.account), ValueKind.MONEY),
    ]


def _months(paid: int, minimum: int, short: int) -> list[Fact]:
    facts = [
        Fact(_PAID, str(paid), ValueKind.MONTHS),
        Fact(_MINIMUM, str(minimum), ValueKind.MONTHS),
    ]
    return [*facts, Fact(_SHORT, str(short), ValueKind.MONTHS)] if short else facts


def _residents_notes(point: LevelPoint, series: LevelSeries) -> list[Words]:
    months = _value(point.estimate, ParameterName.ACCOUNT_MONTHS)
    formula = Words(
        f"算法：基础养老金{point.estimate.base:,.2f} + 账户{point.account:,.2f} ÷ {months}"
        f" = {point.estimate.total:,.2f}元。",
        f"Formula: base pension {point.estimate.base:,.2f} + account {point.account:,.2f} ÷ {months}"
        f" = {point.estimate.total:,.2f} yuan.",
    )
    notes = [
        _DISCLAIMER,
        *_short_note(point.short_months),
        formula,
        *_figures(point.estimate, series.caveats),
    ]
    if series.years_left:
        notes.append(
            Words(
                "只算从现在到60岁的整年数，每年缴一次。",
                "Only whole years from now to 60 are counted, with one payment each.",
            )
        )
        if levels_table().confidence is Confidence.ASSUMED:
            notes.append(
                Words(
                    "各档次的政府补贴：估算用，不是官方公布的数。",
                    "Subsidies of the levels: used for the estimate, not official figures.",
                )
            )
    residents = retirement_table().residents
    return [*notes, Words(f"依据：{residents.source}。", f"Legal basis: {residents.source}.")]


def _employees_notes(point: RetirementPoint, series: RetirementSeries, employee: Employee) -> list[Words]:
    wage = f"{_value(point.estimate, ParameterName.AVERAGE_WAGE):,.2f}"
    months = _value(point.estimate, ParameterName.ACCOUNT_MONTHS)
    monthly = account_a_month(employee.index, employee.month)
    base = f"({wage} + {wage} × {employee.index}) ÷ 2 × {point.paid_months} ÷ 12 × 1% = {point.estimate.base:,.2f}"
    account = f"{point.account:,.2f} ÷ {months} = {point.estimate.account:,.2f}"
    notes = [
        _DISCLAIMER,
        *_short_note(point.short_months),
        Words(f"基础养老金算法：{base}元。", f"Base pension: {base} yuan."),
        Words(f"个人账户养老金算法：{account}元。", f"Account pension: {account} yuan."),
        *_figures(point.estimate, series.caveats),
    ]
    if point.paid_months > employee.paid_months:
        notes.append(
            Words(
                f"继续缴费时，每月约有{monthly:,.2f}元记入个人账户（估算）。",
                f"While you pay, about {monthly:,.2f} yuan a month go to the account (estimate).",
            )
        )
    source = retirement_table().decision.source
    basis = Words(f"退休年龄和最低缴费年限依据：{source}。", f"Ages and minimum years: {source}.")
    return [*notes, basis]


def _short_note(short_months: int) -> list[Words]:
    if not short_months:
        return []
    short = months_words(short_months)
    return [
        Words(
            f"届时离最低缴费年限还差{short.zh}，缴满后才能按月领取。金额按已缴年限估算。",
            f"By then {short.en} would still be missing; a pension is paid only once they are paid. "
            "The amounts are for what is paid by then.",
        )
    ]


def _figures(estimate: Estimate, caveats: Sequence[Caveat]) -> list[Words]:
    """What the result rests on, then what it assumes; of this result, not of others in the picture."""
    told = dict.fromkeys(
        (*estimate.caveats, *(each for each in caveats if each is not Caveat.WHOLE_YEARS_OF_AGE))
    )
    return [*map(parameter_words, estimate.parameters), *(CAVEAT_WORDS[caveat] for caveat in told)]


def _value(estimate: Estimate, name: ParameterName) -> Decimal:
    return next(parameter.value for parameter in estimate.parameters if parameter.name is name)


def _level_row(series: LevelSeries, last: LevelPoint, years: Sequence[int]) -> Row:
    paid = Decimal(last.level * last.years)
    detail = [
        Fact(Words("个人每年缴", "Paid a year"), str(last.level), ValueKind.MONEY),
        Fact(Words("政府每年补贴（估算）", "Subsidy a year (estimate)"), str(last.subsidy), ValueKind.MONEY),
        Fact(Words(f"{last.years}年共缴", f"Paid in {last.years} years"), f"{paid:.2f}", ValueKind.MONEY),
        Fact(_SAVED, f"{last.account:.2f}", ValueKind.MONEY),
        *_parts(last.estimate),
    ]
    totals = [str(series.at(last.level, n).estimate.total) for n in years]
    return Row([str(last.level), *totals], detail=detail)


def _age_row(point: RetirementPoint, name: Words) -> Row:
    cells = [point.month, str(point.paid_months), str(point.estimate.total)]
    detail = [
        *_parts(point.estimate),
        Fact(_SAVED, f"{point.account:.2f}", ValueKind.MONEY),
        *_months(point.paid_months, point.minimum_months, point.short_months),
    ]
    return Row([name.zh, *cells], [name.en, *cells], detail, mark=2 if point.short_months else -1)


def _age_name(point: RetirementPoint, series: RetirementSeries) -> Words:
    name = age_words(point.age_months)
    if point.age_months == series.statutory.age_months:
        return Words(f"{name.zh}（法定）", f"{name.en} (statutory)")
    return name


def _age_bars(series: RetirementSeries) -> list[Bar]:
    """A bar a year of retirement; the statutory age stands for its year."""
    by_year: dict[str, RetirementPoint] = {}
    for point in series.points:
        if point.month[:4] not in by_year or point.month == series.statutory.month:
            by_year[point.month[:4]] = point
    return [Bar(year, point.estimate.total) for year, point in by_year.items()]


def _steps(years_left: int) -> list[int]:
    """At most four numbers of further years, the last one all of them; round ones where there are many."""
    unit = 5 if years_left >= 20 else 1
    quarters = (round(years_left * part / 4 / unit) * unit for part in (1, 2, 3))
    return sorted({*(years for years in quarters if 0 < years < years_left), years_left} - {0})


def _level(question: Question, series: LevelSeries) -> int:
    known = [level // 100 for level in levels_fen()]
    text = question.text("level")
    level = int(text) if text.isascii() and text.isdigit() else 0
    if level in known:
        return level
    if series.years_left == 0 and not text:
        return known[0]
    names = "、".join(str(each) for each in known)
    raise Refused(
        Words(f"没有这个缴费档次。可选：{names}元。", f"There is no such level. Choose one of {names} yuan.")
    )


def _chosen_age(question: Question, employee: Employee) -> int:
    """In months. The whole years of the statutory age mean that age itself, as does no answer."""
    statutory = statutory_retirement(employee.group, employee.birth).age_months
    ages = elastic_ages(employee.group, employee.birth)
    chosen = question.whole("retire", 0) * 12
    if chosen in (0, statutory // 12 * 12):
        return statutory
    if ages.earliest_months <= chosen <= ages.latest_months:
        return chosen
    first, last = age_words(ages.earliest_months), age_words(ages.latest_months)
    raise Refused(
        Words(
            f"按您的出生年月，退休年龄可在{first.zh}到{last.zh}之间选择。",
            f"For your month of birth, you may retire between {first.en} and {last.en}.",
        )
    )


def _group(question: Question) -> Group:
    if question.text("sex") == "1":
        return Group.MEN
    group = _GROUPS.get((question.text("sex"), question.text("kind_f")))
    if group is None:
        raise Refused(
            Words(
                "请选择性别；女职工还要选择岗位类别，因为退休年龄不同。",
                "Please choose sex, and for women the kind of post: retirement ages differ.",
            )
        )
    return group


def _index(question: Question) -> Decimal:
    index = _amount(question, "avgidx")
    if index is None or not _LEAST_INDEX <= index <= _MOST_INDEX:
        raise Refused(
            Words("平均缴费指数应在0.4到3.0之间。", "The average contribution index must be from 0.4 to 3.0.")
        )
    return index


def _amount(question: Question, key: str) -> Decimal | None:
    """An answer as a decimal; None where it is none."""
    try:
        amount = Decimal(str(question.answers.get(key, "")))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None
