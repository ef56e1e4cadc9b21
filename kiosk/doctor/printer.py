"""The printer."""

import shutil
from pathlib import Path

from kiosk.devices.printer.folder import FolderPrinter
from kiosk.devices.printer.ipp import IppPrinter
from kiosk.doctor.finding import Finding, Status
from kiosk.settings import Settings

NAME = "printer"
_FOLDER = "folder:"


def check_printer(settings: Settings) -> Finding:
    """Whether a paper could be printed now. A folder in its place is a warning."""
    uri = settings.printer.uri
    if not uri:
        return Finding(
            NAME,
            Status.WARNING,
            "没有设置打印机，材料会保存为文件。",
            "请在设置文件的 [printer] 中填写 uri，例如 ipp://localhost/printers/NAME。",
        )
    if uri.startswith(_FOLDER):
        status = FolderPrinter(Path(uri.removeprefix(_FOLDER))).status()
        if status.ready:
            return Finding(NAME, Status.WARNING, status.message, "正式使用时请设置 IPP 打印机。")
        return Finding(NAME, Status.FAILED, status.message, f"请检查文件夹 {uri.removeprefix(_FOLDER)}。")
    if shutil.which("ipptool") is None:
        return Finding(
            NAME, Status.FAILED, "缺少打印程序 ipptool。", "请安装：apt-get install cups-ipp-utils。"
        )
    status = IppPrinter(uri).status()
    if status.ready:
        return Finding(NAME, Status.OK, f"{status.message}（{uri}）")
    return Finding(NAME, Status.FAILED, status.message, f"地址 {uri}，状态 {status.state}，请检查。")
