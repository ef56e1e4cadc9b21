"""One year of months as bytes: runs of equal months, 19 bytes each, usually one."""

import struct
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from kiosk.contract.codes.insurance import InsuranceType, PaymentFlag
from kiosk.contract.contributions import Segment

_RUN = struct.Struct("<BBBIIII")
_DEEMED = 0x80
NO_EMPLOYER = 0


class Run(NamedTuple):
    """Months `first` to `last` (1 to 12) of one year with equal values; amounts in fen a month."""

    first: int
    last: int
    base_fen: int
    personal_fen: int
    employer_fen: int
    employer_id: int
    flag: PaymentFlag
    deemed: bool = False


def pack(runs: Iterable[Run]) -> bytes:
    """The bytes of these runs. ValueError for months outside 1 to 12 or out of order."""
    packed = bytearray()
    after = 0
    for run in runs:
        if not after < run.first <= run.last <= 12:
            raise ValueError(f"runs of months out of order: {run.first} to {run.last} after {after}")
        after = run.last
        kind = int(run.flag.value) | (_DEEMED if run.deemed else 0)
        packed += _RUN.pack(
            run.first, run.last, kind, run.base_fen, run.personal_fen, run.employer_fen, run.employer_id
        )
    return bytes(packed)


def unpack(detail: bytes) -> list[Run]:
    """The runs in these bytes. ValueError when they are no whole runs."""
    if len(detail) % _RUN.size:
        raise ValueError(f"{len(detail)} bytes are no whole runs")
    return [
        Run(
            first,
            last,
            base,
            personal,
            share,
            employer,
            PaymentFlag(str(kind & ~_DEEMED)),
            bool(kind & _DEEMED),
        )
        for first, last, kind, base, personal, share, employer in _RUN.iter_unpack(detail)
    ]


def yuan(fen: int) -> Decimal:
    """Fen as yuan with two decimals."""
    return Decimal(fen).scaleb(-2)


def segment(insurance: InsuranceType, year: int, run: Run, employer_index: int) -> Segment:
    """A run as the contract's segment."""
    return Segment(
        insurance=insurance,
        first=f"{year:04d}-{run.first:02d}",
        last=f"{year:04d}-{run.last:02d}",
        base=yuan(run.base_fen),
        personal=yuan(run.personal_fen),
        employer_share=yuan(run.employer_fen),
        employer=employer_index,
        flag=run.flag,
        deemed=run.deemed,
    )
