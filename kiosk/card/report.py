"""What `kiosk card read` prints: a table for people, a JSON document for machines; masked unless asked for."""

import json
from dataclasses import asdict, replace
from datetime import date
from enum import Enum
from unicodedata import east_asian_width

from kiosk.card.errors import CardError
from kiosk.card.identity import CardReading
from kiosk.contract.codes.person import CARD_CATEGORIES, ETHNICITIES, SEXES
from kiosk.contract.codes.region import region_name
from kiosk.contract.masking import mask_card_number, mask_name, mask_ssn

MASKED_DATE = "****-**-**"
CHIP_SERIAL = 8
"""Hexadecimal digits at the end of the historical bytes that are the chip's serial number (TA to TD)."""


class Detail(Enum):
    """How much of a reading is shown."""

    MASKED = "masked"
    CLEAR = "clear"


def json_reading(reading: CardReading, detail: Detail) -> str:
    """The reading as one JSON object; dates in ISO 8601, unset ones null, a masked date of birth `****-**-**`."""
    shown = _shown(reading, detail)
    document = {
        "ok": True,
        "card": asdict(shown.card),
        "holder": asdict(shown.holder) | {"birth_date": _birth_date(reading, detail)},
        "apdus": reading.apdus,
        "elapsed_ms": round(reading.elapsed_ms, 3),
    }
    return json.dumps(document, ensure_ascii=False, default=date.isoformat)


def json_error(error: CardError) -> str:
    """The failure as one JSON object."""
    document = {"ok": False, "error": {"code": error.code, "name": error.name, "message": error.message}}
    return json.dumps(document, ensure_ascii=False)


def table(reading: CardReading, detail: Detail) -> str:
    """The reading in lines of label and value."""
    shown = _shown(reading, detail)
    card, holder = shown.card, shown.holder
    rows = {
        "姓名": holder.name,
        "社会保障号码": holder.ssn,
        "性别": _named(SEXES, holder.sex),
        "民族": _named(ETHNICITIES, holder.ethnicity),
        "出生日期": _birth_date(reading, detail) or "",
        "出生地": _region(holder.birthplace),
        "卡号": card.card_number,
        "卡识别码": card.card_identifier,
        "发卡地区": _region(card.region),
        "卡的类别": _named(CARD_CATEGORIES, card.category),
        "规范版本": card.spec_version,
        "初始化机构编号": card.initialising_institution,
        "发卡日期": _iso(card.issued),
        "卡有效期": _iso(card.expires),
        "历史字节": card.historical_bytes,
        "算法": card.algorithm,
        "用时": f"{reading.elapsed_ms:.1f} 毫秒，{reading.apdus} 条指令",
    }
    return "\n".join(f"{label}{' ' * (18 - _columns(label))}{value}" for label, value in rows.items())


def _shown(reading: CardReading, detail: Detail) -> CardReading:
    if detail is Detail.CLEAR:
        return reading
    card, holder = reading.card, reading.holder
    history = card.historical_bytes
    identifier = card.card_identifier
    return replace(
        reading,
        card=replace(
            card,
            card_number=mask_card_number(card.card_number),
            card_identifier=f"{identifier[:6]}{'*' * 22}{identifier[-4:]}",
            historical_bytes=history[:-CHIP_SERIAL] + "*" * len(history[-CHIP_SERIAL:]),
        ),
        holder=replace(holder, ssn=mask_ssn(holder.ssn), name=mask_name(holder.name)),
    )


def _birth_date(reading: CardReading, detail: Detail) -> str | None:
    """Masked as a whole: with it, the masked social-security number would be no secret."""
    born = reading.holder.birth_date
    if born is None:
        return None
    return born.isoformat() if detail is Detail.CLEAR else MASKED_DATE


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _named(names: dict[str, str], code: str) -> str:
    return f"{names[code]}（{code}）" if code in names else code


def _region(code: str) -> str:
    name = region_name(code)
    return f"{name}（{code}）" if name else code


def _columns(label: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in label)
