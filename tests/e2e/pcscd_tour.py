"""Started inside a private namespace: a pcscd of its own, and the tour through it."""

import subprocess
import sys

from tests.rigs.pcscd import PcscdServer

with PcscdServer():
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", sys.argv[1], "--reader", "pcsc", "--size", "portrait"],
        check=False,
    )
sys.exit(done.returncode)
