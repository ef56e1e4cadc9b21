"""Administrative divisions of Jinzhong (GB/T 2260). Old codes stay readable on cards and ID numbers."""

REGIONS: dict[str, str] = {
    "140700": "晋中市",
    "140701": "市辖区",
    "140702": "榆次区",
    "140703": "太谷区",
    "140721": "榆社县",
    "140722": "左权县",
    "140723": "和顺县",
    "140724": "昔阳县",
    "140725": "寿阳县",
    "140727": "祁县",
    "140728": "平遥县",
    "140729": "灵石县",
    "140781": "介休市",
}

COUNTIES: tuple[str, ...] = tuple(code for code in REGIONS if code not in {"140700", "140701"})

FORMER_REGIONS: dict[str, str] = {
    "140726": "140703",  # 太谷县 became 太谷区 in 2019
    "142401": "140702",  # 晋中地区榆次市, before 1999
}


def region_name(code: str) -> str | None:
    """Name of a six-digit division, former codes included; None for one this city does not list."""
    return REGIONS.get(FORMER_REGIONS.get(code, code))
