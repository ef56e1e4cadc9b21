"""A few worker threads for everything that blocks: the gateway, printing, disk."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from typing import ParamSpec, TypeVar

logger = logging.getLogger(__name__)

Given = ParamSpec("Given")
Value = TypeVar("Value")


class GatewayExecutor(Executor):
    """An executor that always lets the program end.

    The standard thread pool joins its threads at exit for as long as they take, so one call that hangs in the
    system (a resolver, a print queue) would keep the kiosk from restarting. Here the threads are daemons, and
    `shutdown` waits `patience` seconds at most.
    """

    def __init__(self, threads: int = 2, patience: float = 5.0) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._patience = patience
        self._stopped = threading.Event()
        self._threads = [
            threading.Thread(target=self._work, name=f"gateway-{number}", daemon=True)
            for number in range(1, threads + 1)
        ]
        for thread in self._threads:
            thread.start()

    def submit(
        self, fn: Callable[Given, Value], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Future[Value]:
        """Runs the function soon; its value or exception is the future's. RuntimeError after `shutdown`."""
        if self._stopped.is_set():
            raise RuntimeError("the executor is shut down")
        future: Future[Value] = Future()

        def job() -> None:
            if self._stopped.is_set():
                future.cancel()
            if not future.set_running_or_notify_cancel():
                return
            try:
                value = fn(*args, **kwargs)
            except Exception as error:  # the border of a thread: whoever asked gets it and decides
                future.set_exception(error)
            else:
                future.set_result(value)

        self._jobs.put(job)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = True) -> None:  # noqa: ARG002 - see below
        """Cancels what has not begun, whatever is asked: nobody is there any more to get the answer.

        With `wait`, returns when the threads have ended, or after `patience` seconds.
        """
        self._stopped.set()
        for _ in self._threads:
            self._jobs.put(None)
        deadline = time.monotonic() + (self._patience if wait else 0.0)
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        still_busy = sum(thread.is_alive() for thread in self._threads)
        if wait and still_busy:
            logger.warning("event=executor_left_behind threads=%d", still_busy)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
