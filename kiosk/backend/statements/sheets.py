"""A statement's tables as they are printed: every number summed, rounded and written out.

The template receives strings only; whatever is computed is computed here, where it can be tested.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from kiosk.contract.codes.insurance import InsuranceType, PaymentFlag
from kiosk.contract.codes.region import region_name
from kiosk.contract.contributions import History, InsuranceOverview, Segment, YearRow
from kiosk.contract.months import month_at, month_index, months_between

NOTHING = "—"
_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Pair:
    """A label and its value."""

    label: str
    value: str


@dataclass(frozen=True)
class RunRow:
    """A run of equal months: six cells, and the employer.

    `employer_rows` is how many rows the employer's cell covers; 0 below a cell that covers this row.
    """

    cells: list[str]
    employer: str
    employer_rows: int


@dataclass(frozen=True)
class MonthlyYear:
    """A year of an employees' insurance: its runs, and months, employer's and own payments in total."""

    year: str
    runs: list[RunRow]
    subtotal: list[str]


@dataclass(frozen=True)
class MonthlySheet:
    """An employees' insurance: 费款所属期, 月数, 缴费基数, 单位缴费/月, 个人缴费/月, 缴费标志, 单位名称 by year."""

    title: str
    summary: list[Pair]
    years: list[MonthlyYear]
    totals: list[Pair]


@dataclass(frozen=True)
class YearlySheet:
    """The residents' pension: 缴费年度, 档次, 个人缴费, 政府补贴, 集体补助, 到账日期, 账户累计."""

    title: str
    summary: list[Pair]
    rows: list[list[str]]
    totals: list[Pair]


Sheet = MonthlySheet | YearlySheet


@dataclass(frozen=True)
class _Sums:
    """Months counted once however often they were paid; amounts of months that were really paid."""

    months: int
    arrears: int
    employer: Decimal
    personal: Decimal


def money(amount: Decimal | None) -> str:
    """Yuan with two decimals and thousands separators; a dash for no amount."""
    return NOTHING if amount is None else f"{amount.quantize(_CENT):,}"


def sheets_of(insurances: list[InsuranceOverview], history: History) -> list[Sheet]:
    """One sheet for each insurance type in the overview or the history, the overview's order first."""
    overviews = {overview.insurance: overview for overview in insurances}
    in_history = [row.insurance for row in history.years] + [run.insurance for run in history.segments]
    kinds = dict.fromkeys([*overviews, *sorted(in_history)])
    return [_sheet(kind, overviews.get(kind), history) for kind in kinds]


def _sheet(kind: InsuranceType, overview: InsuranceOverview | None, history: History) -> Sheet:
    rows = sorted((row for row in history.years if row.insurance is kind), key=lambda row: row.year)
    if kind is InsuranceType.RESIDENTS_PENSION:
        return _yearly_sheet(kind, _summary(overview), rows)
    segments = [run for run in history.segments if run.insurance is kind]
    return _monthly_sheet(kind, _summary(overview), rows, segments, history.employers)


def _summary(overview: InsuranceOverview | None) -> list[Pair]:
    if overview is None:
        return []
    pairs = [
        Pair("缴费状态", overview.status.label),
        Pair("参保地", region_name(overview.region) or overview.region),
        Pair("首次缴费", overview.first_month or NOTHING),
        Pair("最近缴费", overview.last_month or NOTHING),
    ]
    if overview.account_balance is not None:
        pairs.append(Pair("个人账户余额", f"{money(overview.account_balance)} 元"))
    if overview.arrears_amount:
        pairs.append(Pair("欠费金额", f"{money(overview.arrears_amount)} 元"))
    if overview.level is not None:
        pairs.append(Pair("现缴费档次", f"{money(overview.level)} 元/年"))
    if overview.employer:
        pairs.append(Pair("现单位", overview.employer))
    return pairs


def _monthly_sheet(
    kind: InsuranceType,
    summary: list[Pair],
    rows: list[YearRow],
    segments: list[Segment],
    employers: list[str],
) -> MonthlySheet:
    by_year: dict[int, list[Segment]] = {row.year: [] for row in rows}
    for run in sorted(segments, key=lambda run: (run.first, run.last)):
        for part in _split_by_year(run):
            by_year.setdefault(int(part.first[:4]), []).append(part)
    year_rows = {row.year: row for row in rows}
    years = []
    total = _Sums(0, 0, Decimal(0), Decimal(0))
    for year, runs in sorted(by_year.items()):
        sums = _sums_of_runs(runs) if runs else _sums_of_year(year_rows[year])
        total = _Sums(
            total.months + sums.months,
            total.arrears + sums.arrears,
            total.employer + sums.employer,
            total.personal + sums.personal,
        )
        years.append(
            MonthlyYear(
                year=str(year),
                runs=_run_rows(runs, employers),
                subtotal=[str(sums.months), money(sums.employer), money(sums.personal)],
            )
        )
    # These insurances know no subsidy; where a record carries one nevertheless, it is not hidden.
    subsidy = sum((row.subsidy for row in rows), Decimal(0))
    return MonthlySheet(kind.label, summary, years, _totals(total, subsidy))


def _yearly_sheet(kind: InsuranceType, summary: list[Pair], rows: list[YearRow]) -> YearlySheet:
    cells = [
        [
            str(row.year),
            money(row.level),
            money(row.personal),
            money(row.subsidy),
            money(row.collective),
            row.paid_on.isoformat() if row.paid_on else NOTHING,
            money(row.account_total),
        ]
        for row in rows
    ]
    total = _Sums(
        months=sum(row.months for row in rows),
        arrears=sum(row.arrears_months for row in rows),
        employer=sum((row.employer for row in rows), Decimal(0)),
        personal=sum((row.personal for row in rows), Decimal(0)),
    )
    subsidy = sum((row.subsidy for row in rows), Decimal(0))
    totals = _totals(total, subsidy)
    collective = sum((row.collective for row in rows), Decimal(0))
    if collective:
        totals.append(Pair("集体补助小计", money(collective)))
    return YearlySheet(kind.label, summary, cells, totals)


def _totals(sums: _Sums, subsidy: Decimal) -> list[Pair]:
    """The foot of a sheet (services §2.1)."""
    return [
        Pair("累计缴费月数", str(sums.months)),
        Pair("单位小计", money(sums.employer)),
        Pair("个人小计", money(sums.personal)),
        Pair("补贴小计", money(subsidy)),
        Pair("欠费月数", str(sums.arrears)),
    ]


def _split_by_year(run: Segment) -> Iterator[Segment]:
    first, last = month_index(run.first), month_index(run.last)
    while first <= last:
        end = min(last, first // 12 * 12 + 11)
        yield Segment(
            run.insurance,
            month_at(first),
            month_at(end),
            run.base,
            run.personal,
            run.employer_share,
            run.employer,
            run.flag,
            run.deemed,
        )
        first = end + 1


def _run_rows(runs: list[Segment], employers: list[str]) -> list[RunRow]:
    rows = []
    for employer, group in groupby(runs, key=lambda run: run.employer):
        name = employers[employer] if employer >= 0 else NOTHING
        same = list(group)
        rows.append(RunRow(_run_cells(same[0]), name, len(same)))
        rows += [RunRow(_run_cells(run), name, 0) for run in same[1:]]
    return rows


def _run_cells(run: Segment) -> list[str]:
    period = run.first if run.first == run.last else f"{run.first} 至 {run.last}"
    return [
        period,
        str(len(months_between(run.first, run.last))),
        money(run.base),
        money(run.employer_share),
        money(run.personal),
        "视同缴费" if run.deemed else run.flag.label,
    ]


def _sums_of_runs(runs: Iterable[Segment]) -> _Sums:
    paid: set[str] = set()
    owed: set[str] = set()
    employer = personal = Decimal(0)
    for run in runs:
        months = months_between(run.first, run.last)
        if run.flag is PaymentFlag.PAID:
            paid.update(months)
            employer += run.employer_share * len(months)
            personal += run.personal * len(months)
        elif run.flag is PaymentFlag.ARREARS:
            owed.update(months)
    return _Sums(len(paid), len(owed - paid), employer, personal)


def _sums_of_year(row: YearRow) -> _Sums:
    return _Sums(row.months, row.arrears_months, row.employer, row.personal)
