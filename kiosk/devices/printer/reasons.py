"""What an IPP printer says about itself, and which of it keeps it from printing (RFC 8011 §5.4.11, §5.4.12)."""

from collections.abc import Iterable

from kiosk.devices.printer.port import PrinterState, PrinterStatus

PAPER_REASONS = frozenset({"media-empty", "media-needed"})

_STATES = {3: PrinterState.IDLE, 4: PrinterState.PROCESSING, 5: PrinterState.STOPPED}
_SEVERITIES = ("-error", "-warning", "-report")
_BLOCKING = {
    "media-empty": "打印机没有纸了，请工作人员加纸。",
    "media-needed": "打印机没有纸了，请工作人员加纸。",
    "media-jam": "打印机卡纸了，请工作人员取出卡住的纸。",
    "input-tray-missing": "打印机的纸盒没有装好，请工作人员检查。",
    "output-area-full": "出纸口满了，请取走已打出的纸。",
    "door-open": "打印机的门没有关好，请工作人员关上。",
    "cover-open": "打印机的盖子没有关好，请工作人员关上。",
    "interlock-open": "打印机的盖子没有关好，请工作人员关上。",
    "toner-empty": "打印机没有墨粉了，请工作人员更换。",
    "marker-supply-empty": "打印机没有墨粉或墨水了，请工作人员更换。",
    "marker-waste-full": "打印机的废粉盒满了，请工作人员更换。",
    "offline": "打印机没有连接上，请工作人员检查电源和连线。",
    "timed-out": "打印机没有回应，请工作人员检查电源和连线。",
    "shutdown": "打印机已关机，请工作人员开机。",
    "paused": "打印机已暂停，请工作人员恢复。",
    "separation-cutter-jam": "打印机的切刀卡住了，请工作人员检查。",
    "subunit-over-temperature": "打印机太热，正在冷却，请等几分钟。",
    "spool-area-full": "打印机的存储满了，请工作人员清理。",
}
_PAPER_LOW = "media-low"
_READY = {PrinterState.IDLE: "打印机正常。", PrinterState.PROCESSING: "打印机正在打印。"}


def bare(reason: str) -> str:
    """A state reason without its severity: `media-empty-error` is `media-empty`."""
    for severity in _SEVERITIES:
        if reason.endswith(severity):
            return reason.removesuffix(severity)
    return reason


def blocking_message(reasons: Iterable[str]) -> str | None:
    """The sentence for the first reason that keeps the printer from printing; None when none does.

    A reason that we don't know counts when the printer itself calls it an error.
    """
    for reason in reasons:
        if known := _BLOCKING.get(bare(reason)):
            return known
        if reason.endswith("-error"):
            return "打印机报告故障，请工作人员检查打印机。"
    return None


def needs_paper(reasons: Iterable[str]) -> bool:
    """Whether the printer waits for paper."""
    return any(bare(reason) in PAPER_REASONS for reason in reasons)


def status_of(state: object, accepting: object, reasons: tuple[str, ...]) -> PrinterStatus:
    """The status for what Get-Printer-Attributes answered; what we don't understand is not ready."""
    known = _STATES.get(state, PrinterState.UNKNOWN) if isinstance(state, int) else PrinterState.UNKNOWN
    message = blocking_message(reasons)
    if message is None and accepting is not True:
        message = "打印机暂不接受打印任务，请工作人员检查。"
    if message is None and known is PrinterState.STOPPED:
        message = "打印机已停止，请工作人员检查。"
    if message is None and known is PrinterState.UNKNOWN:
        message = "不知道打印机的状态，请工作人员检查。"
    ready = message is None
    if message is None:
        low = any(bare(reason) == _PAPER_LOW for reason in reasons)
        message = "打印机的纸快用完了，请工作人员准备加纸。" if low else _READY[known]
    return PrinterStatus(ready, known, reasons, message)
