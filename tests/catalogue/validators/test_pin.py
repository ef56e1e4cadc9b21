import pytest

from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.model import FieldKind
from tests.catalogue.conftest import field
from tests.catalogue.validators.support import answer, refusal

NEW, OLD = field(FieldKind.PIN), field(FieldKind.PIN, existing=True)
PERSON = Applicant("11010519491231002X")


@pytest.mark.parametrize("pin", ["730518", "902146", "112233", "135790"])
def test_pins_that_are_not_easily_guessed(pin: str) -> None:
    assert answer(NEW, pin, PERSON) == pin


@pytest.mark.parametrize(
    "pin", ["000000", "999999", "123456", "654321", "012345", "543210", "456789", "987654"]
)
def test_repeated_digits_and_runs_are_weak_for_anyone(pin: str) -> None:
    refusal(NEW, pin, NOBODY)


@pytest.mark.parametrize("pin", ["194912", "491231", "231002", "310020"])
def test_birth_dates_and_the_tail_of_the_number_are_weak_for_the_person_alone(pin: str) -> None:
    refusal(NEW, pin, PERSON)
    assert answer(NEW, pin, NOBODY) == pin


@pytest.mark.parametrize(
    "pin",
    ["12345", "1234567", "12345a", "１２３４５６", "٧٣٠٥١٨", "", " 730518", 730518, None, True, "730518\n"],
)
def test_what_is_no_pin(pin: object) -> None:
    refusal(NEW, pin)
    refusal(OLD, pin)


def test_a_pin_that_the_card_has_may_be_weak() -> None:
    assert answer(OLD, "123456", PERSON) == "123456"
