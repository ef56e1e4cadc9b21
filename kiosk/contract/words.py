"""Texts in both languages of the interface."""

from msgspec import Struct


class Words(Struct, frozen=True):
    """A text in both languages of the interface."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """The text in this language; Chinese for any that is not English."""
        return self.en if language == "en" else self.zh
