"""Work goes to worker threads; results, failures and the end of it."""

import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from kiosk.gateway.errors import Unreachable
from kiosk.gateway.executor import THREADS, GatewayExecutor

WAIT = 10.0


@pytest.fixture
def executor() -> Iterator[GatewayExecutor]:
    running = GatewayExecutor()
    yield running
    assert running.shutdown(WAIT)


def test_the_value_reaches_the_callback(executor: GatewayExecutor) -> None:
    done: SimpleQueue[object] = SimpleQueue()
    executor.submit(lambda: 42, done.put)
    assert done.get(timeout=WAIT) == 42


def test_work_runs_beside_the_caller(executor: GatewayExecutor) -> None:
    done: SimpleQueue[object] = SimpleQueue()
    executor.submit(threading.get_ident, done.put)
    assert done.get(timeout=WAIT) != threading.get_ident()


@pytest.mark.parametrize("error", [Unreachable("GET /readyz"), ZeroDivisionError("a bug")])
def test_what_was_raised_is_handed_over_and_the_threads_go_on(
    executor: GatewayExecutor, error: Exception
) -> None:
    done: SimpleQueue[object] = SimpleQueue()

    def fail() -> None:
        raise error

    for _ in range(THREADS * 2):
        executor.submit(fail, done.put)
        assert done.get(timeout=WAIT) is error
    executor.submit(lambda: "alive", done.put)
    assert done.get(timeout=WAIT) == "alive"


def test_a_failing_callback_costs_no_thread(
    executor: GatewayExecutor, caplog: pytest.LogCaptureFixture
) -> None:
    done: SimpleQueue[object] = SimpleQueue()

    def broken_callback(_: object) -> None:
        raise RuntimeError("the receiver is gone")

    for _ in range(THREADS * 2):
        executor.submit(lambda: None, broken_callback)
    executor.submit(lambda: "alive", done.put)
    assert done.get(timeout=WAIT) == "alive"
    assert "callback_failed" in caplog.text


def test_calls_run_at_the_same_time(executor: GatewayExecutor) -> None:
    together = threading.Barrier(THREADS)
    done: SimpleQueue[object] = SimpleQueue()
    for _ in range(THREADS):
        executor.submit(lambda: together.wait(WAIT), done.put)
    assert {done.get(timeout=WAIT) for _ in range(THREADS)} == set(range(THREADS))


def test_shutdown_ends_the_threads_and_drops_what_waits() -> None:
    executor = GatewayExecutor(threads=1)
    started, release = threading.Event(), threading.Event()
    ran: list[str] = []

    def first() -> None:
        started.set()
        release.wait(WAIT)

    executor.submit(first, lambda _: ran.append("callback after shutdown"))
    executor.submit(lambda: ran.append("waiting work"), lambda _: None)
    assert started.wait(WAIT)
    assert not executor.shutdown(0.01)
    release.set()
    assert executor.shutdown(WAIT)
    assert ran == []
    with pytest.raises(RuntimeError):
        executor.submit(lambda: None, lambda _: None)
