"""Settings that are valid but not good for a kiosk with real people. Invalid ones stop every command earlier."""

import ipaddress
from urllib.parse import urlsplit

from kiosk.doctor.finding import Finding, Status
from kiosk.settings import Settings

NAME = "settings"


def check_settings(settings: Settings) -> Finding:
    """Whether personal data would travel unencrypted, or the kiosk still bears the demonstration's name."""
    url = urlsplit(settings.backend.url)
    if url.scheme == "http" and not _is_this_machine(url.hostname or ""):
        return Finding(
            NAME,
            Status.WARNING,
            f"后台地址 {settings.backend.url} 没有加密，个人信息会明文传输。",
            "请把 backend.url 改为 https:// 开头的地址。",
        )
    if settings.kiosk == type(settings.kiosk)():
        return Finding(
            NAME,
            Status.WARNING,
            "这台一体机还没有自己的编号和服务点名称。",
            "请在设置文件的 [kiosk] 中填写 id 和 service_point。",
        )
    return Finding(NAME, Status.OK, f"编号 {settings.kiosk.id}，{settings.kiosk.service_point}。")


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
