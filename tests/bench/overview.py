"""The overview request: at 100 000 residents against 1 000, and against a bare route over sqlite3."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import requests

from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.backend.seed.fill import DEMO_KIOSK
from kiosk.contract.visits import Assurance, CardProof, OpenVisit
from tests.bench.measure import Measure, median_ratio
from tests.rigs.backend import BackendServer

RUNS = 40
REQUESTS = 25
LARGE, SMALL = 100_000, 1_000
FOLDER = Path(tempfile.gettempdir()) / "kiosk-bench"


def seeded(residents: int) -> str:
    """A database of so many residents, made once and kept for later runs of the same code."""
    FOLDER.mkdir(exist_ok=True)
    newest = max(path.stat().st_mtime_ns for path in Path("kiosk/backend").rglob("*.py"))
    path = FOLDER / f"residents-{residents}-{newest}.sqlite3"
    if not path.exists():
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        started = time.monotonic()
        subprocess.run(
            [
                sys.executable,
                "-m",
                "kiosk",
                "backend",
                "seed",
                "--database",
                f"sqlite:///{part}",
                "--residents",
                str(residents),
            ],
            check=True,
            capture_output=True,
        )
        part.rename(path)
        sys.stderr.write(f"bench: {residents} residents seeded in {time.monotonic() - started:.0f} s\n")
    return f"sqlite:///{path}"


def visitor(url: str, who: str = "forty-years") -> dict[str, str]:
    """The headers of a visit of this resident."""
    person = next(each for each in demo_residents() if each.id == who)
    proof = CardProof(person.card.identifier, person.card.number, person.ssn)
    body = msgspec.json.encode(OpenVisit(DEMO_KIOSK, proof, Assurance.CARD_PIN))
    answer = requests.post(
        f"{url}/v1/visits", data=body, headers={"Content-Type": "application/json"}, timeout=10
    )
    answer.raise_for_status()
    return {"Authorization": f"Bearer {answer.json()['token']}", "Kiosk-Id": DEMO_KIOSK}


def timed(session: requests.Session, url: str, headers: dict[str, str]) -> float:
    started = time.perf_counter()
    for _ in range(REQUESTS):
        session.get(url, headers=headers, timeout=10).raise_for_status()
    return time.perf_counter() - started


@contextmanager
def bare_route(database_url: str, answer: bytes) -> Iterator[str]:
    """Starlette with sqlite3: reads the same rows, returns the same bytes."""
    with tempfile.NamedTemporaryFile(suffix=".json") as body:
        body.write(answer)
        body.flush()
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.programs.bare_overview"],
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "BENCH_DATABASE": database_url.removeprefix("sqlite:///"),
                "BENCH_ANSWER": body.name,
            },
        )
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()
            process.wait(10)


def measures(runs: int = RUNS, large: int = LARGE) -> list[Measure]:
    small_url, large_url = seeded(SMALL), seeded(large)
    path = "/v1/contributions/overview"
    with BackendServer(small_url, "--quiet") as few, BackendServer(large_url, "--quiet") as many:
        few_headers, many_headers = visitor(few.url), visitor(many.url)
        answer = requests.get(many.url + path, headers=many_headers, timeout=10).content
        with bare_route(large_url, answer) as bare, requests.Session() as session:
            session.trust_env = False
            assert session.get(bare, timeout=10).content == answer
            taken: dict[str, list[float]] = {"few": [], "many": [], "bare": []}
            for _ in range(runs + 2):
                taken["many"].append(timed(session, many.url + path, many_headers))
                taken["few"].append(timed(session, few.url + path, few_headers))
                taken["bare"].append(timed(session, bare, {}))
    return [
        median_ratio(f"overview at {large} / at {SMALL} residents", 1.2, taken["many"][2:], taken["few"][2:]),
        median_ratio("overview / bare Starlette and sqlite3", 2.5, taken["many"][2:], taken["bare"][2:]),
    ]
