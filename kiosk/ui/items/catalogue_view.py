"""The service items as the screens show them: by category, by use, by what is typed, and one by itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.catalogue.model import Catalogue, Item
from kiosk.catalogue.search import Search
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.translation import translate


@dataclass(frozen=True)
class CategoryRow:
    """One category as a tile."""

    category_id: str
    name: str
    note: str
    icon: str


@dataclass(frozen=True)
class ItemRow:
    """One item as a tile."""

    item_id: str
    name: str
    note: str
    icon: str
    available: bool


class CatalogueView(QObject):
    """Reads whatever the catalogue holds, in the language in use. Empty until it is loaded."""

    changed = Signal()
    queryChanged = Signal()

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._catalogue = Catalogue((), ())
        self._search = Search(self._catalogue)
        self._categories = RowsModel(CategoryRow, self)
        self._popular = RowsModel(ItemRow, self)
        self._public = RowsModel(ItemRow, self)
        self._listed = RowsModel(ItemRow, self)
        self._found = RowsModel(ItemRow, self)
        self._category = ""
        self._query = ""

    def load(self, catalogue: Catalogue) -> None:
        """Show this catalogue."""
        self._catalogue = catalogue
        self._search = Search(catalogue)
        self.retranslate()

    def retranslate(self) -> None:
        """The language changed: word everything anew."""
        language = self._language()
        self._categories.replace(
            [
                CategoryRow(
                    each.id, each.name.in_language(language), each.note.in_language(language), each.icon
                )
                for each in self._catalogue.categories
            ]
        )
        self._popular.replace(self._rows(self._catalogue.popular()))
        self._public.replace(self._rows(self._catalogue.public()))
        self._listed.replace(self._rows(self._catalogue.in_category(self._category)))
        self._found.replace(self._rows(self._search.find(self._query)))
        self.changed.emit()

    def name_of(self, item_id: str) -> str:
        """The everyday name of an item or category; empty for an unknown one."""
        item = self._catalogue.item(item_id)
        if item is not None:
            return item.short.in_language(self._language())
        category = self._catalogue.category(item_id)
        return category.name.in_language(self._language()) if category else ""

    @Slot(str)
    def showCategory(self, category_id: str) -> None:
        """List the items of this category."""
        self._category = category_id
        self._listed.replace(self._rows(self._catalogue.in_category(category_id)))
        self.changed.emit()

    def item(self, item_id: str) -> Item | None:
        """The item with this id."""
        return self._catalogue.item(item_id)

    @Slot(str)
    def search(self, typed: str) -> None:
        """Find items as they are typed."""
        if typed != self._query:
            self._query = typed
            self._found.replace(self._rows(self._search.find(typed)))
            self.queryChanged.emit()

    @Slot()
    def clear(self) -> None:
        """Forget what was looked for: it says something about the person."""
        self._category = ""
        self._listed.replace([])
        self.search("")
        self.changed.emit()

    def _rows(self, items: Iterable[Item]) -> list[ItemRow]:
        language = self._language()
        return [
            ItemRow(
                item.id,
                item.short.in_language(language),
                item.time_limit.in_language(language)
                if item.available
                else translate("CatalogueView", "到窗口办"),
                item.icon,
                item.available,
            )
            for item in items
        ]

    loaded = Property(bool, lambda self: bool(self._catalogue.items), notify=changed)
    categories = Property(QObject, lambda self: self._categories, constant=True)
    popular = Property(QObject, lambda self: self._popular, constant=True)
    publicItems = Property(QObject, lambda self: self._public, constant=True)
    listed = Property(QObject, lambda self: self._listed, constant=True)
    found = Property(QObject, lambda self: self._found, constant=True)
    query = Property(str, lambda self: self._query, notify=queryChanged)
    foundCount = Property(int, lambda self: len(self._found.rows), notify=queryChanged)
    categoryName = Property(str, lambda self: self.name_of(self._category), notify=changed)
