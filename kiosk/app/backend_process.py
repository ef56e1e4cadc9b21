"""A backend of our own as a child process, for the demonstration and the tour."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ANNOUNCEMENT = "listening on "


class BackendNotStarted(Exception):
    """The backend did not come up; the message holds the last lines it wrote."""


def _kiosk(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", *arguments]


def seed_database(database: Path, residents: int) -> str:
    """Make and fill a SQLite database unless it is there; its URL. Raises BackendNotStarted."""
    url = f"sqlite:///{database}"
    if not database.exists():
        part = database.with_suffix(".part")
        part.unlink(missing_ok=True)
        part_url = f"sqlite:///{part}"
        for arguments in (
            ("backend", "migrate", "--database", part_url),
            ("backend", "seed", "--database", part_url, "--residents", str(residents)),
        ):
            done = subprocess.run(_kiosk(*arguments), check=False, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program
            if done.returncode != 0:
                raise BackendNotStarted(f"`kiosk {' '.join(arguments[:2])}` failed")
        part.rename(database)
    return url


@contextmanager
def serving(database_url: str, seconds: float = 30.0) -> Iterator[str]:
    """Serve the database on a free loopback port; gives the address, ends the process at the end."""
    process = subprocess.Popen(  # noqa: S603 - our own program
        _kiosk(
            "backend", "serve", "--database", database_url, "--port", "0", "--exit-with-parent", "--quiet"
        ),
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield _address(process, time.monotonic() + seconds)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _address(process: "subprocess.Popen[str]", until: float) -> str:
    if process.stdout is None:
        raise BackendNotStarted("the backend has no output to read its address from")
    while time.monotonic() < until:
        ready, _, _ = select.select([process.stdout], [], [], 0.5)
        if ready:
            line = process.stdout.readline()
            if ANNOUNCEMENT in line:
                return line.split(ANNOUNCEMENT, 1)[1].strip()
            if not line:
                break
    raise BackendNotStarted("the backend did not say where it listens")
