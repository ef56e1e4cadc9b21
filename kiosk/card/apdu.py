"""Command and response, short form only (ISO 7816-4; card specification part 5)."""

from dataclasses import dataclass
from typing import NamedTuple

from kiosk.card.status_word import StatusWord, describe

MAX_DATA = 255
MAX_RESPONSE = 256 + 2


@dataclass(frozen=True, repr=False)
class Command:
    """One command. `le` is the number of bytes expected, 1 to 256; None expects none."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    le: int | None = None

    def __post_init__(self) -> None:
        if len(self.data) > MAX_DATA:
            raise ValueError(f"{len(self.data)} bytes of data do not fit into a short APDU")
        if self.le is not None and not 1 <= self.le <= MAX_RESPONSE - 2:
            raise ValueError(f"Le {self.le} does not fit into a short APDU")

    def __bytes__(self) -> bytes:
        """The bytes on the wire; Le 256 is written 00."""
        header = bytes((self.cla, self.ins, self.p1, self.p2))
        body = bytes((len(self.data),)) + self.data if self.data else b""
        tail = b"" if self.le is None else bytes((self.le % 256,))
        return header + body + tail

    def __repr__(self) -> str:
        """The header only: the data may be a PIN."""
        return f"Command({self.cla:02X}{self.ins:02X}{self.p1:02X}{self.p2:02X}, {len(self.data)} bytes)"


class Response(NamedTuple):
    """One answer: data and status word."""

    data: bytes
    sw: int

    @classmethod
    def parse(cls, raw: bytes) -> "Response":
        """Split an answer of at least two bytes; ValueError for anything shorter or longer than a short APDU's."""
        if not 2 <= len(raw) <= MAX_RESPONSE:
            raise ValueError(f"{len(raw)} bytes are no response")
        return cls(raw[:-2], int.from_bytes(raw[-2:], "big"))

    @property
    def ok(self) -> bool:
        """Whether the command was carried out."""
        return self.sw == StatusWord.OK

    def __repr__(self) -> str:
        """The status word only: the data may be personal."""
        return f"Response({len(self.data)} bytes, SW={describe(self.sw)})"
