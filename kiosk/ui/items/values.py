"""Values of facts and cells in words."""

from datetime import date
from decimal import Decimal, InvalidOperation

from kiosk.contract.items import Fact, ValueKind
from kiosk.ui.words.formatting import date_words, duration, month_words, yuan


def shown(value: str, kind: ValueKind) -> str:
    """A value as people read it; one that does not fit its kind is shown as it came."""
    if not value:
        return ""
    try:
        match kind:
            case ValueKind.MONEY:
                return yuan(Decimal(value))
            case ValueKind.MONTH:
                return month_words(value)
            case ValueKind.DATE:
                return date_words(date.fromisoformat(value))
            case ValueKind.MONTHS:
                return duration(int(value))
            case ValueKind.NUMBER | ValueKind.TEXT:
                return value
    except (ValueError, InvalidOperation):
        return value


def fact_value(fact: Fact, language: str) -> str:
    """A fact's value in this language."""
    return shown(fact.value_en if language == "en" and fact.value_en else fact.value, fact.kind)
