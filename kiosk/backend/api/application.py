"""Puts the handlers together."""

from litestar import Litestar
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme

from kiosk.backend.api import contributions, health, items, notices, statements, verification, visits
from kiosk.backend.api.access_log import access_log
from kiosk.backend.api.openapi import ArrayLikeStructs
from kiosk.backend.api.platform import Platform
from kiosk.backend.api.problems import EXCEPTION_HANDLERS
from kiosk.backend.api.security import SCHEME
from kiosk.backend.api.strictness import MOST_BYTES, OPENAPI_PATH, check_request
from kiosk.contract import API_VERSION


def create_application(platform: Platform) -> Litestar:
    """The ASGI application over this platform; it closes the database when it shuts down."""

    def the_platform() -> Platform:
        return platform

    return Litestar(
        route_handlers=[
            visits.router,
            contributions.router,
            statements.router,
            verification.verification_form,
            verification.verify,
            items.router,
            items.public_query,
            notices.notices,
            health.healthz,
            health.readyz,
        ],
        dependencies={"platform": Provide(the_platform, sync_to_thread=False)},
        exception_handlers=EXCEPTION_HANDLERS,  # type: ignore[arg-type]  # each handler takes its own error
        before_request=check_request,
        request_max_body_size=MOST_BYTES,
        middleware=[access_log],
        plugins=[ArrayLikeStructs()],
        on_shutdown=[platform.database.close],
        openapi_config=OpenAPIConfig(
            title="Shebao platform",
            version=API_VERSION,
            path=OPENAPI_PATH,
            render_plugins=[JsonRenderPlugin(path="/")],
            components=Components(
                security_schemes={
                    SCHEME: SecurityScheme(type="http", scheme="bearer", description="a visit's token")
                }
            ),
        ),
        logging_config=None,
        debug=False,
    )
