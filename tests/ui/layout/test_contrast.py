from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from tests.ui.layout.conftest import LookAt
from tests.ui.layout.contrast import find

ICON = """Image {{
    property color tint: "{tint}"
    property string name: "icon"
    source: "{picture}"
}}"""


@pytest.fixture
def drawn(tmp_path: Path) -> Callable[[str], str]:
    """The address of a picture that is a cross of this colour."""

    def draw(colour: str) -> str:
        picture = QImage(200, 90, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(QPen(QColor(colour), 6))
        painter.drawLine(0, 0, 200, 90)
        painter.drawLine(0, 90, 200, 0)
        painter.end()
        path = tmp_path / f"{colour}.png"
        assert picture.save(str(path))
        return QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)

    return draw


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ('Letters { color: "#767676" }', "4.54:1, #767676 on #FFFFFF; wanted 7.0:1"),
        ('Letters { font.pixelSize: 42; color: "#949494" }', "3.03:1, #949494 on #FFFFFF; wanted 4.5:1"),
        ('Letters { font.pixelSize: 30; font.bold: true; color: "#767676" }', "4.54:1, #767676 on #FFFFFF; wanted 7.0:1"),
        ('Letters { opacity: 0.5 }', "3.95:1, #808080 on #FFFFFF; wanted 7.0:1"),
        ('Letters { color: "#80000000" }', "4.00:1, #7F7F7F on #FFFFFF; wanted 7.0:1"),
        ('Rectangle { width: 300; height: 100; color: "#0B4A91"; Letters { } }', "2.40:1, #000000 on #0B4A91; wanted 7.0:1"),
        ('Letters { color: "white" }', "1.00:1, #FFFFFF on #FFFFFF; wanted 7.0:1"),
        ('Key { enabled: false; color: "white"; Letters { color: "#949494" } }', "3.03:1, #949494 on #FFFFFF; wanted 4.5:1"),
        ('TextInput { width: 300; font.pixelSize: 36; text: "abc"; color: "#767676" }', "4.54:1, #767676 on #FFFFFF; wanted 7.0:1"),
    ],
)  # fmt: skip
def test_what_stands_out_too_little_is_found(body: str, detail: str, look_at: LookAt) -> None:
    assert [finding.detail for finding in find(look_at(body))] == [detail]


@pytest.mark.parametrize(
    "body",
    [
        "Letters { }",
        'Letters { color: "#595959" }',
        'Letters { font.pixelSize: 42; color: "#767676" }',
        'Letters { font.bold: true; color: "#767676" }',
        'Rectangle { width: 300; height: 100; color: "#0B4A91"; Letters { color: "white" } }',
        'Key { enabled: false; color: "white"; Letters { color: "#767676" } }',
        'Letters { color: "#949494"; visible: false }',
        'Letters { color: "#949494" } Rectangle { anchors.fill: parent; color: "#B0101820" }',
        'Letters { color: "#949494"; x: 590 }',
    ],
)  # fmt: skip
def test_what_stands_out_is_left_alone(body: str, look_at: LookAt) -> None:
    assert find(look_at(body)) == []


@pytest.mark.parametrize(
    ("tint", "colour", "details"),
    [
        ("#A0A0A0", "#A0A0A0", ["2.61:1, #A0A0A0 on #FFFFFF; wanted 3.0:1"]),
        ("#000000", "#A0A0A0", ["nothing of its colour #000000 is to be seen on #FFFFFF"]),
        ("#767676", "#767676", []),
    ],
)
def test_icons(
    tint: str, colour: str, details: list[str], look_at: LookAt, drawn: Callable[[str], str]
) -> None:
    scene = look_at(ICON.format(tint=tint, picture=drawn(colour)))
    assert [finding.detail for finding in find(scene)] == details


def test_the_pixels_decide_not_the_items_colours(look_at: LookAt, drawn: Callable[[str], str]) -> None:
    covered = 'Letters { text: "·" } Text { z: 1; text: "█"; color: "white"; font.pixelSize: 90; y: -20 }'
    assert [finding.detail for finding in find(look_at(covered)) if finding.text == "·"] == [
        "nothing of its colour #000000 is to be seen on #FFFFFF"
    ]
