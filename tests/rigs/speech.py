"""A speech-dispatcher of our own, with espeak-ng and a sound card that is a pipe.

It lives in a folder of its own and listens where `environment` says. The program folder on that PATH holds a
`speech-dispatcher` which is the real one with these settings, so that the kiosk itself can start it.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.rigs.sound_card import SoundCard

START_S = 20.0
POLL_S = 0.01

_SETTINGS = """
LogLevel 3
LogDir "{folder}/log"
DefaultVolume 100
# Messages that interrupt each other unless their client wants them one after the other.
DefaultPriority "text"
# By way of libao: the ALSA plug-in of speech-dispatcher 0.11 can crash it when it is stopped.
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
Timeout 0
"""
_PROGRAM = """#!/bin/sh
export HOME='{folder}' ALSA_CONFIG_PATH='{card}'
exec '{program}' --config-dir '{folder}' --log-dir '{folder}/log' "$@"
"""


class SpeechDaemon:
    """Not running at first; everything that was started in its folder is ended on leaving."""

    def __init__(self) -> None:
        # Not pytest's folder: the path of a socket may have 107 characters at most.
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-speech-"))
        self.card = SoundCard(self.folder)
        self.socket = self.folder / "run" / "speech-dispatcher" / "speechd.sock"
        for name in ("run", "log", "bin", "modules"):
            (self.folder / name).mkdir(mode=0o700)
        (self.folder / "speechd.conf").write_text(_SETTINGS.format(folder=self.folder))
        (self.folder / ".libao").write_text("default_driver=alsa\nquiet\n")
        (self.folder / "modules" / "espeak-ng.conf").write_text("EspeakIndexing 1\n")
        program = shutil.which("speech-dispatcher")
        if program is None:
            raise RuntimeError("speech-dispatcher is not installed")
        wrapper = self.folder / "bin" / "speech-dispatcher"
        wrapper.write_text(_PROGRAM.format(folder=self.folder, card=self.card.settings, program=program))
        wrapper.chmod(0o700)
        self.environment = {
            "SPEECHD_ADDRESS": "",
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "PATH": f"{wrapper.parent}:{os.environ['PATH']}",
        }
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.card.go_on()
        self.kill()
        for number in _processes_of(self.folder):
            _kill(number)
        self.card.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Returns when it accepts clients; raises with its own words when it does not start."""
        command = [self.folder / "bin" / "speech-dispatcher", "--run-single"]
        with (self.folder / "said").open("wb") as said:
            self._child = subprocess.Popen(
                command, stdout=said, stderr=said, env={**os.environ, **self.environment}
            )
        deadline = time.monotonic() + START_S
        while not self.listens():
            if self._child.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"speech-dispatcher did not start: {(self.folder / 'said').read_text()}")
            time.sleep(POLL_S)

    @property
    def pid(self) -> int | None:
        """The daemon's process, whoever started it."""
        for number in _processes_of(self.folder):
            with contextlib.suppress(OSError):
                if Path(f"/proc/{number}/exe").resolve().name == "speech-dispatcher":
                    return number
        return None

    def kill(self) -> None:
        """End it at once, as a crash would; its socket's file stays behind."""
        while (number := self.pid) is not None:
            _kill(number)
        child, self._child = self._child, None
        if child is not None:
            child.wait()
        # A process that is dying may lose its name before its socket.
        deadline = time.monotonic() + START_S
        while self.listens() and time.monotonic() < deadline:
            time.sleep(POLL_S)

    def listens(self) -> bool:
        """Whether it accepts clients."""
        with socket.socket(socket.AF_UNIX) as client:
            try:
                client.connect(str(self.socket))
            except OSError:
                return False
        return True

    def log(self) -> str:
        """What it and its voice wrote."""
        return "\n".join(file.read_text(errors="replace") for file in (self.folder / "log").glob("*.log"))


def _processes_of(folder: Path) -> list[int]:
    """Those whose command names our folder."""
    wanted = str(folder).encode()
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            with contextlib.suppress(OSError):
                if wanted in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
    return found


def _kill(number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)
