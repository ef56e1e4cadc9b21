"""A throw-away PostgreSQL: own cluster, unix socket only, gone at the end."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

BIN = Path("/usr/lib/postgresql/15/bin")
USER = "postgres"
LIMIT_S = 60


class PostgresCluster:
    """Started on entering, stopped on leaving. Runs as an unprivileged user, as PostgreSQL demands."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
        self._as_user = ["runuser", "-u", USER, "--"]

    def __enter__(self) -> Self:
        shutil.chown(self.folder, USER, USER)
        data = self.folder / "data"
        try:
            self._run(
                [str(BIN / "initdb"), "-D", str(data), "-A", "trust", "-E", "UTF8", "--no-locale", "-N"]
            )
            options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off"
            self._run(
                [
                    str(BIN / "pg_ctl"),
                    "-D",
                    str(data),
                    "-w",
                    "-l",
                    str(self.folder / "log"),
                    "-o",
                    options,
                    "start",
                ]
            )
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server; the folder goes too."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self._run([str(BIN / "pg_ctl"), "-D", str(self.folder / "data"), "-w", "-m", "immediate", "stop"])
        shutil.rmtree(self.folder, ignore_errors=True)

    def new_database(self) -> str:
        """The URL of a fresh, empty database."""
        name = f"kiosk_{uuid4().hex[:12]}"
        self._run([str(BIN / "createdb"), "-h", str(self.folder), "-U", USER, name])
        return f"postgresql+psycopg://{USER}@/{name}?host={self.folder}"

    def _run(self, command: list[str]) -> None:
        done = subprocess.run(
            [*self._as_user, *command], capture_output=True, text=True, timeout=LIMIT_S, cwd="/", check=False
        )
        if done.returncode != 0:
            raise RuntimeError(f"{Path(command[0]).name} failed: {done.stdout}{done.stderr}")
