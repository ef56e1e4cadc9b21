"""The backend's operations as methods: typed in, typed out, every error a GatewayError.

Importing this module does not import `requests` (some 100 ms on a kiosk's processor): a thread's first call does,
while the waiting screen is already there.
"""

import re
import threading
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.contract import API_PREFIX
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import History, Overview
from kiosk.contract.items import Answer, Asked, Done, Sheet
from kiosk.contract.notices import Notice, Notices
from kiosk.contract.problems import ProblemType
from kiosk.contract.statements import StatementIssued, StatementRequest
from kiosk.contract.visits import IDEMPOTENCY_HEADER, KIOSK_ID_HEADER, OpenVisit, VisitOpened
from kiosk.gateway.answers import message_from, pdf_from, refusal_from
from kiosk.gateway.errors import AnswerFault, BadAnswer, GatewayError, ProblemAnswered
from kiosk.gateway.timeouts import Timeouts

if TYPE_CHECKING:
    from kiosk.gateway.calls import Caller
    from kiosk.gateway.exchange import Answer as HttpAnswer

_JSON_LIMIT = 2 * 1024 * 1024
_PDF_LIMIT = 16 * 1024 * 1024

# A token travels in a header, an id in a path: both must be plain text that changes neither.
_TOKEN = re.compile(r"[\x21-\x7e]{1,4096}")
_STATEMENT_ID = re.compile(r"[0-9A-Za-z_-]{1,128}")
_ITEM_ID = re.compile(r"[A-Z]{2}\d{2}")

_ALREADY_CLOSED = (ProblemType.VISIT_EXPIRED, ProblemType.TOKEN_MISSING)


class Gateway:
    """One backend, as seen from one kiosk. Methods block: call them from the executor's threads, never the GUI's.

    `ca_file`: certificates (PEM) that may vouch for an https backend, such as the bureau's own authority.
    Every method raises Unreachable, DeadlineExceeded, BadAnswer or ProblemAnswered, within its time-out.
    """

    def __init__(
        self, base_url: str, kiosk_id: str, timeouts: Timeouts | None = None, ca_file: Path | None = None
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._kiosk_id = kiosk_id
        self._timeouts = timeouts or Timeouts()
        self._ca_file = ca_file
        self._stopping = threading.Event()
        self._threads = threading.local()

    def stop(self) -> None:
        """Ends pauses between attempts at once and lets no call be repeated any more."""
        self._stopping.set()

    def is_ready(self) -> bool:
        """GET /readyz: whether the backend and its database are there. Never raises a GatewayError."""
        try:
            answer = self._call("GET", "/readyz", total=self._timeouts.health)
        except GatewayError:
            return False
        return answer.status == HTTPStatus.OK

    def notices(self) -> Sequence[Notice]:
        """GET /v1/notices: what the bureau announces, newest first."""
        route = f"{API_PREFIX}/notices"
        answer = self._call("GET", route)
        return message_from(f"GET {route}", answer.media_type, answer.body, Notices).notices

    def open_visit(self, opening: OpenVisit) -> VisitOpened:
        """POST /v1/visits. Not repeated once it may have arrived: it makes a new token each time."""
        route = f"{API_PREFIX}/visits"
        answer = self._call("POST", route, body=msgspec.json.encode(opening), repeatable=False)
        opened = message_from(f"POST {route}", answer.media_type, answer.body, VisitOpened)
        if not _TOKEN.fullmatch(opened.token):
            raise BadAnswer(f"POST {route}", AnswerFault.SCHEMA)
        return opened

    def close_visit(self, token: str) -> None:
        """DELETE /v1/visits/current. A token that is dead already is as good as closed."""
        try:
            self._call("DELETE", f"{API_PREFIX}/visits/current", token=token)
        except ProblemAnswered as error:
            if error.problem not in _ALREADY_CLOSED:
                raise

    def overview(self, token: str) -> Overview:
        """GET /v1/contributions/overview."""
        route = f"{API_PREFIX}/contributions/overview"
        answer = self._call("GET", route, token=token)
        return message_from(f"GET {route}", answer.media_type, answer.body, Overview)

    def history(  # noqa: PLR0917 - the filters of one query, in the contract's order
        self,
        token: str,
        insurance: InsuranceType | None = None,
        first_month: str | None = None,
        last_month: str | None = None,
        page: int = 1,
        page_size: int = 20,
    ) -> History:
        """GET /v1/contributions/history: a page of years, newest first. None: no filter; months are YYYY-MM."""
        filters = {"insurance": insurance, "first_month": first_month, "last_month": last_month}
        query = {name: str(value) for name, value in filters.items() if value is not None}
        query |= {"page": str(page), "page_size": str(page_size)}
        route = f"{API_PREFIX}/contributions/history"
        answer = self._call("GET", route, token=token, query=query)
        return message_from(f"GET {route}", answer.media_type, answer.body, History)

    def public_query(self, item_id: str, answers: Mapping[str, Answer]) -> Sheet:
        """POST /v1/public/items/{item_id}/query: what needs no card."""
        route = f"{API_PREFIX}/public/items/{{item_id}}/query"
        answer = self._call("POST", route, path=_item_path(route, item_id), body=_asked(answers))
        return message_from(f"POST {route}", answer.media_type, answer.body, Sheet)

    def query_item(self, token: str, item_id: str, answers: Mapping[str, Answer]) -> Sheet:
        """POST /v1/items/{item_id}/query: the person's own records."""
        route = f"{API_PREFIX}/items/{{item_id}}/query"
        answer = self._call("POST", route, path=_item_path(route, item_id), token=token, body=_asked(answers))
        return message_from(f"POST {route}", answer.media_type, answer.body, Sheet)

    def act(self, token: str, item_id: str, answers: Mapping[str, Answer], idempotency_key: str) -> Done:
        """POST /v1/items/{item_id}/actions. The key was made when the person confirmed; with it, repeats do it once."""
        route = f"{API_PREFIX}/items/{{item_id}}/actions"
        answer = self._call(
            "POST",
            route,
            path=_item_path(route, item_id),
            token=token,
            headers={IDEMPOTENCY_HEADER: idempotency_key},
            body=_asked(answers),
        )
        return message_from(f"POST {route}", answer.media_type, answer.body, Done)

    def issue_statement(self, token: str, asked: StatementRequest, idempotency_key: str) -> StatementIssued:
        """POST /v1/statements. The key was made when the person confirmed; with it, repeats issue one paper."""
        route = f"{API_PREFIX}/statements"
        answer = self._call(
            "POST",
            route,
            token=token,
            headers={IDEMPOTENCY_HEADER: idempotency_key},
            body=msgspec.json.encode(asked),
            total=self._timeouts.statement,
        )
        issued = message_from(f"POST {route}", answer.media_type, answer.body, StatementIssued)
        if not _STATEMENT_ID.fullmatch(issued.statement_id):
            raise BadAnswer(f"POST {route}", AnswerFault.SCHEMA)
        return issued

    def fetch_statement(self, token: str, statement_id: str) -> bytes:
        """GET /v1/statements/{statement_id}/document: the PDF. ValueError when the id is no id."""
        if not _STATEMENT_ID.fullmatch(statement_id):
            raise ValueError("not a statement id")
        template = f"{API_PREFIX}/statements/{{statement_id}}/document"
        answer = self._call(
            "GET",
            template,
            path=template.format(statement_id=statement_id),
            token=token,
            limit=_PDF_LIMIT,
            total=self._timeouts.statement,
        )
        return pdf_from(f"GET {template}", answer.media_type, answer.body)

    def _call(
        self,
        method: str,
        route: str,
        *,
        path: str | None = None,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        body: bytes | None = None,
        repeatable: bool = True,
        limit: int = _JSON_LIMIT,
        total: float | None = None,
    ) -> "HttpAnswer":
        from kiosk.gateway.calls import Call  # noqa: PLC0415 - requests stays off the kiosk's start path
        from kiosk.gateway.exchange import Ask  # noqa: PLC0415 - as above

        sent = {KIOSK_ID_HEADER: self._kiosk_id, "Accept": "*/*", **(headers or {})}
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        if body is not None:
            sent["Content-Type"] = "application/json"
        ask = Ask(method, self._base_url + (path or route), limit, sent, query or {}, body)
        operation = f"{method} {route}"
        answer = self._caller().make(Call(operation, ask, repeatable, total or self._timeouts.total))
        if not HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            raise refusal_from(operation, answer.status, answer.media_type, answer.body)
        return answer

    def _caller(self) -> "Caller":
        from kiosk.gateway.calls import Caller  # noqa: PLC0415 - as in _call

        caller: Caller | None = getattr(self._threads, "caller", None)
        if caller is None:
            # One session per thread: requests does not promise that a session is thread-safe.
            caller = self._threads.caller = Caller(self._timeouts, self._stopping, self._ca_file)
        return caller


def _item_path(route: str, item_id: str) -> str:
    """The route for this item. ValueError when the id is no id: it must not change the path."""
    if not _ITEM_ID.fullmatch(item_id):
        raise ValueError("not an item's id")
    return route.format(item_id=item_id)


def _asked(answers: Mapping[str, Answer]) -> bytes:
    return msgspec.json.encode(Asked(dict(answers)))
