"""Printers that do what a test wants of them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.rigs.printer import EvePrinter

StartPrinter = Callable[..., EvePrinter]


@pytest.fixture
def start_printer(tmp_path: Path) -> Iterator[StartPrinter]:
    """Starts an ippeveprinter whose jobs run the lines of a shell script; all end with the test."""
    with ExitStack() as stack:

        def start(script: str = "exit 0", formats: str = "application/pdf") -> EvePrinter:
            command = tmp_path / "command.sh"
            command.write_text(f"#!/bin/sh\n{script}\n")
            command.chmod(0o755)
            return stack.enter_context(EvePrinter(tmp_path, str(command), formats))

        yield start
