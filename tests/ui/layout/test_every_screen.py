"""Every screen of the kiosk, in every way it can present itself, is fit to be read and touched.

The walks are the tour's: the real program, the backend in a process of its own, the emulated reader. Contact sheets of
what was seen, and what is wrong with it, are left in artefacts/layout/.
"""

import faulthandler
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.backend_process import seed_database
from kiosk.app.size import LANDSCAPE, PORTRAIT, WindowSize
from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.backend.seed.employers import EMPLOYERS
from kiosk.backend.seed.notices import notice_rows
from kiosk.backend.seed.public import public_rows
from kiosk.contract.masking import mask_name
from kiosk.tour.gallery import walk_gallery
from kiosk.tour.variants import EIGHT, EVERY, PLAIN, Variant
from kiosk.tour.visits import VISITS
from kiosk.tour.walk import SERVICE_POINT, walk
from kiosk.ui.window import QML
from tests.ui.layout.looker import ARTEFACTS, Looker
from tests.ui.layout.more_visits import (
    SlowReader,
    Visit,
    choice_of,
    look_over_cards,
    read_aloud,
    slow_reading,
    with_voice,
    write_by_hand,
)

RESIDENTS = 20
LONGEST_S = 240
SCREEN_FILES = tuple((QML / "Kiosk" / "Screens").glob("*Screen.qml"))
PLAIN_AND_LARGE = (PLAIN, Variant(large_type=True))
BOTH = pytest.mark.parametrize(
    ("size", "variants"), [(PORTRAIT, EVERY), (LANDSCAPE, EIGHT)], ids=["portrait", "landscape"]
)
OTHER_SIZES = (WindowSize(1024, 768), WindowSize(800, 480), WindowSize(1440, 480), WindowSize(2160, 3840))
MAIN_VISITS = {name: VISITS[name] for name in ("main", "looking-up", "third-generation")}


def name_of(size: WindowSize) -> str:
    return f"{size.width}x{size.height}"


@pytest.fixture(autouse=True)
def ends_at_last() -> Iterator[None]:
    """Items that never agree on their sizes keep Qt busy for ever, where no time-out gets through to Python.

    The run ends then; artefacts/layout/stuck.txt says where it was.
    """
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    with (ARTEFACTS / "stuck.txt").open("w") as log:
        faulthandler.dump_traceback_later(LONGEST_S, exit=True, file=log)
        yield
        faulthandler.cancel_dump_traceback_later()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    return seed_database(tmp_path_factory.mktemp("backend") / "backend.sqlite3", RESIDENTS)


@pytest.fixture(scope="module")
def given() -> Sequence[str]:
    """What people and the platform are called; the longest first, for one may be within another."""
    names = [resident.name for resident in demo_residents()]
    titles = [str(row["title"]) for row in notice_rows(date(2026, 1, 1))]
    offered = [value for _, row in public_rows(date(2026, 1, 1)) for value in row.values()]
    written = {text for value in offered if isinstance(value, str) for text in (value, *value.split("，"))}
    texts = {SERVICE_POINT, *names, *map(mask_name, names), *EMPLOYERS.values(), *titles, *LAWS, *written}
    return sorted(texts, key=len, reverse=True)


LAWS = ("国发〔2014〕8号", "国发〔2005〕38号")
"""Numbers of documents are quoted as they are."""
Walk = Callable[..., Looker]


@pytest.fixture
def walk_through(qt_app: QGuiApplication, database: str, given: Sequence[str], tmp_path: Path) -> Walk:
    def through(
        name: str,
        size: WindowSize,
        variants: Sequence[Variant],
        visits: Mapping[str, Visit],
        reader: SlowReader,
        *,
        cards_shown: bool = False,
    ) -> Looker:
        looker = Looker(name, given)
        try:
            failures = walk(
                size,
                choice_of(reader),
                database,
                tmp_path,
                looker,
                variants=variants,
                visits=visits,
                cards_shown=cards_shown,
            )
        finally:
            looker.write()
        assert failures == []
        return looker

    return through


@BOTH
def test_every_screen(size: WindowSize, variants: Sequence[Variant], walk_through: Walk) -> None:
    reader = SlowReader()
    visits = {
        "voice": with_voice(read_aloud),
        "reading": slow_reading(reader),
        "writing": write_by_hand,
        **VISITS,
    }
    looker = walk_through(name_of(size), size, variants, visits, reader)
    assert looker.screens >= {file.stem.removesuffix("Screen") for file in SCREEN_FILES}
    assert not looker.report, f"\n{looker.report}"


@pytest.mark.parametrize("size", OTHER_SIZES, ids=name_of)
def test_other_windows(size: WindowSize, walk_through: Walk) -> None:
    visits = {"voice": with_voice(read_aloud), "writing": write_by_hand, **MAIN_VISITS}
    looker = walk_through(name_of(size), size, PLAIN_AND_LARGE, visits, SlowReader())
    assert not looker.report, f"\n{looker.report}"


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=name_of)
def test_the_demonstration(size: WindowSize, walk_through: Walk) -> None:
    visits = {"cards": with_voice(look_over_cards), "main": VISITS["main"]}
    looker = walk_through(
        f"demonstration-{name_of(size)}", size, PLAIN_AND_LARGE, visits, SlowReader(), cards_shown=True
    )
    assert not looker.report, f"\n{looker.report}"


@BOTH
def test_the_gallery(
    size: WindowSize, variants: Sequence[Variant], qt_app: QGuiApplication, given: Sequence[str]
) -> None:
    looker = Looker(f"gallery-{name_of(size)}", given)
    walk_gallery(size, looker, variants=variants)
    looker.write()
    assert not looker.report, f"\n{looker.report}"
