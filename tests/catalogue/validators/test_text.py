import pytest

from kiosk.catalogue.model import FieldKind, TextForm
from kiosk.catalogue.validators.text import is_person_name
from tests.catalogue.conftest import field
from tests.catalogue.validators.support import answer, refusal

LINE = field(FieldKind.TEXT, least=2, most=5)
LINES = field(FieldKind.TEXTAREA, least=2, most=8)
NAME = field(FieldKind.TEXT, form=TextForm.NAME)
POSTCODE = field(FieldKind.TEXT, form=TextForm.POSTCODE)
PHONE = field(FieldKind.TEXT, form=TextForm.PHONE)
CERTIFICATE = field(FieldKind.TEXT, form=TextForm.CERTIFICATE, most=10)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("保洁", "保洁"),
        ("  东大街 ", "东大街"),
        ("e\u0301a", "éa"),
        ("Ab12c", "Ab12c"),
        ("𠮷野", "𠮷野"),
        ("\U0003134a村", "\U0003134a村"),
        ("㐂葛\U000e0100", "㐂葛\U000e0100"),
    ],
)
def test_a_line_is_kept_trimmed_and_composed(given: str, kept: str) -> None:
    assert answer(LINE, given) == kept


@pytest.mark.parametrize(
    "given",
    [
        "一",
        "一二三四五六",
        "一\n二",
        "一\t二",
        "一\x00二",
        "一\x1b[31",
        "一\x85二",
        "一\u200b二",
        "一\u202e二",
        "一\ufeff二",
        "一\ue000二",
        "一\uffff二",
        "一\ud800二",
        "好😀",
        "好❤️",
        "👨‍👩",
        5,
        True,
        None,
        ["保洁"],
        {"a": "b"},
        1.5,
        b"ab",
        "a" * 10_001,
    ],
)
def test_what_is_no_line(given: object) -> None:
    refusal(LINE, given)


def test_length_is_counted_in_characters() -> None:
    assert answer(LINE, "𠮷" * 5) == "𠮷" * 5
    assert refusal(LINE, "𠮷" * 6).zh == "最多写5个字，现在是6个，请写短一些。"
    assert refusal(LINE, "好").zh == "至少写2个字，现在是1个。"


def test_lines_may_have_emoji_and_new_lines() -> None:
    assert answer(LINES, "好的👍\r\n谢谢") == "好的👍\n谢谢"
    assert answer(LINES, "👨\u200d👩\u200d👧") == "👨\u200d👩\u200d👧"
    for given in ("好", "一二三四五六七八九", "好\x00的", "好\ud800的", "好\u202e的", 3):
        refusal(LINES, given)


@pytest.mark.parametrize(
    "name", ["李明", "阿卜杜·买买提", "欧阳娜娜", "王𠮷", "〇一", "一" * 20, "买买提·阿·卜杜"]
)
def test_names(name: str) -> None:
    assert is_person_name(name)
    assert answer(NAME, f" {name} ") == name


@pytest.mark.parametrize("dot", "•・･‧●．.")
def test_any_dot_between_the_parts_of_a_name_is_the_one(dot: str) -> None:
    assert answer(NAME, f"阿卜杜{dot}买买提") == "阿卜杜·买买提"


@pytest.mark.parametrize(
    "name",
    [
        "李",
        "一" * 21,
        "Li Ming",
        "李 明",
        "李明1",
        "·李明",
        "李明·",
        "李··明",
        "李😀",
        "李\x00明",
        "李\ud800",
        5,
        None,
    ],
)
def test_what_is_no_name(name: object) -> None:
    refusal(NAME, name)


@pytest.mark.parametrize(("given", "kept"), [("030600", "030600"), (" ０３０６００ ", "030600")])
def test_postcodes(given: str, kept: str) -> None:
    assert answer(POSTCODE, given) == kept


@pytest.mark.parametrize("given", ["03060", "0306000", "03060a", "٠٣٠٦٠٠x", 30600])
def test_what_is_no_postcode(given: object) -> None:
    refusal(POSTCODE, given)


@pytest.mark.parametrize(
    "given", ["13800138000", "0354-3021234", "03543021234", "010-65551234", "0354-3021234-12", "400-123-4567"]
)
def test_telephone_numbers(given: str) -> None:
    assert answer(PHONE, given) == given


@pytest.mark.parametrize(
    "given", ["12345", "3021234", "0354-1021234", "138001380001", "00354-3021234", "abc", ""]
)
def test_what_is_no_telephone_number(given: str) -> None:
    refusal(PHONE, given)


def test_numbers_of_certificates_are_capital_letters_digits_and_hyphens() -> None:
    assert answer(CERTIFICATE, " s0-12 ab") == "S0-12AB"
    for given in ("-12", "证1", "12/3", "12345678901", "\x00"):
        refusal(CERTIFICATE, given)
