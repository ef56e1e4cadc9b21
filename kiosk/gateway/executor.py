"""A few worker threads for everything that blocks: the gateway, printing, disk."""

import logging
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

logger = logging.getLogger(__name__)

Value = TypeVar("Value")

THREADS = 2


class GatewayExecutor:
    """Runs functions on worker threads and hands each result to a callback, on that same worker thread.

    The threads are daemons: a call that hangs in the system (a resolver) cannot keep the kiosk from ending.
    """

    def __init__(self, threads: int = THREADS) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._stopped = threading.Event()
        self._threads = [
            threading.Thread(target=self._work, name=f"gateway-{number}", daemon=True)
            for number in range(1, threads + 1)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, work: Callable[[], Value], on_done: Callable[[Value | Exception], None]) -> None:
        """Runs `work` soon and calls `on_done` once with its value, or with the exception it raised.

        After `shutdown` nothing is run and nothing is called. RuntimeError when it was shut down before.
        """
        if self._stopped.is_set():
            raise RuntimeError("the executor is shut down")

        def job() -> None:
            outcome: Value | Exception
            try:
                outcome = work()
            except Exception as error:  # the border of a thread: whoever asked gets it and decides
                outcome = error
            if not self._stopped.is_set():
                on_done(outcome)

        self._jobs.put(job)

    def shutdown(self, seconds: float) -> bool:
        """Drops what waits, and waits so long for what runs. Returns whether all threads have ended."""
        self._stopped.set()
        for _ in self._threads:
            self._jobs.put(None)
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._stopped.is_set():
                continue
            try:
                job()
            except Exception:  # a failing callback must not take a worker away from the next person
                logger.exception("event=callback_failed")
