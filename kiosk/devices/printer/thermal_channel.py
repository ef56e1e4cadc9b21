"""The ways to a thermal printer: bytes there, bytes back, every wait bounded."""

import contextlib
import io
import os
import select
import socket
import stat
import struct
import time
import tty
from pathlib import Path
from typing import Protocol

_NOTHING_CAME_S = 0.02
_AT_ONCE = 4096
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER, on, 0 s: the kernel drops what it holds instead of delivering it when the printer reads again."""


class ChannelLost(Exception):
    """The printer cannot be reached, or hung up."""


class ChannelBlocked(Exception):
    """The printer took no more data in time."""


class Channel(Protocol):
    """A way to a printer. `can_answer`: whether bytes come back at all."""

    @property
    def can_answer(self) -> bool:
        """Whether the printer can be asked anything on this way."""
        ...

    def write(self, data: bytes, seconds: float) -> None:
        """Hand all bytes over within the time. Raises ChannelLost, ChannelBlocked."""
        ...

    def read(self, seconds: float) -> bytes:
        """What has come, waiting no longer than this; empty: nothing. Raises ChannelLost."""
        ...

    def close(self, *, discard: bool = False) -> None:
        """Let go of the printer; `discard`: what it has not taken yet must not reach it later."""
        ...


class DescriptorChannel:
    """A socket or a device file, non-blocking, which it owns."""

    def __init__(self, owner: socket.socket | io.FileIO, *, can_answer: bool) -> None:
        self._owner = owner
        self._descriptor = owner.fileno()
        self._can_answer = can_answer
        self._poll = select.poll()

    @property
    def can_answer(self) -> bool:
        """See `Channel.can_answer`."""
        return self._can_answer

    def write(self, data: bytes, seconds: float) -> None:
        """See `Channel.write`."""
        deadline = time.monotonic() + seconds
        rest = memoryview(data)
        while rest:
            if not self._is_ready(select.POLLOUT, deadline - time.monotonic()):
                raise ChannelBlocked(f"{len(rest)} of {len(data)} bytes not taken in {seconds:.0f} s")
            try:
                rest = rest[os.write(self._descriptor, rest[:_AT_ONCE]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise ChannelLost(f"writing: {error.strerror}") from None

    def read(self, seconds: float) -> bytes:
        """See `Channel.read`."""
        if not self._is_ready(select.POLLIN, seconds):
            return b""
        try:
            came = os.read(self._descriptor, _AT_ONCE)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise ChannelLost(f"reading: {error.strerror}") from None
        if not came:
            if isinstance(self._owner, socket.socket):
                raise ChannelLost("the printer hung up")
            # A device file may have an empty packet for us; without a pause we would ask it in circles.
            time.sleep(min(_NOTHING_CAME_S, max(0.0, seconds)))
        return came

    def close(self, *, discard: bool = False) -> None:
        """See `Channel.close`."""
        with contextlib.suppress(OSError):
            if discard and isinstance(self._owner, socket.socket):
                self._owner.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            self._owner.close()

    def _is_ready(self, event: int, seconds: float) -> bool:
        self._poll.register(self._descriptor, event)
        return bool(self._poll.poll(max(0.0, seconds) * 1000))


def open_tcp(host: str, port: int, seconds: float) -> DescriptorChannel:
    """A printer on the network (raw printing, usually port 9100). Raises ChannelLost."""
    try:
        connection = socket.create_connection((host, port), timeout=seconds)
    except OSError as error:
        raise ChannelLost(f"connecting: {error.strerror or error}") from None
    except UnicodeError:
        raise ChannelLost("connecting: the host's name is none") from None
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setblocking(False)
    return DescriptorChannel(connection, can_answer=True)


def open_file(path: Path) -> DescriptorChannel:
    """A printer's device file, which can answer, or a pipe or plain file, which cannot. Raises ChannelLost.

    The file is never made: a plain file in the place of an unplugged printer would swallow receipts.
    """
    try:
        is_device = stat.S_ISCHR(path.stat().st_mode)
        access = os.O_RDWR if is_device else os.O_WRONLY | os.O_APPEND
        descriptor = os.open(path, access | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError as error:
        raise ChannelLost(f"opening: {error.strerror}") from None
    if os.isatty(descriptor):
        # A serial line that rewrites line ends would spoil pictures.
        tty.setraw(descriptor)
    return DescriptorChannel(io.FileIO(descriptor, "r+" if is_device else "w"), can_answer=is_device)
