"""What `kiosk catalogue` prints."""

import json
import unicodedata
from pathlib import Path
from typing import TextIO

from kiosk.catalogue.load import FOLDER, CatalogueError, load_catalogue
from kiosk.catalogue.model import Catalogue, FieldKind, Item


def run_list(folder: Path | None, *, as_json: bool, out: TextIO, err: TextIO) -> int:
    """List the items. Exit code 1 for a catalogue that cannot be read."""
    try:
        catalogue = load_catalogue(folder or FOLDER)
    except CatalogueError as error:
        err.write(f"kiosk catalogue: {error}\n")
        return 1
    out.write(_as_json(catalogue) if as_json else _as_table(catalogue))
    return 0


def run_check(folder: Path | None, *, out: TextIO, err: TextIO) -> int:
    """Name every mistake, one a line: exit code 1; or say that there is none."""
    try:
        catalogue = load_catalogue(folder or FOLDER)
    except CatalogueError as error:
        err.writelines(f"{mistake}\n" for mistake in error.mistakes)
        return 1
    fields = sum(len(item.fields) for item in catalogue.items)
    out.write(f"{len(catalogue.items)} items, {fields} fields: no mistakes\n")
    return 0


def _as_json(catalogue: Catalogue) -> str:
    items = [_described(item) for item in catalogue.items]
    return json.dumps({"items": items}, ensure_ascii=False, indent=2) + "\n"


def _described(item: Item) -> dict[str, object]:
    return {
        "id": item.id,
        "official_code": item.official_code,
        "category": item.category,
        "name": {"zh": item.name.zh, "en": item.name.en},
        "flow": item.flow,
        "level": item.level,
        "follow_up": {"flow": item.follow_up.flow, "level": item.follow_up.level} if item.follow_up else None,
        "available": item.available,
        "public": item.public,
        "offline": item.offline,
        "working_days": item.working_days,
        "blocks": list(item.blocks),
        "fields": [field.key for field in item.fields if field.kind is not FieldKind.READONLY],
    }


def _as_table(catalogue: Catalogue) -> str:
    rows = [("ID", "FLOW", "LEVEL", "HERE", "ASKS", "ITEM"), *(_row(item) for item in catalogue.items)]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = (
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    done = sum(item.available for item in catalogue.items)
    return "".join(f"{line.rstrip()}\n" for line in lines) + (
        f"\n服务事项清单：{len(catalogue.items)} items, {done} of them done here.\n"
    )


def _row(item: Item) -> tuple[str, ...]:
    flow = f"{item.flow} + {item.follow_up.flow}" if item.follow_up else item.flow.value
    asked = sum(field.kind is not FieldKind.READONLY for field in item.fields)
    return (item.id, flow, item.level.value, "yes" if item.available else "no", str(asked), item.short.zh)


def _width(text: str) -> int:
    """Columns on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
