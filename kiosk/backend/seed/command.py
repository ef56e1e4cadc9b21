"""`kiosk backend seed`."""

import sys
import time
from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from kiosk.backend.seed.fill import NotEmptyError, fill
from kiosk.backend.seed.random_residents import MOST_RESIDENTS
from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import migrate


def run_seed(url: str, residents: int, seed: int) -> int:
    """0 done, 1 failed with a message on standard error, 2 for a number that makes no sense."""
    if not 0 <= residents <= MOST_RESIDENTS:
        sys.stderr.write(f"kiosk backend seed: --residents must be between 0 and {MOST_RESIDENTS}\n")
        return 2
    started = time.monotonic()
    bar = Progress(
        TextColumn("inventing residents"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )
    try:
        database = Database(url)
        migrate(database)
        with bar:
            task = bar.add_task("residents", total=residents)
            today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
            people = fill(database, residents, seed, today, lambda done: bar.update(task, completed=done))
        database.close()
    except (ArgumentError, SQLAlchemyError, ModuleNotFoundError, NotEmptyError) as error:
        sys.stderr.write(f"kiosk backend seed: {error}\n")
        return 1
    sys.stderr.write(f"kiosk backend seed: {people} people in {time.monotonic() - started:.1f} s\n")
    return 0
