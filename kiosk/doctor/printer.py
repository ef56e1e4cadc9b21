"""The printers: for papers, and for receipts where there is one."""

import shutil
from pathlib import Path

from kiosk.devices.printer.folder import FolderPrinter
from kiosk.devices.printer.ipp import IppPrinter
from kiosk.devices.printer.thermal import receipt_printer
from kiosk.doctor.finding import Finding, Status
from kiosk.settings import Settings

NAME = "printer"
_FOLDER = "folder:"


def check_printer(settings: Settings) -> Finding:
    """Whether a paper could be printed now, and a receipt. A folder in a printer's place is a warning.

    A receipt printer that does not print is a warning too: the receipt is also on the screen.
    """
    papers = _check_papers(settings)
    if not settings.printer.receipt_uri:
        return papers
    receipts = _check_receipts(settings.printer.receipt_uri)
    worst = papers.status if papers.status is not Status.OK else receipts.status
    advice = "".join(finding.advice for finding in (papers, receipts))
    return Finding(NAME, worst, f"{papers.message}小票打印机：{receipts.message}", advice)


def _check_receipts(uri: str) -> Finding:
    status = receipt_printer(uri).status()
    if uri.startswith(_FOLDER):
        advice = (
            "正式使用时请设置小票打印机。" if status.ready else f"请检查文件夹 {uri.removeprefix(_FOLDER)}。"
        )
        return Finding(NAME, Status.WARNING, status.message, advice)
    message = f"{status.message}（{uri}）"
    if status.ready and not status.reasons:
        return Finding(NAME, Status.OK, message)
    state = "、".join((status.state, *status.reasons))
    return Finding(NAME, Status.WARNING, message, f"小票打印机状态 {state}，请检查。")


def _check_papers(settings: Settings) -> Finding:
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
