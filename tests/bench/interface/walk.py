"""The ways of a visit from screen to screen, each by one touch."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.parts import Kiosk
from kiosk.tour.visits import FIND


def _always(_: Kiosk) -> bool:
    return True


def _contributions(kiosk: Kiosk) -> bool:
    return kiosk.contributions.property("state") == "ready"


def _years(kiosk: Kiosk) -> bool:
    return kiosk.history.property("state") == "ready"


def _choices(kiosk: Kiosk) -> bool:
    return kiosk.statement.property("state") == "choosing"


@dataclass(frozen=True)
class Step:
    """Touching this control leads to this screen; `ready` when its contents are there. `written` before the touch."""

    control: str
    screen: str
    ready: Callable[[Kiosk], bool] = _always
    written: str = ""


WITHOUT_CARD = (
    Step("养老金测算", "Item"),
    Step("返回", "Waiting"),
    Step(FIND, "Search"),
    Step("返回", "Waiting"),
)
ROUND = (
    Step("参保信息", "Contributions", _contributions),
    Step("返回", "Home", _contributions),
    Step("参保信息", "Contributions", _contributions),
    Step("看每年明细", "Details", _years),
    Step("打印", "Statement", _choices),
    Step("返回", "Details", _years),
    Step("返回", "Contributions", _contributions),
    Step("打印缴费明细", "Statement", _choices),
    Step("返回", "Contributions", _contributions),
    Step("看每年明细", "Details", _years),
    Step("首页", "Home", _contributions),
    Step("社会保险", "Category"),
    Step("权益记录单", "Item"),
    Step("返回", "Category"),
    Step("返回", "Home", _contributions),
    Step(FIND, "Search"),
    Step("返回", "Home", _contributions),
    Step(FIND, "Search"),
    Step("权益记录单", "Item", written="权益记录单"),
    Step("返回", "Search"),
    Step("首页", "Home", _contributions),
)
"""From the home screen back to it, through every pair of screens that one touch joins."""
TO_THE_TABLE = (
    Step("参保信息", "Contributions", _contributions),
    Step("看每年明细", "Details", _years),
)
LEAVING = (Step("结束并取卡", "Ending"),)
