"""What can be set, with its bounds and defaults. The `description` is what an error says was expected."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.contract.visits import KioskId

_URL_PATTERN = r"^https?://[^\s/@]+(/[^\s@]*)?\Z"
_PRINTER_PATTERN = r"^(|ipps?://[^\s/@]+/\S+|folder:\S.*)\Z"
_PORT = r"([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])"
_RECEIPT_PATTERN = (
    rf"^(|escpos\+tcp://(\[[0-9A-Fa-f:.]+\]|[^\s/@:\[\]]+)(:{_PORT})?|escpos\+usb://[0-9A-Fa-f]{{4}}:[0-9A-Fa-f]{{4}}"
    r"|escpos\+file:/\S+|folder:\S.*)\Z"
)


class Orientation(StrEnum):
    """How the screen stands; AUTO follows what the screen reports."""

    AUTO = "auto"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class KioskSettings(Struct, frozen=True):
    """Which kiosk this is. Environment: KIOSK_ID and KIOSK_SERVICE_POINT."""

    id: Annotated[KioskId, Meta(description="3 到 32 个字母、数字或连字符")] = "demo-kiosk"
    service_point: Annotated[
        str, Meta(min_length=1, max_length=40, description="服务点名称，1 到 40 个字")
    ] = "演示服务点"


class BackendSettings(Struct, frozen=True):
    """Where the bureau's platform is, and how long a person waits for it (seconds)."""

    url: Annotated[
        str, Meta(pattern=_URL_PATTERN, description="http:// 或 https:// 开头的地址，不带用户名")
    ] = "http://127.0.0.1:8080"
    connect_s: Annotated[float, Meta(ge=0.1, le=30, description="0.1 到 30 之间的秒数")] = 3.0
    read_s: Annotated[float, Meta(ge=0.1, le=60, description="0.1 到 60 之间的秒数")] = 6.0
    total_s: Annotated[float, Meta(ge=0.5, le=120, description="0.5 到 120 之间的秒数")] = 12.0
    statement_s: Annotated[float, Meta(ge=0.5, le=120, description="0.5 到 120 之间的秒数")] = 25.0
    ca_file: Annotated[str, Meta(max_length=400, description="证书文件（PEM）的路径，可以为空")] = ""


class ReaderSettings(Struct, frozen=True):
    """Which card readers count: those with `name_part` in their names; empty: all but SAM slots."""

    name_part: Annotated[str, Meta(max_length=80, description="读卡器名称中的一段，最多 80 个字")] = ""


class PrinterSettings(Struct, frozen=True):
    """Where papers and receipts go.

    `uri`: "" for no printer, an IPP queue, or a folder that takes the PDF files. `receipt_uri`: "" for no receipt
    printer, a thermal printer of 80 mm (on the network, on USB, a device file), or a folder that takes pictures.
    """

    uri: Annotated[
        str,
        Meta(
            pattern=_PRINTER_PATTERN,
            max_length=400,
            description="空、ipp://主机/队列、ipps://主机/队列或 folder:/文件夹",
        ),
    ] = ""
    receipt_uri: Annotated[
        str,
        Meta(
            pattern=_RECEIPT_PATTERN,
            max_length=400,
            description="空、escpos+tcp://主机:9100、escpos+usb://厂商号:产品号（各 4 位十六进制）、"
            "escpos+file:/dev/usb/lp0 或 folder:/文件夹",
        ),
    ] = ""


class ScreenSettings(Struct, frozen=True):
    """How the window is shown."""

    orientation: Annotated[Orientation, Meta(description="auto、portrait 或 landscape")] = Orientation.AUTO
    full_screen: Annotated[bool, Meta(description="true 或 false")] = True
    width_mm: Annotated[int, Meta(ge=100, le=3000, description="100 到 3000 之间的整数（毫米）")] | None = (
        None
    )


class VoiceSettings(Struct, frozen=True):
    """Read-aloud. `headset_switch`: the input device that reports a headset, "" to look for it; "none": no headset."""

    enabled: Annotated[bool, Meta(description="true 或 false")] = True
    headset_switch: Annotated[
        str,
        Meta(
            pattern=r"^(|none|/dev/input/\S+)\Z",
            max_length=200,
            description="空、none 或 /dev/input/ 下的设备路径",
        ),
    ] = ""


class VisitSettings(Struct, frozen=True):
    """How long a visit's states last, in seconds; a warning is part of the time of its state."""

    idle_s: Annotated[float, Meta(ge=30, le=900, description="30 到 900 之间的秒数")] = 180.0
    warning_s: Annotated[float, Meta(ge=20, le=120, description="20 到 120 之间的秒数")] = 30.0
    pin_s: Annotated[float, Meta(ge=30, le=300, description="30 到 300 之间的秒数")] = 60.0
    pin_warning_s: Annotated[float, Meta(ge=20, le=120, description="20 到 120 之间的秒数")] = 20.0


class Settings(Struct, frozen=True):
    """Everything that can be set, one Struct per section of the file."""

    kiosk: KioskSettings = KioskSettings()
    backend: BackendSettings = BackendSettings()
    reader: ReaderSettings = ReaderSettings()
    printer: PrinterSettings = PrinterSettings()
    screen: ScreenSettings = ScreenSettings()
    visit: VisitSettings = VisitSettings()
    voice: VoiceSettings = VoiceSettings()
