"""Joins the voice: what speaks, when, to whom; and gets it back when it was lost."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app.headset import HeadsetWatch
from kiosk.ui.background import Background
from kiosk.ui.translation import translate
from kiosk.ui.visiting.visit_driver import VisitDriver
from kiosk.ui.voice.voice_view import VoiceView
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from kiosk.devices.voice.speaker import Speaker

SOON_MS = 1_000
"""A voice that was lost is asked for again so soon: the daemon may have crashed and can be started anew."""

AGAIN_MS = 20_000
"""One that cannot be had is asked for so often."""


class Speech(QObject):
    """Starts after the first paint: engine and headset switch are looked for then."""

    def __init__(self, view: VoiceView, driver: VisitDriver, background: Background) -> None:
        super().__init__()
        self._view = view
        self._driver = driver
        self._background = background
        self._window: QQuickWindow | None = None
        self._speaker: Speaker | None = None
        self._stopped = False
        self._headset = HeadsetWatch(background)
        self._headset.private.connect(view.headset_plugged)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._start_voice)
        driver.warned.connect(self._say_warning)
        driver.unwarned.connect(view.stop)
        # Said once the screen has changed too, which stops what is being said.
        driver.take_card_announced.connect(lambda: QTimer.singleShot(0, self._say_take_card))
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
        self._headset.start(headset_device)

    def stop(self) -> None:
        """Be silent and give everything back."""
        self._stopped = True
        self._again.stop()
        if self._speaker is not None:
            self._speaker.close()
        self._headset.stop()

    def _start_voice(self) -> None:
        from kiosk.devices.voice.daemon import start_daemon

        if self._stopped:
            return
        self._background.run(start_daemon, self._connect, lambda _: self._again.start(AGAIN_MS))

    def _connect(self, started: bool) -> None:
        from kiosk.devices.voice.speaker import Speaker

        if self._stopped:
            return
        if self._speaker is None:
            self._speaker = Speaker()
            self._speaker.lost.connect(lambda: self._again.start(SOON_MS))
            self._view.use(self._speaker)
        if not started or not self._speaker.start():
            self._again.start(AGAIN_MS)

    def _say_warning(self, seconds: float) -> None:
        self._view.speak(
            [
                translate("Voice", "您还在吗？{0}秒后本机会自动结束。要继续，请按“我还在”。").format(
                    round(seconds)
                )
            ]
        )

    def _say_take_card(self) -> None:
        visit = self._driver.visit
        if visit.state is VisitState.ENDING and visit.card_present:
            self._view.speak([translate("Voice", "请取走您的卡。")])
