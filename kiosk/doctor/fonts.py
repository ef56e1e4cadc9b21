"""The one family of type that screens are made with."""

import subprocess

from kiosk.doctor.finding import Finding, Status

NAME = "fonts"
FAMILY = "Noto Sans CJK SC"
_ADVICE = "请安装：apt-get install fonts-noto-cjk fontconfig。"


def check_fonts() -> Finding:
    """Whether fontconfig finds the family itself and not a substitute."""
    try:
        answer = subprocess.run(  # noqa: S603 - fixed arguments, no shell
            ["fc-match", "--format=%{family}", FAMILY],  # noqa: S607 - where Debian has it is on the PATH
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Finding(NAME, Status.FAILED, "字体程序 fc-match 不能运行，不知道字体是否齐全。", _ADVICE)
    if FAMILY not in answer.stdout.split(","):
        return Finding(NAME, Status.FAILED, f"没有字体 {FAMILY}，中文可能显示为方框。", _ADVICE)
    return Finding(NAME, Status.OK, f"字体 {FAMILY} 已安装。")
