"""Where speech-dispatcher listens, and how it is started when nobody has."""

import os
import subprocess
from pathlib import Path

ADDRESS_VARIABLE = "SPEECHD_ADDRESS"
PROGRAM = "speech-dispatcher"
_START_LIMIT_S = 10.0


def socket_path() -> Path:
    """The daemon's socket: `SPEECHD_ADDRESS`, else the place its own clients look at."""
    scheme, _, place = os.environ.get(ADDRESS_VARIABLE, "").partition(":")
    if scheme == "unix_socket" and place:
        return Path(place)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"


def start_daemon() -> bool:
    """Start it for this user unless it listens already; blocks some seconds at most. False when that fails."""
    path = socket_path()
    if path.is_socket():
        return True
    command = [PROGRAM, "--spawn", "--communication-method", "unix_socket", "--socket-path", str(path)]
    try:
        done = subprocess.run(  # noqa: S603 - fixed program, our own path, no shell
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_START_LIMIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and path.is_socket()
