"""GET /healthz and /readyz."""

from litestar import get
from msgspec import Struct
from sqlalchemy.exc import SQLAlchemyError

from kiosk.backend.api.platform import Platform
from kiosk.backend.api.problems import ProblemError, documented
from kiosk.contract import API_VERSION
from kiosk.contract.problems import ProblemType


class Health(Struct, frozen=True):
    """That the platform answers, and in which version."""

    status: str
    api_version: str


@get("/healthz", summary="The process answers", responses=documented(), sync_to_thread=False)
def healthz() -> Health:
    """Says nothing of the database."""
    return Health("ok", API_VERSION)


@get("/readyz", summary="The platform can serve", responses=documented())
async def readyz(platform: Platform) -> Health:
    """503 while the database is away or has no schema."""
    try:
        await platform.database.ping()
    except SQLAlchemyError as error:
        raise ProblemError(ProblemType.UNAVAILABLE) from error
    return Health("ready", API_VERSION)
