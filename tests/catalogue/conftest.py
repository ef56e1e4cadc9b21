"""The catalogue that ships, and small ones for what it does not hold."""

import shutil
from pathlib import Path

import pytest

from kiosk.catalogue.load import FOLDER, load_catalogue
from kiosk.catalogue.model import (
    Both,
    Catalogue,
    Category,
    Confidence,
    Field,
    FieldKind,
    Flow,
    Item,
    Keyword,
    Level,
    Name,
    Offline,
    Paragraph,
)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the catalogue that ships, to be spoilt."""
    copy = tmp_path / "catalogue"
    copy.mkdir()
    for name in ("categories.toml", "blocks.toml"):
        shutil.copy(FOLDER / name, copy)
    shutil.copytree(FOLDER / "items", copy / "items")
    return copy


def field(kind: FieldKind, key: str = "asked", **changes: object) -> Field:
    """A question that says as little as it may."""
    return Field(key, Both("问题", "Question"), kind, **changes)  # type: ignore[arg-type]


def item(item_id: str = "SB01", **changes: object) -> Item:
    """An item that says as little as it may."""
    given: dict[str, object] = {
        "id": item_id,
        "official_code": "",
        "icon": "id",
        "flow": Flow.QUERY,
        "level": Level.CARD_PIN,
        "offline": Offline.REFUSE,
        "confidence": Confidence("A", "A", ""),
        "materials": Paragraph("社保卡", "Card"),
        "result": Paragraph("明细", "Records"),
        "legal_basis": (Paragraph("社会保险法", "Social Insurance Law"),),
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
