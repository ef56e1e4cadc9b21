import pytest

from kiosk.card.apdu import Command, Response


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (Command(0x00, 0xB2, 0x08, 0x00, le=0x14), "00B2080014"),
        (Command(0x00, 0xA4, 0x02, 0x00, bytes.fromhex("EF05")), "00A4020002EF05"),
        (Command(0x00, 0x84, 0, 0, le=256), "0084000000"),
        (Command(0x00, 0x82, 0x00, 0x0A), "0082000A"),
        (Command(0x00, 0xA4, 4, 0, b"\xaa", le=0x10), "00A4040001AA10"),
    ],
)
def test_commands_are_short_apdus(command: Command, expected: str) -> None:
    assert bytes(command).hex().upper() == expected


@pytest.mark.parametrize("bad", [{"data": bytes(256)}, {"le": 0}, {"le": 257}])
def test_what_does_not_fit_into_a_short_apdu_is_refused(bad: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"(does|do) not fit"):
        Command(0, 0, 0, 0, **bad)  # type: ignore[arg-type] # the wrong values are the point


def test_response_splits_data_and_status() -> None:
    response = Response.parse(bytes.fromhex("0304332E30309000"))
    assert (response.data, response.sw, response.ok) == (bytes.fromhex("0304332E3030"), 0x9000, True)


@pytest.mark.parametrize("length", [0, 1, 259])
def test_no_response_is_shorter_or_longer(length: int) -> None:
    with pytest.raises(ValueError, match="no response"):
        Response.parse(bytes(length))


def test_nothing_secret_is_shown() -> None:
    assert "3456" not in repr(Command(0x00, 0x20, 0, 0, bytes.fromhex("123456")))
    assert "4142" not in repr(Response(b"AB", 0x9000))
