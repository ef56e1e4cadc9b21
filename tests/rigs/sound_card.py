"""A sound card that is a pipe: what is played on it can be listened to, and it can be held."""

import array
import fcntl
import math
import os
import select
import struct
import termios
import threading
from pathlib import Path

_F_SETPIPE_SZ = 1031
_ROOM = 4096
_LOOK_S = 0.05

ALSA_SETTINGS = """
pcm.!default {{
    type plug
    slave.pcm {{
        type file
        slave.pcm {{ type null }}
        file "{pipe}"
        format "raw"
    }}
}}
"""


class SoundCard:
    """Plays as fast as it is given samples, 16 bits each. `settings` is the file that makes it ALSA's default card."""

    def __init__(self, folder: Path) -> None:
        pipe = folder / "card.pcm"
        os.mkfifo(pipe)
        self.settings = folder / "asound.conf"
        self.settings.write_text(ALSA_SETTINGS.format(pipe=pipe))
        # Open for writing too, so that it never ends when a player goes away.
        self._pipe = os.open(pipe, os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK)
        fcntl.fcntl(self._pipe, _F_SETPIPE_SZ, _ROOM)
        self._heard = bytearray()
        self._lock = threading.Lock()
        self._goes = threading.Event()
        self._goes.set()
        self._ended = False
        self._thread = threading.Thread(target=self._play, name="sound-card")
        self._thread.start()

    def close(self) -> None:
        """Take it out."""
        self._ended = True
        self._goes.set()
        self._thread.join()
        os.close(self._pipe)

    def hold(self) -> None:
        """Play nothing more: whoever speaks has to wait."""
        self._goes.clear()

    def go_on(self) -> None:
        """Play again."""
        self._goes.set()

    def waits(self) -> bool:
        """Whether samples are there that are not played yet."""
        return bool(struct.unpack("i", fcntl.ioctl(self._pipe, termios.FIONREAD, bytes(4)))[0])

    def heard(self) -> bytes:
        """What was played since the last call."""
        with self._lock:
            heard, self._heard = bytes(self._heard), bytearray()
        return heard

    def _play(self) -> None:
        while not self._ended:
            self._goes.wait()
            if select.select([self._pipe], [], [], _LOOK_S)[0] and self._goes.is_set():
                with self._lock:
                    self._heard += os.read(self._pipe, _ROOM)


def loudness(samples: bytes) -> float:
    """The effective value of 16-bit samples: 0 is silence."""
    values = array.array("h", samples[: len(samples) // 2 * 2])
    return math.sqrt(sum(value * value for value in values) / len(values)) if values else 0.0
