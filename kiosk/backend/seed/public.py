"""Invented vacancies and events, dated by the day of seeding so that they are current."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.backend.seed.employers import EMPLOYERS
from kiosk.backend.seed.records import Row
from kiosk.backend.store.public_tables import job_event, vacancy
from kiosk.contract.codes.region import COUNTIES, REGIONS

_FULL_TIME, _PART_TIME, _INTERNSHIP, _FLEXIBLE = "1", "2", "3", "5"
_CONTRACT, _HOURLY, _TEMPORARY = "1", "3", "4"
_FULL_TIME_EACH = 6
_PAY_STEP = 100
_COMPANY, _SOLE_TRADER = "10", "60"


@dataclass(frozen=True)
class _Job:
    """A kind of work that employers of a trade look for. Pay in yuan a month; 0: to be agreed."""

    title: str
    occupation: str
    trade: str
    low: int
    high: int
    duties: str
    hours: str = "每天8小时，每周休息1至2天"
    education: str | None = None
    skill: str | None = None
    experience: str = "0"
    age_high: int = 55
    board: str = "0"
    way: str = _FULL_TIME
    form: str = _CONTRACT
    wanted: int = 2
    note: str = "缴纳社会保险"


_SHIFTS = "三班倒，每班8小时"
_JOBS = (
    _Job("超市收银员", "4-01", "超市", 2400, 3000, "收银、开票、整理收银台", education="71", wanted=3),
    _Job("超市理货员", "4-01", "超市", 2300, 2800, "上货、理货、核对价签", age_high=58),
    _Job("仓库管理员", "4-02", "物流公司", 3000, 4000, "收发货物、盘点、做台账", education="61"),
    _Job(
        "货车司机",
        "4-02",
        "物流公司",
        5500,
        8500,
        "市内和省内送货",
        experience="2",
        note="按趟计提成，需B2驾照",
    ),
    _Job("快递分拣员", "4-02", "物流公司", 3500, 5000, "扫描、分拣、装车", _SHIFTS, board="2", wanted=6),
    _Job("餐厅服务员", "4-03", "旅游公司", 2600, 3400, "迎客、点餐、传菜、收台", board="3", wanted=4),
    _Job("中餐厨师", "4-03", "旅游公司", 5000, 8000, "炒菜、备料", skill="4", experience="3", board="3"),
    _Job("景区讲解员", "4-07", "旅游公司", 3000, 4500, "带团讲解", education="31", note="讲解另有补贴"),
    _Job("保洁员", "4-07", "家政公司", 2200, 2600, "办公楼和楼道保洁", age_high=60, wanted=5),
    _Job("养老护理员", "4-10", "家政公司", 3200, 4800, "照料老人起居", skill="5", board="3", wanted=4),
    _Job("月嫂", "4-10", "家政公司", 6000, 9500, "照料产妇和新生儿", skill="3", experience="3", board="3"),
    _Job("车工", "6-18", "机械厂", 4500, 6500, "操作车床加工零件", education="47", skill="4", experience="2"),
    _Job(
        "电焊工", "6-18", "机械厂", 5000, 8200, "焊接结构件", skill="4", experience="2", note="需焊工操作证"
    ),
    _Job("机械技术员", "2-02", "机械厂", 5500, 9000, "画图、编工艺、跟线", education="31", experience="2"),
    _Job("缝纫工", "6-05", "纺织厂", 3000, 4500, "按样板缝制服装", note="计件工资", wanted=8),
    _Job("挡车工", "6-05", "纺织厂", 3200, 4200, "看管织布机", _SHIFTS, board="2", wanted=6),
    _Job("陶瓷成型工", "6-31", "陶瓷厂", 3500, 5000, "注浆、修坯", wanted=4),
    _Job("质量检验员", "6-31", "玻璃器皿厂", 3200, 4300, "检查外观和尺寸", education="61", wanted=3),
    _Job("包装工", "6-31", "玻璃器皿厂", 2800, 3600, "分拣、装箱、贴标", age_high=58, wanted=6),
    _Job("糕点工", "6-02", "食品厂", 2800, 4000, "和面、成型、烘烤", note="需健康证", wanted=4),
    _Job("酿醋工", "6-02", "醋业公司", 3300, 4600, "拌曲、翻醅、淋醋", board="1", wanted=3),
    _Job("选煤工", "6-16", "煤化公司", 5200, 7200, "看护洗选设备", _SHIFTS, board="3", wanted=5),
    _Job("化验员", "2-02", "煤化公司", 4000, 5500, "采样、化验、记录", education="41", experience="1"),
    _Job("瓦工", "6-29", "建筑公司", 6000, 9000, "砌墙、抹灰", form=_TEMPORARY, board="2", note="按天结算"),
    _Job("挖掘机操作工", "6-30", "建筑公司", 0, 0, "土方施工", experience="3", note="需操作证"),
    _Job("会计", "2-06", "建筑公司", 4000, 6000, "记账、报税", education="21", experience="2", wanted=1),
    _Job("行政文员", "3-01", "食品厂", 2800, 3500, "收发文件、接待、录入", education="31", wanted=1),
    _Job("保安员", "3-02", "超市", 2500, 3200, "门岗、巡逻、登记", _SHIFTS, board="1", age_high=58, wanted=3),
    _Job(
        "销售经理", "4-01", "醋业公司", 0, 0, "开发客户、管理渠道", education="31", experience="3", wanted=1
    ),
    _Job(
        "电子商务实习生",
        "4-04",
        "醋业公司",
        1800,
        2400,
        "上架商品、回复客户",
        education="31",
        way=_INTERNSHIP,
    ),
)
_SCHOOL_DAY = "周一至周五9:00–11:30、14:30–16:30，不误接送孩子"
_SCHOOL_MORNING = "周一至周五9:00–11:30，不误接送孩子"
_SCHOOL_JOBS = (
    _Job(
        "小饭桌帮厨",
        "4-03",
        "家政公司",
        2000,
        2300,
        "择菜、备餐、洗碗",
        _SCHOOL_DAY,
        note="每小时22元起",
        way=_PART_TIME,
        form=_HOURLY,
    ),
    _Job(
        "钟点保洁",
        "4-10",
        "家政公司",
        1800,
        2700,
        "入户保洁",
        _SCHOOL_DAY,
        note="每小时28元起",
        way=_PART_TIME,
        form=_HOURLY,
    ),
    _Job(
        "超市上午理货",
        "4-01",
        "超市",
        1200,
        1400,
        "上货、理货",
        _SCHOOL_MORNING,
        note="每小时22元起",
        way=_PART_TIME,
        form=_HOURLY,
    ),
    _Job(
        "手工包装",
        "6-31",
        "食品厂",
        1000,
        2000,
        "折盒、贴标，可带回家",
        "时间自己定",
        way=_FLEXIBLE,
        form=_TEMPORARY,
        note="计件",
    ),
)
_STREAM = "2"
_ABOUT_STREAM = "用手机就能看，可以在线提问、投递，不收费。"
_ABOUT_FAIR = "带身份证或社保卡入场；现场有政策咨询和职业指导，不收费。"
_HIDDEN = ("expired", "filled", "unreviewed", "withdrawn")


def public_rows(today: date) -> Iterator[tuple[str, Row]]:
    """Rows by table: vacancies of all counties, a few of them no longer on offer, and events."""
    for at, county in enumerate(COUNTIES):
        jobs = [_JOBS[(at * _FULL_TIME_EACH + step) % len(_JOBS)] for step in range(_FULL_TIME_EACH)]
        jobs.append(_SCHOOL_JOBS[at % len(_SCHOOL_JOBS)])
        for number, job in enumerate(jobs, start=1):
            yield vacancy.name, _vacancy(job, county, number, today)
    for number, why in enumerate(_HIDDEN, start=1):
        row = _vacancy(_JOBS[number], COUNTIES[0], 90 + number, today)
        yield vacancy.name, {**row, **_hide(why, row, today)}
    yield from ((job_event.name, row) for row in _events(today))


def _vacancy(job: _Job, county: str, number: int, today: date) -> Row:
    lot = COUNTIES.index(county) * 7 + number
    raised = lot % 4 * _PAY_STEP if job.low else 0
    employer = _employer(county, job.trade, lot)
    return {
        "vacancy_id": f"G{county}{number:04d}",
        "title": job.title,
        "occupation": job.occupation,
        "employer": employer,
        "employer_kind": _SOLE_TRADER if job.trade == "超市" else _COMPANY,
        "region": county,
        "place": f"示例路{lot}号",
        "pay_low_fen": (job.low + raised) * 100 if job.low else None,
        "pay_high_fen": (job.high + raised) * 100 if job.low else None,
        "pay_note": job.note,
        "way": job.way,
        "form": job.form,
        "hours": job.hours,
        "board": job.board,
        "education": job.education,
        "skill": job.skill,
        "experience": job.experience,
        "age_low": 18,
        "age_high": job.age_high,
        "duties": job.duties,
        "wanted": job.wanted,
        "taken": lot % job.wanted,
        "contact": f"{employer}招聘负责人",
        # No area has numbers that begin with a zero: nobody can be called by these.
        "phone": f"0354-0{lot:06d}",
        "published": (today - timedelta(days=lot % 21)).isoformat(),
        "expires": (today + timedelta(days=30 + lot % 60)).isoformat(),
        "reviewed": 1,
        "released": 1,
    }


def _employer(county: str, trade: str, lot: int) -> str:
    place = REGIONS[county].rstrip("区县市")
    here = [name for name in EMPLOYERS.values() if name.startswith(place) and name.endswith(trade)]
    return here[lot % len(here)]


def _hide(why: str, row: Row, today: date) -> Row:
    match why:
        case "expired":
            return {"expires": (today - timedelta(days=1)).isoformat()}
        case "filled":
            return {"taken": row["wanted"]}
        case "unreviewed":
            return {"reviewed": 0}
    return {"released": 0}


def _events(today: date) -> Iterator[Row]:
    """Fairs of the next weeks in every county, then what each season brings."""
    for at, county in enumerate(COUNTIES):
        name = REGIONS[county]
        yield _event(
            f"E{county}01",
            "1",
            f"{name}求职招聘会",
            county,
            today + timedelta(days=2 + at * 5),
            place="示例文化广场",
            sign_up=at % 2 == 0,
            full=at == 2,
        )
        yield _event(
            f"E{county}02",
            "2",
            f"{name}直播带岗",
            county,
            today + timedelta(days=1 + at * 4),
            place="示例直播间（可到服务点观看）",
        )
    yield _event("E14070203", "6", "零工市场开放日", "140702", today, place="示例零工驿站")
    yield _event("E14070204", "1", "上月综合招聘会", "140702", today - timedelta(days=20), place="示例体育馆")
    for event_id, kind, title, county, month, days in (
        ("E14072805", "5", "就业援助月专场", "140728", 1, 20),
        ("E14070305", "3", "春风行动招聘会", "140703", 2, 10),
        ("E14078105", "4", "民营企业招聘月", "140781", 4, 25),
    ):
        begins = date(today.year + (today.month >= month), month, 10)
        yield _event(event_id, kind, title, county, begins, place="示例人力资源市场", days=days, sign_up=True)


def _event(
    event_id: str,
    kind: str,
    title: str,
    county: str,
    begins: date,
    *,
    place: str,
    days: int = 1,
    sign_up: bool = False,
    full: bool = False,
) -> Row:
    lot = COUNTIES.index(county)
    return {
        "event_id": event_id,
        "kind": kind,
        "title": title,
        "organiser": f"{REGIONS[county]}示例就业服务中心",
        "region": county,
        "place": place,
        "begins": begins.isoformat(),
        "ends": (begins + timedelta(days=days - 1)).isoformat(),
        "hours": "15:00–17:00" if kind == _STREAM else "9:00–12:00",
        "employers": 12 + lot * 3,
        "vacancies": 150 + lot * 40,
        "sign_up_until": (begins - timedelta(days=1)).isoformat() if sign_up else None,
        "places": 120,
        "taken": 120 if full else lot * 9,
        "about": _ABOUT_STREAM if kind == _STREAM else _ABOUT_FAIR,
    }
