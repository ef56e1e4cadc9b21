"""LD01 劳动权益维护, the guide: time limits and steps of a complaint, of mediation, of arbitration.

劳动保障监察条例 (complaints) and 劳动争议调解仲裁法 (mediation, arbitration). It informs and decides nothing: whether a
limit has run out is for the inspectorate or the commission to say.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.backend.items.handler import Handler, Question, Refused
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.problems import ProblemType
from kiosk.contract.words import Words


@dataclass(frozen=True)
class Step:
    """One step: its name, how long it may take, what happens, and the articles."""

    name: Words
    limit: Words
    what: Words
    basis: Words


@dataclass(frozen=True)
class Way:
    """One way to one's right. `years`: so long after the wrong; None where the way has no limit of its own."""

    name: Words
    limit: Words
    years: int | None
    steps: tuple[Step, ...]
    notes: tuple[Words, ...]


def _complaint_law(articles_zh: str, articles_en: str) -> Words:
    return Words(
        f"《劳动保障监察条例》{articles_zh}", f"Labour Security Supervision Regulations, {articles_en}"
    )


def _dispute_law(articles_zh: str, articles_en: str) -> Words:
    return Words(
        f"《劳动争议调解仲裁法》{articles_zh}", f"Labour Dispute Mediation and Arbitration Law, {articles_en}"
    )


_NO_LIMIT = Words("不限", "None")
_TEN_PEOPLE = Words(
    "10人以上有共同请求的，可以推举代表参加（《劳动争议调解仲裁法》第七条）。",
    "Ten people or more with the same claim may choose someone to act for all (article 7 of the disputes law).",
)
_EVIDENCE = Words(
    "请保存好合同、工资单、考勤、转账记录等证据；由单位掌握的证据，单位应当提供（《劳动争议调解仲裁法》第六条）。",
    "Keep contracts, payslips, attendance and transfers as evidence; what the employer holds, it must produce "
    "(article 6 of the disputes law).",
)
_COMPLAINT = Way(
    Words("投诉举报", "Complaint to the inspectorate"),
    Words("2年", "2 years"),
    2,
    (
        Step(
            Words("时效", "Time limit"),
            Words("2年内", "Within 2 years"),
            Words(
                "从违法行为发生之日起算；一直持续的，从结束之日起算。2年内没有被发现、举报、投诉的，不再查处。",
                "Counted from the wrong, or from its end if it went on. What was neither found nor reported within "
                "2 years is no longer looked into.",
            ),
            _complaint_law("第二十条", "article 20"),
        ),
        Step(
            Words("找对地方", "Where to go"),
            _NO_LIMIT,
            Words(
                "向用工所在地的县级或市级劳动保障监察机构提出。",
                "To the labour inspectorate of the county or city where the work is done.",
            ),
            _complaint_law("第十三条", "article 13"),
        ),
        Step(
            Words("投诉或举报", "Complain or report"),
            _NO_LIMIT,
            Words(
                "本人权益受侵害可以投诉；任何人都可以举报，监察机构为举报人保密。",
                "You may complain if you were wronged; anyone may report a wrong, and is kept confidential.",
            ),
            _complaint_law("第九条", "article 9"),
        ),
        Step(
            Words("立案", "Case opened"),
            Words("及时", "Without delay"),
            Words("认为需要调查处理的，及时立案。", "A case is opened where an inquiry is needed."),
            _complaint_law("第十四条", "article 14"),
        ),
        Step(
            Words("调查", "Inquiry"),
            Words("60个工作日，可延长30个", "60 working days, 30 more if complex"),
            Words(
                "从立案之日起60个工作日内完成；情况复杂的，经批准可以延长30个工作日。",
                "Finished within 60 working days of opening; 30 more may be allowed for a complex case.",
            ),
            _complaint_law("第十七条", "article 17"),
        ),
        Step(
            Words("处理", "Outcome"),
            Words("按决定办", "As decided"),
            Words(
                "责令改正、处理或处罚。拖欠工资逾期不付的，责令加付应付金额50%以上1倍以下的赔偿金。",
                "The employer is told to put it right, or fined. Wages still not paid cost it 50 to 100 % more.",
            ),
            _complaint_law("第十八条、第二十六条", "articles 18 and 26"),
        ),
    ),
    (
        Words(
            "已经申请调解、仲裁或者起诉的事项，监察机构会告知您按那个程序办（《劳动保障监察条例》第二十一条）。",
            "What is already before mediators, arbitrators or a court is settled there (article 21 of the supervision regulations).",
        ),
    ),
)
_MEDIATION = Way(
    Words("调解", "Mediation"),
    Words("不限，但注意仲裁时效1年", "None; but arbitration has 1 year"),
    None,
    (
        Step(
            Words("时效", "Time limit"),
            Words("不限", "None"),
            Words(
                "调解没有规定时效，但仲裁时效是1年。向单位主张权利、向有关部门请求救济，仲裁时效从那时起重新计算。",
                "Mediation has no limit, but arbitration has one of 1 year. It begins anew when you claim your right "
                "from the employer or ask an authority for help.",
            ),
            _dispute_law("第二十七条", "article 27"),
        ),
        Step(
            Words("找对地方", "Where to go"),
            _NO_LIMIT,
            Words(
                "企业劳动争议调解委员会、基层人民调解组织，或者乡镇、街道的调解组织。",
                "The company's mediation committee, local people's mediators, or those of the township or subdistrict.",
            ),
            _dispute_law("第十条", "article 10"),
        ),
        Step(
            Words("申请", "Apply"),
            _NO_LIMIT,
            Words(
                "可以书面申请，也可以口头申请，口头的由调解组织当场记录。",
                "In writing or by word of mouth, which the mediators write down.",
            ),
            _dispute_law("第十二条", "article 12"),
        ),
        Step(
            Words("调解", "Mediation"),
            Words("15日", "15 days"),
            Words(
                "收到申请15日内没有达成协议的，可以申请仲裁。",
                "Without an agreement within 15 days of the application you may go to arbitration.",
            ),
            _dispute_law("第十四条", "article 14"),
        ),
        Step(
            Words("达成协议", "Agreement"),
            Words("按协议约定", "As agreed"),
            Words(
                "双方签名或盖章，调解员签名并加盖调解组织印章后生效，双方应当履行。",
                "It binds both once they and the mediator signed and it bears the mediators' seal.",
            ),
            _dispute_law("第十四条", "article 14"),
        ),
        Step(
            Words("单位不履行", "If the employer does not keep it"),
            Words("约定期限过后", "After the agreed time"),
            Words(
                "可以申请仲裁；拖欠工资、工伤医疗费、经济补偿或赔偿金的，可以持协议书向法院申请支付令。",
                "Go to arbitration; for wages, medical costs of an injury or compensation, ask the court for an order "
                "to pay.",
            ),
            _dispute_law("第十五条、第十六条", "articles 15 and 16"),
        ),
    ),
    (_TEN_PEOPLE, _EVIDENCE),
)
_ARBITRATION = Way(
    Words("申请仲裁", "Arbitration"),
    Words("1年", "1 year"),
    1,
    (
        Step(
            Words("时效", "Time limit"),
            Words("1年内", "Within 1 year"),
            Words(
                "从知道或者应当知道权利受侵害之日起1年。在职期间被拖欠工资的不受1年限制，离职的从离职之日起1年内提出。",
                "1 year from when you knew or should have known. Unpaid wages have no such limit while you are "
                "employed there; after leaving, 1 year.",
            ),
            _dispute_law("第二十七条", "article 27"),
        ),
        Step(
            Words("找对地方", "Where to go"),
            _NO_LIMIT,
            Words(
                "劳动合同履行地或者用人单位所在地的劳动争议仲裁委员会。",
                "The arbitration commission where the work is done, or where the employer is.",
            ),
            _dispute_law("第二十一条", "article 21"),
        ),
        Step(
            Words("递交申请书", "Hand in the application"),
            _NO_LIMIT,
            Words(
                "写明双方情况、请求、事实理由和证据，按对方人数交副本；书写有困难的可以口头申请。",
                "Say who is involved, what you claim, why, and your evidence, with a copy for each other side; if "
                "writing is hard, apply by word of mouth.",
            ),
            _dispute_law("第二十八条", "article 28"),
        ),
        Step(
            Words("决定是否受理", "Accepted or not"),
            Words("5日", "5 days"),
            Words(
                "收到申请5日内决定。不受理或者逾期没有决定的，可以向法院起诉。",
                "Decided within 5 days. If not accepted, or not decided in time, you may go to court.",
            ),
            _dispute_law("第二十九条", "article 29"),
        ),
        Step(
            Words("单位答辩", "The employer's answer"),
            Words("10日", "10 days"),
            Words(
                "受理后5日内把申请书副本送给单位，单位10日内答辩；不答辩不影响仲裁。",
                "The employer gets a copy within 5 days and has 10 to answer; without an answer it goes on.",
            ),
            _dispute_law("第三十条", "article 30"),
        ),
        Step(
            Words("开庭", "Hearing"),
            Words("提前5日通知", "5 days' notice"),
            Words(
                "开庭5日前书面通知。无正当理由不到庭的，视为撤回申请。裁决前先行调解。",
                "You are told in writing 5 days before. If you stay away without good reason, it may count as "
                "withdrawn. Mediation is tried first.",
            ),
            _dispute_law("第三十五条、第三十六条、第四十二条", "articles 35, 36 and 42"),
        ),
        Step(
            Words("裁决", "Award"),
            Words("45日，可延长15日", "45 days, 15 more if complex"),
            Words(
                "受理申请之日起45日内结束；案情复杂的，经批准延长不超过15日。逾期没有裁决的，可以起诉。",
                "Within 45 days of acceptance, 15 more for a complex case. If it is late you may go to court.",
            ),
            _dispute_law("第四十三条", "article 43"),
        ),
        Step(
            Words("不服裁决", "If you disagree"),
            Words("15日", "15 days"),
            Words(
                "收到裁决书15日内可以向法院起诉。",
                "You may go to court within 15 days of receiving the award.",
            ),
            _dispute_law("第四十八条、第五十条", "articles 48 and 50"),
        ),
        Step(
            Words("单位不履行", "If the employer does not comply"),
            Words("履行期限过后", "After the time to comply"),
            Words(
                "裁决生效后，可以向法院申请执行。", "Once the award has effect, ask the court to enforce it."
            ),
            _dispute_law("第五十一条", "article 51"),
        ),
    ),
    (
        Words(
            "劳动争议仲裁不收费（《劳动争议调解仲裁法》第五十三条）。",
            "Arbitration is free of charge (article 53 of the disputes law).",
        ),
        _TEN_PEOPLE,
        _EVIDENCE,
    ),
)
_WAYS = {"1": _COMPLAINT, "2": _MEDIATION, "3": _ARBITRATION}
_COLUMNS = [Column(Words("步骤", "Step")), Column(Words("期限", "Time"))]
_CHOOSE = Words(
    "请先选择怎样处理：投诉举报、调解或者申请仲裁。",
    "Please choose first: a complaint, mediation, or arbitration.",
)
_ADVICE = Words(
    "这里只是指引，是否超过时效由受理机构决定。咨询电话：12333。",
    "This is guidance only; whether it is too late is for the authority to decide. Call 12333 for advice.",
)


def guide(question: Question) -> Sheet:
    """Limits and steps of the chosen way. Raises Refused without one."""
    way = _WAYS.get(question.text("way"))
    if way is None:
        raise Refused(_CHOOSE, ProblemType.ANSWERS_INVALID)
    summary = [
        Fact(Words("处理途径", "Way"), way.name.zh, value_en=way.name.en),
        Fact(Words("时效", "Time limit"), way.limit.zh, value_en=way.limit.en),
    ]
    happened = question.text("happen_to")
    if happened and way.years is not None:
        last = _years_later(date.fromisoformat(happened), way.years)
        summary.append(Fact(Words("一般不晚于", "As a rule no later than"), last.isoformat(), ValueKind.DATE))
    return Sheet(
        question.today, summary, _COLUMNS, [_row(step) for step in way.steps], notes=[*way.notes, _ADVICE]
    )


def _row(step: Step) -> Row:
    detail = [
        Fact(Words("怎么办", "What happens"), step.what.zh, value_en=step.what.en),
        Fact(Words("期限", "Time"), step.limit.zh, value_en=step.limit.en),
        Fact(Words("依据", "Legal basis"), step.basis.zh, value_en=step.basis.en),
    ]
    return Row([step.name.zh, step.limit.zh], [step.name.en, step.limit.en], detail)


def _years_later(day: date, years: int) -> date:
    """The same day of a later year; the 28th for a 29 February that it has not."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


HANDLER = Handler(public_query=guide)
