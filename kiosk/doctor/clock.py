"""This machine's clock against the backend's."""

from datetime import datetime

from kiosk.doctor.backend import BackendAnswer
from kiosk.doctor.finding import Finding, Status

NAME = "clock"
TOLERATED = 5.0
LONGEST = 120.0


def check_clock(answer: BackendAnswer, now: datetime) -> Finding:
    """Up to 5 s off is fine; from 120 s on visits end too early and papers bear a wrong time."""
    if answer.server_time is None:
        return Finding(NAME, Status.WARNING, "后台没有给出时间，时钟没有核对。", "请先排除后台的问题。")
    difference = (now - answer.server_time).total_seconds()
    off = f"本机时钟比后台{'快' if difference > 0 else '慢'} {abs(difference):.0f} 秒"
    advice = "请打开时间同步：timedatectl set-ntp true。"
    if abs(difference) >= LONGEST:
        return Finding(NAME, Status.FAILED, f"{off}。", advice)
    if abs(difference) > TOLERATED:
        return Finding(NAME, Status.WARNING, f"{off}。", advice)
    return Finding(NAME, Status.OK, "时钟与后台一致。")
