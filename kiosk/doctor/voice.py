"""Speech for those who don't read: the daemon, its Mandarin voice, and a sound card to be heard from."""

import shutil
import subprocess
from pathlib import Path

from kiosk.doctor.finding import Finding, Status

NAME = "voice"
MODULES = (Path("/usr/lib/speech-dispatcher-modules"), Path("/usr/libexec/speech-dispatcher-modules"))
CARDS = Path("/proc/asound/cards")
_MANDARIN = "cmn"
_INSTALL = "请安装：apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng。"


def check_voice() -> Finding:
    """Whether the kiosk can read aloud in Mandarin; without it the kiosk is silent, but works."""
    if shutil.which("speech-dispatcher") is None:
        return _warning("没有语音程序 speech-dispatcher，不能语音播报。", _INSTALL)
    if not _module_is_there() or not _mandarin_is_there():
        return _warning("语音程序没有普通话语音（espeak-ng），不能语音播报。", _INSTALL)
    if not _card_is_there():
        return _warning("没有找到声卡，语音播报没有声音。", "请检查声卡、喇叭和耳机口是否接好并启用。")
    return Finding(NAME, Status.OK, "语音程序和普通话语音已安装，声卡可用。")


def _warning(message: str, advice: str) -> Finding:
    return Finding(NAME, Status.WARNING, message, advice)


def _module_is_there() -> bool:
    """Whether the daemon has a module for the voice; unknown, so taken for granted, where its folder is elsewhere."""
    folders = [folder for folder in MODULES if folder.is_dir()]
    return not folders or any((folder / "sd_espeak-ng").exists() for folder in folders)


def _mandarin_is_there() -> bool:
    try:
        answer = subprocess.run(  # noqa: S603 - fixed arguments, no shell
            ["espeak-ng", f"--voices={_MANDARIN}"],  # noqa: S607 - where Debian has it is on the PATH
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return any(_MANDARIN in line.split() for line in answer.stdout.splitlines())


def _card_is_there() -> bool:
    try:
        return "[" in CARDS.read_text(errors="replace")
    except OSError:
        return False
