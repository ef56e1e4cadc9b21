"""The way to the backend: its name and its port."""

import socket
import time
from urllib.parse import urlsplit

from kiosk.doctor.finding import Finding, Status
from kiosk.settings import Settings

NAME = "network"
_PORTS = {"http": 80, "https": 443}


def check_network(settings: Settings) -> Finding:
    """Whether the backend's host has an address and takes a TCP connection."""
    try:
        url = urlsplit(settings.backend.url)
        host, port = url.hostname or "", url.port or _PORTS[url.scheme]
    except ValueError:
        return Finding(NAME, Status.FAILED, "后台地址的端口不对。", "请检查设置 backend.url。")
    began = time.monotonic()
    try:
        socket.create_connection((host, port), timeout=settings.backend.connect_s).close()
    except socket.gaierror:
        return Finding(
            NAME, Status.FAILED, f"查不到 {host} 的网络地址。", "请检查网线、DNS 和设置 backend.url。"
        )
    except OSError as error:
        reason = error.strerror or "没有回应"
        return Finding(
            NAME, Status.FAILED, f"连接不上 {host}:{port}（{reason}）。", "请检查网线、防火墙和后台。"
        )
    return Finding(
        NAME, Status.OK, f"能连接 {host}:{port}，用时 {(time.monotonic() - began) * 1000:.0f} 毫秒。"
    )
