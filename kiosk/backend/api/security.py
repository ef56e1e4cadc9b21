"""Who asks: the visit behind a token, bound to its kiosk."""

from dataclasses import dataclass

from kiosk.backend.api.platform import AnyRequest, Platform
from kiosk.backend.api.problems import ProblemError
from kiosk.backend.store.sessions import Session, extend_session, find_session
from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import KIOSK_ID_HEADER, Assurance

SCHEME = "visit"
_LONGEST_TOKEN = 200


@dataclass(frozen=True, repr=False)
class Visitor:
    """A visit's session and the token it was asked with."""

    session: Session
    token: str

    @property
    def person_id(self) -> str:
        """Whom the visit is about."""
        return self.session.person_id

    @property
    def kiosk_id(self) -> str:
        """Where the visit takes place."""
        return self.session.kiosk_id

    def __repr__(self) -> str:
        return "Visitor(…)"


async def current_visitor(request: AnyRequest, platform: Platform) -> Visitor:
    """The visit of this request's token. Raises ProblemError: token-missing, visit-expired."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    kiosk_id = request.headers.get(KIOSK_ID_HEADER, "")
    if scheme.lower() != "bearer" or not token or not kiosk_id:
        raise ProblemError(ProblemType.TOKEN_MISSING)
    if len(token) > _LONGEST_TOKEN or not token.isascii():
        raise ProblemError(ProblemType.VISIT_EXPIRED)
    now = platform.now()
    session = await platform.database.read(lambda connection: find_session(connection, token, now))
    if session is None or session.kiosk_id != kiosk_id:
        raise ProblemError(ProblemType.VISIT_EXPIRED)
    if session.is_half_over(now):
        await platform.database.write(lambda connection: extend_session(connection, token, session, now))
    return Visitor(session, token)


async def identified_visitor(visitor: Visitor) -> Visitor:
    """A visitor whose PIN was checked or for whom an operator vouches. Raises ProblemError: assurance-too-low."""
    if visitor.session.assurance is Assurance.CARD:
        raise ProblemError(ProblemType.ASSURANCE_TOO_LOW)
    return visitor
