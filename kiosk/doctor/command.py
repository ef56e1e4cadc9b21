"""Runs all checks and writes the report."""

import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from kiosk.card.pcsc.reader import PcscReader
from kiosk.doctor.backend import ask_backend, check_backend
from kiosk.doctor.clock import check_clock
from kiosk.doctor.disk import check_disk
from kiosk.doctor.finding import Finding
from kiosk.doctor.fonts import check_fonts
from kiosk.doctor.network import check_network
from kiosk.doctor.printer import check_printer
from kiosk.doctor.reader import check_reader
from kiosk.doctor.report import as_json as json_of
from kiosk.doctor.report import as_table, is_ok
from kiosk.doctor.settings import check_settings
from kiosk.doctor.voice import check_voice
from kiosk.settings import Settings


def run_doctor(settings: Settings, as_json: bool, out: TextIO) -> int:
    """Write the report to `out`; 0 when people can be served, 1 when not. Warnings don't count."""
    findings = examine(settings)
    out.write(json_of(findings) if as_json else as_table(findings))
    return 0 if is_ok(findings) else 1


def examine(settings: Settings) -> list[Finding]:
    """All checks, each bounded in time."""
    answer = ask_backend(settings)
    now = datetime.now(UTC)
    with closing(PcscReader(settings.reader.name_part)) as reader:
        reader_found = check_reader(settings, reader)
    return [
        check_settings(settings),
        reader_found,
        check_printer(settings),
        check_network(settings),
        check_backend(settings, answer),
        check_clock(answer, now),
        check_fonts(),
        check_voice(),
        check_disk([Path(tempfile.gettempdir()), Path.home()]),
    ]
