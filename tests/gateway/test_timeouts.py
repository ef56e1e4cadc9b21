import pytest

from kiosk.gateway.timeouts import Timeouts


@pytest.mark.parametrize(
    ("attempt", "least", "most"),
    [(2, 0.125, 0.25), (3, 0.25, 0.5), (4, 0.5, 1.0), (9, 1.5, 3.0), (60, 1.5, 3.0)],
)
def test_pauses_double_up_to_a_cap_with_jitter(attempt: int, least: float, most: float) -> None:
    pauses = [Timeouts().pause_before(attempt) for _ in range(200)]
    assert least <= min(pauses) <= max(pauses) <= most
    assert len(set(pauses)) > 1


@pytest.mark.parametrize(
    "bad", [{"connect": 0.0}, {"total": -1.0}, {"attempts": 0}, {"first_pause": 5.0, "longest_pause": 1.0}]
)
def test_nonsense_is_refused(bad: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="time-outs"):
        Timeouts(**bad)
