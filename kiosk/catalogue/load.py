"""Reads the catalogue from its folder of TOML files, one file an item, and checks all of it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.catalogue.checks import findings_of_field, findings_of_item
from kiosk.catalogue.definitions import Group, Shared, all_fields, like_of, taken_over
from kiosk.catalogue.files import File, Mistake, Mistaken, Table, read_file
from kiosk.catalogue.lines import Place
from kiosk.catalogue.model import Block, Catalogue, Category, Field, Item

FOLDER = Path(__file__).parent
ICONS = Path(__file__).parents[2] / "assets" / "icons"


class CatalogueError(Exception):
    """Files of the catalogue cannot be used. Each mistake names the file, the line and what is wrong."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__(str(mistakes[0]))
        self.mistakes = mistakes


class _Categories(Struct, frozen=True, forbid_unknown_fields=True):
    categories: tuple[Category, ...]


def load_catalogue(folder: Path = FOLDER, icons: Path = ICONS) -> Catalogue:
    """The whole catalogue. CatalogueError with all that is missing, malformed, out of place or names nothing.

    Icons are looked for where there is a folder of them: a backend may stand alone.
    """
    mistakes: list[Mistake] = []
    categories: tuple[Category, ...] = ()
    shared = Shared({}, {})
    try:
        categories = _categories(read_file(folder / "categories.toml"), icons, mistakes)
        shared = _shared(read_file(folder / "blocks.toml"), mistakes)
    except Mistaken as mistaken:
        raise CatalogueError((*mistakes, mistaken.mistake)) from None
    order = [category.id for category in categories]
    items: list[Item] = []
    for path in sorted((folder / "items").rglob("*.toml"), key=lambda path: path.name):
        try:
            item = _item(read_file(path), order, shared, icons, mistakes)
        except Mistaken as mistaken:
            mistakes.append(mistaken.mistake)
            continue
        if any(item.id == other.id for other in items):
            mistakes.append(Mistake(path, 1, f"there are two items {item.id}"))
        items.append(item)
    empty = [each for each in order if all(item.category != each for item in items)]
    if empty and not mistakes:
        mistakes.append(
            Mistake(folder / "categories.toml", None, f"there are no items in {', '.join(empty)}")
        )
    if mistakes:
        raise CatalogueError(tuple(mistakes))
    items.sort(key=lambda item: (order.index(item.category), item.id))
    return Catalogue(categories, tuple(items))


def _categories(file: File, icons: Path, mistakes: list[Mistake]) -> tuple[Category, ...]:
    categories = file.converted(file.tables, _Categories).categories
    for at, category in enumerate(categories):
        mistakes.extend(_icon_missing(file, ("categories", at, "icon"), category.icon, icons))
    return categories


def _shared(file: File, mistakes: list[Mistake]) -> Shared:
    """Blocks and shared fields. A shared field alone may name fields that the items have which take it over."""
    tables = file.converted(file.tables, dict[str, dict[str, object]])
    mistakes.extend(
        file.mistake((name,), f"there is no table {name}")
        for name in tables
        if name not in {"blocks", "like"}
    )
    like: dict[str, Table] = {}
    for name, table in tables.get("like", {}).items():
        place: Place = ("like", name)
        like[name] = file.converted(table, dict[str, object], place)
        field = file.converted({"key": name, **like[name]}, Field, place)
        named = {other: field for other in (field.same_as, field.not_before, field.not_after) if other}
        mistakes.extend(
            file.mistake((*place, *inner), what) for inner, what in findings_of_field(field, named)
        )
    blocks: dict[Block, tuple[Field, ...]] = {}
    for name, raw in tables.get("blocks", {}).items():
        place = ("blocks", name)
        if name not in set(Block):
            mistakes.append(file.mistake(place, f"there is no block {name}"))
            continue
        fields = file.converted(_with_like(file, raw, like, place), tuple[Field, ...], place)
        mistakes.extend(
            _wrong_fields(file, {each.key: (*place, at) for at, each in enumerate(fields)}, fields)
        )
        blocks[Block(name)] = fields
    return Shared(blocks, like)


def _item(file: File, categories: list[str], shared: Shared, icons: Path, mistakes: list[Mistake]) -> Item:
    category = file.path.parent.name
    if category not in categories:
        raise Mistaken(Mistake(file.path, None, f"there is no category {category}"))
    if "category" in file.tables:
        what = "category is no field of the file, it is the folder's name"
        raise Mistaken(file.mistake(("category",), what))
    tables = dict(file.tables)
    groups = _groups(file, tables.pop("groups", []), shared)
    if "fields" in tables:
        tables["fields"] = _with_like(file, tables["fields"], shared.like, ("fields",))
    item = file.converted(tables, Item)
    found = [file.mistake(place, what) for place, what in findings_of_item(item)]
    if item.id != file.path.stem:
        what = f"the id is {item.id}, the file's name says {file.path.stem}"
        found.append(file.mistake(("id",), what))
    found.extend(_icon_missing(file, ("icon",), item.icon, icons))
    keys = [each.key for each in item.fields]
    for at, group in enumerate(groups):
        if group.after not in keys or group.count not in keys:
            found.append(file.mistake(("groups", at), "after and count name fields of the item"))
    fields = all_fields(item, groups, shared)
    if not found:
        found.extend(_wrong_fields(file, _places(item, groups), fields))
    mistakes.extend(found)
    return msgspec.structs.replace(item, category=category, fields=fields)


def _groups(file: File, raw: object, shared: Shared) -> tuple[Group, ...]:
    groups = file.converted(raw, tuple[dict[str, object], ...], ("groups",))
    taken = [
        {
            **group,
            "fields": _with_like(file, group["fields"], shared.like, ("groups", at, "fields")),
        }
        if "fields" in group
        else group
        for at, group in enumerate(groups)
    ]
    return file.converted(taken, tuple[Group, ...], ("groups",))


def _with_like(file: File, fields: object, like: Mapping[str, Table], place: Place) -> object:
    """Fields with what they take over; anything else as it is, for the conversion to refuse."""
    if not isinstance(fields, list):
        return fields
    for at, each in enumerate(fields):
        name = like_of(each)
        if name is not None and name not in like:
            what = f"there is no shared field {name} in blocks.toml"
            raise Mistaken(file.mistake((*place, at, "like"), what))
    return [taken_over(each, like) for each in fields]


def _places(item: Item, groups: tuple[Group, ...]) -> dict[str, Place]:
    """Where in the item's file each field stands."""
    places: dict[str, Place] = {}
    for at, group in enumerate(groups):
        for number, row in enumerate(group.rows()):
            places[row.key] = ("groups", at, "fields", number % len(group.fields))
    places.update({each.key: ("fields", at) for at, each in enumerate(item.fields)})
    return places


def _wrong_fields(file: File, places: Mapping[str, Place], fields: tuple[Field, ...]) -> Iterator[Mistake]:
    """Rules look back, so each field is held against those before it."""
    earlier: dict[str, Field] = {}
    for each in fields:
        for place, what in findings_of_field(each, earlier):
            yield file.mistake((*places.get(each.key, ()), *place), what)
        earlier[each.key] = each


def _icon_missing(file: File, place: Place, icon: str, icons: Path) -> Iterator[Mistake]:
    if icons.is_dir() and not (icons / f"{icon}.svg").is_file():
        yield file.mistake(place, f"there is no icon {icon}.svg")
