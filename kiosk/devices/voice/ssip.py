"""The Speech Synthesis Interface Protocol of speech-dispatcher, as a session without a socket.

Speech Dispatcher manual, chapter "SSIP": commands end with CR LF and are answered by lines `NNN-…`, the last one
`NNN …`; what is to be said is sent after `SPEAK` and ends with a dot alone on a line; events are 7xx blocks. Of an
answer's code only the first digit is certain.
"""

import unicodedata
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_END = b"\r\n"
_NOTHING = b"."
_SAID, _CANCELLED = "702", "703"
_LONGEST_ANSWER = 256 * 1024
LANGUAGES = {"zh": "cmn", "en": "en-US"}
"""The interface's languages as espeak-ng names them: Mandarin is `cmn`."""


class SsipError(Exception):
    """The daemon said what the protocol does not allow, or refused to speak at all."""


class Happening(StrEnum):
    """What a session reports."""

    READY = "ready"
    """The daemon has answered the introduction."""
    SILENT = "silent"
    """All that was to be said is said, cancelled or refused."""


class _Kind(StrEnum):
    INTRODUCTION = "introduction"
    SETTING = "setting"
    SPEAK = "speak"
    WORDS = "words"
    CANCEL = "cancel"


@dataclass
class _Command:
    kind: _Kind
    data: bytes
    dropped: bool = False


class SsipSession:
    """Bytes in, bytes out. Every command waits for the answer to the one before it."""

    def __init__(self) -> None:
        self._waiting: deque[_Command] = deque()
        self._asked: _Command | None = None
        self._outgoing = b""
        self._incoming = b""
        self._block: list[str] = []
        self._promised = 0
        self._speaking: set[str] = set()
        self._said_early: set[str] = set()
        self._owes_silence = False

    def open(self) -> None:
        """Introduce ourselves, ask to be told when a message ends, and have messages follow each other."""
        self._send(_Kind.INTRODUCTION, b"SET self CLIENT_NAME kiosk:kiosk:main")
        self._send(_Kind.SETTING, b"SET self PRIORITY message")
        self._send(_Kind.SETTING, b"SET self NOTIFICATION END on")
        self._send(_Kind.SETTING, b"SET self NOTIFICATION CANCEL on")

    def use_language(self, language: str) -> None:
        """Speak this language (`zh` or `en`) from the next message on."""
        name = LANGUAGES.get(language, LANGUAGES["zh"])
        self._send(_Kind.SETTING, f"SET self LANGUAGE {name}".encode())

    def set_loudness(self, volume: float, rate: float) -> None:
        """Volume from 0 to 1, rate from -1 to 1."""
        loud = round(min(1.0, max(0.0, volume)) * 200 - 100)
        fast = round(min(1.0, max(-1.0, rate)) * 100)
        self._send(_Kind.SETTING, f"SET self VOLUME {loud}".encode())
        self._send(_Kind.SETTING, f"SET self RATE {fast}".encode())

    def say(self, line: str) -> None:
        """Queue one message; a line without words is none."""
        words = _one_line(line)
        if not words:
            return
        self._promised += 1
        self._owes_silence = True
        stuffed = f".{words}" if words.startswith(".") else words
        self._send(_Kind.SPEAK, b"SPEAK")
        self._send(_Kind.WORDS, stuffed.encode("utf-8", "replace") + _END + _NOTHING)

    def cancel(self) -> None:
        """Be silent at once, and forget what was queued here or there."""
        self._waiting = deque(command for command in self._waiting if command.kind is _Kind.SETTING)
        if self._asked is not None:
            self._asked.dropped = True
            if self._asked.kind is _Kind.SPEAK:
                # The daemon waits for the words now: it gets none.
                self._waiting.appendleft(_Command(_Kind.WORDS, _NOTHING, dropped=True))
        self._promised = 0
        self._speaking.clear()
        self._send(_Kind.CANCEL, b"CANCEL self")

    @property
    def speaking(self) -> bool:
        """Whether something is being said or waits for it."""
        return bool(self._speaking or self._promised)

    @property
    def unanswered(self) -> bool:
        """Whether an answer is due."""
        return self._asked is not None

    def take_outgoing(self) -> bytes:
        """What is to be sent now."""
        outgoing, self._outgoing = self._outgoing, b""
        return outgoing

    def receive(self, data: bytes) -> list[Happening]:
        """What came in; SsipError when it is no SSIP."""
        *lines, self._incoming = (self._incoming + data).split(_END)
        happenings: list[Happening] = []
        for line in lines:
            happenings += self._on_line(line)
        if len(self._incoming) + sum(map(len, self._block)) > _LONGEST_ANSWER:
            raise SsipError("an answer without an end")
        return happenings

    def _on_line(self, raw: bytes) -> Iterator[Happening]:
        if len(raw) < 4 or not raw[:3].isdigit() or raw[3:4] not in {b"-", b" "}:
            raise SsipError("an answer without a code")
        line = raw.decode("utf-8", "replace")
        self._block.append(line)
        if line[3] == "-":
            return
        block, self._block = self._block, []
        code = line[:3]
        if code.startswith("7"):
            self._on_event(code, block)
        else:
            if self._on_answer(block, done=code.startswith(("1", "2"))) is _Kind.INTRODUCTION:
                yield Happening.READY
            self._pump()
        if self._owes_silence and not self.speaking and not self._cancelling():
            self._owes_silence = False
            yield Happening.SILENT

    def _on_answer(self, block: list[str], *, done: bool) -> _Kind:
        command, self._asked = self._asked, None
        if command is None:
            raise SsipError("an answer to nothing")
        if command.kind is _Kind.SPEAK and not done:
            raise SsipError(f"the daemon does not take messages: {block[-1]}")
        if command.kind is _Kind.WORDS and not command.dropped:
            self._promised -= 1
            # A message without a number, or refused, will never be heard of again.
            number = block[0][4:] if done and len(block) > 1 else None
            if number is not None and number not in self._said_early:
                self._speaking.add(number)
            self._said_early.clear()
        return command.kind

    def _on_event(self, code: str, block: list[str]) -> None:
        if code not in {_SAID, _CANCELLED} or len(block) < 2:
            return
        number = block[0][4:]
        if number in self._speaking:
            self._speaking.discard(number)
        elif self._asked is not None and self._asked.kind is _Kind.WORDS:
            self._said_early.add(number)

    def _cancelling(self) -> bool:
        asked = [self._asked] if self._asked else []
        return any(command.kind is _Kind.CANCEL for command in (*asked, *self._waiting))

    def _send(self, kind: _Kind, data: bytes) -> None:
        self._waiting.append(_Command(kind, data))
        self._pump()

    def _pump(self) -> None:
        if self._asked is None and self._waiting:
            self._asked = self._waiting.popleft()
            self._outgoing += self._asked.data + _END


def _one_line(text: str) -> str:
    """The words of a text with single spaces, without control characters: the daemon is written in C."""
    words = " ".join(text.split())
    return "".join(character for character in words if unicodedata.category(character) != "Cc").strip()
