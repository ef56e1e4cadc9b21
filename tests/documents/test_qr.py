"""What is encoded is what a scanner reads, by a reader nobody here wrote (zbarimg)."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.documents.qr import QUIET_ZONE, qr_matrix

PIXELS = 4
VERIFY_URL = "https://backend.example/verify/0123456789ABCDEF"


def as_pbm(matrix: tuple[tuple[bool, ...], ...]) -> bytes:
    """A plain PBM picture of the code in its quiet zone."""
    width = len(matrix) + 2 * QUIET_ZONE
    light = [False] * QUIET_ZONE
    empty = [[False] * width] * QUIET_ZONE
    rows = [*empty, *([*light, *row, *light] for row in matrix), *empty]
    lines = [" ".join("1" if dark else "0" for dark in row for _ in range(PIXELS)) for row in rows]
    body = "\n".join(line for line in lines for _ in range(PIXELS))
    return f"P1\n{width * PIXELS} {width * PIXELS}\n{body}\n".encode()


@pytest.mark.parametrize("text", [VERIFY_URL, "1", "A" * 1000, "a?b=c&d=%E5%8D%A1"])
def test_a_scanner_reads_what_was_encoded(text: str, tmp_path: Path) -> None:
    picture = tmp_path / "code.pbm"
    picture.write_bytes(as_pbm(qr_matrix(text)))
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", picture], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.rstrip("\n") == text


def test_the_matrix_is_square_and_small_for_a_verification_link() -> None:
    matrix = qr_matrix(VERIFY_URL)
    assert {len(row) for row in matrix} == {len(matrix)}
    assert len(matrix) <= 33


def test_the_finder_patterns_touch_the_edge() -> None:
    matrix = qr_matrix(VERIFY_URL)
    assert matrix[0][:8] == (True,) * 7 + (False,)
    assert matrix[-1][:7] == (True,) * 7


@pytest.mark.parametrize("text", ["", "社会保障卡", "x" * 2332, "x" * 10_000])
def test_text_that_cannot_be_encoded_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="QR code"):
        qr_matrix(text)


def test_importing_the_module_leaves_the_library_out() -> None:
    code = "import sys, kiosk.documents.qr; print('qrcode' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
