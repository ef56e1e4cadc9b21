"""SB07 社会保险待遇领取资格认证: certification of eligibility, done at once.

社会保险经办条例 article 26: eligibility is verified by data matching or by the person; payment pauses when it is not, and
goes on, missed months included, when it is.
"""

from datetime import date

from kiosk.backend.items.handler import Effect, Handler, PersonalQuestion, Refused
from kiosk.backend.items.labels import BENEFITS
from kiosk.backend.rules.certification import Certification, Standing, missed_months, next_due
from kiosk.backend.rules.pay_days import next_pay_day
from kiosk.backend.store.benefits import ENDED, SUSPENDED, Benefit, benefits_of, certify, paid_months, resume
from kiosk.backend.store.codec import yuan
from kiosk.contract.items import Fact, ValueKind
from kiosk.contract.months import month_at, month_index
from kiosk.contract.words import Words

NOTHING_RECEIVED = Words(
    "平台没有您领取养老、工伤、失业等待遇的记录，不需要认证。如已办理退休或待遇申领，请到社保经办窗口核实。",
    "No benefit is paid to you, so there is nothing to certify. "
    "If you have applied for one, please ask at the counter.",
)
_ALL_ENDED = Words(
    "您的待遇已经终止，不能认证。如有疑问，请持社保卡到社保经办窗口核实。",
    "Your benefit has ended and cannot be certified. Please ask at the counter, with your card.",
)
_TITLE = Words("资格认证成功", "Your eligibility is certified")
_RESUMED_TITLE = Words("资格认证成功，待遇恢复发放", "Certified: your benefit is paid again")
_NEXT = Words(
    "请在下次认证截止日之前再次认证，在手机、一体机或窗口办理均可。行动不便的，可以预约上门认证。",
    "Certify again before the next date: by phone, at a kiosk or at a counter. "
    "If you cannot come, ask for a visit at home.",
)
_OTHER_REASON = Words(
    "您的待遇不是因为认证逾期而暂停，请持社保卡到社保经办窗口核实。",
    "Your benefit was not suspended for a late certification. Please ask at the counter, with your card.",
)


def certify_now(question: PersonalQuestion) -> Effect:
    """Every benefit that the person receives. A repeat on the same day finds nothing left to change."""
    benefits = benefits_of(question.connection, question.person_id)
    if not benefits:
        raise Refused(NOTHING_RECEIVED)
    living = [each for each in benefits if each.status != ENDED]
    if not living:
        raise Refused(_ALL_ENDED)
    due = next_due(question.today)
    facts = [
        Fact(Words("认证日期", "Certified on"), question.today.isoformat(), ValueKind.DATE),
        Fact(Words("下次认证截止日", "Certify again by"), due.isoformat(), ValueKind.DATE),
        Fact(
            Words("核验方式", "Proof"),
            "本人持社会保障卡到场，密码核验通过",
            value_en="In person, with the social-security card and its PIN",
        ),
    ]
    resumed, unexplained = False, False
    for benefit in living:
        names = BENEFITS[benefit.insurance]
        facts.append(Fact(Words("待遇", "Benefit"), names.zh, value_en=names.en))
        certify(question.connection, question.person_id, benefit.insurance, due)
        if benefit.status != SUSPENDED:
            continue
        if _is_overdue(benefit, question):
            facts += _resume(benefit, question)
            resumed = True
        else:
            unexplained = True
    return Effect(_RESUMED_TITLE if resumed else _TITLE, facts, _OTHER_REASON if unexplained else _NEXT)


def _is_overdue(benefit: Benefit, question: PersonalQuestion) -> bool:
    due = benefit.certification_due
    return due is None or Certification(due).standing(question.today) is Standing.OVERDUE


def _resume(benefit: Benefit, question: PersonalQuestion) -> list[Fact]:
    last = benefit.last_paid if benefit.last_paid is not None else benefit.since - 1
    due = benefit.certification_due or date(last // 12, last % 12 + 1, 1)
    begun = month_index(f"{due:%Y-%m}")
    paid = paid_months(question.connection, question.person_id, benefit.insurance, begun)
    months = missed_months(due, question.today, {month_at(month) for month in paid})
    paid_on = next_pay_day(question.today)
    resume(
        question.connection,
        question.person_id,
        benefit,
        [month_index(month) for month in months],
        ordered_on=question.today,
        paid_on=paid_on,
    )
    if not months:
        return []
    return [
        Fact(Words("补发起始月", "Missed from"), months[0], ValueKind.MONTH),
        Fact(Words("补发截止月", "Missed until"), months[-1], ValueKind.MONTH),
        Fact(Words("补发月数", "Months paid afterwards"), str(len(months)), ValueKind.MONTHS),
        Fact(
            Words("补发金额", "Paid afterwards"),
            str(yuan(benefit.monthly_fen * len(months))),
            ValueKind.MONEY,
        ),
        Fact(Words("预计到账日", "Expected on"), paid_on.isoformat(), ValueKind.DATE),
    ]


HANDLER = Handler(action=certify_now)
