"""Every way in which a catalogue's folder can be wrong names the file that is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.catalogue.load import FOLDER, CatalogueError, load_catalogue

SB01 = Path("items/insurance/SB01.toml")
CATEGORIES = Path("categories.toml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the catalogue that ships, to be spoilt."""
    copy = tmp_path / "catalogue"
    copy.mkdir()
    shutil.copy(FOLDER / CATEGORIES, copy)
    shutil.copytree(FOLDER / "items", copy / "items")
    return copy


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def refused(folder: Path, file: Path) -> str:
    """What the refusal says beside the file's name."""
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(folder)
    said = str(caught.value)
    assert said.startswith(f"{folder / file}: ")
    return said.removeprefix(f"{folder / file}: ")


def test_a_copy_loads_as_the_original_does(folder: Path) -> None:
    assert load_catalogue(folder) == load_catalogue()


def test_missing_categories(folder: Path) -> None:
    (folder / CATEGORIES).unlink()
    assert "No such file" in refused(folder, CATEGORIES)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "No such file" in refused(tmp_path / "nowhere", CATEGORIES)


@pytest.mark.parametrize("file", [SB01, CATEGORIES], ids=str)
@pytest.mark.parametrize(
    "content", [b'id = "SB01', b"id = SB01", b"[name\n", b'id = "a"\nid = "b"\n', b"\xff\xfe", b"\x00"]
)
def test_what_is_no_toml(folder: Path, file: Path, content: bytes) -> None:
    (folder / file).write_bytes(content)
    assert refused(folder, file)


def test_another_encoding(folder: Path) -> None:
    text = (folder / SB01).read_text(encoding="utf-8")
    (folder / SB01).write_bytes(text.encode("gb18030"))
    assert "utf-8" in refused(folder, SB01)


def test_an_item_that_is_a_folder(folder: Path) -> None:
    (folder / SB01).unlink()
    (folder / SB01).mkdir()
    assert refused(folder, SB01)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("popular = 1", "populer = 1", "`populer`"),
        ("[name]", 'more = "x"\n\n[name]', "`more`"),
        ("[short]", 'tones = "x"\n\n[short]', "`tones`"),
        ("[[keywords]]", '[[keywords]]\nen = "x"', "`en`"),
        ("[short]", "[shrt]", "`shrt`"),
        ("[who]", "[[who]]", "`$.who`"),
        ('icon = "id"\n', "", "`icon`"),
        ('icon = "id"', 'icon = "../id"', "`$.icon`"),
        ('icon = "id"', "icon = 5", "`$.icon`"),
        ("popular = 1", "popular = 100", "`$.popular`"),
        ("available = true", 'available = "yes"', "`$.available`"),
        ('en = "My insurance"', 'en = ""', "`$.short.en`"),
        ('pinyin = "can bao xin xi"', 'pinyin = "cān bǎo xìn xī"', "`$.short.pinyin`"),
        ('pinyin = "can bao xin xi"', 'pinyin = "can bao  xin xi"', "`$.short.pinyin`"),
        ('pinyin = "can bao xin xi"', 'pinyin = "can bao xin xi\\n"', "`$.short.pinyin`"),
        ('id = "SB01"', 'id = "SB1"', "`$.id`"),
    ],
)
def test_what_no_item_may_say(folder: Path, old: str, new: str, said: str) -> None:
    replaced(folder / SB01, old, new)
    assert said in refused(folder, SB01)


def test_the_category_is_the_folder_and_no_field(folder: Path) -> None:
    replaced(folder / SB01, "popular = 1", 'popular = 1\ncategory = "card"')
    assert "category" in refused(folder, SB01)


def test_an_id_that_is_not_the_file_name(folder: Path) -> None:
    replaced(folder / SB01, 'id = "SB01"', 'id = "SB99"')
    said = refused(folder, SB01)
    assert "SB99" in said
    assert "SB01" in said


def test_an_id_that_is_there_twice(folder: Path) -> None:
    shutil.copy(folder / SB01, folder / "items" / "personnel")
    with pytest.raises(CatalogueError, match=r"SB01\.toml: there are two items SB01"):
        load_catalogue(folder)


@pytest.mark.parametrize("place", ["pets", "insurance/old", "."])
def test_an_item_that_is_in_no_category(folder: Path, place: str) -> None:
    (folder / "items" / place).mkdir(exist_ok=True)
    moved = Path("items") / place / SB01.name
    shutil.move(folder / SB01, folder / moved)
    assert "no category" in refused(folder, moved)


def without_items(folder: Path) -> None:
    shutil.rmtree(folder / "items")


def without_the_only_personnel_item(folder: Path) -> None:
    (folder / "items" / "personnel" / "RS01.toml").unlink()


@pytest.mark.parametrize("spoil", [without_items, without_the_only_personnel_item])
def test_a_category_without_items(folder: Path, spoil: Callable[[Path], None]) -> None:
    spoil(folder)
    said = refused(folder, CATEGORIES)
    assert "no items" in said
    assert "personnel" in said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('icon = "briefcase"', 'icon = "brief case"', "`$.categories[0].icon`"),
        ('icon = "briefcase"', 'icom = "briefcase"', "`icom`"),
        ("[categories.note]", "[categories.notes]", "`notes`"),
    ],
)
def test_what_no_category_may_say(folder: Path, old: str, new: str, said: str) -> None:
    replaced(folder / CATEGORIES, old, new)
    assert said in refused(folder, CATEGORIES)
