"""GET /v1/notices."""

from litestar import get

from kiosk.backend.api.platform import Platform
from kiosk.backend.api.problems import documented
from kiosk.backend.store.notices import current_notices
from kiosk.contract.notices import Notices


@get("/v1/notices", summary="What the bureau announces to everyone", responses=documented())
async def notices(platform: Platform) -> Notices:
    """Needs no visit: it is shown on the screen people walk up to."""
    today = platform.today()
    return Notices(await platform.database.read(lambda connection: current_notices(connection, today)))
