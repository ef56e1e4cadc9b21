import pytest

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.overlaps import find

VEIL = 'Rectangle { anchors.fill: parent; color: "#B0101820" }'


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("text on text", 'Letters { x: 10; y: 10 } Letters { x: 30; y: 20; text: "more" }'),
        ("text on text", 'Letters { x: 10; y: 10 } Item { Letters { x: 10; y: 36 } }'),
        ("text on text", f'Letters {{ y: 90 }} {VEIL} Letters {{ y: 10 }} Letters {{ y: 15 }}'),
        ("text on text", 'Letters { width: 600; horizontalAlignment: Text.AlignRight } Letters { x: 540 }'),
        ("text covered", 'Letters { x: 10; y: 10 } Rectangle { x: 40; width: 100; height: 100; color: "gray" }'),
        ("text covered", 'Rectangle { z: 1; x: 40; width: 100; height: 100; color: "gray" } Letters { x: 10; y: 10 }'),
    ],
)  # fmt: skip
def test_text_under_something_is_found(rule: str, body: str, look_at: LookAt) -> None:
    assert {finding.rule for finding in find(look_at(body))} == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Letters { y: 10 } Letters { y: 60 }",
        "Letters { } Letters { x: 80 }",
        f"Letters {{ y: 10 }} {VEIL} Letters {{ y: 15 }}",
        'Letters { y: 10 } Rectangle { width: 300; height: 300; color: "gray"; Letters { y: 15 } }',
        "Letters { y: 10 } Letters { y: 15; opacity: 0 }",
        'Rectangle { width: 300; height: 300; color: "gray" } Letters { x: 280 }',
        'Letters { y: 10 } Rectangle { width: 50; height: 300; color: "transparent" }',
        "Letters { y: 10 } Flickable { y: 60; width: 300; height: 90; contentY: 60; contentHeight: 300; clip: true; Letters { y: 10 } }",
    ],
)  # fmt: skip
def test_text_in_the_open_is_left_alone(body: str, look_at: LookAt) -> None:
    assert find(look_at(body)) == []
