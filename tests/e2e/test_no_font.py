"""Without the interface's font the kiosk says so and goes on; papers are refused rather than printed unreadable."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
from PySide6.QtGui import QGuiApplication
from kiosk.cli.main import run
import kiosk.app.parts as parts
opened = parts.open_window
def open_and_leave(*given, **named):
    window = opened(*given, **named)
    window.window.frameSwapped.connect(QGuiApplication.quit)
    return window
parts.open_window = open_and_leave
raise SystemExit(run(["run", "--windowed", "--size", "portrait"]))
"""


def test_the_kiosk_says_that_its_font_is_missing_and_paints_all_the_same(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "the font Noto Sans CJK SC is missing" in done.stderr
    assert "fonts-noto-cjk" in done.stderr
