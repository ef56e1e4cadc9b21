"""Shows every screen there is, then goes from screen to screen for long; prints one JSON line.

Arguments: the backend's address, and how many page changes are counted; as many before them are not, in which the
heap finds its size. Printed: the resident memory once every screen was shown, and the memory that is held after every
round of the page changes that count.
"""

import ctypes
import gc
import json
import re
import sys
import tempfile
from pathlib import Path

from PySide6.QtQml import QQmlApplicationEngine

from kiosk.tour.visits import FIND
from tests.bench.interface.frames import let_paint, shows
from tests.bench.interface.walk import ROUND, Step
from tests.bench.programs.first_paint import resident_kib
from tests.bench.theatre import Theatre, offscreen_application, theatre_on
from tests.bench.touching import touch
from tests.bench.waiting import let_run, until

SETTLE_S = 2.5


def held_kib(engine: QQmlApplicationEngine) -> int:
    """Pages this process has written to and still needs. Garbage is collected first, Python's and JavaScript's, and
    what the allocator keeps for later is given back: else it is the allocator's habits that are measured."""
    gc.collect()
    engine.collectGarbage()
    let_run(0.02)
    ctypes.CDLL(None).malloc_trim(0)
    found = re.search(r"Private_Dirty:\s+(\d+)", Path("/proc/self/smaps_rollup").read_text())
    assert found
    return int(found[1])


class Everything:
    """Every screen of the kiosk, and every way to write."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._stage = theatre.stage
        self._kiosk = theatre.kiosk
        self._window = theatre.window.window

    def show(self) -> None:
        self._out_of_service()
        self._trouble()
        self._writing()
        self._visit()

    def _out_of_service(self) -> None:
        self._kiosk.watch.lost.emit()
        self._stage.skip(30.0)
        self._stage.until_screen("OutOfService")
        let_run(0.2)
        self._kiosk.watch.ready.emit()
        self._stage.until_screen("Waiting")

    def _trouble(self) -> None:
        touch(self._window, "求助")
        touch(self._window, "知道了")
        self._stage.insert("expired-card")
        self._stage.until_screen("Trouble")
        let_run(0.2)
        self._stage.pull()

    def _writing(self) -> None:
        touch(self._window, FIND)
        self._stage.until_screen("Search")
        writing = self._kiosk.writing
        assert until(lambda: writing.property("state") == "ready"), "handwriting did not come"
        writing.addStroke([40.0, 200.0, 400.0, 190.0], 600, 400)
        until(lambda: bool(writing.property("candidates")))
        writing.clear()
        touch(self._window, "拼音")
        let_run(0.5)
        self._stage.hands.write("yljf")
        until(lambda: self._kiosk.catalogue.property("foundCount") > 0)
        touch(self._window, "手写")
        let_run(0.2)
        touch(self._window, "返回")
        self._stage.until_screen("Waiting")

    def _visit(self) -> None:
        hands, kiosk = self._stage.hands, self._kiosk
        self._theatre.enter()
        walk(self._theatre, ROUND)
        touch(self._window, "参保信息")
        touch(self._window, "看每年明细")
        hands.until("the years", lambda: kiosk.history.property("state") == "ready")
        kiosk.history.openYear(0)
        let_run(0.2)
        touch(self._window, "返回")
        touch(self._window, "返回")
        touch(self._window, "打印缴费明细")
        touch(self._window, "全部险种")
        hands.until("the preview", lambda: kiosk.statement.property("pageImage") != "")
        touch(self._window, f"打印（共 {kiosk.statement.property('pages')} 页）")
        hands.until("the paper", lambda: kiosk.statement.property("state") == "printed")
        touch(self._window, "结束并取卡")
        self._stage.until_screen("Ending")
        self._stage.pull()


def walk(theatre: Theatre, steps: tuple[Step, ...]) -> None:
    """As fast as the screens come: the next touch follows the frame that shows the new screen."""
    kiosk, hands, window = theatre.kiosk, theatre.stage.hands, theatre.window.window
    painted: list[bool] = []

    def note() -> None:
        here = kiosk.visit.property("screen") == step.screen and step.ready(kiosk)
        painted.append(here and shows(window, step.screen))

    connection = window.frameSwapped.connect(note)
    try:
        for step in steps:
            if step.written:
                hands.write(step.written)
                let_paint(window)
            painted.clear()
            touch(window, step.control)
            assert until(lambda: bool(painted) and painted[-1]), (
                f"{step.control} did not lead to {step.screen}"
            )
    finally:
        window.disconnect(connection)


def main(address: str, changes: int) -> None:
    offscreen_application()
    with tempfile.TemporaryDirectory() as folder, theatre_on(address, Path(folder)) as theatre:
        Everything(theatre).show()
        let_run(SETTLE_S)
        resident = resident_kib()
        theatre.enter()
        rounds = changes // len(ROUND)
        for _ in range(rounds):
            walk(theatre, ROUND)
        samples: list[tuple[int, int]] = []
        for done in range(1, rounds + 1):
            walk(theatre, ROUND)
            samples.append((done * len(ROUND), held_kib(theatre.window.engine)))
    print(json.dumps({"resident_kib": resident, "samples": samples}), flush=True)


main(sys.argv[1], int(sys.argv[2]))
