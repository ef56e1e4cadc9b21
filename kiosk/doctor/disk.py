"""Space on the disks that the kiosk writes to."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from kiosk.doctor.finding import Finding, Status

NAME = "disk"
MEBIBYTE = 1024 * 1024
LEAST = 200 * MEBIBYTE
ENOUGH = 1024 * MEBIBYTE


def check_disk(folders: Iterable[Path]) -> Finding:
    """The scarcest of the folders' disks: under 200 MiB free fails, under 1 GiB warns."""
    free, folder = min((shutil.disk_usage(_existing(folder)).free, folder) for folder in folders)
    left = f"{folder} 所在磁盘剩余 {free // MEBIBYTE} MiB"
    advice = "请清理旧日志和临时文件。"
    if free < LEAST:
        return Finding(NAME, Status.FAILED, f"{left}，不够用。", advice)
    if free < ENOUGH:
        return Finding(NAME, Status.WARNING, f"{left}，不多了。", advice)
    return Finding(NAME, Status.OK, f"{left}。")


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there already."""
    absolute = folder.absolute()
    return next(each for each in (absolute, *absolute.parents) if each.exists())
