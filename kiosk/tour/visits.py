"""The visits of the tour: what people do, step by step, each with a picture."""

from collections.abc import Callable

from kiosk.tour.stage import Stage

PIN = "123456"
WRONG_PIN = "654321"
FIND = "查找能办的事"
MOST_QUESTIONS = 20


def contributions_and_statement(stage: Stage) -> None:
    """The main job: card, a wrong PIN, the right one, contributions, years, months, the printed statement."""
    hands, kiosk = stage.hands, stage.kiosk
    stage.until_screen("Waiting")
    stage.shot("waiting")
    hands.touch("求助")
    stage.shot("help")
    hands.touch("知道了")
    stage.insert("worker")
    stage.until_screen("Pin")
    stage.shot("pin")
    stage.type_pin(WRONG_PIN)
    hands.until("the number of tries left", lambda: kiosk.visit.property("pinMessage") != "")
    stage.shot("wrong-pin")
    hands.touch("打乱数字")
    stage.shot("shuffled-digits")
    stage.type_pin(PIN)
    stage.until_contributions()
    stage.shot("home")
    hands.touch("参保信息")
    stage.until_screen("Contributions")
    stage.shot("contributions")
    hands.touch("看每年明细")
    stage.until_screen("Details")
    hands.until("the years", lambda: kiosk.history.property("state") == "ready")
    stage.shot("years")
    hands.touch("职工养老")
    hands.until("the years", lambda: kiosk.history.property("state") == "ready")
    kiosk.history.openYear(1)
    stage.shot("months")
    hands.touch("返回")
    hands.touch("返回")
    stage.until_screen("Contributions")
    hands.touch("打印缴费明细")
    stage.until_screen("Statement")
    stage.shot("statement-choice")
    hands.touch("全部险种")
    hands.until("the preview", lambda: kiosk.statement.property("pageImage") != "")
    stage.shot("statement-preview")
    print_pages = kiosk.statement.property("pages")
    hands.touch(f"打印（共 {print_pages} 页）")
    hands.until("the end of printing", lambda: kiosk.statement.property("state") in {"printed", "notPrinted"})
    stage.shot("statement-printed")
    hands.touch("首页")
    stage.until_screen("Home")
    hands.touch("结束并取卡")
    stage.until_screen("Ending")
    stage.shot("take-card")
    stage.pull()


def looking_up(stage: Stage) -> None:
    """Find one's way: categories, an item that is done elsewhere, the search by initials."""
    hands = stage.hands
    stage.insert("worker")
    stage.type_pin(PIN)
    stage.until_contributions()
    hands.touch("社会保险")
    stage.until_screen("Category")
    stage.shot("category")
    hands.touch("权益记录单")
    stage.until_screen("Item")
    stage.shot("item")
    hands.touch("首页")
    stage.until_screen("Home")
    hands.touch(FIND)
    stage.until_screen("Search")
    stage.shot("search")
    hands.write("yljf")
    hands.until("what is found", lambda: stage.kiosk.catalogue.property("foundCount") > 0)
    stage.shot("found")
    hands.write("qqqq")
    hands.until("nothing found", lambda: stage.kiosk.catalogue.property("foundCount") == 0)
    stage.shot("nothing-found")
    stage.pull()


def without_card(stage: Stage) -> None:
    """Someone without a card looks at a public service, asks for one that needs a card, and goes away."""
    hands = stage.hands
    stage.until_screen("Waiting")
    hands.touch("养老金测算")
    stage.until_screen("Item")
    stage.shot("public-item")
    hands.touch("返回")
    stage.until_screen("Waiting")
    hands.touch(FIND)
    stage.until_screen("Search")
    hands.write("参保信息")
    hands.touch("参保信息")
    stage.until_screen("Item")
    stage.shot("needs-card")
    stage.skip(155.0)
    hands.until("the question", lambda: bool(stage.kiosk.visit.property("warning")))
    stage.shot("still-there-without-card")
    stage.skip(60.0)
    stage.until_screen("Waiting")


def _until_stage(stage: Stage, name: str) -> None:
    stage.hands.until(f"the stage {name}", lambda: stage.kiosk.run.property("stage") == name)


def certification(stage: Stage) -> None:
    """A pensioner certifies: what it is, the questions, a look over them, done."""
    hands, run = stage.hands, stage.kiosk.run
    stage.insert("pensioner")
    stage.type_pin(PIN)
    stage.until_contributions()
    hands.touch("资格认证")
    stage.until_screen("Item")
    stage.shot("introduction")
    hands.touch("开始办理")
    _until_stage(stage, "asking")
    stage.shot("question")
    for _ in range(MOST_QUESTIONS):
        question = run.property("question")
        if question is None:
            break
        if question.property("control") == "several":
            question.toggle("170")
        hands.touch("下一题" if question.property("given") else "不填，下一题")
        hands.settle()
    _until_stage(stage, "review")
    stage.shot("review")
    hands.touch(str(run.property("confirmText")))
    _until_stage(stage, "done")
    stage.shot("done")
    stage.pull()


def records(stage: Stage) -> None:
    """Records with a picture, a table and details; and an item that says why it cannot be done."""
    hands, run = stage.hands, stage.kiosk.run
    stage.insert("pensioner")
    stage.type_pin(PIN)
    stage.until_contributions()
    for name in ("社会保险", "待遇发放明细"):
        hands.touch(name)
    stage.until_screen("Item")
    _until_stage(stage, "sheet")
    stage.shot("payments")
    hands.touch("首页")
    for name in ("社会保障卡", "社保卡查询"):
        hands.touch(name)
    stage.until_screen("Item")
    hands.until("the records or a question", lambda: run.property("stage") in {"sheet", "intro"})
    stage.shot("card")
    stage.pull()


def vacancies(stage: Stage) -> None:
    """Jobs and job fairs, without a card; one job in detail."""
    hands, run = stage.hands, stage.kiosk.run
    stage.until_screen("Waiting")
    hands.touch("岗位查询")
    stage.until_screen("Item")
    _until_stage(stage, "sheet")
    stage.shot("vacancies")
    run.property("sheet").openRow(0)
    hands.settle()
    stage.shot("vacancy")
    hands.touch("首页")
    hands.touch("招聘会信息")
    stage.until_screen("Item")
    _until_stage(stage, "sheet")
    stage.shot("fairs")
    hands.touch("首页")
    stage.until_screen("Waiting")


def estimate(stage: Stage) -> None:
    """A pension worked out without a card: a choice, a month, an amount."""
    hands, run = stage.hands, stage.kiosk.run
    stage.until_screen("Waiting")
    hands.touch("养老金测算")
    stage.until_screen("Item")
    hands.touch("开始查询")
    given = {
        "kind": "2",
        "birth": "1970-05",
        "sex": "2",
        "months": "180",
        "acct": "20000.00",
        "level": "1000",
        "retire": "60",
    }
    for _ in range(MOST_QUESTIONS):
        question = run.property("question")
        if question is None:
            break
        key = question.field.key
        if key in {"kind", "birth", "months", "acct"}:
            stage.shot(f"asks-{key}")
        question.restore(given.get(key, ""))
        hands.touch("下一题" if question.property("given") else "不填，下一题")
        hands.settle()
    _until_stage(stage, "sheet")
    stage.shot("estimate")
    hands.touch("首页")
    stage.until_screen("Waiting")


def pulled_early(stage: Stage) -> None:
    """The card is pulled in the middle of a visit: nothing stays on the screen."""
    stage.insert("unemployed")
    stage.type_pin(PIN)
    stage.until_contributions()
    stage.tray.remove()
    stage.until_screen("Ending")
    stage.hands.until("the card's removal", lambda: not stage.kiosk.visit.property("cardPresent"))
    stage.shot("goodbye")
    stage.skip(30.0)
    stage.until_screen("Waiting")


def _glance(card: str) -> Callable[[Stage], None]:
    """A visit that only looks at the contributions."""

    def visit(stage: Stage) -> None:
        stage.insert(card)
        stage.type_pin(PIN)
        stage.until_contributions()
        stage.shot("home")
        stage.hands.touch("参保信息")
        stage.until_screen("Contributions")
        stage.shot("contributions")
        stage.pull()

    return visit


def _refused(card: str) -> Callable[[Stage], None]:
    """A card that is refused when it is read."""

    def visit(stage: Stage) -> None:
        stage.insert(card)
        stage.until_screen("Trouble")
        stage.shot("refused")
        stage.pull()

    return visit


def _refused_after_pin(card: str) -> Callable[[Stage], None]:
    """A person whom the platform refuses."""

    def visit(stage: Stage) -> None:
        stage.insert(card)
        stage.type_pin(PIN)
        stage.until_screen("Trouble")
        stage.shot("refused")
        stage.pull()

    return visit


def last_try(stage: Stage) -> None:
    """Two wrong PINs: the kiosk asks before the last try; the person leaves it."""
    stage.insert("flexible")
    stage.type_pin(WRONG_PIN)
    stage.hands.until("the first refusal", lambda: stage.kiosk.visit.property("pinMessage") != "")
    stage.type_pin(WRONG_PIN)
    stage.hands.until("the question", lambda: bool(stage.kiosk.visit.property("lastTryAsked")))
    stage.shot("last-try")
    stage.hands.touch("不输了，取卡")
    stage.until_screen("Ending")
    stage.pull()


def time_out(stage: Stage) -> None:
    """Nobody touches the screen: the kiosk asks, the person stays, then leaves the card behind."""
    stage.insert("villager")
    stage.type_pin(PIN)
    stage.until_contributions()
    stage.skip(155.0)
    stage.hands.until("the question", lambda: bool(stage.kiosk.visit.property("warning")))
    stage.shot("still-there")
    stage.hands.touch("我还在")
    stage.hands.until("the question's end", lambda: not stage.kiosk.visit.property("warning"))
    stage.skip(155.0)
    stage.hands.until("the question", lambda: bool(stage.kiosk.visit.property("warning")))
    stage.skip(60.0)
    stage.until_screen("Ending")
    stage.shot("timed-out")
    stage.pull()


def platform_gone(stage: Stage) -> None:
    """The platform goes away: first during a visit, then before the next person comes."""
    stage.insert("worker")
    stage.type_pin(PIN)
    stage.until_contributions()
    stage.stop_backend()
    stage.hands.touch("参保信息")
    stage.hands.touch("看每年明细")
    stage.hands.until("the failure", lambda: stage.kiosk.history.property("state") == "failed")
    stage.shot("platform-gone")
    stage.tray.remove()
    stage.until_screen("Ending")
    stage.kiosk.watch.ask()
    stage.hands.until("the loss", lambda: not stage.kiosk.driver.visit.health.backend)
    stage.skip(30.0)
    stage.until_screen("OutOfService")
    stage.shot("out-of-service")


VISITS: dict[str, Callable[[Stage], None]] = {
    "main": contributions_and_statement,
    "looking-up": looking_up,
    "without-card": without_card,
    "certification": certification,
    "records": records,
    "vacancies": vacancies,
    "estimate": estimate,
    "pulled-early": pulled_early,
    "pensioner": _glance("pensioner"),
    "villager": _glance("villager"),
    "chaperone": _glance("chaperone"),
    "forty-years": _glance("forty-years"),
    "long-name": _glance("long-name"),
    "first-generation": _glance("first-generation"),
    "suspended-pension": _glance("suspended-pension"),
    "third-generation": _refused("third-generation"),
    "locked-pin": _refused("locked-pin"),
    "expired-card": _refused("expired-card"),
    "bank-card": _refused("bank-card"),
    "resident-id": _refused("resident-id"),
    "mute": _refused("mute"),
    "garbled": _refused("garbled"),
    "lost-card": _refused_after_pin("lost-card"),
    "two-records": _refused_after_pin("two-records"),
    "not-found": _refused_after_pin("not-found"),
    "deceased": _refused_after_pin("deceased"),
    "record-suspended": _refused_after_pin("record-suspended"),
    "last-try": last_try,
    "time-out": time_out,
    "platform-gone": platform_gone,
}
