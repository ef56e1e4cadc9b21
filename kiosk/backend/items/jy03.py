"""JY03 招聘会及公共就业服务专项活动信息查询: fairs and events, without a card.

就业促进法 article 37: fairs of the public employment service are free for job seekers.
"""

from datetime import date, timedelta

from kiosk.backend.items.handler import Handler, Question
from kiosk.backend.items.labels import region_words
from kiosk.backend.store.fairs import MOST_EVENTS, JobEvent, find_events
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.words import Words

KINDS: dict[str, Words] = {
    "1": Words("线下招聘会", "Job fair"),
    "2": Words("直播带岗", "Live-streamed vacancies"),
    "3": Words("春风行动", "Spring Breeze campaign"),
    "4": Words("民营企业招聘月", "Private employers' month"),
    "5": Words("就业援助月", "Employment aid month"),
    "6": Words("其他", "Other"),
}
_AHEAD = timedelta(days=30)
_COLUMNS = [
    Column(Words("活动", "Event")),
    Column(Words("日期", "Date"), ValueKind.DATE),
    Column(Words("地点", "Where")),
    Column(Words("报名", "Sign-up")),
]
_FREE = Words(
    "公共就业服务机构举办的招聘会不向求职者收费。活动可能调整，出发前可拨打12333核实。",
    "Fairs of the public employment service are free for job seekers. Plans may change: call 12333 before you go.",
)
_SIGN_UP = Words("要报名的活动，请插卡报名。", "To sign up for an event, insert your card.")
_NONE = Words(
    "这段时间没有这样的活动。请把日期放宽，或不选举办地和类型；也可以先看“岗位查询”。",
    "There is no such event in that time. Widen the dates, or leave place and kind open; or see “Find a job”.",
)


def events(question: Question) -> Sheet:
    """Events in the days that were asked for: from today for thirty days unless said otherwise."""
    first, last = _days(question)
    found = find_events(question.connection, first, last, question.text("region"), question.text("type"))
    notes = []
    if len(found) == MOST_EVENTS:
        notes.append(Words(f"只列出前{MOST_EVENTS}场。", f"Only the first {MOST_EVENTS} are listed."))
    if any(each.takes_sign_ups(question.today) for each in found):
        notes.append(_SIGN_UP)
    return Sheet(
        question.today,
        [
            Fact(Words("活动场次", "Events"), str(len(found)), ValueKind.NUMBER),
            Fact(Words("从", "From"), first.isoformat(), ValueKind.DATE),
            Fact(Words("到", "To"), last.isoformat(), ValueKind.DATE),
        ],
        _COLUMNS,
        [_row(each, question.today) for each in found],
        notes=[*notes, _FREE] if found else [],
        empty=_NONE,
    )


def _days(question: Question) -> tuple[date, date]:
    """First and last day; one that is not answered follows from the other, or from today."""
    begin, end = _day(question.text("from_date")), _day(question.text("to_date"))
    first = begin or (min(question.today, end) if end else question.today)
    return first, end or max(first, question.today) + _AHEAD


def _day(answer: str) -> date | None:
    return date.fromisoformat(answer) if answer else None


def _row(event: JobEvent, today: date) -> Row:
    place, state = region_words(event.region), _state(event, today)
    day = event.begins.isoformat()
    return Row(
        [event.title, day, place.zh, state.zh],
        [event.title, day, place.en, state.en],
        _detail(event, place, state, today),
    )


def _detail(event: JobEvent, place: Words, state: Words, today: date) -> list[Fact]:
    kind = KINDS.get(event.kind, KINDS["6"])
    facts = [
        Fact(Words("活动", "Event"), event.title),
        Fact(Words("类型", "Kind"), kind.zh, value_en=kind.en),
        Fact(Words("主办单位", "Organiser"), event.organiser),
        Fact(Words("地点", "Where"), f"{place.zh}{event.place}", value_en=f"{place.en}, {event.place}"),
        Fact(Words("开始日期", "From"), event.begins.isoformat(), ValueKind.DATE),
    ]
    if event.ends != event.begins:
        facts.append(Fact(Words("结束日期", "To"), event.ends.isoformat(), ValueKind.DATE))
    facts += [
        Fact(Words("时间", "Hours"), event.hours),
        Fact(Words("参加单位", "Employers"), str(event.employers), ValueKind.NUMBER),
        Fact(Words("提供岗位", "Vacancies"), str(event.vacancies), ValueKind.NUMBER),
        Fact(Words("报名", "Sign-up"), state.zh, value_en=state.en),
    ]
    if event.sign_up_until is not None and event.takes_sign_ups(today):
        facts += [
            Fact(Words("报名截止", "Sign up until"), event.sign_up_until.isoformat(), ValueKind.DATE),
            Fact(Words("剩余名额", "Places left"), str(event.places - event.taken), ValueKind.NUMBER),
        ]
    return [
        *facts,
        Fact(Words("说明", "About"), event.about),
        Fact(Words("活动编号", "Number"), event.event_id),
    ]


def _state(event: JobEvent, today: date) -> Words:
    if event.ends < today:
        return Words("已结束", "Over")
    if event.sign_up_until is None:
        return Words("不用报名", "Not needed")
    if event.taken >= event.places:
        return Words("名额已满", "Full")
    if today > event.sign_up_until:
        return Words("报名已截止", "Closed")
    return Words("正在报名", "Open")


HANDLER = Handler(public_query=events)
