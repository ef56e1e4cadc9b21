import pytest
from hypothesis import given

from kiosk.catalogue.model import FieldKind
from kiosk.catalogue.validators.identity import is_account_number, is_credit_code, is_person_number
from kiosk.contract.numbers import ssn_check_character
from tests.catalogue.conftest import field
from tests.catalogue.strategies import bank_numbers, credit_codes, people_numbers
from tests.catalogue.validators.support import TODAY, answer, refusal

SSN, MOBILE = field(FieldKind.SSN), field(FieldKind.MOBILE)
BANK, USCC = field(FieldKind.BANK), field(FieldKind.USCC)


def checked(first17: str) -> str:
    return first17 + ssn_check_character(first17)


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("11010519491231002X", "11010519491231002X"),
        ("11010519491231002x", "11010519491231002X"),
        (" 110105 19491231 002X ", "11010519491231002X"),
        ("１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X"),
        (checked("14240119600229001"), checked("14240119600229001")),
        (checked("83000019900101001"), checked("83000019900101001")),
        (checked("91144019900101001"), checked("91144019900101001")),
    ],
)
def test_numbers_of_people(given_: str, kept: str) -> None:
    assert answer(SSN, given_) == kept


@pytest.mark.parametrize(
    "number",
    [
        "110105194912310021",
        "11010519491231002",
        "11010519491231002XX",
        "110105491231002",
        checked("11010519490229001"),
        checked("11010519491331001"),
        checked("11010520260902001"),
        checked("10010519491231001"),
        checked("77010519491231001"),
        "1101051949123100२X",
        "",
        11010519491231002,
        None,
    ],
)
def test_what_is_no_number_of_a_person(number: object) -> None:
    refusal(SSN, number)


@given(people_numbers())
def test_one_wrong_digit_in_the_middle_is_found(number: str) -> None:
    assert is_person_number(number, TODAY)
    wrong = number[:15] + str((int(number[15]) + 1) % 10) + number[16:]
    assert not is_person_number(wrong, TODAY)


@pytest.mark.parametrize("number", ["13800138000", " 138-0013 8000", "１９９００００００００"])
def test_mobile_numbers(number: str) -> None:
    assert len(str(answer(MOBILE, number))) == 11


@pytest.mark.parametrize(
    "number",
    ["12800138000", "1380013800", "138001380001", "+8613800138000", "1380013800a", "", 13800138000, None],
)
def test_what_is_no_mobile_number(number: object) -> None:
    refusal(MOBILE, number)


def test_how_many_digits_are_there_is_said() -> None:
    assert refusal(MOBILE, "1380013").zh == "手机号是11位数字，以1开头，现在是7位。"
    assert refusal(SSN, "1101").zh == "身份证号是18位，现在是4位。"


@pytest.mark.parametrize(
    "number", ["4111111111111111", "6222 0000 0000 0000 0000 ".strip() + "", "6217000000000000003"]
)
def test_bank_numbers_are_sixteen_to_nineteen_digits_and_luhn(number: str) -> None:
    compact = number.replace(" ", "")
    if is_account_number(compact):
        assert answer(BANK, number) == compact
    else:
        refusal(BANK, number)


@pytest.mark.parametrize(
    "number",
    [
        "4111111111111112",
        "411111111111111",
        "41111111111111111111",
        "4111-1111-1111-111a",
        "",
        4111111111111111,
        None,
    ],
)
def test_what_is_no_bank_number(number: object) -> None:
    refusal(BANK, number)


@given(bank_numbers())
def test_one_wrong_digit_of_a_bank_number_is_found(number: str) -> None:
    assert is_account_number(number)
    assert not is_account_number(number[:3] + str((int(number[3]) + 1) % 10) + number[4:])


@pytest.mark.parametrize("code", ["91350100M000100Y43", " 91350100 M000100Y43 ", "91350100m000100y43"])
def test_credit_codes(code: str) -> None:
    assert answer(USCC, code) == "91350100M000100Y43"


@given(credit_codes())
def test_credit_codes_may_begin_with_letters(code: str) -> None:
    assert is_credit_code(code)


@pytest.mark.parametrize(
    "code",
    [
        "91350100M000100Y44",
        "91350100M000100Y4",
        "91350100I000100Y43",
        "9135010OM000100Y43",
        "",
        "９",
        None,
        91350100,
    ],
)
def test_what_is_no_credit_code(code: object) -> None:
    refusal(USCC, code)


@pytest.mark.parametrize("letter", "IOSVZ")
def test_letters_that_look_like_digits_are_in_no_credit_code(letter: str) -> None:
    assert not is_credit_code(f"91350100{letter}000100Y43")
