"""The Speech Synthesis Interface Protocol of speech-dispatcher, as a session without a socket.

Speech Dispatcher manual, chapter "SSIP": commands end with CR LF and are answered by lines `NNN-…`, the last one
`NNN …`; what is to be said is sent after `SPEAK` and ends with a dot alone on a line; events are 7xx blocks.
"""

from collections import deque
from enum import StrEnum

_END = b"\r\n"
_EVENTS = {"702": "end", "703": "cancel"}
_LONGEST_ANSWER = 256 * 1024
LANGUAGES = {"zh": "cmn", "en": "en-US"}
"""The interface's languages as espeak-ng names them: Mandarin is `cmn`."""


class SsipError(Exception):
    """The daemon said what the protocol does not allow, or refused to speak at all."""


class Happening(StrEnum):
    """What a session reports."""

    SILENT = "silent"
    """All that was to be said is said or cancelled."""


class SsipSession:
    """Bytes in, bytes out. Every command waits for the answer to the one before it."""

    def __init__(self) -> None:
        self._waiting: deque[bytes] = deque()
        self._asked: bytes | None = None
        self._outgoing = b""
        self._incoming = b""
        self._block: list[str] = []
        self._speaking: set[str] = set()
        self._promised = 0

    def open(self) -> None:
        """Introduce ourselves and ask to be told when a message ends."""
        self._send("SET self CLIENT_NAME kiosk:kiosk:main")
        self._send("SET self NOTIFICATION END on")
        self._send("SET self NOTIFICATION CANCEL on")

    def use_language(self, language: str) -> None:
        """Speak this language (`zh` or `en`) from the next message on."""
        self._send(f"SET self LANGUAGE {LANGUAGES.get(language, LANGUAGES['zh'])}")

    def set_loudness(self, volume: float, rate: float) -> None:
        """Volume from 0 to 1, rate from -1 to 1."""
        self._send(f"SET self VOLUME {round(min(1.0, max(0.0, volume)) * 200 - 100)}")
        self._send(f"SET self RATE {round(min(1.0, max(-1.0, rate)) * 100)}")

    def say(self, line: str) -> None:
        """Queue one message."""
        words = " ".join(line.split())
        if not words:
            return
        data = words if not words.startswith(".") else "." + words
        self._promised += 1
        self._send("SPEAK")
        self._send(f"{data}\r\n.")

    def cancel(self) -> None:
        """Be silent at once, and forget what was queued here or there."""
        kept = deque(command for command in self._waiting if command.startswith(b"SET "))
        if self._asked == b"SPEAK":
            # The daemon waits for the words now: it gets none.
            kept.appendleft(b".")
        else:
            self._promised = 0
        self._waiting = kept
        self._send("CANCEL self")

    @property
    def speaking(self) -> bool:
        """Whether something is being said or waits for it."""
        return bool(self._speaking or self._promised)

    def take_outgoing(self) -> bytes:
        """What is to be sent now."""
        outgoing, self._outgoing = self._outgoing, b""
        return outgoing

    def receive(self, data: bytes) -> list[Happening]:
        """What came in; SsipError when it is no SSIP."""
        self._incoming += data
        if len(self._incoming) > _LONGEST_ANSWER:
            raise SsipError("an answer without an end")
        happenings: list[Happening] = []
        while _END in self._incoming:
            raw, self._incoming = self._incoming.split(_END, 1)
            line = raw.decode("utf-8", "replace")
            if len(line) < 4 or not line[:3].isdigit():
                raise SsipError("an answer without a code")
            self._block.append(line)
            if line[3] == " ":
                block, self._block = self._block, []
                happenings += self._on_block(block)
        return happenings

    def _send(self, command: str) -> None:
        self._waiting.append(command.encode())
        self._pump()

    def _pump(self) -> None:
        if self._asked is None and self._waiting:
            self._asked = self._waiting.popleft()
            self._outgoing += self._asked + _END

    def _on_block(self, block: list[str]) -> list[Happening]:
        code = block[-1][:3]
        if code.startswith("7"):
            return self._on_event(code, block)
        asked, self._asked = self._asked, None
        if asked is None:
            raise SsipError("an answer to nothing")
        if asked == b"SPEAK" and code != "230":
            raise SsipError(f"the daemon does not take messages: {code}")
        if code == "225" and self._promised:
            self._promised -= 1
            self._speaking.add(block[0][4:])
        was_speaking = bool(self._speaking)
        if asked == b"CANCEL self":
            self._speaking.clear()
        self._pump()
        silent = was_speaking and not self.speaking and asked == b"CANCEL self"
        return [Happening.SILENT] if silent else []

    def _on_event(self, code: str, block: list[str]) -> list[Happening]:
        if code in _EVENTS and len(block) >= 2:
            message = block[0][4:]
            if message in self._speaking:
                self._speaking.discard(message)
                if not self.speaking:
                    return [Happening.SILENT]
        return []
