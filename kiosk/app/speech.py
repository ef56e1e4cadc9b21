"""Joins the voice: what speaks, when, to whom; and gets it back when it was lost."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.background import Background
from kiosk.ui.translation import translate
from kiosk.ui.visit_driver import VisitDriver
from kiosk.ui.voice.voice_view import VoiceView

if TYPE_CHECKING:
    from kiosk.devices.voice.headset import HeadsetSwitch
    from kiosk.devices.voice.speaker import Speaker

logger = logging.getLogger(__name__)
AGAIN_MS = 20_000
NO_HEADSET = "none"


class Speech(QObject):
    """Starts after the first paint: engine and headset switch are looked for then."""

    def __init__(self, view: VoiceView, driver: VisitDriver, background: Background) -> None:
        super().__init__()
        self._view = view
        self._background = background
        self._window: QQuickWindow | None = None
        self._speaker: Speaker | None = None
        self._switch: HeadsetSwitch | None = None
        self._notifier: QSocketNotifier | None = None
        self._stopped = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._start_voice)
        view.lostVoice.connect(self._again.start)
        driver.warned.connect(self._say_warning)
        driver.unwarned.connect(view.stop)
        driver.take_card_announced.connect(self._say_take_card)
        driver.wiped.connect(view.reset)

    def script(self, private: bool) -> list[str]:
        """What the window says when it is read aloud; of a question over it, only the question."""
        from kiosk.ui.voice.script import spoken_lines

        if self._window is None:
            return []
        return spoken_lines(self._window.contentItem(), private=private)

    def start(self, window: QQuickWindow, headset_device: str) -> None:
        """Look for a voice and a headset."""
        self._window = window
        self._start_voice()
        self._watch_headset(headset_device)

    def stop(self) -> None:
        """Be silent and give everything back."""
        self._stopped = True
        self._again.stop()
        if self._speaker is not None:
            self._speaker.close()
        self._drop_switch()

    def _start_voice(self) -> None:
        from kiosk.devices.voice.daemon import start_daemon

        self._background.run(start_daemon, self._connect, lambda _: self._again.start())

    def _connect(self, started: bool) -> None:
        from kiosk.devices.voice.speaker import Speaker

        if self._stopped:
            return
        speaker = self._speaker or Speaker()
        if not started or not speaker.start():
            self._again.start()
        elif self._speaker is None:
            self._speaker = speaker
            self._view.use(speaker)
        else:
            self._view.reset()

    def _watch_headset(self, device: str) -> None:
        from kiosk.devices.voice.headset import HeadsetSwitch, find_headset_switch

        if device == NO_HEADSET:
            return
        path = Path(device) if device else find_headset_switch()
        if path is None:
            logger.info("no headset switch: nothing personal is read aloud")
            return
        try:
            self._switch = HeadsetSwitch(path)
            self._plugged(self._switch.is_plugged())
        except OSError as error:
            logger.warning("the headset switch cannot be used: %s", error.strerror)
            self._drop_switch()
            return
        self._notifier = QSocketNotifier(self._switch.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._switch_moved)

    def _switch_moved(self) -> None:
        if self._switch is None:
            return
        try:
            plugged = self._switch.moved()
        except OSError:
            self._drop_switch()
            self._plugged(plugged=False)
            return
        if plugged is not None:
            self._plugged(plugged)

    def _plugged(self, plugged: bool) -> None:
        from kiosk.devices.voice.mixer import mute_loudspeaker

        self._view.headset_plugged(plugged)
        self._background.run(lambda: mute_loudspeaker(plugged), lambda _: None, lambda _: None)

    def _drop_switch(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._switch is not None:
            self._switch.close()
            self._switch = None

    def _say_warning(self, seconds: float) -> None:
        self._view.speak(
            [
                translate("Voice", "您还在吗？{0}秒后本机会自动结束。要继续，请按“我还在”。").format(
                    round(seconds)
                )
            ]
        )

    def _say_take_card(self) -> None:
        self._view.speak([translate("Voice", "请取走您的卡。")])
