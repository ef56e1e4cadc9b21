"""Card in reader to Holder, against the same commands replayed by bare PC/SC."""

import json
import subprocess
import sys

from tests.bench.measure import Measure, median_ratio
from tests.rigs.pcscd import private_namespace_command

RUNS = 60


def measures(runs: int = RUNS) -> list[Measure]:
    done = subprocess.run(
        [*private_namespace_command(), sys.executable, "-m", "tests.bench.programs.card_reading", str(runs)],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return [median_ratio("card to Holder / same APDUs bare", 1.15, told["product"], told["bare"])]
