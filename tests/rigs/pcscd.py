"""pcscd with its virtual reader, in a network and under a /run/pcscd of its own.

A process that wants it is started inside `private_namespace_command()`; in there `PcscdServer` is the only pcscd.
"""

import os
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

VPCD_PORTS = (35963, 35964)
INSIDE = "KIOSK_TEST_PRIVATE_PCSCD"
START_S = 10.0
STOP_S = 5.0
POLL_S = 0.01

# /run/pcscd is there only where pcscd has run before; making it outside the namespace would leave a trace.
_ENTER = (
    "set -e; "
    "[ -d /run/pcscd ] || { mount -t tmpfs tmpfs /run; mkdir /run/pcscd; }; "
    "mount -t tmpfs tmpfs /run/pcscd; "
    "ip link set lo up; "
    f"export {INSIDE}=1; "
    'exec "$@"'
)


def private_namespace_command() -> list[str]:
    """What to put before a command so that it runs where only its own pcscd and its own loopback can be seen."""
    mapped = [] if os.geteuid() == 0 else ["--map-root-user"]
    return ["unshare", "--mount", "--net", *mapped, "--", "bash", "-c", _ENTER, "private-pcscd"]


def is_inside() -> bool:
    """Whether this process runs in such a namespace."""
    return os.environ.get(INSIDE) == "1"


class PcscdServer:
    """One pcscd, started on entering and ended on leaving. `config` is its folder of reader files; None: Debian's."""

    def __init__(self, config: Path | None = None) -> None:
        if not is_inside():
            raise RuntimeError("pcscd may be started only in a private namespace")
        self.config = config
        self._process: subprocess.Popen[bytes] | None = None
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the server

    def __enter__(self) -> "PcscdServer":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        self._log.close()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Returns when clients and virtual cards can connect; raises with pcscd's own words when it does not start."""
        folder = ["-c", str(self.config)] if self.config else []
        self._process = subprocess.Popen(
            ["pcscd", "--foreground", "--error", *folder], stdout=self._log, stderr=subprocess.STDOUT
        )
        deadline = time.monotonic() + START_S
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(f"pcscd did not start: {self.said()}")
            time.sleep(POLL_S)

    def kill(self) -> None:
        """End it at once, as a crash would; its socket stays behind, as after a crash."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait(STOP_S)

    def stop(self) -> None:
        """End it as the system would."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait(STOP_S)

    def restart(self) -> None:
        """A crash and a new start."""
        self.kill()
        self.start()

    def said(self) -> str:
        """What it wrote."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    def _is_ready(self) -> bool:
        return _accepts_clients() and (self.config is not None or all(map(_listens, VPCD_PORTS)))


def _accepts_clients() -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        try:
            client.connect("/run/pcscd/pcscd.comm")
        except OSError:
            return False
    return True


def _listens(port: int) -> bool:
    """Read from /proc: a connection made to try it would be taken for a card."""
    wanted = f":{port:04X}"
    lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
    return any(fields[1].endswith(wanted) and fields[3] == "0A" for fields in map(str.split, lines))
