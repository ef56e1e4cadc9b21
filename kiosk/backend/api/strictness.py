"""What is checked of every request before a handler sees it."""

import msgspec
from litestar.exceptions import HTTPException

from kiosk.backend.api.platform import AnyRequest
from kiosk.backend.api.problems import ProblemError
from kiosk.contract.problems import ProblemType

MOST_BYTES = 64 * 1024
OPENAPI_PATH = "/openapi.json"
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
    if request.url.path.startswith(f"{OPENAPI_PATH}/"):
        # The framework answers below the document with a page of its own.
        raise ProblemError(ProblemType.NOT_FOUND)
    if request.method == "POST":
        if request.content_type[0] != "application/json":
            raise UnsupportedMediaType
        _check_json(await request.body())


def _check_json(body: bytes) -> None:
    """Refuse what is no JSON here: lone surrogates and endless nesting would pass for failures of our own later."""
    try:
        msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        raise ProblemError(ProblemType.INVALID_REQUEST, "the body is not JSON") from None
