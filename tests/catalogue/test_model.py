import pytest

from kiosk.catalogue.model import Both, Catalogue, Name
from tests.catalogue.conftest import catalogue_of, item


@pytest.mark.parametrize(
    "text", [Both("卡", "Card"), Name("卡", "Card", "ka")], ids=lambda text: type(text).__name__
)
@pytest.mark.parametrize(
    ("language", "said"), [("zh", "卡"), ("en", "Card"), ("fr", "卡"), ("", "卡"), ("EN", "卡")]
)
def test_any_language_that_is_not_english_is_chinese(text: Both | Name, language: str, said: str) -> None:
    assert text.in_language(language) == said


def test_items_and_categories_are_found_by_their_ids() -> None:
    known = item("SB01")
    catalogue = catalogue_of(known, item("SB02"))
    assert catalogue.item("SB01") is known
    assert catalogue.category("insurance") is catalogue.categories[0]


@pytest.mark.parametrize("unknown", ["", "SB99", "sb01", "SB01 ", "insurance\0"])
def test_an_unknown_id_is_nothing(unknown: str) -> None:
    catalogue = catalogue_of(item("SB01"))
    assert catalogue.item(unknown) is None
    assert catalogue.category(unknown) is None
    assert catalogue.in_category(unknown) == ()


def test_items_of_a_category_keep_their_order() -> None:
    catalogue = catalogue_of(item("SB03"), item("SK01", category="card"), item("SB01"))
    assert [each.id for each in catalogue.in_category("insurance")] == ["SB03", "SB01"]


def test_popular_items_come_by_rank_and_unranked_ones_not_at_all() -> None:
    catalogue = catalogue_of(item("SB01", popular=7), item("SB02"), item("SB03", popular=2))
    assert [each.id for each in catalogue.popular()] == ["SB03", "SB01"]


def test_public_items_are_those_that_need_no_card() -> None:
    catalogue = catalogue_of(item("SB01"), item("SB02", public=True))
    assert [each.id for each in catalogue.public()] == ["SB02"]


def test_an_empty_catalogue_has_nothing() -> None:
    empty = Catalogue((), ())
    assert (empty.popular(), empty.public(), empty.in_category("insurance"), empty.item("SB01")) == (
        (),
        (),
        (),
        None,
    )
