"""What the world is asked to do after a step. The machine itself does nothing."""

from dataclasses import dataclass

from kiosk.contract.visits import Assurance, CardProof


@dataclass(frozen=True, repr=False)
class VerifyPin:
    """Have the card check this PIN; answer with PinAccepted, PinRejected, PinBlocked or PinFailed."""

    visit: str
    pin: str

    def __repr__(self) -> str:
        return "VerifyPin(…)"


@dataclass(frozen=True)
class OpenSession:
    """Ask the backend for a session; answer with SessionOpened or SessionRefused."""

    visit: str
    proof: CardProof
    assurance: Assurance


@dataclass(frozen=True, repr=False)
class CloseSession:
    """Have the backend forget this token. Asked exactly once for every token that was opened."""

    token: str

    def __repr__(self) -> str:
        return "CloseSession(…)"


@dataclass(frozen=True)
class Wipe:
    """Clear everything the visit left: shown data, pictures, paper on disk, chosen type size and theme."""


@dataclass(frozen=True)
class Warn:
    """Ask whether the person is still there; without an answer the visit ends in so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Unwarn:
    """Take the question away."""


@dataclass(frozen=True)
class AnnounceTakeCard:
    """Ask aloud for the card to be taken; repeated until it is."""


Effect = VerifyPin | OpenSession | CloseSession | Wipe | Warn | Unwarn | AnnounceTakeCard
