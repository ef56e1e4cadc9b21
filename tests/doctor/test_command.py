"""The whole command, on this machine: what is printed and with which exit code."""

import io
import json

from kiosk.doctor.command import run_doctor
from kiosk.doctor.finding import Finding, Status
from kiosk.doctor.report import as_json, as_table, is_ok
from kiosk.settings import load_settings

NAMES = ["settings", "reader", "printer", "network", "backend", "clock", "fonts", "voice", "disk"]
NO_BACKEND = {"backend.url": "http://127.0.0.1:1", "backend.connect_s": 1}


def test_json_holds_every_check_and_fails_without_a_backend() -> None:
    out = io.StringIO()
    code = run_doctor(load_settings(None, {}, NO_BACKEND), as_json=True, out=out)
    report = json.loads(out.getvalue())
    assert code == 1
    assert report["ok"] is False
    assert [check["name"] for check in report["checks"]] == NAMES
    assert {check["status"] for check in report["checks"]} <= {"ok", "warning", "failed"}
    assert all(check["advice"] for check in report["checks"] if check["status"] != "ok")


def test_the_table_names_what_is_wrong_and_what_to_do() -> None:
    out = io.StringIO()
    assert run_doctor(load_settings(None, {}, NO_BACKEND), as_json=False, out=out) == 1
    text = out.getvalue()
    assert all(name in text for name in NAMES)
    assert "异常  后台    backend" in text
    assert "不能正常使用" in text


def test_warnings_do_not_fail() -> None:
    findings = [
        Finding("voice", Status.WARNING, "没有语音程序。", "请安装。"),
        Finding("disk", Status.OK, "剩余 9000 MiB。"),
    ]
    assert is_ok(findings)
    assert as_table(findings).endswith("可以使用：正常 1 项，注意 1 项。\n")
    assert json.loads(as_json(findings))["ok"] is True
