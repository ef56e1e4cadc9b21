"""The gateway against the real backend in its own process: both sides keep the contract."""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import expand_segments
from kiosk.contract.problems import ProblemType
from kiosk.contract.statements import StatementRequest
from kiosk.contract.visits import Assurance, CardProof, OpenVisit
from kiosk.gateway.client import Gateway
from kiosk.gateway.errors import ProblemAnswered
from kiosk.gateway.timeouts import Timeouts

KIOSK_ID = "demo-kiosk"
PEOPLE = Path(__file__).parents[2] / "assets" / "demo" / "residents.toml"
PATIENT = Timeouts(connect=10, read=50, total=60, statement=60, health=10)
KEY = "0123456789abcdef-statement"


@pytest.fixture(scope="module")
def backend_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A backend on a fresh SQLite file with the demo people, ended with the module."""
    database = f"sqlite:///{tmp_path_factory.mktemp('backend') / 'backend.sqlite3'}"
    program = [sys.executable, "-m", "kiosk", "backend"]
    for command in (["migrate"], ["seed", "--residents", "1"]):
        subprocess.run(
            [*program, *command, "--database", database], check=True, capture_output=True, timeout=120
        )
    serving = subprocess.Popen(
        [*program, "serve", "--database", database, "--port", "0", "--exit-with-parent"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert serving.stdout is not None
        yield serving.stdout.readline().strip().removeprefix("listening on ")
    finally:
        serving.terminate()
        serving.wait(30)


@pytest.fixture(scope="module")
def gateway(backend_url: str) -> Gateway:
    return Gateway(backend_url, KIOSK_ID, PATIENT)


def opening_of(person: str) -> OpenVisit:
    residents = tomllib.loads(PEOPLE.read_text(encoding="utf-8"))["resident"]
    (found,) = (each for each in residents if each["id"] == person)
    card = found["card"]
    proof = CardProof(card["identifier"], card["number"], found["ssn"])
    return OpenVisit(KIOSK_ID, proof, Assurance.CARD_PIN)


@pytest.fixture
def token(gateway: Gateway) -> Iterator[str]:
    opened = gateway.open_visit(opening_of("worker"))
    yield opened.token
    gateway.close_visit(opened.token)


def refused(caught: pytest.ExceptionInfo[ProblemAnswered]) -> ProblemType | None:
    return caught.value.problem


def test_the_backend_says_that_it_is_ready(gateway: Gateway) -> None:
    assert gateway.is_ready()


def test_notices_come_without_a_visit_newest_first(gateway: Gateway) -> None:
    told = gateway.notices()
    assert [notice.notice_id for notice in told] == [
        "2026-residents-pension",
        "2026-job-fair",
        "2026-certification",
    ]
    days = [notice.published for notice in told]
    assert days == sorted(days, reverse=True)
    assert all(notice.title.strip() for notice in told)


def test_another_kiosk_is_told_the_same_notices(backend_url: str, gateway: Gateway) -> None:
    assert Gateway(backend_url, "other-kiosk-02", PATIENT).notices() == gateway.notices()


def test_a_visit_is_opened_masked_and_closed(gateway: Gateway) -> None:
    opening = opening_of("villager")
    opened = gateway.open_visit(opening)
    assert opened.ssn_masked == f"{opening.card.ssn[:6]}********{opening.card.ssn[-4:]}"
    gateway.overview(opened.token)
    gateway.close_visit(opened.token)
    with pytest.raises(ProblemAnswered) as caught:
        gateway.overview(opened.token)
    assert refused(caught) is ProblemType.VISIT_EXPIRED
    gateway.close_visit(opened.token)


def test_overview_and_history_tell_the_same(gateway: Gateway, token: str) -> None:
    overview = gateway.overview(token)
    insurance = InsuranceType.EMPLOYEES_PENSION
    (summary,) = (each for each in overview.insurances if each.insurance is insurance)
    history = gateway.history(token, insurance, page_size=60)
    months = {row.month for row in expand_segments(history.segments, history.employers)}
    assert history.total_years == len(history.years) > 0
    assert {summary.first_month, summary.last_month} <= months
    assert {row.insurance for row in history.years} == {insurance}


def test_a_period_and_pages_are_passed_on(gateway: Gateway, token: str) -> None:
    whole = gateway.history(token, InsuranceType.EMPLOYEES_PENSION, page_size=60)
    year = whole.years[len(whole.years) // 2].year
    one = gateway.history(token, InsuranceType.EMPLOYEES_PENSION, f"{year}-01", f"{year}-12")
    assert [row.year for row in one.years] == [year]
    second = gateway.history(token, InsuranceType.EMPLOYEES_PENSION, page=2, page_size=5)
    assert [row.year for row in second.years] == [row.year for row in whole.years[5:10]]


def test_a_statement_sent_twice_is_issued_once_and_is_a_pdf(gateway: Gateway, token: str) -> None:
    asked = StatementRequest(InsuranceType.EMPLOYEES_PENSION)
    issued = gateway.issue_statement(token, asked, KEY)
    assert gateway.issue_statement(token, asked, KEY) == issued
    assert gateway.fetch_statement(token, issued.statement_id).startswith(b"%PDF-")
    with pytest.raises(ProblemAnswered) as caught:
        gateway.issue_statement(token, StatementRequest(), KEY)
    assert refused(caught) is ProblemType.IDEMPOTENCY_KEY_REUSED


def test_a_token_is_worth_nothing_to_another_kiosk(backend_url: str, token: str) -> None:
    with pytest.raises(ProblemAnswered):
        Gateway(backend_url, "other-kiosk-02", PATIENT).overview(token)


@pytest.mark.parametrize(
    ("person", "problem"),
    [("lost-card", ProblemType.CARD_LOST), ("two-records", ProblemType.MULTIPLE_RECORDS)],
)
def test_refusals_arrive_by_their_name(gateway: Gateway, person: str, problem: ProblemType) -> None:
    with pytest.raises(ProblemAnswered) as caught:
        gateway.open_visit(opening_of(person))
    assert refused(caught) is problem


def test_a_token_nobody_issued_is_an_expired_visit(gateway: Gateway) -> None:
    with pytest.raises(ProblemAnswered) as caught:
        gateway.overview("tok-of-nobody")
    assert refused(caught) is ProblemType.VISIT_EXPIRED
