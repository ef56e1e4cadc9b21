"""Speech for those who don't read."""

import shutil

from kiosk.doctor.finding import Finding, Status

NAME = "voice"


def check_voice() -> Finding:
    """Whether speech-dispatcher, which Qt speaks through, is installed; without it the kiosk is silent."""
    if shutil.which("speech-dispatcher") is None:
        return Finding(
            NAME,
            Status.WARNING,
            "没有语音程序，不能语音播报。",
            "请安装：apt-get install speech-dispatcher espeak-ng。",
        )
    return Finding(NAME, Status.OK, "语音程序 speech-dispatcher 已安装。")
