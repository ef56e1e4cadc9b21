import pytest

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.text_fits import find

LONG = "一句很长很长的话，长得一行放不下"


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("text shortened", f'Letters {{ width: 200; text: "{LONG}"; elide: Text.ElideRight }}'),
        (
            "text shortened",
            f'Letters {{ width: 200; text: "{LONG}"; wrapMode: Text.Wrap; maximumLineCount: 1; elide: Text.ElideRight }}',
        ),
        ("text wider than its box", f'Letters {{ width: 200; text: "{LONG}" }}'),
        ("text higher than its box", f'Letters {{ width: 200; height: 60; text: "{LONG}"; wrapMode: Text.Wrap }}'),
        ("text higher than its box", 'Letters { y: 50; height: 20; verticalAlignment: Text.AlignVCenter }'),
        ("text squeezed", f'Letters {{ width: 80; text: "{LONG[:6]}"; wrapMode: Text.Wrap }}'),
        ("text beyond its surface", f'Rectangle {{ width: 300; height: 80; color: "gray"; Letters {{ text: "{LONG}" }} }}'),
        ("text beyond its surface", f'Key {{ Letters {{ anchors.centerIn: parent; text: "{LONG}" }} }}'),
        ("text cut", f'Item {{ width: 200; height: 80; clip: true; Letters {{ text: "{LONG}" }} }}'),
        ("text cut", 'Item { clip: true; width: 500; height: 20; Item { Letters { } } }'),
    ],
)  # fmt: skip
def test_text_without_room_is_found(rule: str, body: str, look_at: LookAt) -> None:
    assert {finding.rule for finding in find(look_at(body))} == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Letters { }",
        f'Letters {{ width: 300; text: "{LONG}"; wrapMode: Text.Wrap }}',
        'Letters { width: 300; height: 90; text: "gy"; horizontalAlignment: Text.AlignRight; verticalAlignment: Text.AlignBottom }',
        'Rectangle { width: 300; height: 80; color: "gray"; Letters { anchors.centerIn: parent } }',
        'Item { width: 300; height: 80; clip: true; Letters { } }',
        'Letters { text: "一\\n二"; wrapMode: Text.Wrap }',
        f'Flickable {{ width: 200; height: 100; contentWidth: 700; clip: true; Letters {{ text: "{LONG}" }} }}',
        f'TextInput {{ width: 200; clip: true; font.pixelSize: 36; text: "{LONG}" }}',
        f'Letters {{ visible: false; width: 20; text: "{LONG}" }}',
    ],
)  # fmt: skip
def test_text_with_room_is_left_alone(body: str, look_at: LookAt) -> None:
    assert find(look_at(body)) == []
