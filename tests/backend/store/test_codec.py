import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.store.codec import Run, pack, unpack
from kiosk.contract.codes.insurance import PaymentFlag

AMOUNTS = st.integers(0, 2**32 - 1)


@st.composite
def years(draw: st.DrawFn) -> list[Run]:
    bounds = sorted(draw(st.sets(st.integers(1, 12), max_size=12)))
    return [
        Run(
            first,
            draw(st.integers(first, following - 1)),
            draw(AMOUNTS),
            draw(AMOUNTS),
            draw(AMOUNTS),
            draw(AMOUNTS),
            draw(st.sampled_from(PaymentFlag)),
            draw(st.booleans()),
        )
        for first, following in zip(bounds, [*bounds[1:], 13], strict=False)
    ]


@given(years())
def test_packing_loses_nothing(runs: list[Run]) -> None:
    assert unpack(pack(runs)) == runs


@pytest.mark.parametrize("months", [[(0, 1)], [(5, 13)], [(5, 4)], [(1, 6), (6, 7)], [(7, 8), (1, 2)]])
def test_months_out_of_order_are_refused(months: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="out of order"):
        pack(Run(first, last, 1, 1, 1, 1, PaymentFlag.PAID) for first, last in months)


def test_half_a_run_is_refused() -> None:
    with pytest.raises(ValueError, match="no whole runs"):
        unpack(b"\1" * 20)
