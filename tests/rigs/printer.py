"""ippeveprinter (cups-ipp-utils), a printer that we did not write, in a network and D-Bus of its own.

It needs a system D-Bus and an Avahi even when it does not advertise itself, so all three run in private
mount, network and process namespaces; a relay hands connections from the outer loopback over. The file is
both sides: imported it is the rig, run as a program it is what happens inside.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

READY = "ready"
NAMESPACES = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child=SIGKILL")
START_SECONDS = 30.0
PDF_ONLY = "application/pdf"


class EvePrinter:
    """A running ippeveprinter. `command` prints a job: it gets the document's path, and 0 means printed."""

    def __init__(self, folder: Path, command: str = "/bin/true", formats: str = PDF_ONLY) -> None:
        self.spool = folder / "spool"
        self.spool.mkdir()
        self._log = folder / "printer.log"
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        self.port: int = listening.getsockname()[1]
        plan = {
            "port": self.port,
            "descriptor": listening.fileno(),
            "spool": str(self.spool),
            "command": command,
            "formats": formats,
            "log": str(self._log),
        }
        with listening:
            self._inside = subprocess.Popen(
                [*NAMESPACES, sys.executable, str(Path(__file__).resolve()), json.dumps(plan)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                pass_fds=(listening.fileno(),),
            )

    @property
    def uri(self) -> str:
        return f"ipp://127.0.0.1:{self.port}/ipp/print"

    def __enter__(self) -> Self:
        assert self._inside.stdout is not None
        watchdog = threading.Timer(START_SECONDS, self._inside.kill)
        watchdog.start()
        try:
            if self._inside.stdout.readline().strip() != READY:
                _out, fault = self._inside.communicate(timeout=10)
                raise RuntimeError(f"the printer's rig did not start: {fault}")
        finally:
            watchdog.cancel()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # The end of its input is the inside's order to end; the namespace takes everything with it.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._inside.communicate(timeout=10)
        self._inside.kill()
        self._inside.wait(timeout=10)

    def kill(self) -> None:
        """The printer dies at once, like one whose plug is pulled."""
        self._order("kill")

    def printed(self) -> dict[str, bytes]:
        """The documents of all jobs by file name (number and job name)."""
        return {path.name: path.read_bytes() for path in self.spool.glob("*.pdf")}

    def log(self) -> str:
        return self._log.read_text(errors="replace")

    def _order(self, order: str) -> None:
        assert self._inside.stdin is not None
        assert self._inside.stdout is not None
        self._inside.stdin.write(f"{order}\n")
        self._inside.stdin.flush()
        assert self._inside.stdout.readline().strip() == f"{order} done"


def inside(plan: dict[str, object]) -> None:
    """Process 1 of the namespaces: D-Bus, Avahi, the printer, the relay; then orders until the input ends."""
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run"], check=True)
    for folder in ("dbus", "avahi-daemon"):
        Path("/run", folder).mkdir()
    subprocess.run(["ip", "link", "set", "lo", "up", "multicast", "on"], check=True)
    subprocess.run(["dbus-daemon", "--system", "--fork", "--nopidfile"], stdin=subprocess.DEVNULL, check=True)
    with Path(f"{plan['log']}.avahi").open("wb") as log:
        subprocess.Popen(
            ["avahi-daemon", "--no-drop-root", "--no-chroot", "--no-rlimits"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    wait_for_avahi()
    port = int(str(plan["port"]))
    arguments = [
        "-r",
        "off",
        "-p",
        str(port),
        "-d",
        str(plan["spool"]),
        "-k",
        "-f",
        str(plan["formats"]),
        "-v",
    ]
    if plan["command"]:
        arguments += ["-c", str(plan["command"])]
    with Path(str(plan["log"])).open("wb") as log:
        printer = subprocess.Popen(
            ["ippeveprinter", *arguments, "Test"], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    wait_for_printer(port, printer)
    relay = socket.socket(fileno=int(str(plan["descriptor"])))
    threading.Thread(target=accept, args=(relay, port), daemon=True).start()
    tell(READY)
    for order in orders():
        if order == "kill":
            printer.send_signal(signal.SIGKILL)
            printer.wait()
            relay.shutdown(socket.SHUT_RDWR)
            relay.close()
        tell(f"{order} done")


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def orders() -> Iterator[str]:
    while line := sys.stdin.readline():
        yield line.strip()


def wait_for_avahi() -> None:
    """ippeveprinter gives up when Avahi does not answer yet."""
    ask = "dbus-send --system --print-reply --dest=org.freedesktop.Avahi / org.freedesktop.Avahi.Server.GetState"
    until("Avahi", lambda: b"int32 2" in subprocess.run(ask.split(), capture_output=True, check=False).stdout)


def wait_for_printer(port: int, printer: "subprocess.Popen[bytes]") -> None:
    def answers() -> bool:
        if printer.poll() is not None:
            raise RuntimeError(f"ippeveprinter ended with {printer.returncode}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
        return False

    until("ippeveprinter", answers)


def until(what: str, condition: Callable[[], bool]) -> None:
    """Asks again until the condition holds, bounded."""
    give_up = time.monotonic() + START_SECONDS / 2
    while not condition():
        if time.monotonic() > give_up:
            raise RuntimeError(f"{what} does not answer")
        time.sleep(0.02)


def accept(relay: socket.socket, port: int) -> None:
    """Hands each connection over, until the relay is closed with the printer's death."""
    with contextlib.suppress(OSError):
        while True:
            outer, _address = relay.accept()
            inner = socket.create_connection(("127.0.0.1", port))
            for ends in ((outer, inner), (inner, outer)):
                threading.Thread(target=pump, args=ends, daemon=True).start()


def pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for end in (source, target):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


def main(arguments: Sequence[str]) -> None:
    inside(json.loads(arguments[0]))
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
