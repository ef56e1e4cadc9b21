"""Queries and actions of service items: what is asked is checked against the item's own definition."""

import secrets
from typing import Annotated

import msgspec
from litestar import Response, Router, post
from litestar.di import Provide
from litestar.params import Parameter
from sqlalchemy import Connection

from kiosk.backend.api.platform import LOCAL_ZONE, Platform
from kiosk.backend.api.problems import ProblemError, documented
from kiosk.backend.api.security import SCHEME, Visitor, current_visitor
from kiosk.backend.items.handler import Action, Effect, Handler, PersonalQuestion, Question, Refused
from kiosk.backend.items.registry import HANDLERS
from kiosk.backend.store import idempotency
from kiosk.backend.store.audit import record_event
from kiosk.backend.store.cases import Case, next_receipt, save_case
from kiosk.backend.store.people import person_by_id
from kiosk.catalogue.answers import check
from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.model import FieldKind, Flow, Item, Level
from kiosk.contract.items import Answer, Asked, Done, Sheet
from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import IDEMPOTENCY_HEADER, Assurance
from kiosk.contract.words import Words

ITEM_PATTERN = r"^[A-Z]{2}\d{2}$"
KEY_PATTERN = r"^[!-~]{16,64}$"
_RECORDED = "C"
_NO_STORE = {"Cache-Control": "no-store"}
_AT_ONCE = frozenset({Flow.INSTANT, Flow.CARD})
_PROBLEMS = (
    ProblemType.NOT_FOUND,
    ProblemType.ITEM_REFUSED,
    ProblemType.ANSWERS_INVALID,
    ProblemType.BODY_TOO_LARGE,
    ProblemType.UNSUPPORTED_MEDIA_TYPE,
)
_PERSONAL = (*_PROBLEMS, ProblemType.VISIT_EXPIRED, ProblemType.ASSURANCE_TOO_LOW)
ItemInPath = Annotated[str, Parameter(pattern=ITEM_PATTERN)]


def checked(item: Item, asked: Asked, platform: Platform, applicant: Applicant = NOBODY) -> dict[str, Answer]:
    """The answers as the definition allows them. Raises ProblemError: answers-invalid, with a fault an answer.

    A PIN goes to the card and nowhere else: here it is a key of no field.
    """
    without_pins = tuple(field for field in item.fields if field.kind is not FieldKind.PIN)
    result = check(
        msgspec.structs.replace(item, fields=without_pins), asked.answers, platform.today(), applicant
    )
    if result.faults:
        raise ProblemError(
            ProblemType.ANSWERS_INVALID, ", ".join(sorted(result.faults)), faults=result.faults
        )
    return dict(result.answers)


def known_item(platform: Platform, item_id: str) -> Item:
    """The item with this id. Raises ProblemError: not-found."""
    item = platform.catalogue.item(item_id)
    if item is None:
        raise ProblemError(ProblemType.NOT_FOUND)
    return item


def require_assurance(item: Item, visitor: Visitor) -> None:
    """Raises ProblemError: assurance-too-low."""
    if item.level is Level.CARD_PIN and visitor.session.assurance is Assurance.CARD:
        raise ProblemError(ProblemType.ASSURANCE_TOO_LOW)


def refusal(error: Refused) -> ProblemError:
    """The problem for a pre-check that says no."""
    return ProblemError(error.problem, why=error.why)


@post(
    "/v1/public/items/{item_id:str}/query",
    summary="Look something up that needs no card",
    responses=documented(*_PROBLEMS),
    status_code=200,
    tags=["items"],
)
async def public_query(item_id: ItemInPath, data: Asked, platform: Platform) -> Response[Sheet]:
    """Only items that have a public part."""
    item = known_item(platform, item_id)
    query = HANDLERS.get(item_id, Handler()).public_query
    if query is None:
        raise ProblemError(ProblemType.NOT_FOUND)
    answers = checked(item, data, platform)
    today, now = platform.today(), platform.moment().astimezone(LOCAL_ZONE)
    try:
        sheet = await platform.database.read(
            lambda connection: query(Question(connection, answers, today, now))
        )
    except Refused as error:
        raise refusal(error) from None
    return Response(sheet, headers=_NO_STORE)


@post(
    "/{item_id:str}/query",
    summary="Look up the person's own records",
    responses=documented(*_PERSONAL),
    status_code=200,
)
async def query_item(
    item_id: ItemInPath, data: Asked, visitor: Visitor, platform: Platform
) -> Response[Sheet]:
    """The person of the visit, nobody else."""
    item = known_item(platform, item_id)
    query = HANDLERS.get(item_id, Handler()).query
    if query is None:
        raise ProblemError(ProblemType.NOT_FOUND)
    require_assurance(item, visitor)
    answers = checked(item, data, platform, await _applicant(visitor, platform))
    try:
        sheet = await platform.database.read(
            lambda connection: query(_question(connection, answers, visitor, platform))
        )
    except Refused as error:
        raise refusal(error) from None
    return Response(sheet, headers=_NO_STORE)


@post(
    "/{item_id:str}/actions",
    summary="Do what the item does at once",
    responses=documented(*_PERSONAL, ProblemType.IDEMPOTENCY_KEY_MISSING, ProblemType.IDEMPOTENCY_KEY_REUSED),
)
async def act(
    item_id: ItemInPath,
    data: Asked,
    visitor: Visitor,
    platform: Platform,
    idempotency_key: Annotated[str | None, Parameter(header=IDEMPOTENCY_HEADER, pattern=KEY_PATTERN)] = None,
) -> Response[Done]:
    """Once for each Idempotency-Key: a repeat gets the same receipt, another request with the key is refused."""
    item = known_item(platform, item_id)
    if item.flow not in _AT_ONCE:
        raise ProblemError(ProblemType.NOT_FOUND)
    require_assurance(item, visitor)
    if idempotency_key is None:
        raise ProblemError(ProblemType.IDEMPOTENCY_KEY_MISSING)
    answers = checked(item, data, platform, await _applicant(visitor, platform))
    asked = idempotency.request_digest(
        visitor.person_id, item_id.encode() + b"\0" + msgspec.json.encode(answers, order="sorted")
    )
    try:
        kept = await platform.database.write(
            lambda connection: _act_once(
                connection,
                item,
                answers,
                visitor=visitor,
                platform=platform,
                key=idempotency_key,
                asked=asked,
            )
        )
    except Refused as error:
        raise refusal(error) from None
    if kept.request_hash != asked:
        raise ProblemError(ProblemType.IDEMPOTENCY_KEY_REUSED)
    return Response(msgspec.json.decode(kept.answer, type=Done), status_code=201, headers=_NO_STORE)


async def _applicant(visitor: Visitor, platform: Platform) -> Applicant:
    person = await platform.database.read(lambda connection: person_by_id(connection, visitor.person_id))
    return Applicant(person.ssn) if person else NOBODY


def _question(
    connection: Connection, answers: dict[str, Answer], visitor: Visitor, platform: Platform
) -> PersonalQuestion:
    now = platform.moment().astimezone(LOCAL_ZONE)
    return PersonalQuestion(connection, answers, platform.today(), now, visitor.person_id, visitor.kiosk_id)


def _act_once(
    connection: Connection,
    item: Item,
    answers: dict[str, Answer],
    *,
    visitor: Visitor,
    platform: Platform,
    key: str,
    asked: str,
) -> idempotency.KeptAnswer:
    """One transaction: the effect, the case, the receipt and the kept answer, or nothing of them."""
    if not idempotency.claim_key(connection, visitor.kiosk_id, key, asked, platform.now()):
        kept = idempotency.kept_answer(connection, visitor.kiosk_id, key)
        if kept is None:
            raise ProblemError(ProblemType.UNAVAILABLE)
        return kept
    action: Action = HANDLERS.get(item.id, Handler()).action or (lambda _: Effect(_recorded(item), []))
    effect = action(_question(connection, answers, visitor, platform))
    person = person_by_id(connection, visitor.person_id)
    if person is None:
        raise ProblemError(ProblemType.VISIT_EXPIRED)
    receipt = next_receipt(connection, person.region, item.id, platform.today())
    case = Case(
        visitor.person_id,
        secrets.token_hex(16),
        item.id,
        visitor.kiosk_id,
        receipt,
        _RECORDED,
        answers,
        platform.now(),
    )
    save_case(connection, case)
    record_event(connection, visitor.kiosk_id, f"item-{item.id}", visitor.person_id, "ok", now=platform.now())
    done = Done(receipt, platform.moment(), effect.title, effect.facts, effect.next_step)
    mine = idempotency.KeptAnswer(asked, msgspec.json.encode(done))
    idempotency.settle_answer(connection, visitor.kiosk_id, key, mine.answer)
    return mine


def _recorded(item: Item) -> Words:
    return Words(f"{item.short.zh}：已登记", f"{item.short.en}: recorded")


router = Router(
    "/v1/items",
    route_handlers=[query_item, act],
    dependencies={"visitor": Provide(current_visitor)},
    security=[{SCHEME: []}],
    tags=["items"],
)
