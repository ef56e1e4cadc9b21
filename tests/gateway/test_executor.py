"""Work goes to worker threads; results, failures and the end of it."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future

import pytest

from kiosk.gateway.errors import Unreachable
from kiosk.gateway.executor import GatewayExecutor

WAIT = 10.0


@pytest.fixture
def executor() -> Iterator[GatewayExecutor]:
    with GatewayExecutor(threads=2, patience=WAIT) as running:
        yield running


def test_the_value_comes_back_from_another_thread(executor: GatewayExecutor) -> None:
    assert executor.submit(pow, 2, 10).result(WAIT) == 1024
    assert executor.submit(threading.get_ident).result(WAIT) != threading.get_ident()


@pytest.mark.parametrize("error", [Unreachable("GET /readyz"), ZeroDivisionError("a bug")])
def test_what_was_raised_is_handed_over_and_the_threads_go_on(
    executor: GatewayExecutor, error: Exception
) -> None:
    def fail() -> None:
        raise error

    for _ in range(4):
        assert executor.submit(fail).exception(WAIT) is error
    assert executor.submit(int, "7").result(WAIT) == 7


def test_a_failing_callback_costs_no_thread(executor: GatewayExecutor) -> None:
    def broken(_: Future[int]) -> None:
        raise RuntimeError("the receiver is gone")

    for _ in range(4):
        executor.submit(int, "7").add_done_callback(broken)
    assert executor.submit(int, "7").result(WAIT) == 7


def test_two_calls_run_at_the_same_time(executor: GatewayExecutor) -> None:
    together = threading.Barrier(2)
    first, second = (executor.submit(together.wait, WAIT) for _ in range(2))
    assert {first.result(WAIT), second.result(WAIT)} == {0, 1}


def test_shutdown_cancels_what_waits_and_leaves_behind_what_hangs(caplog: pytest.LogCaptureFixture) -> None:
    executor = GatewayExecutor(threads=1, patience=0.01)
    started, release = threading.Event(), threading.Event()

    def hang() -> str:
        started.set()
        release.wait(WAIT)
        return "done after all"

    hanging = executor.submit(hang)
    waiting = executor.submit(int, "7")
    assert started.wait(WAIT)
    executor.shutdown()
    assert not hanging.done()
    assert "event=executor_left_behind threads=1" in caplog.text
    release.set()
    assert hanging.result(WAIT) == "done after all"
    with pytest.raises(CancelledError):
        waiting.result(WAIT)
    with pytest.raises(RuntimeError):
        executor.submit(int, "7")


def test_a_hanging_call_does_not_keep_the_program_from_ending() -> None:
    code = (
        "import threading\n"
        "from kiosk.gateway.executor import GatewayExecutor\n"
        "executor = GatewayExecutor(patience=0.01)\n"
        "executor.submit(threading.Event().wait)\n"
        "executor.shutdown()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], timeout=60, check=False, capture_output=True)
    assert done.returncode == 0
