"""Names that sheets of several items show, in both languages."""

from functools import cache

from kiosk.contract.codes.insurance import INSURANCE_LABELS, EnrolmentStatus, InsuranceType
from kiosk.contract.codes.region import REGIONS, region_name
from kiosk.contract.codes.tree import divisions
from kiosk.contract.words import Words

_INSURANCES_EN = {
    InsuranceType.EMPLOYEES_PENSION: "Employees' pension",
    InsuranceType.RESIDENTS_PENSION: "Residents' pension",
    InsuranceType.UNEMPLOYMENT: "Unemployment insurance",
    InsuranceType.EMPLOYEES_MEDICAL: "Employees' medical insurance",
    InsuranceType.WORK_INJURY: "Work-injury insurance",
    InsuranceType.MATERNITY: "Maternity insurance",
}
_STATUSES_EN = {
    EnrolmentStatus.NOT_PAYING: "Not paying",
    EnrolmentStatus.PAYING: "Paying",
    EnrolmentStatus.SUSPENDED: "Paused",
    EnrolmentStatus.ENDED: "Ended",
}
BENEFITS: dict[InsuranceType, Words] = {
    InsuranceType.EMPLOYEES_PENSION: Words("职工基本养老金", "Employees' pension"),
    InsuranceType.RESIDENTS_PENSION: Words("城乡居民养老金", "Residents' pension"),
    InsuranceType.UNEMPLOYMENT: Words("失业保险金", "Unemployment benefit"),
    InsuranceType.EMPLOYEES_MEDICAL: Words("医疗保险待遇", "Medical benefit"),
    InsuranceType.WORK_INJURY: Words("工伤保险定期待遇", "Work-injury benefit"),
    InsuranceType.MATERNITY: Words("生育津贴", "Maternity allowance"),
}
BANKS: dict[str, Words] = {
    "102": Words("工商银行", "ICBC"),
    "103": Words("农业银行", "Agricultural Bank of China"),
    "104": Words("中国银行", "Bank of China"),
    "105": Words("建设银行", "China Construction Bank"),
    "301": Words("交通银行", "Bank of Communications"),
    "402": Words("农村信用社", "Rural credit union"),
    "403": Words("邮政储蓄银行", "Postal Savings Bank"),
}


def insurance_words(insurance: InsuranceType) -> Words:
    """The full name of an insurance type."""
    return Words(INSURANCE_LABELS[insurance], _INSURANCES_EN[insurance])


def enrolment_words(status: EnrolmentStatus) -> Words:
    """The name of an enrolment's status."""
    return Words(status.label, _STATUSES_EN[status])


def bank_words(code: str) -> Words:
    """The name of a bank; the code itself for one that is not listed."""
    return BANKS.get(code, Words(code, code))


def region_words(code: str) -> Words:
    """The name of a division; the code itself for one that this city does not list."""
    name = region_name(code)
    if name is None:
        return Words(code, code)
    return Words(name, _regions_en().get(name, name))


@cache
def _regions_en() -> dict[str, str]:
    """English by Chinese name, so that former codes find theirs too."""
    return {node.name: node.en for node in divisions() if node.name in REGIONS.values()}
