"""The drawn receipt: black and white, as wide as the paper, readable by people and scanners, nothing cut off."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.contract.items import Fact
from kiosk.contract.words import Words
from kiosk.documents import typeface
from kiosk.documents.raster import LOOKS, WIDTH, draw_receipt
from kiosk.documents.receipt import PartKind
from kiosk.documents.typeface import TypefaceMissing, find_typeface
from tests.documents.samples import FOLLOW_URL, NUMBER, receipt

LONG = "山西省晋中市榆次区东阳镇车辋村三组四十二号院靠近村委会小广场东侧第二户人家（原使赵乡供销社旧址）"
LONG_EN = "Shanxi Province, Jinzhong, Yuci District, Dongyang Town, Chewang Village, group 3, courtyard 42"


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """The box that holds everything black."""
    box = ImageChops.invert(image.convert("L")).getbbox()
    assert box
    return box


def scanned(image: Image.Image, folder: Path) -> str:
    image.save(folder / "receipt.png")
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", folder / "receipt.png"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_receipt_is_576_dots_of_pure_black_and_white(language: str, tmp_path: Path) -> None:
    image = draw_receipt(receipt(), language)
    assert (image.mode, image.width) == ("1", WIDTH)
    assert image.height > 1000
    left, top, right, bottom = ink(image)
    assert left >= 8
    assert WIDTH - right >= 8
    assert 0 < top < 40
    assert 0 < image.height - bottom < 40
    assert scanned(image, tmp_path) == FOLLOW_URL


def test_no_letter_is_smaller_than_old_eyes_can_read() -> None:
    assert set(LOOKS) == set(PartKind)
    assert min(looks.size for looks in LOOKS.values()) >= 28


@pytest.mark.parametrize("language", ["zh", "en"])
def test_twenty_long_facts_and_long_names_stay_on_the_paper(language: str, tmp_path: Path) -> None:
    facts = [
        Fact(Words(f"第{n}项{LONG[: 2 * n]}", f"No. {n} {LONG_EN}"), LONG[n:], value_en=LONG_EN)
        for n in range(20)
    ]
    paper = receipt(
        name="阿卜杜热合曼·买买提依明江",
        facts=facts,
        title=Words(LONG, LONG_EN),
        next_step=Words(LONG * 3, "https://platform.example/" + "x" * 400),
    )
    image = draw_receipt(paper, language)
    left, _top, right, bottom = ink(image)
    assert left >= 8
    assert WIDTH - right >= 8
    assert bottom < image.height
    assert image.height > 20 * 2 * 45
    assert scanned(image, tmp_path) == FOLLOW_URL


def test_the_receipts_number_stands_on_one_line() -> None:
    short, one_more = (draw_receipt(receipt(receipt=number), "zh") for number in (NUMBER, f"{NUMBER}12345"))
    assert one_more.height > short.height


@pytest.mark.parametrize("link", ["", "https://a.example/" + "x" * 280])
def test_any_code_fits_and_is_read(link: str, tmp_path: Path) -> None:
    assert scanned(draw_receipt(receipt(follow_url=link), "zh"), tmp_path) == (link or NUMBER)


def test_characters_that_are_no_text_are_not_drawn() -> None:
    odd, plain = (
        draw_receipt(receipt(title=Words(title, title)), "zh") for title in ("已\x00办\x1b理\x07", "已办理")
    )
    assert odd.tobytes() == plain.tobytes()


def test_chinese_is_drawn_with_the_family_itself() -> None:
    for bold in (False, True):
        face = find_typeface(bold=bold)
        assert "NotoSansCJK" in face.path.name
    assert find_typeface(bold=True) != find_typeface()


@pytest.fixture
def fresh_search() -> object:
    typeface.find_typeface.cache_clear()
    yield
    typeface.find_typeface.cache_clear()


@pytest.mark.usefixtures("fresh_search")
def test_a_substitute_font_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    configuration = tmp_path / "fonts.conf"
    fonts = "/usr/share/fonts/truetype/dejavu"
    configuration.write_text(f"<?xml version='1.0'?><fontconfig><dir>{fonts}</dir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(configuration))
    with pytest.raises(TypefaceMissing, match="fonts-noto-cjk"):
        draw_receipt(receipt(), "zh")


@pytest.mark.usefixtures("fresh_search")
def test_no_fontconfig_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TypefaceMissing, match="fontconfig"):
        find_typeface()


def test_importing_the_module_loads_neither_pillow_nor_qt() -> None:
    code = (
        "import sys, kiosk.documents.raster; print(sorted({'PIL', 'qrcode', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
