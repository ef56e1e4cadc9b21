"""Where speech-dispatcher listens, and how it is started when nobody has."""

import os
import socket
import subprocess
from pathlib import Path

ADDRESS_VARIABLE = "SPEECHD_ADDRESS"
PROGRAM = "speech-dispatcher"
_START_LIMIT_S = 10.0
_CONNECT_LIMIT_S = 1.0


def socket_path() -> Path:
    """The daemon's socket: `SPEECHD_ADDRESS`, else the place its own clients look at."""
    scheme, _, place = os.environ.get(ADDRESS_VARIABLE, "").partition(":")
    if scheme == "unix_socket" and place:
        return Path(place)
    runtime = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"


def daemon_listens() -> bool:
    """Whether someone accepts connections there: after a crash the socket's file stays behind."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_CONNECT_LIMIT_S)
        try:
            connection.connect(str(socket_path()))
        except OSError:
            return False
    return True


def start_daemon() -> bool:
    """Start it for this user unless it listens already; blocks some seconds at most. False when that fails.

    It refuses when its settings forbid it, or name another socket than ours.
    """
    if daemon_listens():
        return True
    command = [
        PROGRAM,
        "--spawn",
        "--communication-method",
        "unix_socket",
        "--socket-path",
        str(socket_path()),
    ]
    try:
        subprocess.run(  # noqa: S603 - fixed program, our own path, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_START_LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return daemon_listens()
