"""Watches the headset: private listening begins once the loudspeaker is silent, and ends the moment it is pulled."""

import contextlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from kiosk.ui.background import Background

if TYPE_CHECKING:
    from kiosk.devices.voice.headset import HeadsetSwitch

logger = logging.getLogger(__name__)
AGAIN_MS = 20_000
NO_HEADSET = "none"


class HeadsetWatch(QObject):
    """`private` tells whether what is said now is heard by one person only."""

    private = Signal(bool)

    def __init__(self, background: Background, again_ms: int = AGAIN_MS) -> None:
        super().__init__()
        self._background = background
        self._device = NO_HEADSET
        self._switch: HeadsetSwitch | None = None
        self._notifier: QSocketNotifier | None = None
        self._plugged = False
        self._mixing = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(again_ms)
        self._again.timeout.connect(self._look_again)

    def start(self, device: str) -> None:
        """Watch this input device; "" looks for one, "none" watches nothing."""
        self._device = device
        if device == NO_HEADSET:
            return
        try:
            if not self._open():
                logger.info("no headset switch: nothing personal is read aloud")
        except OSError as error:
            logger.warning("the headset switch cannot be used: %s", error.strerror)

    def stop(self) -> None:
        """Give the device back."""
        self._device = NO_HEADSET
        self._again.stop()
        self._drop()

    def _look_again(self) -> None:
        with contextlib.suppress(OSError):
            if self._open():
                logger.info("the headset switch is back")
                return
        self._again.start()

    def _open(self) -> bool:
        from kiosk.devices.voice.headset import HeadsetSwitch, find_headset_switch

        path = Path(self._device) if self._device else find_headset_switch()
        if path is None:
            return False
        switch = HeadsetSwitch(path)
        try:
            plugged = switch.is_plugged()
        except OSError:
            switch.close()
            raise
        self._switch = switch
        self._notifier = QSocketNotifier(switch.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._moved)
        self._set(plugged)
        return True

    def _moved(self) -> None:
        if self._switch is None:
            return
        try:
            plugged = self._switch.moved()
        except OSError:
            # Unplugged with its sound card, perhaps; it may come back.
            logger.warning("the headset switch is gone")
            self._drop()
            self._set(plugged=False)
            self._again.start()
            return
        if plugged is not None:
            self._set(plugged)

    def _set(self, plugged: bool) -> None:
        self._plugged = plugged
        if not plugged:
            self.private.emit(False)
        if not self._mixing:
            self._mix()

    def _mix(self) -> None:
        """One mixer command at a time, so that the last state is what stays."""
        from kiosk.devices.voice.mixer import mute_loudspeaker

        muted = self._plugged
        self._mixing = True
        self._background.run(
            lambda: mute_loudspeaker(muted),
            lambda done: self._mixed(muted, done=done),
            lambda _: self._mixed(muted, done=False),
        )

    def _mixed(self, muted: bool, *, done: bool) -> None:
        self._mixing = False
        if self._device == NO_HEADSET:
            return
        if muted != self._plugged:
            self._mix()
        elif muted and done:
            self.private.emit(True)
        elif muted:
            logger.warning(
                "a headset is there, but the loudspeaker is not silent: nothing personal is read aloud"
            )

    def _drop(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._switch is not None:
            self._switch.close()
            self._switch = None
