"""Insurance types (AAE140) and what an enrolment in them can be (AAC031)."""

from enum import StrEnum


class InsuranceType(StrEnum):
    """险种, the national AAE140 codes."""

    EMPLOYEES_PENSION = "110"
    RESIDENTS_PENSION = "170"
    UNEMPLOYMENT = "210"
    EMPLOYEES_MEDICAL = "310"
    WORK_INJURY = "410"
    MATERNITY = "510"

    @property
    def label(self) -> str:
        """The full name as printed on papers, in Chinese."""
        return INSURANCE_LABELS[self]

    @property
    def short_label(self) -> str:
        """The everyday name, for narrow columns, in Chinese."""
        return INSURANCE_SHORT_LABELS[self]


INSURANCE_SHORT_LABELS: dict[InsuranceType, str] = {
    InsuranceType.EMPLOYEES_PENSION: "职工养老",
    InsuranceType.RESIDENTS_PENSION: "居民养老",
    InsuranceType.UNEMPLOYMENT: "失业",
    InsuranceType.EMPLOYEES_MEDICAL: "职工医疗",
    InsuranceType.WORK_INJURY: "工伤",
    InsuranceType.MATERNITY: "生育",
}

INSURANCE_LABELS: dict[InsuranceType, str] = {
    InsuranceType.EMPLOYEES_PENSION: "职工基本养老保险",
    InsuranceType.RESIDENTS_PENSION: "城乡居民基本养老保险",
    InsuranceType.UNEMPLOYMENT: "失业保险",
    InsuranceType.EMPLOYEES_MEDICAL: "职工基本医疗保险",
    InsuranceType.WORK_INJURY: "工伤保险",
    InsuranceType.MATERNITY: "生育保险",
}


class EnrolmentStatus(StrEnum):
    """缴费状态 (AAC031) of one person in one insurance type."""

    NOT_PAYING = "0"
    PAYING = "1"
    SUSPENDED = "2"
    ENDED = "3"

    @property
    def label(self) -> str:
        """The name shown on screens and papers, in Chinese."""
        return ENROLMENT_LABELS[self]


ENROLMENT_LABELS: dict[EnrolmentStatus, str] = {
    EnrolmentStatus.NOT_PAYING: "未缴费",
    EnrolmentStatus.PAYING: "参保缴费",
    EnrolmentStatus.SUSPENDED: "暂停缴费",
    EnrolmentStatus.ENDED: "终止",
}


class PaymentFlag(StrEnum):
    """缴费标志 (AAE114) of one month."""

    PAID = "1"
    ARREARS = "2"
    REFUNDED = "7"
    WRITTEN_OFF = "8"

    @property
    def label(self) -> str:
        """The name shown on screens and papers, in Chinese."""
        return PAYMENT_FLAG_LABELS[self]


PAYMENT_FLAG_LABELS: dict[PaymentFlag, str] = {
    PaymentFlag.PAID: "已实缴",
    PaymentFlag.ARREARS: "欠缴",
    PaymentFlag.REFUNDED: "已退收",
    PaymentFlag.WRITTEN_OFF: "已核销",
}
