"""Asking one question by itself."""

from datetime import date

from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.model import Field
from kiosk.catalogue.reading import read
from kiosk.catalogue.validators.unfit import Unfit
from kiosk.contract.items import Answer
from kiosk.contract.words import Words

TODAY = date(2026, 9, 1)


def answer(field: Field, value: object, applicant: Applicant = NOBODY) -> Answer:
    """The answer in its one form; reading that again changes nothing."""
    taken = read(field, value, TODAY, applicant)
    assert read(field, taken, TODAY, applicant) == taken
    return taken


def refusal(field: Field, value: object, applicant: Applicant = NOBODY) -> Words:
    """What is said of an answer that will not do, in both languages."""
    try:
        taken = read(field, value, TODAY, applicant)
    except Unfit as unfit:
        assert unfit.words.zh.endswith("。")
        assert unfit.words.en.endswith(".")
        return unfit.words
    raise AssertionError(f"{value!r} was taken as {taken!r}")
