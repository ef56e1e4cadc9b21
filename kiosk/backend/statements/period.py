"""How the months that a statement covers are put into words."""


def period_text(first_month: str | None, last_month: str | None) -> str:
    """From the first to the last month; None leaves that side open."""
    if first_month is None and last_month is None:
        return "全部缴费记录"
    return f"{first_month or '首次缴费'} 至 {last_month or '出具之日'}"
