"""Why a paper was not printed, in words for the person who waits for it."""


class PrinterError(Exception):
    """A paper that was not printed.

    `what` and `advice` are for the person and make up `message`; the exception's own text is for the log
    and holds no personal data.
    """

    what = "打印没有成功。"
    advice = "请稍后再试，或请工作人员帮助。"

    def __init__(self, detail: str) -> None:
        super().__init__(detail)

    @property
    def message(self) -> str:
        """What happened and what to do next."""
        return f"{self.what}{self.advice}"


class PaperOut(PrinterError):
    """The paper ran out and was not refilled in time; the job was cancelled."""

    what = "打印机没有纸了，这份材料没有打印完，已经取消。"
    advice = "请告诉工作人员加纸，加好后再打印一次。"


class PrinterOffline(PrinterError):
    """The printer cannot be reached, before or while printing."""

    what = "打印机没有连接上。"
    advice = "请工作人员检查打印机的电源和连线，然后再打印一次。"


class PrinterRejected(PrinterError):
    """The printer or its queue refused the job."""

    what = "打印机现在不接受这份材料。"
    advice = "请稍后再试；仍不行时，请工作人员检查打印机。"


class PrintAborted(PrinterError):
    """The printer gave the job up, or somebody cancelled it at the printer."""

    what = "打印中断，这份材料没有打印完。"
    advice = "请取走已打出的纸张，再打印一次；仍不行时，请工作人员检查打印机。"


class PrintTimedOut(PrinterError):
    """The queue did not say that the job was done in time; the job was cancelled."""

    what = "等了很久仍没有打印完，已经取消。"
    advice = "请取走已打出的纸张，再打印一次，或请工作人员检查打印机。"


class PrinterCoverOpen(PrinterError):
    """The cover stood open and was not closed in time; the job was cancelled."""

    what = "打印机的盖子没有关好，这份材料没有打印完，已经取消。"
    advice = "请告诉工作人员关好盖子，然后再打印一次。"


class PrinterSilent(PrinterError):
    """The printer answered and then no more: nobody knows how much of the job is on paper."""

    what = "打印机没有回应，不知道有没有打印完。"
    advice = "请看看有没有打出来；没有打出来时，请工作人员检查打印机。"


class FolderUnusable(PrinterError):
    """The folder that takes the papers cannot be written."""

    what = "材料没有保存成功，文件夹不能写入。"
    advice = "请工作人员检查保存文件夹，然后再试一次。"


class FolderFull(FolderUnusable):
    """There is no space left for the paper."""

    what = "材料没有保存成功，磁盘空间不足。"
    advice = "请工作人员清理磁盘，然后再试一次。"
