"""A desktop for assistive technology with nothing on it yet: a session bus, a display, the accessibility bus.

They run in a process namespace of their own, so that what the buses start by themselves ends with them too. The
file is both sides: imported it is the rig, run as a program it is what happens inside.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
START_S = 30.0
STOP_S = 10.0
LOOK_S = 0.02
_SCREEN = "1200x2000x24"
_SHARED = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")


class AccessibleDesktop:
    """Started on entering, ended on leaving. `environment` is what a program needs to be on it."""

    def __init__(self) -> None:
        self.environment: dict[str, str] = {}
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-desktop-")
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the desktop
        self._inside: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self._inside = subprocess.Popen(
            [*_namespace_command(), sys.executable, str(Path(__file__).resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env=_bare(self._folder.name),
        )
        assert self._inside.stdout is not None
        watchdog = threading.Timer(START_S, self._inside.kill)
        watchdog.start()
        try:
            line = self._inside.stdout.readline()
        finally:
            watchdog.cancel()
        if not line:
            self._end()
            raise RuntimeError(f"the desktop did not start: {self._said()}")
        self.environment = {
            **_bare(self._folder.name),
            **json.loads(line),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()
        self._log.close()
        self._folder.cleanup()

    def _end(self) -> None:
        inside, self._inside = self._inside, None
        if inside is None:
            return
        # The end of its input is the inside's order to end; the namespace takes everything with it.
        with contextlib.suppress(subprocess.TimeoutExpired):
            inside.communicate(timeout=STOP_S)
        inside.kill()
        inside.wait(STOP_S)

    def _said(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace")


def _namespace_command() -> list[str]:
    mapped = [] if os.geteuid() == 0 else ["--map-current-user"]
    return ["unshare", "--pid", *mapped, "--fork", "--kill-child=SIGKILL", "--"]


def _bare(runtime: str) -> dict[str, str]:
    """This process's environment without the desktop that it may be on itself."""
    foreign = {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"}
    kept = {name: value for name, value in os.environ.items() if name not in foreign}
    return {**kept, "XDG_RUNTIME_DIR": runtime, "GSETTINGS_BACKEND": "memory"}


def inside() -> None:
    """Process 1 of the namespace: session bus, display and accessibility bus, until the input ends."""
    with ExitStack() as ends:
        environment = dict(os.environ)
        environment["DBUS_SESSION_BUS_ADDRESS"] = start_session_bus(ends, environment["XDG_RUNTIME_DIR"])
        environment["DISPLAY"] = start_display(ends)
        start(ends, [BUS_LAUNCHER, "--launch-immediately"], env=environment)
        # Asked of the session bus, not of the launcher: a call to a launcher that is not there yet starts another.
        until("the accessibility bus", lambda: "boolean true" in owner_of("org.a11y.Bus", environment))
        told = {name: environment[name] for name in _SHARED}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


def start_session_bus(ends: ExitStack, folder: str) -> str:
    """A bus whose socket is in this folder; its address."""
    told = ["--print-address", "--address", f"unix:dir={folder}"]
    bus = start(ends, ["dbus-daemon", "--session", "--nofork", *told], stdout=subprocess.PIPE, text=True)
    assert bus.stdout is not None
    return str(bus.stdout.readline()).strip()


def start_display(ends: ExitStack) -> str:
    """A display on a number that nobody uses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset"]
    start(ends, command, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading) as number:
        return f":{number.readline().strip()}"


def start(ends: ExitStack, command: list[str], **options: object) -> "subprocess.Popen[str]":
    """Ended in good order, so that it takes its locks and sockets with it."""
    started = subprocess.Popen(command, **{"stdin": subprocess.DEVNULL, "stdout": sys.stderr, **options})

    def end() -> None:
        started.terminate()
        started.wait(STOP_S / 2)

    ends.callback(end)
    return started


def owner_of(name: str, environment: Mapping[str, str]) -> str:
    """Whether somebody has this name on the session bus, in the bus's own words."""
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
    asked = [*ask, "org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
    return subprocess.run(asked, capture_output=True, text=True, check=False, env=dict(environment)).stdout


def until(what: str, condition: Callable[[], bool], seconds: float = START_S / 2) -> None:
    """Asks again until the condition holds, bounded."""
    give_up = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > give_up:
            raise RuntimeError(f"waited in vain for {what}")
        time.sleep(LOOK_S)


if __name__ == "__main__":
    inside()
