import inspect
import re
from pathlib import Path

import pytest

import kiosk.devices.printer as printers
from kiosk.devices.printer import errors
from kiosk.ui.translation import Translation
from kiosk.ui.words.printer_words import TRANSLATED, printer_words

SENTENCE = re.compile(r'"([^"\n{}]*[\u4e00-\u9fff][^"\n{}]*。)"')
ERRORS = [
    error
    for _, error in inspect.getmembers(errors, inspect.isclass)
    if issubclass(error, errors.PrinterError)
]


def sentences() -> set[str]:
    """What the devices' source says; the two halves of an error are said together."""
    said = {error("").message for error in ERRORS}
    halves = {half for error in ERRORS for half in (error.what, error.advice)}
    for file in Path(printers.__file__).parent.glob("*.py"):
        said |= set(SENTENCE.findall(file.read_text(encoding="utf-8"))) - halves
    return said


def test_every_sentence_of_a_printer_is_known() -> None:
    assert sentences() - set(TRANSLATED) == set()


def test_no_sentence_is_kept_that_no_printer_says() -> None:
    assert set(TRANSLATED) - sentences() == set()


@pytest.fixture
def english(qt_app: object) -> object:
    translation = Translation()
    assert translation.use("en") == "en"
    yield
    translation.use("zh")


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("sentence", TRANSLATED)
def test_every_sentence_is_said_in_english_too(sentence: str) -> None:
    assert not re.search(r"[\u4e00-\u9fff]", printer_words(sentence))


def test_a_sentence_nobody_foresaw_is_said_as_it_is() -> None:
    assert printer_words("打印机在唱歌。") == "打印机在唱歌。"
