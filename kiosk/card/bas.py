"""The official output of iReadCardBas (LD/T 33; 人社信息函〔2016〕38号): eleven items, each followed by `|`."""

from datetime import date

from kiosk.card.identity import CardReading

NO_TERMINAL = "000000000000"
"""Number of a terminal without a PSAM."""


def bas_line(reading: CardReading) -> str:
    """The line, in clear: that is what it is for."""
    card, holder = reading.card, reading.holder
    items = (
        card.region,
        holder.ssn,
        card.card_number,
        card.card_identifier,
        holder.name,
        card.historical_bytes,
        card.spec_version,
        _packed(card.issued),
        _packed(card.expires),
        NO_TERMINAL,
        "",
    )
    return "".join(f"{item}|" for item in items)


def _packed(day: date | None) -> str:
    return "" if day is None else day.strftime("%Y%m%d")
