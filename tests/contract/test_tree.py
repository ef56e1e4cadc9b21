from collections.abc import Iterator

import pytest

from kiosk.contract.codes.region import COUNTIES, REGIONS
from kiosk.contract.codes.tree import CodeNode, divisions, occupations


def every(nodes: tuple[CodeNode, ...]) -> Iterator[CodeNode]:
    for node in nodes:
        yield node
        yield from every(node.children)


def test_the_counties_are_those_of_the_city_and_named_alike() -> None:
    assert {node.code: node.name for node in divisions()} == {code: REGIONS[code] for code in COUNTIES}


def test_a_division_begins_with_the_code_of_the_one_above_it() -> None:
    for county in divisions():
        for township in county.children:
            assert township.code.startswith(county.code)
            assert len(township.code) == 9
            for village in township.children:
                assert village.code.startswith(township.code)
                assert len(village.code) == 12
                assert not village.children


def test_occupations_are_two_levels_of_the_classification() -> None:
    for major in occupations():
        assert major.children
        for group in major.children:
            assert group.code.startswith(f"{major.code}-")
            assert not group.children


@pytest.mark.parametrize("tree", [divisions, occupations], ids=["divisions", "occupations"])
def test_every_node_is_named_in_both_languages_and_coded_once(tree: object) -> None:
    nodes = list(every(tree()))  # type: ignore[operator]
    assert len({node.code for node in nodes}) == len(nodes)
    for node in nodes:
        assert node.name_in("zh") != node.name_in("en")
        assert bool(node.note_in("zh")) == bool(node.note_in("en"))
