"""Inside a private namespace: reads the card as the product does, and replays the same commands bare, in turns.

Prints one JSON object: seconds of both, and of the PIN's raw VERIFY.
"""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

from smartcard import scard

from kiosk.card import session
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.reader import EMPTY
from tests.rigs.pcscd import PcscdServer

READER = "Virtual PCD 00 00"
CARD = Path(__file__).parents[3] / "assets" / "demo" / "cards" / "worker.toml"


def recorded(reader: PcscReader, presence: object) -> list[bytes]:
    """The commands that reading takes, noted where they leave for the reader."""
    commands: list[bytes] = []
    connect = reader.connect

    def noting(at: object) -> object:
        connection = connect(at)  # type: ignore[arg-type]
        transmit = connection.transmit

        def note(command: bytes) -> bytes:
            commands.append(command)
            return transmit(command)

        connection.transmit = note  # type: ignore[method-assign]
        return connection

    reader.connect = noting  # type: ignore[method-assign, assignment]
    session.read_card(reader, presence, threading.Event().wait)  # type: ignore[arg-type]
    reader.connect = connect  # type: ignore[method-assign]
    return commands


def bare(context: int, commands: list[bytes]) -> float:
    started = time.perf_counter()
    _, handle, protocol = scard.SCardConnect(
        context, READER, scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
    )
    for command in commands:
        result, _ = scard.SCardTransmit(handle, protocol, list(command))
        assert result == scard.SCARD_S_SUCCESS
    scard.SCardDisconnect(handle, scard.SCARD_RESET_CARD)
    return time.perf_counter() - started


def main(runs: int) -> None:
    with PcscdServer():
        emulator = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "card", "emulate", str(CARD)], stdout=subprocess.DEVNULL
        )
        try:
            reader = PcscReader(READER)
            presence = EMPTY
            deadline = time.monotonic() + 20
            while not presence.has_card and time.monotonic() < deadline:
                presence = reader.wait(presence, 1.0)
            commands = recorded(reader, presence)
            _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
            pause = threading.Event().wait
            product, baseline = [], []
            for _ in range(runs + 3):
                started = time.perf_counter()
                session.read_card(reader, presence, pause)
                product.append(time.perf_counter() - started)
                baseline.append(bare(context, commands))
            print(json.dumps({"product": product[3:], "bare": baseline[3:], "commands": len(commands)}))
        finally:
            emulator.terminate()
            emulator.wait()


main(int(sys.argv[1]))
