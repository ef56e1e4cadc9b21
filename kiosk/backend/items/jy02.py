"""JY02 岗位信息发布查询: vacancies on offer, without a card.

人力资源市场暂行条例 articles 24 and 29: only what was reviewed is shown. Who to call at an employer needs the card.
"""

from dataclasses import replace

from kiosk.backend.items.handler import Handler, Question
from kiosk.backend.items.jy13 import LEVELS
from kiosk.backend.items.labels import region_words
from kiosk.backend.store.vacancies import (
    MOST_VACANCIES,
    FoundVacancies,
    PayBand,
    Vacancy,
    VacancyOrder,
    VacancySearch,
    find_vacancies,
)
from kiosk.contract.codes.lists import code_list
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.words import Words

_PAY_BANDS = {
    "1": PayBand(most_fen=3000_00 - 1),
    "2": PayBand(3000_00, 5000_00),
    "3": PayBand(5000_00, 8000_00),
    "4": PayBand(least_fen=8000_00 + 1),
}
_NEGOTIABLE, _BEST_PAID, _NEAREST = "5", "2", "3"
_RANKS = {"11": 7, "14": 6, "21": 5, "31": 4, "41": 3, "44": 3, "47": 3, "61": 3, "71": 2, "81": 1, "90": 0}
"""Education (AAC011) by height; a vacancy takes its own and what is higher."""
_ANY = Words("不限", "Any")
_COLUMNS = [
    Column(Words("岗位", "Job")),
    Column(Words("单位", "Employer")),
    Column(Words("月薪", "Monthly pay")),
    Column(Words("工作地点", "Place")),
]
_CALL = Words(
    "这里不显示联系人和电话。想应聘，请插卡办“求职登记”，或到服务点窗口。",
    "Whom to call is not shown here. To apply, insert your card and register as a job seeker, or ask at the counter.",
)
_NEVER_PAY = Words(
    "招聘不得收押金、不得扣证件。遇到收费请拨打12333。",
    "No employer may ask for a deposit or keep your papers. If one does, call 12333.",
)
_NONE_FIT = Words(
    "没有符合条件的岗位。请减少条件再查，例如不选工种或换一个县；也可以插卡办“求职登记”，有合适的岗位会推荐给您。",
    "No vacancy fits. Try with fewer conditions, such as any kind of work or another county; or insert your card and "
    "register as a job seeker to have vacancies recommended.",
)
_NONE = Words(
    "现在没有在招的岗位。请过几天再查，或看“招聘会信息”。",
    "There is no open vacancy now. Please look again in a few days, or see “Job fairs”.",
)
_WHERE = Words(
    "没有选工作地点，不知道哪里近，按最新的在前排列。",
    "No place of work was chosen to be near to: newest first.",
)


def vacancies(question: Question) -> Sheet:
    """Vacancies that are reviewed, released, not expired and not filled, by the filters that were answered."""
    search = _search(question)
    found = find_vacancies(question.connection, search, question.today)
    limited = any(key != "sort" for key in question.answers)
    return Sheet(
        question.today,
        _summary(found, search),
        _COLUMNS,
        [_row(each) for each in found.vacancies],
        notes=_notes(question, found, search) if found.count else [],
        empty=_NONE_FIT if limited else _NONE,
    )


def _search(question: Question) -> VacancySearch:
    salary, education, region = question.text("salary"), question.text("aac011"), question.text("acb202")
    search = VacancySearch(
        words=question.text("kw").split(),
        occupation=question.text("aca111"),
        region=region,
        way=question.text("acb239"),
        pay=_PAY_BANDS.get(salary),
        negotiable=salary == _NEGOTIABLE,
        educations=_enough_for(education) if education else None,
    )
    if question.text("sort") == _BEST_PAID:
        return replace(search, order=VacancyOrder.BEST_PAID)
    if question.text("sort") == _NEAREST:
        # The place is then where to begin, not a limit: what is elsewhere follows.
        return replace(search, region="", near=region)
    return search


def _enough_for(education: str) -> list[str]:
    """What a vacancy may ask of someone with this education."""
    return [code for code, rank in _RANKS.items() if rank <= _RANKS.get(education, 0)]


def _summary(found: FoundVacancies, search: VacancySearch) -> list[Fact]:
    facts = [
        Fact(Words("符合条件的岗位", "Vacancies that fit"), str(found.count), ValueKind.NUMBER),
        Fact(Words("还招人数", "People wanted"), str(found.places), ValueKind.NUMBER),
    ]
    if search.near:
        county = region_words(search.near)
        label = Words(f"其中在{county.zh}", f"Of these in {county.en}")
        facts.append(Fact(label, str(found.near), ValueKind.NUMBER))
    return facts


def _notes(question: Question, found: FoundVacancies, search: VacancySearch) -> list[Words]:
    notes = []
    if found.count > len(found.vacancies):
        notes.append(
            Words(
                f"只列出前{MOST_VACANCIES}个，请加上条件缩小范围。",
                f"Only the first {MOST_VACANCIES} are listed: add a condition to see fewer.",
            )
        )
    if search.near:
        county = region_words(search.near)
        notes.append(
            Words(
                f"{county.zh}的岗位在前，其他县的在后。",
                f"Vacancies in {county.en} come first, those of other counties follow.",
            )
        )
    elif question.text("sort") == _NEAREST:
        notes.append(_WHERE)
    return [*notes, _CALL, _NEVER_PAY]


def _row(vacancy: Vacancy) -> Row:
    pay, place = _pay(vacancy), region_words(vacancy.region)
    return Row(
        [vacancy.title, vacancy.employer, pay.zh, place.zh],
        [vacancy.title, vacancy.employer, pay.en, place.en],
        _detail(vacancy, pay, place),
    )


def _detail(vacancy: Vacancy, pay: Words, place: Words) -> list[Fact]:
    ages = Words(f"{vacancy.age_low}至{vacancy.age_high}周岁", f"{vacancy.age_low} to {vacancy.age_high}")
    skill = LEVELS.get(vacancy.skill, _ANY) if vacancy.skill else _ANY
    education = _named("AAC011", vacancy.education) if vacancy.education else _ANY
    return [
        Fact(Words("岗位", "Job"), vacancy.title),
        Fact(Words("单位", "Employer"), vacancy.employer),
        _words(Words("单位类型", "Kind of employer"), _named("AAB019", vacancy.employer_kind)),
        _words(Words("月薪", "Monthly pay"), pay),
        *([Fact(Words("待遇说明", "About the pay"), vacancy.pay_note)] if vacancy.pay_note else []),
        Fact(Words("还招人数", "People wanted"), str(vacancy.open_places), ValueKind.NUMBER),
        _words(Words("工作方式", "Way of working"), _named("ACB239", vacancy.way)),
        _words(Words("用工形式", "Form of work"), _named("AAC048", vacancy.form)),
        Fact(Words("工作时间", "Hours"), vacancy.hours),
        _words(
            Words("工作地点", "Place"),
            Words(f"{place.zh}{vacancy.place}", f"{place.en}, {vacancy.place}"),
        ),
        Fact(Words("工作内容", "Duties"), vacancy.duties),
        _words(Words("学历要求", "Education"), education),
        _words(Words("技能等级", "Skill level"), skill),
        _words(Words("工作年限", "Years of work"), _named("ACC217", vacancy.experience)),
        _words(Words("年龄", "Age"), ages),
        _words(Words("食宿", "Board and lodging"), _named("ACB228", vacancy.board)),
        Fact(Words("发布日期", "Published"), vacancy.published.isoformat(), ValueKind.DATE),
        Fact(Words("截止日期", "Open until"), vacancy.expires.isoformat(), ValueKind.DATE),
        Fact(Words("岗位编号", "Number"), vacancy.vacancy_id),
    ]


def _pay(vacancy: Vacancy) -> Words:
    if vacancy.pay_low_fen is None or vacancy.pay_high_fen is None:
        return Words("面议", "To be agreed")
    low, high = vacancy.pay_low_fen // 100, vacancy.pay_high_fen // 100
    if low == high:
        return Words(f"{low}元", f"{low:,} yuan")
    return Words(f"{low}–{high}元", f"{low:,}–{high:,} yuan")


def _named(name: str, code: str) -> Words:
    """The name of a code; the code itself where the list has none."""
    return code_list(name).names.get(code, Words(code, code))


def _words(label: Words, value: Words) -> Fact:
    return Fact(label, value.zh, value_en=value.en)


HANDLER = Handler(public_query=vacancies)
