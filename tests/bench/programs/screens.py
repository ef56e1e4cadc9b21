"""Walks through a visit by touches; prints one JSON line with every page change.

Arguments: the backend's address, and how often the visit is walked once every screen has been loaded. Printed:
`cold`, the change that brought each screen for the first time, and `warm`, all of the later visits.
"""

import json
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from tests.bench.interface.changing import Change, Walker
from tests.bench.interface.walk import LEAVING, ROUND, WITHOUT_CARD, Step
from tests.bench.theatre import PIN, WHO, Theatre, offscreen_application, theatre_on
from tests.bench.touching import touch


def walked(walker: Walker, steps: Iterable[Step]) -> list[Change]:
    return [walker.go(step) for step in steps]


def entered(theatre: Theatre, walker: Walker) -> list[Change]:
    """Card in, PIN, home screen."""
    stage, window = theatre.stage, theatre.window.window
    pin = walker.arrive("Pin", lambda: stage.insert(WHO))
    for digit in PIN:
        touch(window, digit)
    home = walker.arrive("Home", lambda: touch(window, "确定"))
    stage.until_contributions()
    return [pin, home]


def first_of_each_screen(changes: Iterable[Change]) -> list[Change]:
    first: dict[str, Change] = {}
    for change in changes:
        first.setdefault(change.screen, change)
    return list(first.values())


def main(address: str, visits: int) -> None:
    offscreen_application()
    with tempfile.TemporaryDirectory() as folder, theatre_on(address, Path(folder)) as theatre:
        walker = Walker(theatre)
        cold = [*walked(walker, WITHOUT_CARD), *entered(theatre, walker), *walked(walker, (*ROUND, *LEAVING))]
        theatre.stage.pull()
        warm: list[Change] = []
        for _ in range(visits):
            warm += walked(walker, WITHOUT_CARD)
            theatre.enter()
            warm += walked(walker, (*ROUND, *LEAVING))
            theatre.stage.pull()
    told = {
        "cold": [asdict(each) for each in first_of_each_screen(cold)],
        "warm": [asdict(each) for each in warm],
    }
    print(json.dumps(told, ensure_ascii=False), flush=True)


main(sys.argv[1], int(sys.argv[2]))
