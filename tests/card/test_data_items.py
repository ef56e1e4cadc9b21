"""One test over the whole table: every item's vectors, and what must hold between the items."""

import pytest

from kiosk.card.data_items import EF05, EF06, DataItem, Vector

ITEMS = [*EF05.items, *EF06.items]


@pytest.mark.parametrize(
    ("item", "vector"),
    [
        pytest.param(item, vector, id=f"{item.name}-{vector.stored[:12]}")
        for item in ITEMS
        for vector in item.vectors
    ],
)
def test_stored_bytes_mean_what_the_vector_says(item: DataItem, vector: Vector) -> None:
    stored = bytes.fromhex(vector.stored)
    assert len(stored) == item.length
    assert item.decode(stored) == vector.meaning


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.name)
def test_every_item_has_vectors_and_decodes_nothing_to_unset(item: DataItem) -> None:
    assert item.vectors
    assert item.decode(b"") in ("", None)


def test_tags_and_names_are_unique() -> None:
    assert len({item.tag for item in ITEMS}) == len({item.name for item in ITEMS}) == len(ITEMS) == 14


def test_whole_files_have_the_lengths_seen_in_the_field() -> None:
    assert sum(item.length + 2 for item in EF05.items) == 0x40
    assert sum(item.length + 2 for item in EF06.items) == 0x5B
