"""Every way in which a catalogue's folder can be wrong names the file that is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.catalogue.load import CatalogueError, load_catalogue

SB01 = Path("items/insurance/SB01.toml")
JY01 = Path("items/employment/JY01.toml")
JY08 = Path("items/employment/JY08.toml")
SB02 = Path("items/insurance/SB02.toml")
CATEGORIES = Path("categories.toml")
BLOCKS = Path("blocks.toml")


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def refused(folder: Path, file: Path) -> str:
    """What the refusal says beside the file's name."""
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(folder)
    assert {mistake.file for mistake in caught.value.mistakes} == {folder / file}
    assert str(caught.value) == str(caught.value.mistakes[0])
    return str(caught.value).removeprefix(str(folder / file))


def line_with(path: Path, text: str) -> int:
    """The first line of a file that holds this text."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_a_copy_loads_as_the_original_does(folder: Path) -> None:
    assert load_catalogue(folder) == load_catalogue()


def test_missing_categories(folder: Path) -> None:
    (folder / CATEGORIES).unlink()
    assert "No such file" in refused(folder, CATEGORIES)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "No such file" in refused(tmp_path / "nowhere", CATEGORIES)


@pytest.mark.parametrize("file", [SB01, CATEGORIES, BLOCKS], ids=str)
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
    place, what = refused(folder, SB01).removeprefix(":").split(": ", 1)
    assert said in what
    line = (folder / SB01).read_text(encoding="utf-8").splitlines()[int(place) - 1]
    assert not new or line in new or line.split(" = ")[0] in new or place == "1", line


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
    with pytest.raises(CatalogueError, match=r"SB01\.toml:1: there are two items SB01"):
        load_catalogue(folder)


@pytest.mark.parametrize("place", ["pets", "insurance/old", "."])
def test_an_item_that_is_in_no_category(folder: Path, place: str) -> None:
    (folder / "items" / place).mkdir(exist_ok=True)
    moved = Path("items") / place / SB01.name
    shutil.move(folder / SB01, folder / moved)
    assert "no category" in refused(folder, moved)


def test_all_mistakes_are_named_at_once(folder: Path) -> None:
    replaced(folder / SB01, "popular = 1", "populer = 1")
    replaced(folder / SB02, 'codes = "AAE114"', 'codes = "AAE999"')
    replaced(folder / JY01, "least = 500", "least = 500000")
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(folder)
    assert {mistake.file.name for mistake in caught.value.mistakes} == {"SB01.toml", "SB02.toml", "JY01.toml"}


@pytest.mark.parametrize(
    ("file", "old", "new", "at_and_said"),
    [
        (SB01, 'kind = "code"', 'kind = "cod"', ('kind = "cod"', "cod")),
        (SB01, 'codes = "AAE140"', 'codes = "AAE999"', ("AAE999", "there is no code list AAE999")),
        (SB01, 'only = ["110",', 'only = ["111",', ("only = [", "111 is no code of the list")),
        (SB01, 'icon = "id"', 'icon = "no-such"', ("icon", "there is no icon no-such.svg")),
        (SB01, 'blocks = ["P0"]', 'blocks = ["P9"]', ("blocks", "P9")),
        (SB01, 'blocks = ["P0"]', 'blocks = ["P0", "P0"]', ("blocks", "a block stands twice")),
        (SB01, 'flow = "query"', 'flow = "guide"', ("flow", "a guide needs paragraphs")),
        (SB01, 'flow = "query"', 'flow = "quary"', ("flow", "quary")),
        (SB01, 'level = "card+pin"', 'level = "face"', ("level", "face")),
        (SB01, "popular = 1", "public = true", ("public", "a public item has the level none")),
        (SB01, ', en = "Your social-security card" }', " }", ("materials", "`en`")),
        (SB01, 'zh = "《社会保险法》第四条", en', 'zh = "", en', ('zh = ""', "zh")),
        (SB01, 'label = { zh = "险种", en = "Insurance" }', 'label = { zh = "险种" }', ("label", "`en`")),
        (
            SB01,
            'codes = "AAE140"',
            'codes = "AAE140"\ndefault = "9"',
            ("default", "9 is no code of the field"),
        ),
        (SB01, 'codes = "AAE140"', "", ('kind = "code"', "needs one of codes")),
        (
            SB01,
            'codes = "AAE140"',
            'codes = "AAE140"\nblock = "P0"',
            ("block =", "block is no field of the file"),
        ),
        (SB01, 'codes = "AAE140"', 'codes = "AAE140"\nleast = 1', ("least", "a code has no least")),
        (SB01, 'codes = "AAE140"', 'codes = "AAE140"\nlatest = "today"', ("latest", "a code has no latest")),
        (SB01, 'codes = "AAE140"', 'codes = "AAE140"\nflow = "guide"', ('flow = "guide"', "no flow guide")),
        (SB02, 'like = "to_month"', 'like = "tomonth"', ("tomonth", "no shared field tomonth")),
        (SB02, 'like = "from_month"', 'like = "from_month"\nlatest = "tomorrow"', ("tomorrow", "latest")),
        (JY01, 'key = "aac180"', 'key = "aac024"  # again', ("# again", "two fields aac024")),
        (JY01, "least = 500", "least = 500000", ("least", "least is more than most")),
        (JY01, "least = 500", 'least = "500.00"', ("least", "is a whole number")),
        (JY01, 'is = ["11", "14", "21", "31"]', 'is = ["11", "15"]', ('"15"', "15 is no code of aac011")),
        (
            JY01,
            '{ field = "aac011", is',
            '{ field = "aac111", is',
            ("aac111", "no field aac111 is asked before"),
        ),
        (
            JY01,
            '{ field = "aac011", is',
            '{ field = "@shoe", is',
            ("@shoe", "no field @shoe is asked before"),
        ),
        (
            JY01,
            '{ field = "acc034_open", is = false',
            '{ field = "acc034_open", is = "0"',
            ('is = "0"', "is a bool"),
        ),
        (JY01, '{ field = "aca111_2", given', '{ field = "aac003", given', ("aac003", "is only shown")),
        (
            JY01,
            'differs_from = ["aca111_1"]',
            'differs_from = ["aca111_9"]',
            ("aca111_9", "no field aca111_9"),
        ),
        (
            JY01,
            'not_before = "acc034_min"',
            'not_before = "acc034_low"',
            ("acc034_low", "no field acc034_low"),
        ),
        (
            JY01,
            'code = "2", name = { zh = "只去省外"',
            'code = "1", name = { zh = "只去省外"',
            ("choices", "twice"),
        ),
        (JY08, 'after = "family_n"', 'after = "nothing"', ("[[groups]]", "after and count")),
        (JY08, 'differs_from = ["@ssn", "ssn"]', 'differs_from = ["other"]', ("other", "no field other")),
        (JY08, 'key = "member"', 'key = "Member"', ("Member", "key")),
        (BLOCKS, 'codes = "AAC005"', 'codes = "AAC5"', ("AAC5", "no code list AAC5")),
        (BLOCKS, "[[blocks.C1]]", "[[blocks.C9]]", ("[[blocks.C9]]", "there is no block C9")),
        (BLOCKS, "[like.aac009]", "[lik.aac009]", ("[lik.aac009]", "there is no table lik")),
        (BLOCKS, "text = [", "texts = [", ("texts", "texts")),
        (
            BLOCKS,
            'differs_from = ["@ssn"]',
            'same_as = "agent"',
            ("same_as", "no field agent is asked before"),
        ),
        (CATEGORIES, 'icon = "briefcase"', 'icon = "brief"', ("brief", "no icon brief.svg")),
    ],
)
def test_each_mistake_is_found_on_its_line(
    folder: Path, file: Path, old: str, new: str, at_and_said: tuple[str, str]
) -> None:
    at, said = at_and_said
    replaced(folder / file, old, new)
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(folder)
    mistake = next(each for each in caught.value.mistakes if said in each.what)
    assert str(mistake).startswith(f"{folder / file}:{line_with(folder / file, at)}: ")


def test_a_mistake_in_what_was_taken_over_is_where_it_is_taken(folder: Path) -> None:
    replaced(folder / SB02, 'like = "from_month"', 'like = "from_month"\nkey = "first"')
    place, what = refused(folder, SB02).removeprefix(":").split(": ", 1)
    assert what == "no field from_month is asked before"
    lines = (folder / SB02).read_text(encoding="utf-8").splitlines()
    assert lines[int(place) - 1 : int(place) + 1] == ["[[fields]]", 'like = "to_month"']


def test_a_backend_without_icons_loads(folder: Path, tmp_path: Path) -> None:
    assert len(load_catalogue(folder, tmp_path / "nowhere").items) == 40


ITEM_41 = """
id = "SB20"
official_code = ""
icon = "id"
flow = "application"
level = "card"
offline = "queue"
blocks = ["C1"]
confidence = { name = "C", fields = "C", time_limit = "C" }
materials = { zh = "社保卡", en = "Card" }
result = { zh = "回执", en = "A receipt" }
legal_basis = [{ zh = "试行办法", en = "Trial rules" }]

[name]
zh = "试办"
en = "A trial"
pinyin = "shi ban"
[short]
zh = "试办"
en = "A trial"
pinyin = "shi ban"
[who]
zh = "任何人"
en = "Anyone"
[time_limit]
zh = "即时办结"
en = "At once"

[[fields]]
like = "aac011"

[[fields]]
key = "why"
label = { zh = "原因", en = "Why" }
kind = "textarea"
most = 50
when = [{ field = "aac011", is = "90" }]
"""


def test_a_new_item_is_a_new_file(folder: Path) -> None:
    (folder / "items" / "insurance" / "SB20.toml").write_text(ITEM_41, encoding="utf-8")
    catalogue = load_catalogue(folder)
    item = catalogue.item("SB20")
    assert len(catalogue.items) == 41
    assert item is not None
    assert [each.key for each in item.fields] == ["aac011", "why", "aae005", "aab299", "aae006", "aae007"]


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
