"""What is checked of every request before a handler sees it."""

from litestar.exceptions import HTTPException

from kiosk.backend.api.platform import AnyRequest
from kiosk.backend.api.problems import ProblemError
from kiosk.contract.problems import ProblemType

MOST_BYTES = 64 * 1024
QUERY_NAMES = "query_names"


class UnsupportedMediaType(HTTPException):
    """A body that does not say it is JSON."""

    status_code = 415


async def check_request(request: AnyRequest) -> None:
    """Refuse query parameters nobody knows, repeated or empty ones, and bodies that are not JSON."""
    known = request.route_handler.opt.get(QUERY_NAMES, frozenset())
    seen: set[str] = set()
    for name, value in request.query_params.multi_items():
        if name not in known:
            raise ProblemError(ProblemType.INVALID_REQUEST, "unknown query parameter")
        if name in seen:
            raise ProblemError(ProblemType.INVALID_REQUEST, f"query parameter {name} is given twice")
        if value == "" or "\0" in value:
            raise ProblemError(ProblemType.INVALID_REQUEST, f"query parameter {name} has no value")
        seen.add(name)
    if request.method == "POST" and request.content_type[0] != "application/json":
        raise UnsupportedMediaType
