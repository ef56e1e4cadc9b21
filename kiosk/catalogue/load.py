"""Reads the catalogue from its folder of TOML files, one file an item."""

import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from kiosk.catalogue.model import Catalogue, Category, Item

FOLDER = Path(__file__).parent
T = TypeVar("T")


class CatalogueError(Exception):
    """A file of the catalogue cannot be used; the message names the file and what is wrong."""


class _Categories(Struct, frozen=True, forbid_unknown_fields=True):
    categories: tuple[Category, ...]


def load_catalogue(folder: Path = FOLDER) -> Catalogue:
    """The whole catalogue. CatalogueError for the first file that is missing, malformed or out of place."""
    categories = _read(folder / "categories.toml", _Categories).categories
    known = {category.id for category in categories}
    items: list[Item] = []
    for path in sorted((folder / "items").rglob("*.toml"), key=lambda path: path.name):
        item = _read(path, Item)
        if path.parent.name not in known:
            raise CatalogueError(f"{path}: there is no category {path.parent.name}")
        if item.category:
            raise CatalogueError(f"{path}: category is no field of the file, it is the folder's name")
        if item.id != path.stem:
            raise CatalogueError(f"{path}: the id is {item.id}, the file's name says {path.stem}")
        if any(item.id == other.id for other in items):
            raise CatalogueError(f"{path}: there are two items {item.id}")
        items.append(msgspec.structs.replace(item, category=path.parent.name))
    order = [category.id for category in categories]
    empty = [category_id for category_id in order if all(item.category != category_id for item in items)]
    if empty:
        raise CatalogueError(f"{folder / 'categories.toml'}: there are no items in {', '.join(empty)}")
    items.sort(key=lambda item: (order.index(item.category), item.id))
    return Catalogue(categories, tuple(items))


def _read(path: Path, kind: type[T]) -> T:
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), kind)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CatalogueError(f"{path}: {error}") from None
