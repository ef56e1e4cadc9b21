"""Where the kiosk's log goes: standard error, from where systemd takes it. It holds nothing personal."""

import logging
import sys


def log_to_stderr(level: int) -> None:
    """Write what is logged at this level or above, one line each, with the time."""
    logging.basicConfig(
        level=level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
