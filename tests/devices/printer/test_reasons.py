"""What counts as ready; what is unknown never does."""

import pytest

from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import PrinterState
from kiosk.devices.printer.reasons import blocking_message, needs_paper, status_of


@pytest.mark.parametrize(
    ("state", "accepting", "reasons", "ready"),
    [
        (3, True, (), True),
        (4, True, (), True),
        (3, True, ("media-low-warning", "toner-low-report"), True),
        (3, True, ("media-empty-warning",), False),
        (3, True, ("offline-report",), False),
        (3, True, ("vendor-fuser-error",), False),
        (3, False, (), False),
        (3, None, (), False),
        (5, True, (), False),
        (6, True, (), False),
        ("3", True, (), False),
        (None, None, (), False),
    ],
)
def test_only_what_is_known_to_work_is_ready(
    state: object, accepting: object, reasons: tuple[str, ...], ready: bool
) -> None:
    status = status_of(state, accepting, reasons)
    assert status.ready is ready
    assert status.message


def test_an_unknown_state_is_named_so() -> None:
    assert status_of(9, True, ()).state is PrinterState.UNKNOWN


def test_reasons_lose_their_severity() -> None:
    assert needs_paper(["media-needed-error"])
    assert not needs_paper(["media-low-warning"])
    assert blocking_message(["media-jam"]) == blocking_message(["media-jam-error"])


@pytest.mark.parametrize(("pages", "seconds"), [(1, 33.0), (10, 60.0), (90, 300.0), (1000, 300.0)])
def test_a_job_may_take_30_seconds_and_3_a_page_up_to_5_minutes(pages: int, seconds: float) -> None:
    assert Patience().for_pages(pages) == seconds
