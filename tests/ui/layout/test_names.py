import pytest

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.names import find

BUTTON = "Key {{ activeFocusOnTab: true; Accessible.role: {role}; Accessible.name: {name}; {more} }}"


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("no accessible name", "Key { activeFocusOnTab: true }"),
        ("no accessible name", BUTTON.format(role="Accessible.Button", name='""', more="")),
        ("no accessible name", BUTTON.format(role="Accessible.Button", name='"  "', more="")),
        ("no accessible name", BUTTON.format(role="Accessible.Button", name='"a"', more="Accessible.ignored: true")),
        ("no accessible name", 'Key { Accessible.role: Accessible.Button; Accessible.focusable: true }'),
        ("no accessible role", BUTTON.format(role="Accessible.NoRole", name='"a"', more="")),
    ],
)  # fmt: skip
def test_a_nameless_control_is_found(rule: str, body: str, look_at: LookAt) -> None:
    assert {finding.rule for finding in find(look_at(body))} == {rule}


@pytest.mark.parametrize(
    "body",
    [
        BUTTON.format(role="Accessible.Button", name='"Go on"', more=""),
        "Key { }",
        "Key { activeFocusOnTab: true; visible: false }",
        "Key { activeFocusOnTab: true; enabled: false }",
        'Letters { text: ""; Accessible.role: Accessible.StaticText; Accessible.name: text }',
        'TextInput { activeFocusOnTab: true; Accessible.role: Accessible.EditableText; Accessible.name: "Name" }',
    ],
)  # fmt: skip
def test_a_control_with_a_name_is_left_alone(body: str, look_at: LookAt) -> None:
    assert find(look_at(body)) == []
