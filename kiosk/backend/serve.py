"""`kiosk backend serve`."""

import ctypes
import logging
import os
import signal
import socket
import sys

import uvicorn
from litestar import Litestar
from sqlalchemy.exc import ArgumentError
from uvicorn.supervisors import Multiprocess

from kiosk.backend.api.application import create_application
from kiosk.backend.api.platform import Platform
from kiosk.backend.store.database import Database

_DATABASE_VARIABLE = "SHEBAO_BACKEND_DATABASE"
_PUBLIC_URL_VARIABLE = "SHEBAO_BACKEND_PUBLIC_URL"
_PR_SET_PDEATHSIG = 1


def application() -> Litestar:
    """The application of one worker process; what it needs comes through the environment."""
    database = Database(os.environ[_DATABASE_VARIABLE])
    return create_application(Platform(database, os.environ[_PUBLIC_URL_VARIABLE]))


def run_serve(
    database: str,
    host: str,
    port: int,
    workers: int,
    *,
    public_url: str | None,
    exit_with_parent: bool,
    log_level: int,
) -> int:
    """Serve until told to end; prints `listening on http://…` when the port is open. 1 when it cannot start."""
    if exit_with_parent:
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    logging.basicConfig(
        level=log_level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    try:
        Database(database).close()
        listener = socket.create_server((host, port), backlog=512)
    except (ArgumentError, ModuleNotFoundError, OSError, OverflowError) as error:
        sys.stderr.write(f"kiosk backend serve: {error}\n")
        return 1
    bound = listener.getsockname()[1]
    os.environ[_DATABASE_VARIABLE] = database
    os.environ[_PUBLIC_URL_VARIABLE] = (public_url or f"http://{host}:{bound}").rstrip("/")
    config = uvicorn.Config(
        "kiosk.backend.serve:application",
        factory=True,
        workers=workers,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    sys.stdout.write(f"listening on http://{host}:{bound}\n")
    sys.stdout.flush()
    server = uvicorn.Server(config)
    if workers > 1:
        Multiprocess(config, sockets=[listener]).run()
    else:
        server.run(sockets=[listener])
    listener.close()
    return 0
