"""What the card's keys are needed for. They are with the bureau's security module, never in the kiosk (card.md §2.2).

The kiosk asks the two questions of the official PIN reset (iReloadPIN_HSM, steps 1 to 3) and passes the answers on.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from kiosk.card.errors import AuthorityFailed, CardPulled
from kiosk.card.reader import CardReader, Presence

if TYPE_CHECKING:
    from concurrent.futures import Future

ANSWER_LIMIT_S = 5.0
LOOK_S = 0.5


@dataclass(frozen=True, repr=False)
class ChipIdentity:
    """What the security module derives the card's own keys from."""

    card_identifier: str
    """Its first six digits are the division whose keys the card's were made of."""
    historical_bytes: str
    """Of the answer to reset, in hexadecimal; bytes 6 to 13 tell cards apart."""
    algorithm: str
    """`3DES`, `SSF33` or `SM4`."""

    def __repr__(self) -> str:
        return f"ChipIdentity({self.algorithm}, …)"


@dataclass(frozen=True, repr=False)
class UnblockingProof:
    """Asks for the authentication data of EXTERNAL AUTHENTICATE with the unblocking key (PUK): 8 bytes."""

    key_address: ClassVar[str] = "0090"
    chip: ChipIdentity
    process_factor: bytes
    """The card's latest challenge: the session key is made of it."""
    original: bytes
    """The challenge before it: what is encrypted."""

    def __repr__(self) -> str:
        return f"UnblockingProof({self.chip!r})"


@dataclass(frozen=True, repr=False)
class SealedPin:
    """Asks for the data of the command that loads a new PIN: the PIN enciphered, and the command's MAC."""

    key_address: ClassVar[str] = "0173"
    chip: ChipIdentity
    process_factor: bytes
    """The card's latest challenge: the session key is made of it."""
    header: bytes
    """CLA, INS, P1, P2 and Lc, which the MAC covers."""
    pin: str

    def __repr__(self) -> str:
        return f"SealedPin({self.chip!r})"


Question = UnblockingProof | SealedPin
Authenticate = Callable[[Question], bytes]
"""Brings the answer; raises AuthorityFailed, or what befell the card meanwhile."""
Authority = Callable[[Question], "Future[bytes]"]
"""Begins to ask, on another thread, and must not raise; a failure is the future's."""


def asking(
    authority: Authority, reader: CardReader, presence: Presence, is_stopped: Callable[[], bool]
) -> Authenticate:
    """Asks the authority while the reader is watched: a card that is taken ends the wait at once.

    The waiting ends after five seconds too, and when everything stops. The card stays powered all the time.
    """

    def authenticate(question: Question) -> bytes:
        answer = authority(question)
        answer.add_done_callback(lambda _: reader.wake())
        deadline = time.monotonic() + ANSWER_LIMIT_S
        while not answer.done():
            left = deadline - time.monotonic()
            if left <= 0 or is_stopped():
                answer.cancel()
                raise AuthorityFailed("no answer in time")
            if reader.wait(presence, min(left, LOOK_S)) != presence:
                answer.cancel()
                raise CardPulled("taken while the authority was asked")
        if reader.wait(presence, 0) != presence:
            raise CardPulled("taken as the authority answered")
        return _result(answer)

    return authenticate


def _result(answer: "Future[bytes]") -> bytes:
    if answer.cancelled():
        raise AuthorityFailed("called off")
    error = answer.exception()
    if error is not None:
        raise AuthorityFailed(type(error).__name__)
    return answer.result()
