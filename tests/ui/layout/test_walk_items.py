"""Where the checker believes things to be is where they are painted."""

import pytest
from PySide6.QtGui import QImage

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.geometry import Rect

WORDS = "文字文字文字文字文字文字文字"


def painted(picture: QImage) -> Rect:
    """The box of everything dark."""
    dark = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < 128
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return Rect(min(across), min(down), max(across) + 1, max(down) + 1)


@pytest.mark.parametrize(
    "body",
    [
        "Letters { x: 20; y: 30 }",
        f'Letters {{ x: 20; y: 30; width: 300; wrapMode: Text.Wrap; text: "{WORDS}" }}',
        f'Letters {{ x: 20; y: 30; width: 300; wrapMode: Text.Wrap; lineHeight: 1.3; text: "{WORDS}" }}',
        f'Letters {{ x: 20; y: 30; width: 300; wrapMode: Text.Wrap; lineHeight: 1.1; text: "{WORDS}" }}',
        "Letters { y: 30; width: 400; horizontalAlignment: Text.AlignRight }",
        "Letters { width: 400; height: 200; horizontalAlignment: Text.AlignHCenter; verticalAlignment: Text.AlignVCenter }",
        "Letters { width: 400; height: 200; lineHeight: 1.3; verticalAlignment: Text.AlignBottom }",
        "Letters { width: 400; height: 200; lineHeight: 1.3; verticalAlignment: Text.AlignVCenter }",
        "Letters { x: 20; lineHeight: 1.3; verticalAlignment: Text.AlignVCenter }",
        f'Letters {{ x: 20; height: 300; width: 300; wrapMode: Text.Wrap; lineHeight: 1.5; text: "{WORDS}"; verticalAlignment: Text.AlignBottom }}',
        f'Letters {{ x: 20; height: 300; width: 300; wrapMode: Text.Wrap; lineHeight: 0.9; text: "{WORDS}"; verticalAlignment: Text.AlignVCenter }}',
        "Letters { x: 20; padding: 25; height: 200; verticalAlignment: Text.AlignVCenter }",
        'Letters { x: 20; y: 30; text: "gyQ" }',
        'Letters { x: 20; y: 30; scale: 1.5; transformOrigin: Item.TopLeft }',
        'TextInput { x: 20; y: 30; height: 120; font.family: "Noto Sans CJK SC"; font.pixelSize: 36; text: "文字"; verticalAlignment: TextInput.AlignVCenter }',
    ],
)  # fmt: skip
def test_letters_are_where_they_are_painted(body: str, look_at: LookAt) -> None:
    scene = look_at(body)
    (text,) = scene.texts
    dark = painted(scene.picture)
    assert text.ink.holds(dark, slack=1.5)
    assert dark.holds(text.ink, slack=0.2 * 36 * 1.5)


def test_what_is_reused_later_is_not_there(look_at: LookAt) -> None:
    scene = look_at(
        """ListView {
            id: list; anchors.fill: parent; model: 60; reuseItems: true
            delegate: Letters { required property int index; text: "row " + index; height: 50 + index % 3 * 20 }
            Component.onCompleted: {
                for (const row of [20, 3, 31, 50, 12])
                    positionViewAtIndex(row, ListView.Beginning);
            }
        }"""
    )
    shown = [text.name for _, text in sorted(scene.texts_in_sight, key=lambda each: each[0].top)]
    assert shown[0] == "row 12"
    assert shown == [f"row {12 + place}" for place in range(len(shown))]


def test_the_path_names_the_types_with_a_file_of_their_own(look_at: LookAt) -> None:
    scene = look_at("Item { Key { Item { Letters { } } } }")
    assert [text.path for text in scene.texts] == ["Key › Letters"]
    assert [target.name for target in scene.targets] == ["key"]


def test_what_opens_nothing_is_not_a_target_and_its_text_not_a_controls(look_at: LookAt) -> None:
    scene = look_at(
        "Rectangle { signal activated; property bool pressable: false; width: 200; height: 90; Letters { } }"
    )
    assert scene.targets == []
    assert [text.target for text in scene.texts] == [None]
