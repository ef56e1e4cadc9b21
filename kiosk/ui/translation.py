"""The interface's languages. Chinese is in the source; others are translations of it."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

logger = logging.getLogger(__name__)
CHINESE, ENGLISH = "zh", "en"
LANGUAGES = (CHINESE, ENGLISH)
TRANSLATIONS = Path(__file__).parents[2] / "assets" / "translations"

translate = QCoreApplication.translate
"""translate(context, Chinese text): the text in the language in use. Both must be literals, to be found."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the context is for lupdate
    """Mark a literal for translation where it stands; it is translated where it is shown. Qt's own is untyped."""
    return text


class Translation:
    """Puts one language's texts into the application. Without its file the texts stay Chinese."""

    def __init__(self, folder: Path = TRANSLATIONS) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None
        self.language = CHINESE

    def use(self, language: str) -> str:
        """Use this language from now on; the one that is used, Chinese where the wanted one is not there."""
        application = QCoreApplication.instance()
        if application is None:
            raise AssertionError("texts are translated for an application")
        if self._translator is not None:
            application.removeTranslator(self._translator)
            self._translator = None
        self.language = CHINESE
        if language == CHINESE:
            return CHINESE
        translator = QTranslator()
        if not translator.load(str(self._folder / f"{language}.qm")) or translator.isEmpty():
            logger.warning("no texts in %s: %s.qm is missing or damaged", language, language)
            return CHINESE
        application.installTranslator(translator)
        self._translator = translator
        self.language = language
        return language
