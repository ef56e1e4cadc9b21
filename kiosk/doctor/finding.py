"""What a check found."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """WARNING: the kiosk works, but not as well as it should. FAILED: people cannot be served."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True)
class Finding:
    """One line of the report. `name` is stable, for machines; `advice` is empty when there is nothing to do."""

    name: str
    status: Status
    message: str
    advice: str = ""
