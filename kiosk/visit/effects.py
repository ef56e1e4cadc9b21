"""What the world is asked to do after a step. The machine itself does nothing."""

from msgspec import Struct

from kiosk.contract.visits import Assurance, CardProof


class VerifyPin(Struct, frozen=True):
    """Have the card check this PIN; answer with PinAccepted, PinRejected, PinBlocked or PinFailed."""

    visit: str
    pin: str

    def __repr__(self) -> str:
        return "VerifyPin(…)"


class OpenSession(Struct, frozen=True):
    """Ask the backend for a session; answer with SessionOpened or SessionRefused."""

    visit: str
    proof: CardProof
    assurance: Assurance


class CloseSession(Struct, frozen=True):
    """Have the backend forget this token. Asked exactly once for every token that was opened."""

    token: str

    def __repr__(self) -> str:
        return "CloseSession(…)"


class Wipe(Struct, frozen=True):
    """Clear everything the visit left: shown data, pictures, paper on disk, chosen type size and theme."""


class Warn(Struct, frozen=True):
    """Ask whether the person is still there; without an answer the visit ends in so many seconds."""

    seconds: float


class Unwarn(Struct, frozen=True):
    """Take the question away."""


class AnnounceTakeCard(Struct, frozen=True):
    """Ask aloud for the card to be taken; repeated until it is."""


Effect = VerifyPin | OpenSession | CloseSession | Wipe | Warn | Unwarn | AnnounceTakeCard
