"""POST /v1/statements, GET /v1/statements/{statement_id}/document."""

import asyncio
import hashlib
import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

import msgspec
from litestar import Response, Router, get, post
from litestar.di import Provide
from litestar.params import Parameter
from sqlalchemy import Connection

from kiosk.backend.api.platform import Platform
from kiosk.backend.api.problems import ProblemError, documented
from kiosk.backend.api.security import SCHEME, Visitor, current_visitor, identified_visitor
from kiosk.backend.statements.codes import new_verification_code
from kiosk.backend.statements.paper import StatementPaper
from kiosk.backend.statements.render import render_statement
from kiosk.backend.store import contributions, idempotency, statements
from kiosk.backend.store.audit import record_event
from kiosk.backend.store.contributions import HistoryQuery
from kiosk.backend.store.kiosks import KioskRecord, active_kiosk
from kiosk.backend.store.people import Person, person_by_id
from kiosk.backend.store.secrets import key_named
from kiosk.backend.verification.page import VerifiedStatement
from kiosk.contract.codes.person import SEXES
from kiosk.contract.codes.region import region_name
from kiosk.contract.contributions import History, Overview
from kiosk.contract.masking import mask_name, mask_ssn
from kiosk.contract.problems import ProblemType
from kiosk.contract.statements import StatementIssued, StatementRequest
from kiosk.contract.visits import IDEMPOTENCY_HEADER

VALID_DAYS = 92
_ALL_YEARS = 1000
_ID_PATTERN = r"^[0-9a-f]{32}$"
_KEY_PATTERN = r"^[!-~]{16,64}$"


@dataclass(frozen=True)
class _Material:
    """What a statement is made of, read in one go."""

    person: Person
    kiosk: KioskRecord
    overview: Overview
    history: History


@post(
    "/",
    summary="Issue a statement of contributions",
    responses=documented(
        ProblemType.VISIT_EXPIRED,
        ProblemType.ASSURANCE_TOO_LOW,
        ProblemType.NO_CONTRIBUTIONS,
        ProblemType.IDEMPOTENCY_KEY_MISSING,
        ProblemType.IDEMPOTENCY_KEY_REUSED,
        ProblemType.BODY_TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
    ),
)
async def issue_statement(
    data: StatementRequest,
    identified: Visitor,
    platform: Platform,
    idempotency_key: Annotated[str | None, Parameter(header=IDEMPOTENCY_HEADER, pattern=_KEY_PATTERN)] = None,
) -> Response[StatementIssued]:
    """Once for each Idempotency-Key: a repeat gets the same answer, another request with the key is refused."""
    if idempotency_key is None:
        raise ProblemError(ProblemType.IDEMPOTENCY_KEY_MISSING)
    asked = idempotency.request_digest(identified.person_id, msgspec.json.encode(data))
    kept = await platform.database.read(
        lambda connection: idempotency.kept_answer(connection, identified.kiosk_id, idempotency_key)
    )
    if kept is None:
        record, issued = await _make(data, identified, platform)
        mine = idempotency.KeptAnswer(asked, msgspec.json.encode(issued))
        kept = await platform.database.write(
            lambda connection: _keep(connection, idempotency_key, mine, record, platform.now())
        )
    if kept.request_hash != asked:
        raise ProblemError(ProblemType.IDEMPOTENCY_KEY_REUSED)
    return Response(
        msgspec.json.decode(kept.answer, type=StatementIssued),
        status_code=201,
        headers={"Cache-Control": "no-store"},
    )


async def _make(
    asked: StatementRequest, visitor: Visitor, platform: Platform
) -> tuple[statements.StatementRecord, StatementIssued]:
    material = await platform.database.read(
        lambda connection: _material(connection, asked, visitor, platform.today())
    )
    key = await platform.database.write(lambda connection: key_named(connection, "verification"))
    issued_at, valid_until = platform.moment(), platform.today() + timedelta(days=VALID_DAYS)
    statement_id = secrets.token_hex(16)
    content = hashlib.sha256(msgspec.json.encode((asked, material.overview, material.history))).digest()
    code = new_verification_code(key, visitor.person_id, content, issued_at, bytes.fromhex(statement_id))
    paper = StatementPaper(
        number=f"{visitor.kiosk_id}-{issued_at:%Y%m%d}-{statement_id[:6].upper()}",
        name=material.person.name,
        ssn=material.person.ssn,
        sex=SEXES.get(material.person.sex, SEXES["9"]),
        region=region_name(material.person.region) or material.person.region,
        insurances=[
            each for each in material.overview.insurances if asked.insurance in {None, each.insurance}
        ],
        history=material.history,
        first_month=asked.first_month,
        last_month=asked.last_month,
        service_point=material.kiosk.service_point,
        kiosk_id=visitor.kiosk_id,
        issued_at=issued_at,
        valid_until=valid_until,
        verification_code=code,
        verification_url=f"{platform.public_url}/verify/{code}",
    )
    rendered = await asyncio.to_thread(render_statement, paper)
    issued = StatementIssued(
        statement_id, code, paper.verification_url, rendered.pages, issued_at, valid_until
    )
    shown = _shown(paper, asked, rendered.pages)
    record = statements.StatementRecord(
        person_id=visitor.person_id,
        statement_id=statement_id,
        verification_code=code,
        kiosk_id=visitor.kiosk_id,
        issued_at=int(issued_at.timestamp()),
        valid_until=valid_until.isoformat(),
        pages=rendered.pages,
        shown=msgspec.json.encode(shown).decode(),
        pdf=rendered.pdf,
    )
    return record, issued


def _material(connection: Connection, asked: StatementRequest, visitor: Visitor, today: date) -> _Material:
    person = person_by_id(connection, visitor.person_id)
    kiosk = active_kiosk(connection, visitor.kiosk_id)
    if person is None:
        raise ProblemError(ProblemType.VISIT_EXPIRED)
    if kiosk is None:
        raise ProblemError(ProblemType.UNKNOWN_KIOSK)
    query = HistoryQuery(asked.insurance, asked.first_month, asked.last_month, 1, _ALL_YEARS)
    history = contributions.history(connection, person.person_id, query)
    if not history.years:
        raise ProblemError(ProblemType.NO_CONTRIBUTIONS)
    return _Material(person, kiosk, contributions.overview(connection, person.person_id, today), history)


def _shown(paper: StatementPaper, asked: StatementRequest, pages: int) -> VerifiedStatement:
    years = [row.year for row in paper.history.years]
    return VerifiedStatement(
        name_masked=mask_name(paper.name),
        ssn_masked=mask_ssn(paper.ssn),
        insurance_label=asked.insurance.label if asked.insurance else "全部险种",
        first_month=asked.first_month or f"{min(years)}-01",
        last_month=asked.last_month or f"{max(years)}-12",
        months=sum(row.months for row in paper.history.years),
        pages=pages,
        issued_at=paper.issued_at,
        valid_until=paper.valid_until,
        service_point=paper.service_point,
    )


def _keep(
    connection: Connection,
    key: str,
    answer: idempotency.KeptAnswer,
    record: statements.StatementRecord,
    now: int,
) -> idempotency.KeptAnswer:
    if not idempotency.keep_answer(connection, record.kiosk_id, key, answer, now):
        return idempotency.kept_answer(connection, record.kiosk_id, key) or answer
    statements.save_statement(connection, record)
    record_event(connection, record.kiosk_id, "statement-issued", record.person_id, "ok", now=now)
    return answer


@get(
    "/{statement_id:str}/document",
    summary="The statement as a PDF",
    responses=documented(ProblemType.VISIT_EXPIRED, ProblemType.ASSURANCE_TOO_LOW, ProblemType.NOT_FOUND),
    media_type="application/pdf",
)
async def statement_document(
    statement_id: Annotated[str, Parameter(pattern=_ID_PATTERN)], identified: Visitor, platform: Platform
) -> Response[bytes]:
    """Only the person it was issued to gets it."""
    pdf = await platform.database.read(
        lambda connection: statements.statement_pdf(connection, identified.person_id, statement_id)
    )
    if pdf is None:
        raise ProblemError(ProblemType.NOT_FOUND)
    return Response(pdf, media_type="application/pdf", headers={"Cache-Control": "no-store"})


router = Router(
    "/v1/statements",
    route_handlers=[issue_statement, statement_document],
    dependencies={"visitor": Provide(current_visitor), "identified": Provide(identified_visitor)},
    security=[{SCHEME: []}],
    tags=["statements"],
)
