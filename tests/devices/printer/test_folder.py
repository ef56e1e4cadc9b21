"""The folder in the place of a printer: whole papers or none, and names that say nothing about a person."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.devices.printer.errors import FolderUnusable
from kiosk.devices.printer.folder import FolderPrinter
from kiosk.devices.printer.port import PrintProgress

PDF = b"%PDF-1.7\n%%EOF\n"

ON_A_FULL_DISK = """
import subprocess, sys
from pathlib import Path
from kiosk.devices.printer.errors import FolderFull
from kiosk.devices.printer.folder import FolderPrinter

folder = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=True)
printer = FolderPrinter(folder)
try:
    printer.print_pdf(b"x" * 200_000, "title", lambda progress: None)
except FolderFull as error:
    print(error.message, sorted(folder.iterdir()))
print(printer.print_pdf(b"x", "title", lambda progress: None).saved_as.read_bytes())
"""


def test_a_paper_becomes_a_private_file_and_the_person_is_told(tmp_path: Path) -> None:
    seen: list[PrintProgress] = []
    folder = tmp_path / "made" / "for it"
    outcome = FolderPrinter(folder).print_pdf(PDF, "赵晓梅 140702198804169222", seen.append)
    assert outcome.saved_as is not None
    assert outcome.saved_as.read_bytes() == PDF
    assert list(folder.iterdir()) == [outcome.saved_as]
    assert re.fullmatch(r"\d{8}-\d{6}-[0-9a-f]{8}\.pdf", outcome.saved_as.name)
    assert outcome.saved_as.stat().st_mode & 0o077 == 0
    assert "没有连接打印机" in outcome.message
    assert outcome.saved_as.name not in outcome.message
    assert str(folder) not in outcome.message
    assert "没有连接打印机" in seen[0].message


def test_two_papers_are_two_files(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    printer.print_pdf(PDF, "t", lambda _progress: None)
    printer.print_pdf(PDF, "t", lambda _progress: None)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    printer = FolderPrinter(tmp_path / "file" / "folder")
    assert not printer.status().ready
    with pytest.raises(FolderUnusable) as caught:
        printer.print_pdf(PDF, "t", lambda _progress: None)
    assert "不能写入" in caught.value.message


def test_ready_says_where_the_papers_go(tmp_path: Path) -> None:
    status = FolderPrinter(tmp_path).status()
    assert status.ready
    assert str(tmp_path) in status.message


def test_a_full_disk_leaves_no_partial_file_and_the_next_paper_works(tmp_path: Path) -> None:
    outcome = subprocess.run(
        ["unshare", "--mount", sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    first, second = outcome.stdout.splitlines()
    assert "磁盘空间不足" in first
    assert first.endswith("[]")
    assert second == "b'x'"
