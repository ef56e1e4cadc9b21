import logging
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.translation import (
    CHINESE,
    ENGLISH,
    LANGUAGES,
    QT_TRANSLATE_NOOP,
    TRANSLATIONS,
    Translation,
    translate,
)

HAN = re.compile(r"[一-鿿]")
PLACE = re.compile(r"\{\d*\}|%\d+|%n")
LANGUAGE_NAMES = {"English": "中文"}
"""What the button says: always the other language, in that language."""


def texts() -> list[tuple[str, str, str]]:
    """Context, Chinese and English of every text."""
    root = ElementTree.parse(TRANSLATIONS / "en.ts").getroot()
    return [
        (
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("translation") or "",
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


TEXTS = texts()


def said() -> str:
    return translate("MachineView", "网络正常")


Installed = Callable[[Path], Translation]


@pytest.fixture
def installed(qt_app: QGuiApplication) -> Iterator[Installed]:
    """Translations from a folder, taken out again at the end."""
    made: list[Translation] = []

    def make(folder: Path) -> Translation:
        made.append(Translation(folder))
        return made[-1]

    yield make
    for translation in made:
        translation.use(CHINESE)


def test_at_the_start_texts_are_chinese(installed: Installed) -> None:
    assert installed(TRANSLATIONS).language == CHINESE
    assert said() == "网络正常"


def test_the_english_texts_that_ship_are_used_and_taken_back(installed: Installed) -> None:
    translation = installed(TRANSLATIONS)
    translation.use(ENGLISH)
    assert translation.language == ENGLISH, "build it: packaging/translations.sh build"
    assert said() not in {"", "网络正常"}
    translation.use(CHINESE)
    assert translation.language == CHINESE
    assert said() == "网络正常"


def test_every_text_is_found_in_the_english_file(installed: Installed) -> None:
    installed(TRANSLATIONS).use(ENGLISH)
    assert len(TEXTS) > 200
    for context, chinese, english in TEXTS:
        assert translate(context, chinese) == english, "build it: packaging/translations.sh build"


def test_english_texts_keep_the_places_of_values_and_no_chinese() -> None:
    for context, chinese, english in TEXTS:
        assert sorted(PLACE.findall(english)) == sorted(PLACE.findall(chinese)), (context, chinese)
        if LANGUAGE_NAMES.get(chinese) != english:
            assert not HAN.search(english), (context, chinese)


def test_a_text_that_is_not_there_stays_chinese(installed: Installed) -> None:
    installed(TRANSLATIONS).use(ENGLISH)
    assert translate("MachineView", "没有人写过这句话") == "没有人写过这句话"
    assert translate("NoSuchContext", "网络正常") == "网络正常"


def test_a_language_used_twice_is_taken_back_at_once(installed: Installed) -> None:
    translation = installed(TRANSLATIONS)
    translation.use(ENGLISH)
    translation.use(ENGLISH)
    translation.use(CHINESE)
    assert said() == "网络正常"


@pytest.mark.parametrize("language", ["en", "fr", "", "../translations/en"])
def test_a_missing_file_leaves_the_texts_chinese_and_warns(
    installed: Installed, tmp_path: Path, caplog: pytest.LogCaptureFixture, language: str
) -> None:
    translation = installed(tmp_path)
    with caplog.at_level(logging.WARNING):
        translation.use(language)
    assert translation.language == CHINESE
    assert said() == "网络正常"
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert f"{language}.qm is missing or damaged" in caplog.text


def _cut(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def _other_beginning(whole: bytes) -> bytes:
    return b"\0" + whole[1:]


def _nothing(whole: bytes) -> bytes:
    return b""


def _text(whole: bytes) -> bytes:
    return b"these are no texts\n" * 100


@pytest.mark.parametrize(
    "damage", [_cut, _other_beginning, _nothing, _text], ids=lambda each: each.__name__[1:]
)
def test_a_damaged_file_leaves_the_texts_chinese_and_warns(
    installed: Installed,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    damage: Callable[[bytes], bytes],
) -> None:
    (tmp_path / "en.qm").write_bytes(damage((TRANSLATIONS / "en.qm").read_bytes()))
    translation = installed(tmp_path)
    with caplog.at_level(logging.WARNING):
        translation.use(ENGLISH)
    assert translation.language == CHINESE
    assert said() == "网络正常"
    assert "missing or damaged" in caplog.text


def test_a_failure_takes_the_language_before_out_of_use(installed: Installed, tmp_path: Path) -> None:
    shutil.copy(TRANSLATIONS / "en.qm", tmp_path)
    translation = installed(tmp_path)
    translation.use(ENGLISH)
    assert said() != "网络正常"
    translation.use("fr")
    assert translation.language == CHINESE
    assert said() == "网络正常"


def test_each_language_but_chinese_has_its_texts() -> None:
    assert {language for language in LANGUAGES if (TRANSLATIONS / f"{language}.ts").is_file()} == {ENGLISH}
    assert LANGUAGES == (CHINESE, ENGLISH)


def test_a_marked_text_is_the_text() -> None:
    assert QT_TRANSLATE_NOOP("Any", "网络正常") == "网络正常"
