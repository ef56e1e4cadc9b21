"""Benefits in payment: what is paid, to which account, and what changes when someone certifies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from kiosk.contract.codes.insurance import InsuranceType

PAID, SUSPENDED, ENDED = "正常发放", "暂停发放", "待遇终止"

_BENEFITS = text(
    "SELECT insurance, status, since, monthly_fen, last_paid, certification_due FROM benefit "
    "WHERE person_id = :person_id ORDER BY insurance"
)
_PAYMENTS = text(
    "SELECT p.insurance, p.month, p.amount_fen, b.paid_on FROM benefit_payment p "
    "LEFT JOIN benefit_back_payment b "
    "ON b.person_id = p.person_id AND b.insurance = p.insurance AND b.month = p.month "
    "WHERE p.person_id = :person_id AND p.month BETWEEN :first AND :last ORDER BY p.month DESC, p.insurance"
)
_PAID_MONTHS = text(
    "SELECT month FROM benefit_payment WHERE person_id = :person_id AND insurance = :insurance AND month >= :first"
)
_ACCOUNTS = text(
    "SELECT insurance, since, bank, account FROM benefit_account WHERE person_id = :person_id "
    "ORDER BY insurance, since"
)
_CERTIFY = text(
    "UPDATE benefit SET certification_due = :due WHERE person_id = :person_id AND insurance = :insurance"
)
_RESUME = text(
    "UPDATE benefit SET status = :status, last_paid = :last_paid "
    "WHERE person_id = :person_id AND insurance = :insurance"
)
_PAY = text(
    "INSERT INTO benefit_payment (person_id, insurance, month, amount_fen) "
    "VALUES (:person_id, :insurance, :month, :amount_fen) ON CONFLICT (person_id, insurance, month) DO NOTHING"
)
_PAY_BACK = text(
    "INSERT INTO benefit_back_payment (person_id, insurance, month, ordered_on, paid_on) "
    "VALUES (:person_id, :insurance, :month, :ordered_on, :paid_on) "
    "ON CONFLICT (person_id, insurance, month) DO NOTHING"
)


@dataclass(frozen=True)
class Benefit:
    """One benefit of a person. Months are counted as in `kiosk.contract.months`."""

    insurance: InsuranceType
    status: str
    since: int
    monthly_fen: int
    last_paid: int | None
    certification_due: date | None


@dataclass(frozen=True)
class Payment:
    """One month's payment; `back_paid_on`: paid afterwards, on this day."""

    insurance: InsuranceType
    month: int
    amount_fen: int
    back_paid_on: date | None = None


@dataclass(frozen=True, repr=False)
class Account:
    """Where a benefit goes from this month on."""

    insurance: InsuranceType
    since: int
    bank: str
    number: str

    def __repr__(self) -> str:
        return f"Account({self.insurance}, {self.bank})"


def benefits_of(connection: Connection, person_id: str) -> list[Benefit]:
    """Every benefit of this person, also one that is suspended or has ended."""
    return [
        Benefit(
            InsuranceType(row.insurance),
            row.status,
            row.since,
            row.monthly_fen,
            row.last_paid,
            date.fromisoformat(row.certification_due) if row.certification_due else None,
        )
        for row in connection.execute(_BENEFITS, {"person_id": person_id})
    ]


def payments_of(connection: Connection, person_id: str, first: int, last: int) -> list[Payment]:
    """Payments for these months, newest first."""
    rows = connection.execute(_PAYMENTS, {"person_id": person_id, "first": first, "last": last})
    return [
        Payment(
            InsuranceType(row.insurance),
            row.month,
            row.amount_fen,
            date.fromisoformat(row.paid_on) if row.paid_on else None,
        )
        for row in rows
    ]


def paid_months(connection: Connection, person_id: str, insurance: InsuranceType, first: int) -> list[int]:
    """The months from `first` on that were paid."""
    asked = {"person_id": person_id, "insurance": insurance.value, "first": first}
    return [row.month for row in connection.execute(_PAID_MONTHS, asked)]


def accounts_of(connection: Connection, person_id: str) -> list[Account]:
    """All accounts that benefits of this person go or went to, in order of time."""
    return [
        Account(InsuranceType(row.insurance), row.since, row.bank, row.account)
        for row in connection.execute(_ACCOUNTS, {"person_id": person_id})
    ]


def account_at(accounts: Sequence[Account], insurance: InsuranceType, month: int) -> Account | None:
    """The account of this benefit in this month."""
    fitting = [each for each in accounts if each.insurance is insurance and each.since <= month]
    return fitting[-1] if fitting else None


def certify(connection: Connection, person_id: str, insurance: InsuranceType, due: date) -> None:
    """The certification of this benefit holds until this day."""
    connection.execute(
        _CERTIFY, {"person_id": person_id, "insurance": insurance.value, "due": due.isoformat()}
    )


def resume(
    connection: Connection,
    person_id: str,
    benefit: Benefit,
    months: Sequence[int],
    *,
    ordered_on: date,
    paid_on: date,
) -> None:
    """Pay the benefit again, and these months, in order of time, afterwards."""
    key = {"person_id": person_id, "insurance": benefit.insurance.value}
    connection.execute(
        _RESUME, {**key, "status": PAID, "last_paid": months[-1] if months else benefit.last_paid}
    )
    for month in months:
        connection.execute(_PAY, {**key, "month": month, "amount_fen": benefit.monthly_fen})
        connection.execute(
            _PAY_BACK,
            {**key, "month": month, "ordered_on": ordered_on.isoformat(), "paid_on": paid_on.isoformat()},
        )
