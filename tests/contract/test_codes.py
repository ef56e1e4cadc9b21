import pytest

from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType, PaymentFlag
from kiosk.contract.codes.person import ETHNICITIES
from kiosk.contract.codes.region import COUNTIES, region_name
from kiosk.contract.problems import PROBLEM_STATUS, ProblemType


def test_there_are_eleven_counties() -> None:
    assert len(COUNTIES) == 11
    assert region_name("140702") == "榆次区"
    assert region_name("140726") == "太谷区"
    assert region_name("999999") is None


def test_ethnicities_follow_gb_3304() -> None:
    assert (ETHNICITIES["01"], ETHNICITIES["05"], ETHNICITIES["43"], ETHNICITIES["56"]) == (
        "汉族",
        "维吾尔族",
        "乌孜别克族",
        "基诺族",
    )
    assert len(ETHNICITIES) == 59


@pytest.mark.parametrize("code", [*InsuranceType, *EnrolmentStatus, *PaymentFlag])
def test_every_code_has_its_name(code: InsuranceType | EnrolmentStatus | PaymentFlag) -> None:
    assert code.label


def test_every_insurance_type_has_a_short_name() -> None:
    assert all(len(each.short_label) < len(each.label) for each in InsuranceType)


def test_every_problem_has_a_status_of_an_error() -> None:
    assert set(PROBLEM_STATUS) == set(ProblemType)
    assert all(400 <= status < 600 for status in PROBLEM_STATUS.values())
