"""The database behind the platform: where its statements run, and never in the way of other requests."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

T = TypeVar("T")
_POSTGRES_THREADS = 8


class Database:
    """SQLite in WAL mode, or PostgreSQL.

    SQLite's sub-millisecond reads run right in the event loop, which is several times faster than a thread pool;
    its writes, which wait for the disk, in one thread of their own. PostgreSQL's statements all cross a socket and
    run in a few threads with a connection pool.
    """

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self.is_sqlite = self._url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url) if self.is_sqlite else _postgres_engine(url)
        threads = 1 if self.is_sqlite else _POSTGRES_THREADS
        self._threads = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="database")
        self._loop_connection: Connection | None = None

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database."""
        return Path(self._url.database) if self.is_sqlite and self._url.database else None

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work`, which only reads."""
        if not self.is_sqlite:
            return await self._in_thread(self.read_now, work)
        if self._loop_connection is None:
            self._loop_connection = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        return work(self._loop_connection)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction: all of it happens, or, when it raises, nothing."""
        return await self._in_thread(self.write_now, work)

    def read_now(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on this thread."""
        with self.engine.connect() as connection:
            return work(connection)

    def write_now(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction on this thread."""
        with self.engine.begin() as connection:
            return work(connection)

    async def ping(self) -> None:
        """Raises SQLAlchemyError when the database cannot be used, or has no schema yet."""
        await self._in_thread(
            self.read_now, lambda connection: connection.execute(text("SELECT 1 FROM secret LIMIT 1")).first()
        )

    def close(self) -> None:
        """Let go of threads and connections."""
        self._threads.shutdown(wait=True)
        if self._loop_connection is not None:
            self._loop_connection.close()
        self.engine.dispose()

    async def _in_thread(
        self, run: Callable[[Callable[[Connection], T]], T], work: Callable[[Connection], T]
    ) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, run, work)


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": 10})

    def prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine, "connect", prepare)
    return engine


def _postgres_engine(url: str) -> Engine:
    return create_engine(
        url,
        pool_size=_POSTGRES_THREADS,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 5},
    )
