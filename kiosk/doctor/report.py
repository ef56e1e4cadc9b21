"""The report, for people and for machines."""

import json
import unicodedata
from collections.abc import Sequence

from kiosk.doctor.finding import Finding, Status

_LABELS = {
    "settings": "设置",
    "reader": "读卡器",
    "printer": "打印机",
    "network": "网络",
    "backend": "后台",
    "clock": "时钟",
    "fonts": "字体",
    "voice": "语音",
    "disk": "磁盘",
}
_STATUS = {Status.OK: "正常", Status.WARNING: "注意", Status.FAILED: "异常"}
_LABEL_COLUMNS = 8
_NAME_COLUMNS = 10


def is_ok(findings: Sequence[Finding]) -> bool:
    """Whether people can be served: nothing failed."""
    return all(finding.status is not Status.FAILED for finding in findings)


def as_table(findings: Sequence[Finding]) -> str:
    """A line for each check, its advice below it, and a summary."""
    indent = " " * (6 + _LABEL_COLUMNS + _NAME_COLUMNS)
    lines = []
    for finding in findings:
        label = _padded(_LABELS[finding.name], _LABEL_COLUMNS)
        lines.append(f"{_STATUS[finding.status]}  {label}{finding.name:<{_NAME_COLUMNS}}{finding.message}")
        if finding.advice:
            lines.append(f"{indent}→ {finding.advice}")
    counts = {status: sum(finding.status is status for finding in findings) for status in Status}
    summary = "，".join(f"{_STATUS[status]} {count} 项" for status, count in counts.items() if count)
    return "\n".join([*lines, "", f"{'可以使用' if is_ok(findings) else '不能正常使用'}：{summary}。", ""])


def as_json(findings: Sequence[Finding]) -> str:
    """`{"ok", "checks": [{"name", "status", "message", "advice"}]}` on one line."""
    checks = [
        {
            "name": finding.name,
            "status": finding.status.value,
            "message": finding.message,
            "advice": finding.advice,
        }
        for finding in findings
    ]
    return json.dumps({"ok": is_ok(findings), "checks": checks}, ensure_ascii=False) + "\n"


def _padded(text: str, columns: int) -> str:
    """A Chinese character is two columns wide on a terminal."""
    width = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
    return text + " " * (columns - width)
