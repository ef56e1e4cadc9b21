import pytest
from PySide6.QtCore import QAbstractListModel
from PySide6.QtGui import QGuiApplication

from kiosk.catalogue.load import load_catalogue
from kiosk.catalogue.model import Catalogue
from kiosk.ui.items.catalogue_view import CatalogueView

CATALOGUE = load_catalogue()


class Reader:
    """Who reads the catalogue, in a language that changes when told."""

    def __init__(self) -> None:
        self.language = "zh"
        self.view = CatalogueView(lambda: self.language)
        self.changes: list[str] = []
        self.view.changed.connect(lambda: self.changes.append("changed"))
        self.view.queryChanged.connect(lambda: self.changes.append("query"))

    def column(self, name: str, role: str) -> list[object]:
        """What one role of a model says, row by row."""
        model: QAbstractListModel = self.view.property(name)
        roles = {bytes(title.data()).decode(): number for number, title in model.roleNames().items()}
        return [model.data(model.index(row), roles[role]) for row in range(model.rowCount())]

    def turn(self, language: str) -> None:
        self.language = language
        self.view.retranslate()


@pytest.fixture
def reader(qt_app: QGuiApplication) -> Reader:
    return Reader()


@pytest.fixture
def full(reader: Reader) -> Reader:
    reader.view.load(CATALOGUE)
    return reader


def test_before_it_is_loaded_there_is_nothing(reader: Reader) -> None:
    assert reader.view.property("loaded") is False
    for name in ("categories", "popular", "publicItems", "listed", "found"):
        assert reader.view.property(name).rowCount() == 0
    reader.view.search("yljf")
    reader.view.showCategory("card")
    assert reader.view.property("foundCount") == 0
    assert reader.view.property("categoryName") == ""


def test_loading_shows_categories_popular_and_public_items(full: Reader) -> None:
    assert full.view.property("loaded") is True
    assert full.changes == ["changed"]
    assert full.column("categories", "categoryId") == [each.id for each in CATALOGUE.categories]
    assert full.column("categories", "name")[0] == "就业创业"
    assert full.column("categories", "note")[0] == "找工作、登记、补贴、培训"
    assert full.column("popular", "itemId") == [each.id for each in CATALOGUE.popular()]
    assert full.column("publicItems", "itemId") == [each.id for each in CATALOGUE.public()]
    assert full.view.property("listed").rowCount() == 0


def test_what_was_asked_for_before_it_is_loaded_is_shown_then(reader: Reader) -> None:
    reader.view.search("yljf")
    reader.view.showCategory("card")
    reader.view.load(CATALOGUE)
    assert reader.column("found", "itemId") == ["SB02", "SB03"]
    assert len(reader.column("listed", "itemId")) == 6


def test_a_tile_says_how_long_it_takes_or_that_it_is_done_at_the_counter(full: Reader) -> None:
    full.view.showCategory("insurance")
    notes = dict(zip(full.column("listed", "itemId"), full.column("listed", "note"), strict=True))
    usable = dict(zip(full.column("listed", "itemId"), full.column("listed", "available"), strict=True))
    assert (notes["SB01"], usable["SB01"]) == ("即时办结", True)
    assert (notes["SB11"], usable["SB11"]) == ("到窗口办", False)
    assert [item_id for item_id, there in usable.items() if there] == [
        each.id for each in CATALOGUE.in_category("insurance") if each.available
    ]


@pytest.mark.parametrize("category", CATALOGUE.categories, ids=lambda each: each.id)
def test_a_category_lists_its_items_with_names_and_icons(full: Reader, category: object) -> None:
    full.view.showCategory(category.id)  # type: ignore[attr-defined]
    items = CATALOGUE.in_category(category.id)  # type: ignore[attr-defined]
    assert full.view.property("categoryName") == category.name.zh  # type: ignore[attr-defined]
    assert full.column("listed", "itemId") == [each.id for each in items]
    assert full.column("listed", "name") == [each.short.zh for each in items]
    assert full.column("listed", "icon") == [each.icon for each in items]


def test_an_unknown_category_lists_nothing(full: Reader) -> None:
    full.view.showCategory("card")
    full.view.showCategory("pets")
    assert full.column("listed", "itemId") == []
    assert full.view.property("categoryName") == ""


def test_searching_finds_at_every_letter(full: Reader) -> None:
    counts = []
    for typed in ("y", "yl", "ylj", "yljf"):
        full.view.search(typed)
        counts.append(full.view.property("foundCount"))
        assert full.view.property("found").rowCount() == counts[-1]
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] == 2
    assert full.view.property("query") == "yljf"
    full.view.search("yljfx")
    assert full.view.property("foundCount") == 0


def test_the_same_query_again_changes_nothing(full: Reader) -> None:
    full.view.search("yljf")
    full.changes.clear()
    full.view.search("yljf")
    assert full.changes == []
    full.view.search("yl")
    assert full.changes == ["query"]


def test_another_language_words_everything_anew_and_loses_nothing(full: Reader) -> None:
    full.view.showCategory("card")
    full.view.search("yljf")
    full.turn("en")
    assert full.column("categories", "name")[0] == "Jobs and start-ups"
    assert full.column("popular", "name")[0] == "My insurance"
    assert full.column("listed", "itemId") == [each.id for each in CATALOGUE.in_category("card")]
    assert full.column("found", "name") == ["Employees' contributions", "Residents' contributions"]
    assert full.view.property("categoryName") == "Social-security card"
    full.turn("zh")


@pytest.mark.parametrize(
    ("place", "chinese", "english"),
    [
        ("SB01", "参保信息", "My insurance"),
        ("card", "社会保障卡", "Social-security card"),
        ("SB99", "", ""),
        ("", "", ""),
        ("statement", "", ""),
    ],
)
def test_items_and_categories_have_names_for_the_path(
    full: Reader, place: str, chinese: str, english: str
) -> None:
    assert full.view.name_of(place) == chinese
    full.language = "en"
    assert full.view.name_of(place) == english


def test_clearing_forgets_what_was_looked_for_but_not_the_catalogue(full: Reader) -> None:
    full.view.search("失业")
    full.view.showCategory("employment")
    full.changes.clear()
    full.view.clear()
    assert set(full.changes) == {"changed", "query"}
    assert full.view.property("query") == ""
    assert full.view.property("foundCount") == 0
    for name in ("listed", "found"):
        assert full.view.property(name).rowCount() == 0
    for name in ("categoryName",):
        assert full.view.property(name) == ""
    assert full.view.property("loaded") is True
    assert full.view.property("categories").rowCount() == 5
    full.turn("en")
    assert full.view.property("listed").rowCount() == 0


def test_a_new_catalogue_takes_the_place_of_the_old_one(full: Reader) -> None:
    full.view.search("yljf")
    full.view.load(Catalogue(CATALOGUE.categories[2:3], CATALOGUE.in_category("card")))
    assert full.column("categories", "categoryId") == ["card"]
    assert full.column("found", "itemId") == []
    assert full.view.name_of("SB01") == ""
