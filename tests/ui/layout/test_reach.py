import pytest

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.reach import find

PAGE = "Flickable {{ width: 300; height: 200; contentHeight: {height}; clip: true; {content} }}"


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("text out of reach", "Letters { x: 580 }"),
        ("text out of reach", "Letters { y: -30 }"),
        ("text out of reach", "Letters { y: 500 }"),
        ("text out of reach", PAGE.format(height=400, content="Letters { y: 390 }")),
        ("text out of reach", PAGE.format(height=400, content="Letters { y: -60 }")),
        ("text out of reach", PAGE.format(height=400, content="Letters { x: 280 }")),
        ("text out of reach", "Flickable { y: 300; width: 300; height: 200; contentHeight: 200; Letters { y: 150 } }"),
        ("scrolled past the end", "Flickable { width: 300; height: 200; contentHeight: 200; contentY: 60; Letters { y: 80 } }"),
        ("text out of reach", 'ListView { width: 300; height: 90; model: 40; delegate: Item { width: 300; height: 60; Letters { x: 250 } } }'),
        ("target out of reach", "Key { y: 300 }"),
        ("target out of reach", PAGE.format(height=400, content="Key { y: 350 }")),
    ],
)  # fmt: skip
def test_what_cannot_be_brought_into_sight_is_found(rule: str, body: str, look_at: LookAt) -> None:
    assert {finding.rule for finding in find(look_at(body))} == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Letters { x: 520; y: 340 }",
        PAGE.format(height=400, content="Letters { y: 340 } Key { y: 250 }"),
        PAGE.format(height=400, content="Letters { y: 10 } Component.onCompleted: contentY = 200"),
        PAGE.format(height=900, content="Key { height: 800 }"),
        "Flickable { width: 300; height: 90; contentWidth: 900; Letters { x: 700 } }",
        'ListView { width: 300; height: 90; model: 40; delegate: Letters { text: "row " + index } }',
    ],
)  # fmt: skip
def test_what_can_be_scrolled_to_is_left_alone(body: str, look_at: LookAt) -> None:
    assert find(look_at(body)) == []
