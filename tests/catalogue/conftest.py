"""The catalogue that ships, and small ones for what it does not hold."""

import pytest

from kiosk.catalogue.load import load_catalogue
from kiosk.catalogue.model import Both, Catalogue, Category, Item, Keyword, Name


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


def item(item_id: str = "SB01", **changes: object) -> Item:
    """An item that says as little as it may."""
    given: dict[str, object] = {
        "id": item_id,
        "official_code": "",
        "icon": "id",
        "name": Name("参保信息查询", "Insurance records", "can bao xin xi cha xun"),
        "short": Name("参保信息", "Insurance", "can bao xin xi"),
        "who": Both("本人", "The person"),
        "time_limit": Both("即时办结", "At once"),
        "category": "insurance",
    }
    return Item(**{**given, **changes})  # type: ignore[arg-type]


def catalogue_of(*items: Item) -> Catalogue:
    category = Category("insurance", "shield-check", Both("社会保险", "Insurance"), Both("缴费", "Payments"))
    return Catalogue((category,), items)


def keyword(zh: str, pinyin: str) -> Keyword:
    return Keyword(zh, pinyin)
