"""What poppler and zbar, which we did not write, read from a PDF."""

import re
import subprocess
from pathlib import Path


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def text_of(pdf: Path, *options: str) -> str:
    """The text as pdftotext finds it, page after page, a form feed after each."""
    return _run("pdftotext", *options, str(pdf), "-")


def squeezed(text: str) -> str:
    """Without any white space: where lines break is the layout's affair."""
    return re.sub(r"\s+", "", text)


def fonts_of(pdf: Path) -> list[tuple[str, bool]]:
    """Name of each font, and whether it is embedded."""
    lines = _run("pdffonts", str(pdf)).splitlines()[2:]
    return [(line.split()[0], line.split()[-5] == "yes") for line in lines]


def page_count(pdf: Path) -> int:
    found = re.search(r"^Pages:\s+(\d+)$", _run("pdfinfo", str(pdf)), re.MULTILINE)
    assert found
    return int(found[1])


def qr_texts_of_page(pdf: Path, page: int) -> list[str]:
    """The QR codes that a scanner finds on a page printed at 150 dpi."""
    picture = pdf.with_suffix("")
    _run(
        "pdftoppm",
        "-r",
        "150",
        "-f",
        str(page),
        "-l",
        str(page),
        "-singlefile",
        "-png",
        str(pdf),
        str(picture),
    )
    return _run("zbarimg", "--quiet", "--raw", str(picture.with_suffix(".png"))).split()
