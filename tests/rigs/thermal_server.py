"""A thermal printer on the network: one connection at a time on a port of this machine."""

import contextlib
import socket
import struct
import threading
from types import TracebackType

from tests.rigs.thermal import ThermalMachine


class ThermalServer:
    """A printer at `uri` while it is entered."""

    def __init__(self, buffer: int = 4096) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._peer: socket.socket | None = None
        self._stopped = False
        self.connections = 0
        self.machine = ThermalMachine(self._answer, buffer)
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def uri(self) -> str:
        return f"escpos+tcp://127.0.0.1:{self._listening.getsockname()[1]}"

    def hang_up(self) -> None:
        """The power goes in the middle of a conversation: the peer sees a reset, nothing listens any more."""
        self._stopped = True
        self.machine.power_off()
        self._listening.close()
        if self._peer:
            self._peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._peer.close()

    def __enter__(self) -> "ThermalServer":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped = True
        self.machine.power_off()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        if self._peer:
            with contextlib.suppress(OSError):
                self._peer.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _answer(self, answer: bytes) -> None:
        if self._peer:
            with contextlib.suppress(OSError):
                self._peer.sendall(answer)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while not self._stopped:
                self._peer, _address = self._listening.accept()
                self.connections += 1
                with contextlib.suppress(OSError), self._peer:
                    while data := self._peer.recv(512):
                        self.machine.receive(data)
