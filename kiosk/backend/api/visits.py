"""POST /v1/visits, DELETE /v1/visits/current."""

from datetime import UTC, datetime

from litestar import Response, Router, delete, post
from litestar.di import Provide
from sqlalchemy import Connection

from kiosk.backend.api.platform import Platform
from kiosk.backend.api.problems import ProblemError, documented
from kiosk.backend.api.security import SCHEME, Visitor, current_visitor
from kiosk.backend.store.audit import record_event
from kiosk.backend.store.kiosks import active_kiosk
from kiosk.backend.store.people import find_by_card
from kiosk.backend.store.sessions import close_session, open_session
from kiosk.contract.masking import mask_name, mask_ssn
from kiosk.contract.numbers import is_valid_ssn
from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import OpenVisit, VisitOpened

_REFUSALS = (
    ProblemType.UNKNOWN_KIOSK,
    ProblemType.CARD_UNKNOWN,
    ProblemType.PERSON_NOT_FOUND,
    ProblemType.MULTIPLE_RECORDS,
    ProblemType.BODY_TOO_LARGE,
    ProblemType.UNSUPPORTED_MEDIA_TYPE,
)


@post(
    "/visits",
    summary="Open a session for the holder of a card",
    responses=documented(*_REFUSALS),
)
async def open_visit(data: OpenVisit, platform: Platform) -> Response[VisitOpened]:
    """What the kiosk read and proved, for a short-lived token bound to this kiosk and person."""
    if not is_valid_ssn(data.card.ssn):
        raise ProblemError(ProblemType.INVALID_REQUEST, "card.ssn: check digit or date is wrong")
    answer = await platform.database.write(lambda connection: _open(connection, data, platform))
    if isinstance(answer, ProblemType):
        raise ProblemError(answer)
    return Response(answer, status_code=201, headers={"Cache-Control": "no-store"})


def _open(connection: Connection, asked: OpenVisit, platform: Platform) -> VisitOpened | ProblemType:
    now = platform.now()
    if active_kiosk(connection, asked.kiosk_id) is None:
        return ProblemType.UNKNOWN_KIOSK
    found = find_by_card(connection, asked.card, platform.today())
    if isinstance(found, ProblemType):
        record_event(connection, asked.kiosk_id, "visit-opened", None, found.value, now=now)
        return found
    token, expires_at = open_session(connection, asked.kiosk_id, found.person_id, asked.assurance, now)
    record_event(connection, asked.kiosk_id, "visit-opened", found.person_id, "ok", now=now)
    return VisitOpened(
        token,
        datetime.fromtimestamp(expires_at, UTC),
        mask_name(found.name),
        mask_ssn(found.ssn),
        found.region,
    )


@delete(
    "/visits/current",
    summary="End the visit; its token is worth nothing from now on",
    dependencies={"visitor": Provide(current_visitor)},
    security=[{SCHEME: []}],
    responses=documented(ProblemType.VISIT_EXPIRED),
)
async def end_visit(visitor: Visitor, platform: Platform) -> None:
    """Kill the session."""

    def work(connection: Connection) -> None:
        close_session(connection, visitor.token, visitor.kiosk_id)
        record_event(connection, visitor.kiosk_id, "visit-ended", visitor.person_id, "ok", now=platform.now())

    await platform.database.write(work)


router = Router("/v1", route_handlers=[open_visit, end_visit], tags=["visits"])
