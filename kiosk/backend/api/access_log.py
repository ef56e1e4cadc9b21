"""One log line for each request: method, route template, status, time. Never a path's values, query or body."""

import logging
import secrets
import time

from litestar.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger(__name__)


def access_log(app: ASGIApp) -> ASGIApp:
    """Litestar's middleware factory."""

    async def logged(scope: Scope, receive: Receive, send: Send) -> None:
        started, status, request_id = time.perf_counter(), 0, secrets.token_hex(6)

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"request-id", request_id.encode())]
            await send(message)

        try:
            await app(scope, receive, note)
        finally:
            logger.info(
                "request=%s %s %s status=%d ms=%.1f",
                request_id,
                scope.get("method"),
                scope.get("path_template") or "-",
                status,
                (time.perf_counter() - started) * 1000,
            )

    return logged
