"""PINs: their form, and which are too easily guessed."""

import re

from kiosk.catalogue.applicant import Applicant
from kiosk.catalogue.model import Field
from kiosk.catalogue.validators.characters import text_of
from kiosk.catalogue.validators.unfit import Unfit
from kiosk.contract.pin_rules import weak_pin

_PIN = re.compile(r"[0-9]{6}")


def read_pin(field: Field, value: object, applicant: Applicant) -> str:
    """Six digits, and for a new PIN none that is easily guessed. Raises Unfit."""
    text = text_of(value)
    if not _PIN.fullmatch(text):
        raise Unfit("密码是6位数字。", "A PIN is six digits.")
    if not field.existing and weak_pin(text, applicant.ssn):
        raise Unfit(
            "这个密码太容易被猜到。不要用连号、同一个数字、生日或身份证号里的数字。",
            "This PIN is easily guessed. Do not use a run, one digit repeated, a birthday or part of your ID number.",
        )
    return text
