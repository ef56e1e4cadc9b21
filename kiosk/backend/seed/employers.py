"""Invented employers, obviously so."""

from kiosk.contract.codes.region import COUNTIES, REGIONS

_TRADES = (
    "机械厂",
    "纺织厂",
    "陶瓷厂",
    "食品厂",
    "煤化公司",
    "玻璃器皿厂",
    "物流公司",
    "超市",
    "建筑公司",
    "醋业公司",
    "旅游公司",
    "家政公司",
)
_NUMBERS = ("第一", "第二", "第三")

EMPLOYERS: dict[int, str] = {
    1 + position: f"{REGIONS[county].rstrip('区县市')}示例{number}{trade}"
    for position, (county, number, trade) in enumerate(
        (county, number, trade) for county in COUNTIES for number in _NUMBERS for trade in _TRADES
    )
}


def employer_named(name: str) -> int:
    """The id of an employer, for histories told by name. KeyError when there is none."""
    return _IDS[name]


_IDS = {name: employer_id for employer_id, name in EMPLOYERS.items()}
