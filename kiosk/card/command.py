"""`kiosk card read` and `kiosk card emulate`, free of the command line."""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from kiosk.card import session
from kiosk.card.bas import bas_line
from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.profile import CardFileError, load_profile
from kiosk.card.emulator.vpcd import NoVirtualReader, VpcdCard
from kiosk.card.errors import CardError, NoCard
from kiosk.card.identity import CardReading
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.reader import EMPTY, CardReader, Presence
from kiosk.card.report import Detail, json_error, json_reading, table

LONGEST_WAIT_S = 1.0


def run_read(
    *,
    reader_part: str | None,
    wait_s: float,
    as_json: bool,
    as_bas: bool,
    unmasked: bool,
    out: TextIO,
    err: TextIO,
) -> int:
    """Read the card on a PC/SC reader and print it. Exit code 0, or 1 with the error printed."""
    reader = PcscReader(reader_part)
    try:
        reading = read_when_there(reader, wait_s)
    except CardError as error:
        if as_json:
            out.write(json_error(error) + "\n")
        else:
            err.write(f"{error.message}（{error.name}，{error.code}）\n")
        return 1
    finally:
        reader.close()
    detail = Detail.CLEAR if unmasked else Detail.MASKED
    if as_json:
        out.write(json_reading(reading, detail) + "\n")
    elif as_bas:
        out.write(bas_line(reading) + "\n")
    else:
        out.write(table(reading, detail) + "\n")
    return 0


def read_when_there(reader: CardReader, wait_s: float) -> CardReading:
    """Read the card that is there, or comes within the time. Raises NoCard, or what befell card or reader."""
    presence = _card_within(reader, wait_s)
    return session.read_card(reader, presence, time.sleep).reading


def run_emulate(path: Path, *, host: str, port: int, out: TextIO) -> int:
    """Serve the card described in a file to vpcd until SIGINT or SIGTERM (0), or until vpcd goes away (1)."""
    try:
        profile = load_profile(path)
    except CardFileError as error:
        out.write(f"卡文件有误：{error}\n")
        return 1
    vpcd = VpcdCard(EmulatedCard(profile), host, port)
    out.write(f"模拟卡“{profile.title}”放入虚拟读卡器 {host}:{port}，按 Ctrl+C 取出。\n")
    out.flush()
    with _stopped_by_signals(vpcd) as was_stopped:
        try:
            vpcd.serve()
        except NoVirtualReader as error:
            out.write(f"虚拟读卡器没有应答（{error}），请先启动 pcscd，并安装 vsmartcard-vpcd。\n")
            return 1
    if was_stopped:
        return 0
    out.write("读卡服务断开了连接，模拟卡已取出。\n")
    return 1


def _card_within(reader: CardReader, wait_s: float) -> Presence:
    deadline = time.monotonic() + wait_s
    while True:
        left = max(0.0, deadline - time.monotonic())
        # Short waits, so that Ctrl+C is heard in between.
        presence = reader.wait(EMPTY, min(left, LONGEST_WAIT_S))
        if presence.has_card:
            return presence
        if left <= 0:
            raise NoCard


@contextmanager
def _stopped_by_signals(vpcd: VpcdCard) -> Iterator[list[int]]:
    """Have SIGINT and SIGTERM pull the card out; yields the signals that came."""
    came: list[int] = []

    def stop(number: int, _frame: object) -> None:
        came.append(number)
        vpcd.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
