import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.catalogue.load import load_catalogue
from kiosk.ui.icons import ICONS, PROVIDER, Icons
from kiosk.ui.window import QML

NAMING = re.compile(r"\b(?:icon|name)\s*:([^;\n]*)")
COMPARED = re.compile(r'[!=]==?\s*"[^"]*"')
LITERAL = re.compile(r'"([a-z0-9-]+)"')
ROUNDING = 2
"""By so much a channel may differ where strokes of one colour lie over each other."""


def named_in_qml() -> dict[str, str]:
    """Every icon that a QML file names in letters, and one of the files that do."""
    return {
        icon: path.name
        for path in sorted(QML.rglob("*.qml"))
        for expression in NAMING.findall(path.read_text(encoding="utf-8"))
        for icon in LITERAL.findall(COMPARED.sub("", expression))
    }


def named_in_the_catalogue() -> set[str]:
    catalogue = load_catalogue()
    return {each.icon for each in (*catalogue.items, *catalogue.categories)}


NAMED = sorted({*named_in_qml(), *named_in_the_catalogue()})


def draw(icon: str, side: int = 48, folder: Path = ICONS) -> QImage:
    return Icons(folder).requestImage(icon, QSize(), QSize(side, side))


def colours(image: QImage) -> list[QColor]:
    """The colour of every pixel that is drawn on at all."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha()]


def solid(image: QImage, colour: str) -> list[QColor]:
    """The pixels that are drawn on in full; asserts that all of them have this colour."""
    full = [pixel for pixel in colours(image) if pixel.alpha() == 255]
    wanted = QColor(colour)
    for pixel in full:
        for channel in (QColor.red, QColor.green, QColor.blue):
            assert abs(channel(pixel) - channel(wanted)) <= ROUNDING, pixel.name()
    return full


def is_empty(image: QImage) -> bool:
    return colours(image) == []


def test_icons_are_named_where_they_are_looked_for() -> None:
    assert {"home", "wifi-off", "player-stop", "backspace"} <= set(named_in_qml())
    assert len(named_in_the_catalogue()) > 20


@pytest.mark.parametrize("icon", NAMED)
def test_every_icon_that_is_named_is_drawn_in_its_colour(qt_app: QGuiApplication, icon: str) -> None:
    assert (ICONS / f"{icon}.svg").is_file(), named_in_qml().get(icon, "the catalogue")
    image = draw(f"{icon}/#0b4a91")
    assert (image.width(), image.height()) == (48, 48)
    assert len(solid(image, "#0b4a91")) > 20


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_of_the_set_takes_its_colour_from_who_asks(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert "currentColor" in source
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|<script|href=|<image", source)


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#ffe600", "#9b1c1c"])
def test_the_colour_is_the_one_asked_for(qt_app: QGuiApplication, colour: str) -> None:
    assert solid(draw(f"home/{colour}"), colour)


@pytest.mark.parametrize("side", [1, 16, 27, 96, 400])
def test_the_size_is_the_one_asked_for(qt_app: QGuiApplication, side: int) -> None:
    image = draw("home/#000000", side)
    assert (image.width(), image.height()) == (side, side)
    assert not is_empty(image)


@pytest.mark.parametrize("side", [16, 48, 96])
def test_the_icon_fills_the_size(qt_app: QGuiApplication, side: int) -> None:
    image = draw("home/#000000", side)
    columns = [x for x in range(side) if any(image.pixelColor(x, y).alpha() for y in range(side))]
    rows = [y for y in range(side) if any(image.pixelColor(x, y).alpha() for x in range(side))]
    assert columns[-1] - columns[0] > 0.6 * side
    assert rows[-1] - rows[0] > 0.6 * side


def test_no_size_asked_for_is_the_smallest_picture(qt_app: QGuiApplication) -> None:
    image = Icons().requestImage("home/#000000", QSize(), QSize(-1, -1))
    assert (image.width(), image.height()) == (1, 1)


def test_many_colours_and_sizes_of_an_icon_do_not_disturb_each_other(qt_app: QGuiApplication) -> None:
    icons = Icons()
    asked = [(f"home/#{red:02x}0000", side) for red in range(0, 250, 5) for side in range(8, 20)]
    assert len(asked) > 400
    for _ in range(2):
        for name, side in asked:
            assert icons.requestImage(name, QSize(), QSize(side, side)).width() == side
    assert solid(icons.requestImage("home/#ff0000", QSize(), QSize(48, 48)), "#ff0000")


@pytest.mark.parametrize("icon", ["no-such-icon", "", "HOME", "home.svg", "x" * 300, "图标"])
def test_an_unknown_icon_is_an_empty_picture_and_a_warning(
    qt_app: QGuiApplication, caplog: pytest.LogCaptureFixture, icon: str
) -> None:
    with caplog.at_level(logging.WARNING):
        image = draw(f"{icon}/#000000")
    assert (image.width(), image.height()) == (48, 48)
    assert is_empty(image)
    assert f"no icon {icon}" in caplog.text


def test_a_file_that_is_no_picture_is_an_empty_one(qt_app: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "broken.svg").write_bytes(b"<svg currentColor")
    assert is_empty(draw("broken/#000000", folder=tmp_path))


@pytest.fixture
def beside(tmp_path: Path) -> Path:
    """A folder of icons, with a picture outside of it that is not to be had."""
    folder = tmp_path / "icons"
    folder.mkdir()
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg"><rect width="99" height="99" fill="currentColor"/></svg>'
    )
    (tmp_path / "secret.svg").write_text(picture, encoding="utf-8")
    (folder / "open.svg").write_text(picture, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "asked",
    [
        "../secret",
        "..%2Fsecret",
        "..\\secret",
        "/secret",
        "//secret",
        "./../secret",
        "icons/../../secret",
        "OUTSIDE",
    ],
)
def test_a_path_leads_to_nothing_outside_the_set(qt_app: QGuiApplication, beside: Path, asked: str) -> None:
    assert not is_empty(draw("open/#ff0000", folder=beside))
    name = asked.replace("OUTSIDE", str(beside.parent / "secret"))
    assert is_empty(draw(f"{name}/#ff0000", folder=beside))


@pytest.fixture
def view(qt_app: QGuiApplication, beside: Path) -> Iterator[QQuickView]:
    """A window that can draw both sets of icons."""
    shown = QQuickView()
    shown.engine().addImageProvider(PROVIDER, Icons())
    shown.engine().addImageProvider("beside", Icons(beside))
    yield shown
    shown.close()
    shown.deleteLater()


def picture(view: QQuickView, source: str) -> QImage:
    """What an Image of QML shows of this source, on transparent ground."""
    component = QQmlComponent(view.engine())
    text = (
        f'import QtQuick\nImage {{ width: 48; height: 48; sourceSize: Qt.size(48, 48); source: "{source}" }}'
    )
    component.setData(text.encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    view.setColor(QColor("white"))
    view.setContent(QUrl(), component, item)
    view.show()
    return view.grabWindow()


def dark(image: QImage) -> set[str]:
    """The colours that are not white."""
    names = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return names - {"#ffffff"}


def test_qml_gets_the_icon_in_its_colour(view: QQuickView) -> None:
    assert "#0b4a91" in dark(picture(view, "image://icon/home/#0b4a91"))


@pytest.mark.parametrize("asked", ["../secret", "..%2Fsecret", "..%2fsecret", "%2E%2E/secret"])
def test_qml_gets_nothing_from_outside_the_set(view: QQuickView, asked: str) -> None:
    assert "#ff0000" in dark(picture(view, "image://beside/open/#ff0000"))
    assert dark(picture(view, f"image://beside/{asked}/#ff0000")) == set()
