"""Names of codes on the screen, in the language in use. The contract holds the Chinese ones, for paper too."""

from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType, PaymentFlag
from kiosk.ui.translation import QT_TRANSLATE_NOOP, translate

TRANSLATED = (
    QT_TRANSLATE_NOOP("Names", "职工基本养老保险"),
    QT_TRANSLATE_NOOP("Names", "城乡居民基本养老保险"),
    QT_TRANSLATE_NOOP("Names", "失业保险"),
    QT_TRANSLATE_NOOP("Names", "职工基本医疗保险"),
    QT_TRANSLATE_NOOP("Names", "工伤保险"),
    QT_TRANSLATE_NOOP("Names", "生育保险"),
    QT_TRANSLATE_NOOP("Names", "职工养老"),
    QT_TRANSLATE_NOOP("Names", "居民养老"),
    QT_TRANSLATE_NOOP("Names", "失业"),
    QT_TRANSLATE_NOOP("Names", "职工医疗"),
    QT_TRANSLATE_NOOP("Names", "工伤"),
    QT_TRANSLATE_NOOP("Names", "生育"),
    QT_TRANSLATE_NOOP("Names", "未缴费"),
    QT_TRANSLATE_NOOP("Names", "参保缴费"),
    QT_TRANSLATE_NOOP("Names", "暂停缴费"),
    QT_TRANSLATE_NOOP("Names", "终止"),
    QT_TRANSLATE_NOOP("Names", "已实缴"),
    QT_TRANSLATE_NOOP("Names", "欠缴"),
    QT_TRANSLATE_NOOP("Names", "已退收"),
    QT_TRANSLATE_NOOP("Names", "已核销"),
    QT_TRANSLATE_NOOP("Names", "视同缴费"),
    QT_TRANSLATE_NOOP("Names", "正常发放"),
    QT_TRANSLATE_NOOP("Names", "暂停发放"),
)
"""Every name that is looked up here; a test holds this list against the contract's codes."""


def name_of(code: InsuranceType | EnrolmentStatus | PaymentFlag) -> str:
    """The name of a code."""
    return translate("Names", code.label)


def short_name_of(insurance: InsuranceType) -> str:
    """The everyday name of an insurance type, for narrow columns."""
    return translate("Names", insurance.short_label)


def named(text: str) -> str:
    """A name that the platform sent in Chinese, translated where it is known."""
    return translate("Names", text)
