"""Invented notices, dated by the day of seeding so that they are current."""

from datetime import date, timedelta

_NOTICES = (
    ("2026-residents-pension", 3, "城乡居民养老保险缴费年底截止，请尽早缴费"),
    ("2026-job-fair", 9, "下周六县城文化广场举办招聘会，欢迎参加"),
    ("2026-certification", 20, "领取养老金的人每年要办一次资格认证"),
)
_LASTS = timedelta(days=365)


def notice_rows(today: date) -> list[dict[str, object]]:
    """Rows of the table `notice`."""
    return [
        {
            "notice_id": notice_id,
            "published": (today - timedelta(days=age)).isoformat(),
            "expires": (today + _LASTS).isoformat(),
            "title": title,
        }
        for notice_id, age, title in _NOTICES
    ]
