"""Work off the GUI thread, answered on it."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

logger = logging.getLogger(__name__)
T = TypeVar("T")


class GuiQueue(QObject):
    """Hands calls from any thread to the GUI thread, in order, as queued signals."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # The usual kind of connection, queued between threads; naming the kind would load Qt's whole namespace,
        # a twentieth of the time to the first paint.
        self._posted.connect(self._run)

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` on the GUI thread: later when posted from another thread, at once from its own."""
        self._posted.emit(call)

    def _run(self, call: Callable[[], None]) -> None:
        call()


class Errand:
    """One piece of work under way; once dropped, its answer is thrown away."""

    def __init__(self) -> None:
        self.dropped = False

    def drop(self) -> None:
        """Nobody waits for the answer any more (the visit has ended, the person went on)."""
        self.dropped = True


class Background:
    """Runs blocking work in an executor and brings its result or error back to the GUI thread."""

    def __init__(self, executor: Executor, queue: GuiQueue) -> None:
        self._executor = executor
        self._queue = queue

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Errand:
        """Start `work`; exactly one of `done` and `failed` is called on the GUI thread, unless dropped."""
        errand = Errand()

        def attempt() -> None:
            try:
                result = work()
            except Exception as error:
                failure = error
                self._queue.post(lambda: None if errand.dropped else failed(failure))
            else:
                self._queue.post(lambda: None if errand.dropped else done(result))

        self._executor.submit(attempt)
        return errand
