"""Whether a headset is plugged in: the switch that Linux' sound drivers report as an input device.

Linux input event codes (linux/input-event-codes.h): EV_SYN 0x00, SYN_DROPPED 3; EV_SW 0x05, SW_HEADPHONE_INSERT 0x02.
"""

import errno
import fcntl
import os
import struct
from pathlib import Path

DEVICES = Path("/dev/input")
_EVENT = struct.Struct("llHHi")
_EV_SYN, _SYN_DROPPED = 0x00, 0x03
_EV_SW, _SW_HEADPHONE_INSERT = 0x05, 0x02
_SWITCH_BYTES = 8


def _read_request(number: int) -> int:
    """The ioctl request _IOR('E', number, so many bytes) of linux/input.h."""
    return (2 << 30) | (_SWITCH_BYTES << 16) | (ord("E") << 8) | number


_STATES = _read_request(0x1B)
_CAPABILITIES = _read_request(0x20 + _EV_SW)


class HeadsetSwitch:
    """One device that reports a headset. Never blocks; OSError when the device goes away."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        self._rest = b""

    def fileno(self) -> int:
        """What to wait on: readable when the switch moved."""
        return self._descriptor

    def close(self) -> None:
        """Give the device back."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def is_plugged(self) -> bool:
        """The switch's state now."""
        return _has_bit(fcntl.ioctl(self._descriptor, _STATES, bytes(_SWITCH_BYTES)))

    def moved(self) -> bool | None:
        """The state after what was reported since the last call; None when the headset was not in it.

        Where the kernel had to drop reports, the state is asked for instead.
        """
        try:
            data = os.read(self._descriptor, 64 * _EVENT.size)
        except BlockingIOError:
            return None
        if not data:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        self._rest += data
        plugged: bool | None = None
        dropped = False
        while len(self._rest) >= _EVENT.size:
            _, _, kind, code, value = _EVENT.unpack_from(self._rest)
            self._rest = self._rest[_EVENT.size :]
            if (kind, code) == (_EV_SW, _SW_HEADPHONE_INSERT):
                plugged = bool(value)
            elif (kind, code) == (_EV_SYN, _SYN_DROPPED):
                dropped = True
        return self.is_plugged() if dropped else plugged


def find_headset_switch(devices: Path = DEVICES) -> Path | None:
    """The first input device that can report a headset; None on a machine without a jack that tells."""
    for path in sorted(devices.glob("event*")):
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            if _has_bit(fcntl.ioctl(descriptor, _CAPABILITIES, bytes(_SWITCH_BYTES))):
                return path
        except OSError:
            continue
        finally:
            os.close(descriptor)
    return None


def _has_bit(answer: bytes) -> bool:
    return bool(answer[0] >> _SW_HEADPHONE_INSERT & 1)
