"""What printers say, in the language in use. The devices themselves speak Chinese."""

from kiosk.ui.translation import QT_TRANSLATE_NOOP, translate

TRANSLATED = (
    QT_TRANSLATE_NOOP("Printer", "材料没有保存成功，磁盘空间不足。请工作人员清理磁盘，然后再试一次。"),
    QT_TRANSLATE_NOOP(
        "Printer", "材料没有保存成功，文件夹不能写入。请工作人员检查保存文件夹，然后再试一次。"
    ),
    QT_TRANSLATE_NOOP(
        "Printer", "打印机没有纸了，这份材料没有打印完，已经取消。请告诉工作人员加纸，加好后再打印一次。"
    ),
    QT_TRANSLATE_NOOP(
        "Printer",
        "打印中断，这份材料没有打印完。请取走已打出的纸张，再打印一次；仍不行时，请工作人员检查打印机。",
    ),
    QT_TRANSLATE_NOOP(
        "Printer", "等了很久仍没有打印完，已经取消。请取走已打出的纸张，再打印一次，或请工作人员检查打印机。"
    ),
    QT_TRANSLATE_NOOP(
        "Printer",
        "打印机的盖子没有关好，这份材料没有打印完，已经取消。请告诉工作人员关好盖子，然后再打印一次。",
    ),
    QT_TRANSLATE_NOOP(
        "Printer",
        "打印机没有回应，不知道有没有打印完。请看看有没有打出来；没有打出来时，请工作人员检查打印机。",
    ),
    QT_TRANSLATE_NOOP("Printer", "打印没有成功。请稍后再试，或请工作人员帮助。"),
    QT_TRANSLATE_NOOP("Printer", "打印机没有连接上。请工作人员检查打印机的电源和连线，然后再打印一次。"),
    QT_TRANSLATE_NOOP("Printer", "打印机现在不接受这份材料。请稍后再试；仍不行时，请工作人员检查打印机。"),
    QT_TRANSLATE_NOOP("Printer", "打印机没有纸了，请工作人员加纸。"),
    QT_TRANSLATE_NOOP("Printer", "打印机卡纸了，请工作人员取出卡住的纸。"),
    QT_TRANSLATE_NOOP("Printer", "打印机的纸盒没有装好，请工作人员检查。"),
    QT_TRANSLATE_NOOP("Printer", "出纸口满了，请取走已打出的纸。"),
    QT_TRANSLATE_NOOP("Printer", "打印机的门没有关好，请工作人员关上。"),
    QT_TRANSLATE_NOOP("Printer", "打印机的盖子没有关好，请工作人员关上。"),
    QT_TRANSLATE_NOOP("Printer", "打印机没有墨粉了，请工作人员更换。"),
    QT_TRANSLATE_NOOP("Printer", "打印机没有墨粉或墨水了，请工作人员更换。"),
    QT_TRANSLATE_NOOP("Printer", "打印机的废粉盒满了，请工作人员更换。"),
    QT_TRANSLATE_NOOP("Printer", "打印机没有连接上，请工作人员检查电源和连线。"),
    QT_TRANSLATE_NOOP("Printer", "打印机没有回应，请工作人员检查电源和连线。"),
    QT_TRANSLATE_NOOP("Printer", "打印机已关机，请工作人员开机。"),
    QT_TRANSLATE_NOOP("Printer", "打印机已暂停，请工作人员恢复。"),
    QT_TRANSLATE_NOOP("Printer", "打印机的切刀卡住了，请工作人员检查。"),
    QT_TRANSLATE_NOOP("Printer", "打印机太热，正在冷却，请等几分钟。"),
    QT_TRANSLATE_NOOP("Printer", "打印机的存储满了，请工作人员清理。"),
    QT_TRANSLATE_NOOP("Printer", "打印机没有纸了，请工作人员加纸，加好后会继续打印。"),
    QT_TRANSLATE_NOOP("Printer", "打印机停下了，请工作人员检查。"),
    QT_TRANSLATE_NOOP("Printer", "正在打印，请稍等。"),
    QT_TRANSLATE_NOOP("Printer", "材料已在打印队列中，请稍等。"),
    QT_TRANSLATE_NOOP("Printer", "正在把材料发送到打印机。"),
    QT_TRANSLATE_NOOP("Printer", "打印完成，请取走您的材料。"),
    QT_TRANSLATE_NOOP("Printer", "打印机正忙，请稍等。"),
    QT_TRANSLATE_NOOP("Printer", "打印机正常。"),
    QT_TRANSLATE_NOOP("Printer", "打印机正在打印。"),
    QT_TRANSLATE_NOOP("Printer", "打印机的纸快用完了，请工作人员准备加纸。"),
    QT_TRANSLATE_NOOP("Printer", "打印机不能报告状态，请留意里面的纸够不够。"),
    QT_TRANSLATE_NOOP("Printer", "材料已经送到打印机，它不能报告结果；没有打出来时，请告诉工作人员。"),
    QT_TRANSLATE_NOOP("Printer", "打印机报告故障，请工作人员检查打印机。"),
    QT_TRANSLATE_NOOP("Printer", "打印机暂不接受打印任务，请工作人员检查。"),
    QT_TRANSLATE_NOOP("Printer", "打印机已停止，请工作人员检查。"),
    QT_TRANSLATE_NOOP("Printer", "不知道打印机的状态，请工作人员检查。"),
    QT_TRANSLATE_NOOP("Printer", "没有连接打印机，正在保存到文件夹。"),
    QT_TRANSLATE_NOOP("Printer", "没有连接打印机，材料已存成文件。"),
)
"""Every sentence that a printer may say to a person; a test holds this list against the devices."""


def printer_words(sentence: str) -> str:
    """A printer's sentence, translated where it is known."""
    return translate("Printer", sentence)
