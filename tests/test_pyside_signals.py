"""PySide6 6.12.0 on Python 3.11 drops a reference to True with each signal and aborts after some 600."""

import subprocess
import sys

EMISSIONS = 20_000
PROGRAM = f"""
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal(str)

application = QCoreApplication([])
received = []
sender = Sender()
sender.sent.connect(lambda text: received.append(text))
for number in range({EMISSIONS}):
    sender.sent.emit(str(number))
print(len(received), received[-1])
"""


def test_twenty_thousand_signals_survive() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=False
    )
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.split() == [str(EMISSIONS), str(EMISSIONS - 1)]
