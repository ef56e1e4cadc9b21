"""What every handler works with."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from litestar import Request
from litestar.datastructures import State

from kiosk.backend.store.database import Database
from kiosk.catalogue.load import load_catalogue
from kiosk.catalogue.model import Catalogue

AnyRequest: TypeAlias = Request[object, object, State]
LOCAL_ZONE = ZoneInfo("Asia/Shanghai")


@dataclass(frozen=True)
class Platform:
    """The database, the address that papers point to, the clock (seconds of Unix time), and the service items."""

    database: Database
    public_url: str
    clock: Callable[[], float] = time.time
    catalogue: Catalogue = field(default_factory=load_catalogue)

    def now(self) -> int:
        """Whole seconds of Unix time."""
        return int(self.clock())

    def moment(self) -> datetime:
        """Now, in UTC."""
        return datetime.fromtimestamp(self.now(), UTC)

    def today(self) -> date:
        """The date in Asia/Shanghai."""
        return self.moment().astimezone(LOCAL_ZONE).date()
