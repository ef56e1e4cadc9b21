import pytest

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.targets import find

LIST = """ListView {{
    anchors.fill: parent; model: 5
    delegate: Key {{ width: {width}; height: {height} }}
}}"""


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("target too small", "Key { width: 90 }"),
        ("target too small", "Key { height: 90 }"),
        ("target too small", 'TextInput { width: 300; height: 60; text: "a" }'),
        ("target too small", LIST.format(width="600", height="60")),
        ("targets too near", "Key { } Key { x: 130 }"),
        ("targets too near", "Key { } Key { x: 130; y: 130 }"),
        ("targets too near", "Key { } Key { y: 120 }"),
        ("targets too near", "Key { } Key { x: 60; y: 60 }"),
        ("targets too near", LIST.format(width="500 + 10 * index", height="96")),
        ("targets too near", LIST.format(width="600", height="96") + "Key { y: 380 }"),
        ("target in a target", "Key { width: 400; height: 300; Key { x: 100; y: 100 } }"),
    ],
)  # fmt: skip
def test_a_target_that_is_hard_to_hit_is_found(rule: str, body: str, look_at: LookAt) -> None:
    assert {finding.rule for finding in find(look_at(body))} == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Key { } Key { x: 136 }",
        "Key { width: 96; height: 96 }",
        "Key { } Key { x: 130; enabled: false }",
        "Key { } Key { x: 130; visible: false }",
        'Key { width: 20; enabled: false }',
        'Rectangle { signal activated; property bool pressable: false; width: 50; height: 50 }',
        LIST.format(width="600", height="96"),
        'Key { enabled: false; width: 20 } Rectangle { anchors.fill: parent; color: "#B0101820" } Key { }',
        'Flickable { width: 300; height: 100; contentHeight: 900; clip: true; Key { y: 70 } } Key { y: 116 }',
        'InputPanel { Key { width: 40 } Key { x: 40 } }',
    ],
)  # fmt: skip
def test_a_target_that_is_easy_to_hit_is_left_alone(body: str, look_at: LookAt) -> None:
    assert find(look_at(body)) == []


def test_sizes_follow_the_unit(look_at: LookAt) -> None:
    body = "Key { width: 60; height: 60 } Key { x: 70; width: 60; height: 60 }"
    assert find(look_at(body, unit=0.6)) == []
    assert {finding.rule for finding in find(look_at(body, unit=0.8))} == {
        "target too small",
        "targets too near",
    }
