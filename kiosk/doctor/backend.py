"""The backend, asked once; its answer also tells the time for the check of the clock."""

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from kiosk.doctor.finding import Finding, Status
from kiosk.settings import Settings

NAME = "backend"


@dataclass(frozen=True)
class BackendAnswer:
    """Status code (None: no answer) and the Date header of GET /readyz."""

    status: int | None
    server_time: datetime | None = None


def ask_backend(settings: Settings) -> BackendAnswer:
    """GET /readyz, without the system's proxies, like the kiosk itself."""
    # Imported here: the other commands' start must not pay for it.
    import requests  # noqa: PLC0415

    timeouts = (settings.backend.connect_s, settings.backend.read_s)
    with requests.Session() as session:
        session.trust_env = False
        try:
            with session.get(
                f"{settings.backend.url.rstrip('/')}/readyz",
                timeout=timeouts,
                stream=True,
                allow_redirects=False,
            ) as answer:
                return BackendAnswer(answer.status_code, _time(answer.headers.get("Date", "")))
        except (requests.RequestException, ValueError):
            return BackendAnswer(None)


def check_backend(settings: Settings, answer: BackendAnswer) -> Finding:
    """Whether the backend and its database are ready."""
    if answer.status is None:
        return Finding(
            NAME,
            Status.FAILED,
            "后台没有正常回应。",
            f"请检查网络，以及后台 {settings.backend.url} 是否在运行。",
        )
    if answer.status != HTTPStatus.OK:
        return Finding(
            NAME,
            Status.FAILED,
            f"后台还没有准备好（{answer.status}）。",
            f"请查看 {settings.backend.url} 的数据库和日志，并确认地址正确。",
        )
    return Finding(NAME, Status.OK, f"后台可用（{settings.backend.url}）。")


def _time(header: str) -> datetime | None:
    try:
        parsed = parsedate_to_datetime(header)
    except ValueError:
        return None
    return parsed if parsed.tzinfo else None
