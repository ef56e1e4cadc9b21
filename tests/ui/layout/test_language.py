import pytest

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.language import find


@pytest.mark.parametrize(
    ("language", "text", "strange"),
    [
        ("zh", "打印 statement", "statement"),
        ("zh", "Loading…", "Loading"),
        ("zh", "null", "null"),
        ("en", "Print 明细", "明细"),
        ("en", "张三 of 介休厂 was 退休", "退休"),
        ("en", "人", "人"),
    ],
)
def test_the_other_language_is_found(language: str, text: str, strange: str, look_at: LookAt) -> None:
    scene = look_at(f'Letters {{ text: "{text}" }}', language=language, given=["介休厂", "张三"])
    assert [finding.detail for finding in find(scene)] == [strange]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "打印（共 3 页）"),
        ("zh", "English"),
        ("zh", "扫 QR 码，存成 PDF"),
        ("zh", "核验码 4J8B FE1M DQDT E7DG"),
        ("zh", "已存成文件 20261125-055228-302a912b.pdf。"),
        ("zh", "代码 E-6A82"),
        ("zh", "例如：养老缴费，或 yljf"),
        ("en", "Hello 张三 of 介休厂"),
        ("en", "中文"),
        ("en", "1,028.16 yuan"),
    ],
)
def test_its_own_language_and_given_texts_are_left_alone(language: str, text: str, look_at: LookAt) -> None:
    scene = look_at(f'Letters {{ text: "{text}" }}', language=language, given=["介休厂", "张三"])
    assert find(scene) == []


@pytest.mark.parametrize(
    "body",
    [
        'TextInput { text: "what I typed"; font.pixelSize: 36 }',
        'InputPanel { Letters { text: "shift" } }',
        'Letters { text: "hidden"; visible: false }',
    ],
)
def test_what_is_not_the_interfaces_own_is_left_alone(body: str, look_at: LookAt) -> None:
    assert find(look_at(body)) == []
