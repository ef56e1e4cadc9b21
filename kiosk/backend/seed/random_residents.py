"""Any number of invented residents, each from the seed and her number alone."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from kiosk.backend.rules.levels import levels_fen, monthly_pension_fen
from kiosk.backend.seed.employers import EMPLOYERS
from kiosk.backend.seed.ledger import Job, LevelYear, residents_ledger
from kiosk.backend.seed.records import CardRow, Identity, Pension, Story, person_id_of
from kiosk.backend.store.benefits import PAID, SUSPENDED
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.codes.region import COUNTIES
from kiosk.contract.numbers import card_number_check_character, ssn_check_character

_SURNAMES = "王李张刘陈杨赵黄周吴郭武韩马高梁田曹"
_GIVEN = "建国志强秀英桂芳丽华晓明海燕玉兰文斌永福俊梅红军伟敏静洋涛"
_FIRST_BIRTH = date(1940, 1, 1)
_BIRTH_DAYS = (date(2006, 12, 31) - _FIRST_BIRTH).days
_SERIALS = 100
MOST_RESIDENTS = len(COUNTIES) * _BIRTH_DAYS * _SERIALS
_STRIDE = 7_368_787
_RESIDENTS_SCHEME_BEGAN = 2010
_OVERDUE = 0.03
"""So many pensions are suspended because they were not certified in time."""
_EMPLOYEE_KINDS = (
    InsuranceType.EMPLOYEES_PENSION,
    InsuranceType.UNEMPLOYMENT,
    InsuranceType.WORK_INJURY,
)
_EMPLOYER_IDS = list(EMPLOYERS)


def identity_of(number: int, rng: random.Random) -> Identity:
    """Resident `number` (0 ≤ number < MOST_RESIDENTS): each has another social-security number."""
    place = number * _STRIDE % MOST_RESIDENTS
    place, serial = divmod(place, _SERIALS)
    county_index, days = divmod(place, _BIRTH_DAYS)
    county = COUNTIES[county_index]
    born = _FIRST_BIRTH + timedelta(days=days)
    first17 = f"{county}{born:%Y%m%d}{900 + serial}"
    ssn = first17 + ssn_check_character(first17)
    name = rng.choice(_SURNAMES) + "".join(rng.sample(_GIVEN, rng.choice((1, 2, 2, 2))))
    return Identity(person_id_of(ssn), ssn, name, "1" if serial % 2 else "2", "01", born, county)


def card_of(identity: Identity, number: int) -> CardRow:
    """A card in good order."""
    first8 = f"C{number % 10_000_000:07d}"
    identifier = f"{identity.region}D156000005{number:08X}{number * 2_654_435_761 % 2**32:08X}"
    return CardRow(
        identifier, first8 + card_number_check_character(first8), identity.ssn, "normal", date(2039, 12, 31)
    )


def story_of(identity: Identity, rng: random.Random, now: int) -> Story:
    """A plausible life: employed, in the residents' scheme, flexible, switched, or retired."""
    born = identity.birth_date.year * 12 + identity.birth_date.month - 1
    retires = born + (60 if identity.sex == "1" else 55) * 12
    fate = rng.random()
    if born + 60 * 12 < now and fate < 0.75:
        return _pensioner(identity, rng, now, born)
    if fate < 0.42:
        jobs = _jobs(rng, max(born + rng.randint(19, 27) * 12, 1986 * 12), min(now, retires - 1))
        return Story(jobs, _EMPLOYEE_KINDS, _arrears(rng, jobs, now))
    if fate < 0.52:
        begun = max(born + rng.randint(22, 40) * 12, now - rng.randint(24, 160))
        return Story(
            [Job(begun, min(now, retires - 1), rng.uniform(0.6, 0.8))] if begun < min(now, retires) else []
        )
    if fate < 0.64:
        return _switched(rng, now, born, retires)
    return Story(level_years=_level_years(rng, max(_RESIDENTS_SCHEME_BEGAN, (born + 16 * 12) // 12), now))


def _jobs(rng: random.Random, first: int, last: int) -> list[Job]:
    jobs: list[Job] = []
    start, wage = first, rng.uniform(0.5, 1.4)
    while start <= last and len(jobs) < 6:
        end = min(last, start + rng.randint(18, 150))
        employer_id = rng.choice(_EMPLOYER_IDS)
        jobs.append(Job(start, end, wage, employer_id, EMPLOYERS[employer_id]))
        wage = min(3.2, wage * rng.uniform(0.9, 1.25))
        start = end + 1 + (rng.randint(1, 14) if rng.random() < 0.4 else 0)
    return jobs


def _arrears(rng: random.Random, jobs: list[Job], now: int) -> frozenset[int]:
    if not jobs or jobs[-1].last < now or rng.random() > 0.06:
        return frozenset()
    return frozenset(range(max(jobs[-1].first, now - rng.randint(1, 5)), now + 1))


def _level_years(rng: random.Random, first: int, now: int) -> list[LevelYear]:
    levels = levels_fen()
    level = rng.randrange(0, 6)
    years = []
    for year in range(first, now // 12 + (1 if now % 12 >= 8 else 0)):
        if rng.random() < 0.04:
            continue
        if rng.random() < 0.12:
            level = min(len(levels) - 1, level + 1)
        years.append(
            LevelYear(year, levels[level], f"{year}-{rng.randint(3, 9):02d}-{rng.randint(1, 28):02d}")
        )
    return years


def _switched(rng: random.Random, now: int, born: int, retires: int) -> Story:
    switch = now - rng.randint(13, 90)
    level_years = _level_years(rng, max(_RESIDENTS_SCHEME_BEGAN, (born + 16 * 12) // 12), switch)
    jobs = _jobs(rng, max(switch, born + 17 * 12), min(now, retires - 1))
    return Story(jobs, _EMPLOYEE_KINDS, _arrears(rng, jobs, now), level_years)


def _pensioner(identity: Identity, rng: random.Random, now: int, born: int) -> Story:
    since = born + 60 * 12
    ends = since // 12
    story = Story(
        level_years=[
            each
            for each in _level_years(rng, max(_RESIDENTS_SCHEME_BEGAN, ends - 15), now)
            if each.year < ends
        ]
    )
    account = residents_ledger(identity.person_id, story.level_years).account_fen
    due = now + rng.randint(2, 13)
    last_paid, status = now - 1, PAID
    overdue = now - rng.randint(1, 8)
    if overdue > since and rng.random() < _OVERDUE:
        due, last_paid, status = overdue, overdue, SUSPENDED
    pension = Pension(
        InsuranceType.RESIDENTS_PENSION,
        since,
        last_paid,
        monthly_pension_fen(account),
        status,
        date(due // 12, due % 12 + 1, 1),
    )
    return replace(story, pension=pension)


def residents(count: int, seed: int, now: int) -> Iterator[tuple[Identity, CardRow, Story]]:
    """So many residents. The same seed gives the same people, however many are asked for."""
    for number in range(count):
        rng = random.Random(f"{seed}:{number}")  # noqa: S311 - invention, not secrecy
        identity = identity_of(number, rng)
        yield identity, card_of(identity, number), story_of(identity, rng, now)
