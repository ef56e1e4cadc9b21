"""The main job, and what it leaves behind: paper in the tray, nothing on the screen, nothing in the log."""

import logging
import subprocess
from pathlib import Path

import pytest

from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.backend.store.database import Database
from kiosk.tour.stage import Stage
from kiosk.tour.visits import PIN
from tests.e2e.conftest import SetStage
from tests.rigs.printer import EvePrinter

WORKER = next(resident for resident in demo_residents() if resident.id == "worker")


def _to_home(stage: Stage, card: str = "worker") -> None:
    stage.until_screen("Waiting")
    stage.insert(card)
    stage.type_pin(PIN)
    stage.until_screen("Home")
    stage.hands.until("the contributions", lambda: stage.kiosk.contributions.property("state") == "ready")


def _to_contributions(stage: Stage) -> None:
    stage.hands.touch("参保信息")
    stage.until_screen("Contributions")


def _to_preview(stage: Stage) -> None:
    _to_contributions(stage)
    stage.hands.touch("打印缴费明细")
    stage.until_screen("Statement")
    stage.hands.touch("全部险种")
    stage.hands.until("the preview", lambda: stage.kiosk.statement.property("pageImage") != "")


def _print(stage: Stage) -> None:
    pages = stage.kiosk.statement.property("pages")
    stage.hands.touch(f"打印（共 {pages} 页）")
    stage.hands.until(
        "the end of printing", lambda: stage.kiosk.statement.property("state") in {"printed", "notPrinted"}
    )


def test_a_resident_sees_her_contributions_and_takes_a_statement_from_a_real_printer(
    set_stage: SetStage, backend_url: str, tmp_path: Path
) -> None:
    with EvePrinter(tmp_path) as printer:
        stage = set_stage(backend_url, printer.uri)
        _to_home(stage)
        assert stage.hands.sees("22 年 4 个月")
        assert stage.hands.sees("张*军")
        assert not stage.hands.sees(WORKER.name)
        assert not stage.hands.sees(WORKER.ssn)
        _to_preview(stage)
        paper = stage.kiosk.statement.paper
        assert paper is not None
        _print(stage)
        assert stage.kiosk.statement.property("state") == "printed"
        assert list(printer.printed().values()) == [paper.pdf]
        text = subprocess.run(
            ["pdftotext", "-layout", "-", "-"], input=paper.pdf, capture_output=True, check=True
        ).stdout.decode()
        assert WORKER.name in text
        assert WORKER.ssn not in text
        stage.hands.touch("结束并取卡")
        stage.until_screen("Ending")
        stage.pull()


def test_the_printer_fails_and_the_kiosk_goes_on(set_stage: SetStage, backend_url: str) -> None:
    stage = set_stage(backend_url, "ipp://127.0.0.1:9/ipp/print")
    _to_home(stage)
    _to_preview(stage)
    _print(stage)
    assert stage.kiosk.statement.property("state") == "notPrinted"
    assert "打印机" in stage.kiosk.statement.property("printMessage")
    stage.pull()
    _to_home(stage, "villager")
    stage.pull()


def test_a_full_disk_is_said_and_the_kiosk_goes_on(
    set_stage: SetStage, backend_url: str, tmp_path: Path
) -> None:
    full = tmp_path / "full"
    full.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(full)], check=True)
    try:
        stage = set_stage(backend_url, f"folder:{full}")
        _to_home(stage)
        _to_preview(stage)
        _print(stage)
        assert stage.kiosk.statement.property("state") == "notPrinted"
        assert list(full.iterdir()) == []
        stage.pull()
        _to_home(stage, "villager")
        stage.pull()
    finally:
        subprocess.run(["umount", str(full)], check=True)


@pytest.mark.parametrize("moment", ["pin", "home", "years", "preview"])
def test_pulling_the_card_leaves_nothing_behind(set_stage: SetStage, backend_url: str, moment: str) -> None:
    stage = set_stage(backend_url)
    if moment == "pin":
        stage.insert("worker")
        stage.until_screen("Pin")
        stage.kiosk.pin_pad.press("1")
    else:
        _to_home(stage)
    if moment == "years":
        _to_contributions(stage)
        stage.hands.touch("看每年明细")
        stage.hands.until("the years", lambda: stage.kiosk.history.property("state") == "ready")
    if moment == "preview":
        _to_preview(stage)
    stage.tray.remove()
    stage.until_screen("Ending")
    kiosk = stage.kiosk
    assert kiosk.pin_pad.property("count") == 0
    assert kiosk.contributions.overview is None
    assert kiosk.history.property("years").rowCount() == 0
    assert kiosk.statement.paper is None
    assert kiosk.driver.visit.holder is None
    assert kiosk.driver.visit.session is None
    assert kiosk.visit.property("person") == ""
    assert not stage.hands.sees("张*军")
    stage.skip(30.0)
    stage.until_screen("Waiting")


def test_ending_a_visit_kills_its_session(set_stage: SetStage, backend_url: str, database_url: str) -> None:
    database = Database(database_url)

    def sessions() -> int:
        return int(
            database.read_now(
                lambda connection: connection.exec_driver_sql(
                    "SELECT count(*) FROM visit_session"
                ).scalar_one()
            )
        )

    stage = set_stage(backend_url)
    stage.hands.until("earlier sessions' end", lambda: sessions() == 0)
    _to_home(stage)
    assert sessions() == 1
    stage.pull()
    stage.hands.until("the session's end", lambda: sessions() == 0)
    database.close()


def test_nothing_personal_is_logged(
    set_stage: SetStage, backend_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    stage = set_stage(backend_url)
    _to_home(stage)
    session = stage.kiosk.driver.visit.session
    assert session is not None
    token = session.token
    _to_preview(stage)
    paper = stage.kiosk.statement.paper
    assert paper is not None
    code = paper.issued.verification_code
    _print(stage)
    stage.pull()
    log = caplog.text
    assert "visit=" in log
    for secret in (WORKER.name, WORKER.ssn, WORKER.card.number, WORKER.card.identifier, token, code, PIN):
        assert secret not in log


def test_the_next_person_starts_afresh(set_stage: SetStage, backend_url: str) -> None:
    stage = set_stage(backend_url)
    stage.insert("worker")
    stage.until_screen("Pin")
    stage.hands.touch("打乱数字")
    stage.type_pin("999999")
    stage.hands.until("the refusal", lambda: stage.kiosk.visit.property("pinMessage") != "")
    stage.pull()
    stage.insert("villager")
    stage.until_screen("Pin")
    assert stage.kiosk.visit.property("pinMessage") == ""
    assert list(stage.kiosk.pin_pad.property("digits")) == list("1234567890")
    stage.pull()
