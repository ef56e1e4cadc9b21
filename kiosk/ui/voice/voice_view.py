"""Read-aloud as the frame shows it: a button, and while it speaks, volume and speed."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot

LEVELS = 5
_MIDDLE = 3


class Voice(Protocol):
    """What speaks. All calls return at once."""

    @property
    def ready(self) -> bool:
        """Whether there is a voice that can speak now."""
        ...

    def say(self, lines: Sequence[str]) -> None:
        """Say these lines instead of whatever is being said."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def use_language(self, language: str) -> None:
        """Speak this language."""
        ...

    def set_loudness(self, volume: float, rate: float) -> None:
        """Volume from 0 to 1, rate from -1 to 1."""
        ...

    @property
    def found(self) -> SignalInstance:
        """It can speak, for the first time or again."""
        ...

    @property
    def ended(self) -> SignalInstance:
        """Everything was said, or stopped."""
        ...

    @property
    def lost(self) -> SignalInstance:
        """The voice is gone."""
        ...


class VoiceView(QObject):
    """Speaks the screen it is asked to; personal lines only while somebody listens in private.

    Volume and speed are levels from 1 to 5, 3 at the start of every visit: at level 3 a speaker set up as the
    packaging says gives 65 dBA or less (EN 301 549, 5.1.3.13). A voice may be lost and come back at any time.
    """

    changed = Signal()

    def __init__(self, script: Callable[[bool], Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._script = script
        self._voice: Voice | None = None
        self._language: str | None = None
        self._speaking = False
        self._private = False
        self._volume = _MIDDLE
        self._speed = _MIDDLE

    def use(self, voice: Voice) -> None:
        """Speak with this voice."""
        self._voice = voice
        voice.found.connect(self.changed)
        voice.ended.connect(self._silent)
        voice.lost.connect(self._silent)
        voice.lost.connect(self.changed)
        if self._language is not None:
            voice.use_language(self._language)
        self._apply()

    def use_language(self, language: str) -> None:
        """Speak this language from now on."""
        self.stop()
        self._language = language
        if self._voice is not None:
            self._voice.use_language(language)

    def headset_plugged(self, plugged: bool) -> None:
        """A headset came or went; what was being said stops, so that nothing private gets into the room."""
        if plugged != self._private:
            self.stop()
            self._private = plugged
            self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Read the screen, or be silent."""
        if self._speaking:
            self.stop()
        else:
            self.speak(self._script(self._private))

    def speak(self, lines: Sequence[str]) -> None:
        """Say these lines, which hold nothing personal unless somebody listens in private."""
        if self._voice is None or not self._voice.ready or not lines:
            return
        self._speaking = True
        self.changed.emit()
        self._voice.say(lines)

    @Slot()
    def stop(self) -> None:
        """Be silent at once."""
        if self._speaking:
            self._speaking = False
            if self._voice is not None:
                self._voice.stop()
            self.changed.emit()

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """Louder or softer by so many levels."""
        self._volume = min(LEVELS, max(1, self._volume + steps))
        self._apply()

    @Slot(int)
    def changeSpeed(self, steps: int) -> None:
        """Faster or slower by so many levels."""
        self._speed = min(LEVELS, max(1, self._speed + steps))
        self._apply()

    def reset(self) -> None:
        """As at the start: silent, and as loud as for everyone."""
        self.stop()
        self._volume = self._speed = _MIDDLE
        self._apply()

    def _apply(self) -> None:
        if self._voice is not None:
            self._voice.set_loudness(self._volume / LEVELS, (self._speed - _MIDDLE) * 0.3)
        self.changed.emit()

    def _silent(self) -> None:
        if self._speaking:
            self._speaking = False
            self.changed.emit()

    available = Property(bool, lambda self: self._voice is not None and self._voice.ready, notify=changed)
    speaking = Property(bool, lambda self: self._speaking, notify=changed)
    privateListening = Property(bool, lambda self: self._private, notify=changed)
    volume = Property(int, lambda self: self._volume, notify=changed)
    speed = Property(int, lambda self: self._speed, notify=changed)
