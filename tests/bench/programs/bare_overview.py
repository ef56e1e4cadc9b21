"""The baseline of the overview: a bare Starlette route that reads the same rows and returns the same bytes."""

import json
import os
import socket
import sqlite3
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.backend.seed.records import person_id_of

answer = Path(os.environ["BENCH_ANSWER"]).read_bytes()
person_id = person_id_of(next(each for each in demo_residents() if each.id == "forty-years").ssn)
connection = sqlite3.connect(os.environ["BENCH_DATABASE"])


async def overview(_: Request) -> Response:
    for statement in (
        "SELECT kiosk_id, person_id, assurance, opened_at, expires_at FROM visit_session LIMIT 1",
        "SELECT * FROM enrolment WHERE person_id = :person_id ORDER BY insurance",
        (
            "SELECT insurance, year, months, personal_fen, employer_fen, subsidy_fen, collective_fen "
            "FROM contribution_year WHERE person_id = :person_id ORDER BY insurance, year"
        ),
        (
            "SELECT insurance, status, since, monthly_fen, last_paid, certification_due FROM benefit "
            "WHERE person_id = :person_id ORDER BY insurance LIMIT 1"
        ),
    ):
        connection.execute(statement, {"person_id": person_id} if ":" in statement else {}).fetchall()
    return Response(answer, media_type="application/json")


listener = socket.create_server(("127.0.0.1", 0))
print(json.dumps({"url": f"http://127.0.0.1:{listener.getsockname()[1]}/"}), flush=True)
app = Starlette(routes=[Route("/", overview)])
uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False)).run(sockets=[listener])
