"""The card reader, asked the way the kiosk asks it."""

from kiosk.card.errors import NoService, ReaderError
from kiosk.card.reader import EMPTY, CardReader
from kiosk.doctor.finding import Finding, Status
from kiosk.settings import Settings

NAME = "reader"


def check_reader(settings: Settings, reader: CardReader) -> Finding:
    """Whether pcscd runs and a reader (other than a SAM slot) is there."""
    try:
        presence = reader.wait(EMPTY, 0.0)
    except NoService as error:
        return Finding(
            NAME, Status.FAILED, error.message, "请安装并启动 pcscd：systemctl enable --now pcscd.socket。"
        )
    except ReaderError as error:
        named = f"名称中有“{settings.reader.name_part}”的" if settings.reader.name_part else ""
        return Finding(
            NAME, Status.FAILED, error.message, f"请检查{named}读卡器的连线，再用 pcsc_scan 查看是否识别。"
        )
    found = f"，{presence.slot} 上有卡" if presence.has_card else "，上面没有卡"
    return Finding(NAME, Status.OK, f"读卡器可用{found}。")
