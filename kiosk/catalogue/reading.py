"""Which reader an answer of each kind goes through."""

from collections.abc import Callable
from datetime import date

from kiosk.catalogue.applicant import Applicant
from kiosk.catalogue.model import Field, FieldKind
from kiosk.catalogue.validators import calendar, identity, lists, numbers, pin, references, text
from kiosk.catalogue.validators.unfit import Unfit
from kiosk.contract.items import Answer

_Reader = Callable[[Field, object, date, Applicant], Answer]


def _never_asked(_field: Field, _value: object, _today: date, _applicant: Applicant) -> Answer:
    raise Unfit("这一项不能改。", "This cannot be changed.")


READERS: dict[FieldKind, _Reader] = {
    FieldKind.TEXT: lambda field, value, _today, _applicant: text.read_line(field, value),
    FieldKind.TEXTAREA: lambda field, value, _today, _applicant: text.read_lines(field, value),
    FieldKind.INT: lambda field, value, _today, _applicant: numbers.read_whole(field, value),
    FieldKind.YEAR: lambda field, value, today, _applicant: numbers.read_year(field, value, today),
    FieldKind.MONEY: lambda field, value, _today, _applicant: numbers.read_amount(field, value),
    FieldKind.DECIMAL: lambda field, value, _today, _applicant: numbers.read_amount(field, value),
    FieldKind.DATE: lambda field, value, today, _applicant: calendar.read_day(field, value, today),
    FieldKind.MONTH: lambda field, value, today, _applicant: calendar.read_month(field, value, today),
    FieldKind.BOOL: lambda _field, value, _today, _applicant: lists.read_yes_or_no(value),
    FieldKind.PROMISE: lambda _field, value, _today, _applicant: lists.read_agreement(value),
    FieldKind.CODE: lambda field, value, _today, _applicant: lists.read_code(field, value),
    FieldKind.CODES: lambda field, value, _today, _applicant: lists.read_codes(field, value),
    FieldKind.REGION: lambda _field, value, _today, _applicant: lists.read_county(value),
    FieldKind.VILLAGE: lambda _field, value, _today, _applicant: lists.read_village(value),
    FieldKind.OCCUPATION: lambda _field, value, _today, _applicant: lists.read_occupation(value),
    FieldKind.SSN: lambda _field, value, today, _applicant: identity.read_ssn(value, today),
    FieldKind.MOBILE: lambda _field, value, _today, _applicant: identity.read_mobile(value),
    FieldKind.BANK: lambda _field, value, _today, _applicant: identity.read_account(value),
    FieldKind.USCC: lambda _field, value, _today, _applicant: identity.read_credit_code(value),
    FieldKind.PIN: lambda field, value, _today, applicant: pin.read_pin(field, value, applicant),
    FieldKind.PHOTO: lambda _field, value, _today, _applicant: references.read_reference(value),
    FieldKind.SIGNATURE: lambda _field, value, _today, _applicant: references.read_reference(value),
    FieldKind.FILE: lambda field, value, _today, _applicant: references.read_references(field, value),
    FieldKind.READONLY: _never_asked,
}


def read(field: Field, value: object, today: date, applicant: Applicant) -> Answer:
    """The answer in its one form. Raises Unfit."""
    return READERS[field.kind](field, value, today, applicant)
