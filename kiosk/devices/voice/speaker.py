"""Speaks through speech-dispatcher without ever waiting for it.

Qt's own speech plug-in is not used: it asks the daemon in calls that block, so that a daemon that hangs would hang
the window, and it does not know espeak-ng's Mandarin. The one module outside the screens that imports Qt, for the
notifier that tells when the daemon has said something.
"""

import logging
import socket
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from kiosk.devices.voice.daemon import socket_path
from kiosk.devices.voice.ssip import Happening, SsipError, SsipSession

logger = logging.getLogger(__name__)
_CHUNK = 16 * 1024


class Speaker(QObject):
    """One voice. `ended`: all was said or stopped; `lost`: the daemon is gone, until `start` is called again."""

    ended = Signal()
    lost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._socket: socket.socket | None = None
        self._session = SsipSession()
        self._notifier: QSocketNotifier | None = None
        self._language = "zh"
        self._loudness: tuple[float, float] | None = None

    @property
    def ready(self) -> bool:
        """Whether the daemon is connected."""
        return self._socket is not None

    def start(self) -> bool:
        """Connect to the daemon, without waiting; False when it does not listen."""
        self._drop()
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        try:
            connection.connect(str(socket_path()))
        except OSError as error:
            connection.close()
            logger.info("no voice: %s", error.strerror)
            return False
        self._socket = connection
        self._session = SsipSession()
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._session.open()
        self._session.use_language(self._language)
        if self._loudness is not None:
            self._session.set_loudness(*self._loudness)
        self._write()
        return self.ready

    def use_language(self, language: str) -> None:
        """Speak this language from the next line on."""
        self._language = language
        self._session.use_language(language)
        self._write()

    def set_loudness(self, volume: float, rate: float) -> None:
        """Volume from 0 to 1, rate from -1 to 1."""
        self._loudness = (volume, rate)
        self._session.set_loudness(volume, rate)
        self._write()

    def say(self, lines: Sequence[str]) -> None:
        """Say these lines instead of whatever is being said."""
        if self._session.speaking:
            self._session.cancel()
        for line in lines:
            self._session.say(line)
        self._write()

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
            happenings = self._session.receive(data) if data else None
        except BlockingIOError:
            return
        except (OSError, SsipError) as error:
            self._lose(type(error).__name__)
            return
        if happenings is None:
            self._lose("it hung up")
            return
        self._write()
        if Happening.SILENT in happenings:
            self.ended.emit()

    def _write(self) -> None:
        outgoing = self._session.take_outgoing()
        if self._socket is None or not outgoing:
            return
        try:
            sent = self._socket.send(outgoing)
        except OSError as error:
            self._lose(type(error).__name__)
            return
        if sent < len(outgoing):
            # A daemon that reads no more is as good as gone.
            self._lose("it reads no more")

    def _lose(self, reason: str) -> None:
        logger.warning("the voice is gone: %s", reason)
        self._drop()
        self.lost.emit()

    def _drop(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self._session = SsipSession()
