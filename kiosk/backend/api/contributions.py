"""GET /v1/contributions/overview and /history."""

from typing import Annotated

from litestar import Response, Router, get
from litestar.di import Provide
from litestar.params import Parameter

from kiosk.backend.api.platform import Platform
from kiosk.backend.api.problems import documented
from kiosk.backend.api.security import SCHEME, Visitor, current_visitor, identified_visitor
from kiosk.backend.api.strictness import QUERY_NAMES
from kiosk.backend.store import contributions
from kiosk.backend.store.contributions import HistoryQuery
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import History, Overview
from kiosk.contract.months import MONTH_PATTERN
from kiosk.contract.problems import ProblemType

MOST_YEARS = 60
_LAST_PAGE = 1000

_NO_STORE = {"Cache-Control": "no-store"}
_PROBLEMS = documented(ProblemType.VISIT_EXPIRED, ProblemType.ASSURANCE_TOO_LOW)


@get("/overview", summary="Everything the first screen shows", responses=_PROBLEMS)
async def overview(identified: Visitor, platform: Platform) -> Response[Overview]:
    """Each insurance type's state and sums, a bar for each year, and the pension if there is one."""
    answer = await platform.database.read(
        lambda connection: contributions.overview(connection, identified.person_id, platform.today())
    )
    return Response(answer, headers=_NO_STORE)


@get(
    "/history",
    summary="A page of years, newest first, and the months of just those years",
    responses=_PROBLEMS,
    opt={QUERY_NAMES: frozenset({"insurance", "first_month", "last_month", "page", "page_size"})},
)
async def history(
    identified: Visitor,
    platform: Platform,
    *,
    insurance: InsuranceType | None = None,
    first_month: Annotated[str | None, Parameter(pattern=MONTH_PATTERN)] = None,
    last_month: Annotated[str | None, Parameter(pattern=MONTH_PATTERN)] = None,
    page: Annotated[int, Parameter(ge=1, le=_LAST_PAGE)] = 1,
    page_size: Annotated[int, Parameter(ge=1, le=MOST_YEARS)] = 20,
) -> Response[History]:
    """Filtered by insurance type and by period."""
    query = HistoryQuery(insurance, first_month, last_month, page, page_size)
    answer = await platform.database.read(
        lambda connection: contributions.history(connection, identified.person_id, query)
    )
    return Response(answer, headers=_NO_STORE)


router = Router(
    "/v1/contributions",
    route_handlers=[overview, history],
    dependencies={"visitor": Provide(current_visitor), "identified": Provide(identified_visitor)},
    security=[{SCHEME: []}],
    tags=["contributions"],
)
