"""Speaks through speech-dispatcher without ever waiting for it.

Qt's own speech plug-in is not used: it asks the daemon in calls that block, so that a daemon that hangs would hang
the window, and it does not know espeak-ng's Mandarin. The one module outside the screens that imports Qt, for the
notifier that tells when the daemon has said something.
"""

import logging
import socket
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from kiosk.devices.voice.daemon import socket_path
from kiosk.devices.voice.ssip import Happening, SsipError, SsipSession

logger = logging.getLogger(__name__)
_CHUNK = 16 * 1024


@dataclass(frozen=True)
class Limits:
    """How long the daemon may take (milliseconds) before it counts as gone."""

    answer: int = 10_000
    line: int = 15_000
    character: int = 1_000
    """A line may take `line`, and this for each of its characters: longer than the slowest voice needs."""


class Speaker(QObject):
    """One voice. All calls return at once.

    `found`: the daemon answers, it can speak; `ended`: all was said or stopped; `lost`: the daemon is gone or hangs,
    until `start` is called again.
    """

    found = Signal()
    ended = Signal()
    lost = Signal()

    def __init__(self, limits: Limits | None = None) -> None:
        super().__init__()
        self._limits = limits or Limits()
        self._socket: socket.socket | None = None
        self._session = SsipSession()
        self._notifier: QSocketNotifier | None = None
        self._found = False
        self._language = "zh"
        self._loudness: tuple[float, float] | None = None
        self._longest = 0
        self._overdue = QTimer(self)
        self._overdue.setSingleShot(True)
        self._overdue.timeout.connect(lambda: self._lose("it hangs"))

    @property
    def ready(self) -> bool:
        """Whether the daemon has answered and can speak."""
        return self._found

    def start(self) -> bool:
        """Connect to the daemon; False when it does not listen. `found` follows when it answers."""
        self._drop()
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        try:
            connection.connect(str(socket_path()))
        except OSError as error:
            connection.close()
            logger.info("no voice: %s", error.strerror)
            return False
        self._socket = connection
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._session.open()
        self._session.use_language(self._language)
        if self._loudness is not None:
            self._session.set_loudness(*self._loudness)
        self._write()
        return self._socket is not None

    def use_language(self, language: str) -> None:
        """Speak this language from the next line on, also after a new start."""
        self._language = language
        if self._socket is not None:
            self._session.use_language(language)
            self._write()

    def set_loudness(self, volume: float, rate: float) -> None:
        """Volume from 0 to 1, rate from -1 to 1; also after a new start."""
        self._loudness = (volume, rate)
        if self._socket is not None:
            self._session.set_loudness(volume, rate)
            self._write()

    def say(self, lines: Sequence[str]) -> None:
        """Say these lines instead of whatever is being said."""
        if self._socket is None:
            return
        interrupted = self._session.speaking
        if interrupted:
            self._session.cancel()
        for line in lines:
            self._session.say(line)
        self._longest = max(map(len, lines), default=0)
        nothing = not interrupted and not self._session.speaking
        self._write()
        if nothing:
            self.ended.emit()

    def stop(self) -> None:
        """Be silent at once."""
        if self._session.speaking:
            self._session.cancel()
            self._write()

    def close(self) -> None:
        """Give the connection back."""
        self._drop()

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(_CHUNK)
            happenings = self._session.receive(data)
        except BlockingIOError:
            return
        except (OSError, SsipError) as error:
            self._lose(str(error) if isinstance(error, SsipError) else type(error).__name__)
            return
        if not data:
            self._lose("it hung up")
            return
        self._write()
        if Happening.READY in happenings and self._socket is not None:
            self._found = True
            self.found.emit()
        if Happening.SILENT in happenings:
            self.ended.emit()

    def _write(self) -> None:
        outgoing = self._session.take_outgoing()
        if self._socket is None:
            return
        try:
            sent = self._socket.send(outgoing) if outgoing else 0
        except OSError as error:
            self._lose(type(error).__name__)
            return
        if sent < len(outgoing):
            # A daemon that reads no more is as good as gone.
            self._lose("it reads no more")
            return
        self._expect(fresh=bool(outgoing))

    def _expect(self, *, fresh: bool) -> None:
        """Be patient with the daemon, but not for ever."""
        if self._session.unanswered:
            if fresh or not self._overdue.isActive():
                self._overdue.start(self._limits.answer)
        elif self._session.speaking:
            self._overdue.start(self._limits.line + self._limits.character * self._longest)
        else:
            self._overdue.stop()

    def _lose(self, reason: str) -> None:
        logger.warning("the voice is gone: %s", reason)
        self._drop()
        self.lost.emit()

    def _drop(self) -> None:
        self._overdue.stop()
        self._found = False
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self._session = SsipSession()
