"""How figures, assumptions and ages are said to people. An assumed figure is never said as if it were official."""

from kiosk.backend.rules.parameters import Confidence
from kiosk.backend.rules.pension import Caveat, Parameter, ParameterName
from kiosk.contract.words import Words

CAVEAT_WORDS: dict[Caveat, Words] = {
    Caveat.TRANSITIONAL_NOT_COMPUTED: Words(
        "不含过渡性养老金。建立个人账户前就参加工作的人另有过渡性养老金，以经办机构核定为准。",
        "Without the transitional pension, which those who worked before accounts existed get as well.",
    ),
    Caveat.AVERAGE_WAGE_STANDS_IN: Words(
        "养老金计发基数由省里另行公布，这里用月平均工资代替。",
        "The province announces the base for the calculation separately; the average wage stands in for it.",
    ),
    Caveat.WHOLE_YEARS_OF_AGE: Words(
        "退休年龄不是整岁时，计发月数的折算办法尚未核实，暂按整岁估算。",
        "For ages between whole years, the months to divide by are an estimate: those of the whole years.",
    ),
    Caveat.SUPPLEMENT_NOT_COMPUTED: Words(
        "不含城乡居民补充养老保险待遇。",
        "Without the residents' supplementary pension.",
    ),
    Caveat.TODAYS_FIGURES: Words(
        "按现在的标准估算，没有计入今后的调整。",
        "By today's figures, without what will change in the future.",
    ),
    Caveat.NO_INTEREST: Words(
        "个人账户没有计入今后的利息，实际会多一些。",
        "Without future interest on the account: it will really be more.",
    ),
    Caveat.SAME_INDEX: Words(
        "假设从现在起按同样的缴费指数每月缴到退休。",
        "Assumes that you pay every month until you retire, at the same index.",
    ),
}


def parameter_words(parameter: Parameter) -> Words:
    """A figure, its year and where it comes from; one that is assumed, only that it is."""
    name = _figure(parameter)
    if parameter.confidence is Confidence.ASSUMED:
        return Words(
            f"{name.zh}：估算用，不是官方公布的数。",
            f"{name.en}: used for the estimate, not an official figure.",
        )
    basis = Words("依据", "source") if parameter.confidence is Confidence.READ else Words("参考", "see")
    return Words(
        f"{name.zh}（{basis.zh}：{parameter.source}）。", f"{name.en} ({basis.en}: {parameter.source})."
    )


def age_words(age_months: int) -> Words:
    """An age in years and months."""
    years, rest = divmod(age_months, 12)
    if rest:
        return Words(f"{years}岁{rest}个月", f"{years} years {rest} {'month' if rest == 1 else 'months'}")
    return Words(f"{years}岁", f"{years} years")


def months_words(months: int) -> Words:
    """So many months, in years and months."""
    years, rest = divmod(months, 12)
    parts_zh, parts_en = [], []
    if years:
        parts_zh.append(f"{years}年")
        parts_en.append(f"{years} {'year' if years == 1 else 'years'}")
    if rest or not years:
        parts_zh.append(f"{rest}个月")
        parts_en.append(f"{rest} {'month' if rest == 1 else 'months'}")
    return Words("".join(parts_zh), " ".join(parts_en))


def _figure(parameter: Parameter) -> Words:
    match parameter.name:
        case ParameterName.AVERAGE_WAGE:
            return Words(
                f"{parameter.year}年度月平均工资{parameter.value:,.2f}元",
                f"Average wage of {parameter.year}: {parameter.value:,.2f} yuan a month",
            )
        case ParameterName.RESIDENTS_BASE:
            # The year of an assumed base pension is assumed as well.
            since = parameter.year if parameter.confidence is not Confidence.ASSUMED else None
            return Words(
                f"居民基础养老金{f'{since}年起' if since else ''}每月{parameter.value:,.2f}元",
                f"Residents' base pension{f' from {since} on' if since else ''}: {parameter.value:,.2f} yuan a month",
            )
        case ParameterName.ACCOUNT_MONTHS:
            return Words(f"计发月数{parameter.value}", f"Months to divide the account by: {parameter.value}")
