"""Service items from first touch to what comes of them: the real window, the real backend, records looked at after."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from sqlalchemy import text

from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.backend.store.database import Database
from kiosk.tour.stage import Stage
from kiosk.tour.visits import PIN
from tests.e2e.conftest import SetStage

Look = Callable[..., list[tuple[object, ...]]]


@pytest.fixture
def look(database_url: str) -> Look:
    """What is in the platform's tables."""

    def rows(statement: str, **values: object) -> list[tuple[object, ...]]:
        database = Database(database_url)
        found = database.read_now(lambda connection: connection.execute(text(statement), values).all())
        database.close()
        return [tuple(row) for row in found]

    return rows


def person_of(look: Look, resident: str) -> str:
    ssn = next(each.ssn for each in demo_residents() if each.id == resident)
    return str(look("SELECT person_id FROM person WHERE ssn = :ssn", ssn=ssn)[0][0])


def open_item(stage: Stage, card: str, category: str, item: str) -> None:
    stage.until_screen("Waiting")
    stage.insert(card)
    stage.type_pin(PIN)
    stage.until_contributions()
    stage.hands.touch(category)
    stage.until_screen("Category")
    stage.hands.touch(item)
    stage.until_screen("Item")


def until_stage(stage: Stage, name: str) -> None:
    stage.hands.until(f"the stage {name}", lambda: stage.kiosk.run.property("stage") == name)


def answer_all(stage: Stage, *, several: str = "") -> None:
    """Answer the questions with what is offered first, and go on until the review."""
    for _ in range(20):
        question = stage.kiosk.run.property("question")
        if question is None:
            return
        if question.property("control") == "several":
            question.toggle(several)
        elif question.property("control") in {"yesno", "promise"}:
            question.decide(True)
        stage.hands.touch("下一题" if question.property("given") else "不填，下一题")
        stage.hands.settle()
    raise AssertionError("the questions have no end")


def test_a_certification_resumes_a_suspended_pension_and_is_receipted(
    set_stage: SetStage, backend_url: str, look: Look, tmp_path: Path
) -> None:
    stage = set_stage(backend_url, **{"printer.receipt_uri": f"folder:{tmp_path / 'receipts'}"})
    who = person_of(look, "suspended-pension")
    before = look("SELECT certification_due, status FROM benefit WHERE person_id = :who", who=who)
    open_item(stage, "suspended-pension", "社会保险", "资格认证")
    assert stage.hands.sees("谁能办")
    stage.hands.touch("开始办理")
    answer_all(stage, several="170")
    until_stage(stage, "review")
    stage.hands.touch(str(stage.kiosk.run.property("confirmText")))
    until_stage(stage, "done")
    after = look("SELECT certification_due, status FROM benefit WHERE person_id = :who", who=who)
    assert after != before
    receipt = look("SELECT receipt FROM item_case WHERE person_id = :who AND item_id = 'SB07'", who=who)[-1][
        0
    ]
    assert stage.hands.sees(str(receipt))
    stage.hands.touch("打印凭条")
    stage.hands.until("the receipt", lambda: stage.kiosk.run.property("printKind") == "done")
    printed = list((tmp_path / "receipts").glob("*.png"))
    assert len(printed) == 1
    assert QImage(str(printed[0])).width() == 576
    stage.hands.touch("好了")
    stage.until_screen("Home")
    stage.pull()
    assert stage.kiosk.run.property("doneTitle") == ""


def test_who_draws_no_pension_is_told_why_there_is_nothing_to_certify(
    set_stage: SetStage, backend_url: str, look: Look
) -> None:
    stage = set_stage(backend_url)
    open_item(stage, "worker", "社会保险", "资格认证")
    stage.hands.touch("开始办理")
    answer_all(stage, several="110")
    until_stage(stage, "review")
    stage.hands.touch(str(stage.kiosk.run.property("confirmText")))
    until_stage(stage, "refused")
    assert len(str(stage.kiosk.run.property("reason"))) > 10
    assert look("SELECT 1 FROM item_case WHERE person_id = :who", who=person_of(look, "worker")) == []
    stage.pull()


@pytest.mark.parametrize(
    ("card", "category", "item"),
    [
        ("pensioner", "社会保险", "待遇发放明细"),
        ("worker", "社会保险", "工伤查询"),
        ("worker", "社会保障卡", "社保卡查询"),
        ("flexible", "人事人才", "人事档案"),
    ],
)
def test_records_are_there_at_a_touch(
    set_stage: SetStage, backend_url: str, card: str, category: str, item: str
) -> None:
    stage = set_stage(backend_url)
    open_item(stage, card, category, item)
    stage.hands.until("the records", lambda: stage.kiosk.run.property("stage") in {"sheet", "intro"})
    if stage.kiosk.run.property("stage") == "intro":
        stage.hands.touch("开始查询")
        answer_all(stage)
        until_stage(stage, "sheet")
    sheet = stage.kiosk.run.property("sheet").sheet
    assert sheet is not None
    assert sheet.rows or sheet.summary
    resident = next(each for each in demo_residents() if each.id == card)
    for secret in (resident.name, resident.ssn, resident.card.number):
        assert not stage.hands.sees(secret)
    stage.pull()
    assert stage.kiosk.run.property("sheet").sheet is None


def test_a_pension_is_estimated_without_a_card(set_stage: SetStage, backend_url: str) -> None:
    stage = set_stage(backend_url)
    stage.until_screen("Waiting")
    stage.hands.touch("养老金测算")
    stage.until_screen("Item")
    run = stage.kiosk.run
    stage.hands.touch("开始查询")
    given: dict[str, object] = {
        "kind": "2",
        "birth": "1970-05",
        "sex": "2",
        "months": "180",
        "acct": "20000.00",
        "level": "1000",
        "retire": "60",
    }
    for _ in range(12):
        question = run.property("question")
        if question is None:
            break
        question.restore(given.get(question.field.key, ""))
        stage.hands.touch("下一题") if str(question.answer) else stage.hands.touch("不填，下一题")
        stage.hands.settle()
    until_stage(stage, "sheet")
    assert stage.hands.sees("元")
    stage.hands.touch("首页")
    stage.until_screen("Waiting")
