"""What the catalogue knows of an item. Texts come in both languages of the interface."""

from typing import Annotated

from msgspec import Meta, Struct

Text = Annotated[str, Meta(min_length=1, max_length=80)]
Syllables = Annotated[str, Meta(pattern=r"^[a-z]+( [a-z]+)*\Z")]
ItemId = Annotated[str, Meta(pattern=r"^[A-Z]{2}\d{2}\Z")]
FileName = Annotated[str, Meta(pattern=r"^[a-z0-9-]+\Z")]


class Both(Struct, frozen=True, forbid_unknown_fields=True):
    """A text in Chinese and in English."""

    zh: Text
    en: Text

    def in_language(self, language: str) -> str:
        """The text in this language; Chinese for any that is not English."""
        return self.en if language == "en" else self.zh


class Name(Struct, frozen=True, forbid_unknown_fields=True):
    """A name and how its Chinese characters are spelt: one syllable a character, without tones."""

    zh: Text
    en: Text
    pinyin: Syllables

    def in_language(self, language: str) -> str:
        """The name in this language; Chinese for any that is not English."""
        return self.en if language == "en" else self.zh


class Keyword(Struct, frozen=True, forbid_unknown_fields=True):
    """A word by which people look for an item, though it is not in its name."""

    zh: Text
    pinyin: Syllables


class Item(Struct, frozen=True, forbid_unknown_fields=True):
    """One service item. `popular` ranks what is used most, 0 for the rest; `public` needs no card."""

    id: ItemId
    official_code: Annotated[str, Meta(max_length=40)]
    icon: FileName
    name: Name
    short: Name
    who: Both
    time_limit: Both
    keywords: tuple[Keyword, ...] = ()
    public: bool = False
    available: bool = False
    popular: Annotated[int, Meta(ge=0, le=99)] = 0
    category: str = ""


class Category(Struct, frozen=True, forbid_unknown_fields=True):
    """A group of items; its id is the folder they are in."""

    id: FileName
    icon: FileName
    name: Both
    note: Both


class Catalogue(Struct, frozen=True):
    """All items in the order of their ids, grouped by the categories in the order of their file."""

    categories: tuple[Category, ...]
    items: tuple[Item, ...]

    def item(self, item_id: str) -> Item | None:
        """The item with this id."""
        return next((item for item in self.items if item.id == item_id), None)

    def category(self, category_id: str) -> Category | None:
        """The category with this id."""
        return next((each for each in self.categories if each.id == category_id), None)

    def in_category(self, category_id: str) -> tuple[Item, ...]:
        """The items of one category."""
        return tuple(item for item in self.items if item.category == category_id)

    def popular(self) -> tuple[Item, ...]:
        """What is used most, in the order of its rank."""
        return tuple(sorted((item for item in self.items if item.popular), key=lambda item: item.popular))

    def public(self) -> tuple[Item, ...]:
        """What needs no card."""
        return tuple(item for item in self.items if item.public)
