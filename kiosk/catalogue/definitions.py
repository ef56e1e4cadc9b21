"""Builds an item's fields from what its file says: shared fields, groups of rows, blocks."""

from collections.abc import Iterable, Mapping
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.catalogue.files import Table
from kiosk.catalogue.model import Block, Both, Condition, Field, FieldKey, Flow, Item

_LIKE = "like"


class Shared(Struct, frozen=True):
    """What blocks.toml holds: the blocks, and fields that items take over with `like`."""

    blocks: Mapping[Block, tuple[Field, ...]]
    like: Mapping[str, Table]


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    """Rows of the same questions, as many as an earlier field says: `count` less those `besides`.

    Of its fields' labels `{n}` is the row's number. A field that differs from one of its group differs from that of
    all rows before.
    """

    key: FieldKey
    after: FieldKey
    count: FieldKey
    most: Annotated[int, Meta(ge=1, le=19)]
    fields: Annotated[tuple[Field, ...], Meta(min_length=1)]
    besides: Annotated[int, Meta(ge=0)] = 0

    def rows(self) -> tuple[Field, ...]:
        """All fields of all rows."""
        return tuple(self._row(number, field) for number in range(1, self.most + 1) for field in self.fields)

    def _row(self, number: int, field: Field) -> Field:
        asked = Condition(self.count, at_least=number + self.besides)
        own = {each.key for each in self.fields}
        return msgspec.structs.replace(
            field,
            key=self._key(number, field.key),
            label=Both(
                field.label.zh.replace("{n}", str(number)), field.label.en.replace("{n}", str(number))
            ),
            when=(
                asked,
                *(
                    msgspec.structs.replace(each, field=self._key(number, each.field))
                    if each.field in own
                    else each
                    for each in field.when
                ),
            ),
            differs_from=tuple(
                other
                for name in field.differs_from
                for other in ([self._key(row, name) for row in range(1, number)] if name in own else [name])
            ),
        )

    def _key(self, number: int, key: str) -> str:
        return f"{self.key}{number}_{key}"


def like_of(field: object) -> str | None:
    """The shared field that a field takes over."""
    name = field.get(_LIKE) if isinstance(field, dict) else None
    return name if isinstance(name, str) else None


def taken_over(field: object, like: Mapping[str, Table]) -> object:
    """A field as its file says it, and for what it does not say the shared field it names."""
    name = like_of(field)
    if name is None or not isinstance(field, dict) or name not in like:
        return field
    return {"key": name, **like[name], **{key: value for key, value in field.items() if key != _LIKE}}


def all_fields(item: Item, groups: Iterable[Group], shared: Shared) -> tuple[Field, ...]:
    """Everything an item asks, in order: who she is, the item's own fields, and the other blocks.

    A field of the item replaces that of a block with the same key. In an item with two flows the blocks belong to
    the application.
    """
    own = list(item.fields)
    for group in groups:
        place = next((at for at, field in enumerate(own, start=1) if field.key == group.after), len(own))
        own[place:place] = group.rows()
    keys = {field.key for field in own}
    flow = Flow.APPLICATION if item.follow_up is not None else None
    before: list[Field] = []
    after: list[Field] = []
    for block in Block:
        if block in item.blocks:
            (before if block is Block.IDENTITY else after).extend(
                msgspec.structs.replace(field, block=block, flow=flow)
                for field in shared.blocks.get(block, ())
                if field.key not in keys
            )
    return (*before, *own, *after)
