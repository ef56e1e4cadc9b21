import re
from pathlib import Path

import pytest

from kiosk.cli.main import EXIT_FAILED, EXIT_OK, EXIT_USAGE, run

COMMANDS = [
    ["demo"],
    ["run"],
    ["backend"],
    ["backend", "serve"],
    ["backend", "seed"],
    ["backend", "migrate"],
    ["card"],
    ["card", "read"],
    ["card", "emulate"],
    ["tour"],
    ["doctor"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_helps(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*command, "--help"]) == EXIT_OK
    said = capsys.readouterr().out
    assert said.startswith("usage: kiosk " + command[0])
    for option in re.findall(r"^  (--[a-z-]+)", said, re.MULTILINE):
        line = said[said.index(f"  {option}") :].split("\n  -")[0]
        assert len(line.split()) > 2, f"{option} is not explained"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["card"],
        ["card", "read", "--wait", "-1"],
        ["card", "read", "--json", "--bas"],
        ["tour"],
    ]
    + [["demo", "--size", size] for size in ("0x0", "large", "1080×1920")],
    ids=" ".join,
)
def test_wrong_use_is_said_and_ends_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == EXIT_USAGE
    assert "usage: kiosk" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('[backend]\nurl = "ftp://x"\n', ":2："),
        ("[visit]\n\nidle_s = 5\n", ":3："),
        ('[kiosk]\nid = "demo-kiosk"\nserivce_point = "x"\n', ":3："),
        ("[kiosk\n", ":1："),
    ],
    ids=["bad-url", "out-of-range", "unknown-key", "syntax"],
)
def test_a_wrong_settings_file_names_the_line_and_the_key(
    text: str, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(text)
    for command in ("run", "doctor"):
        assert run([command, "--settings", str(path)]) == EXIT_FAILED
        assert f"{path}{place}" in capsys.readouterr().err


def test_seed_refuses_senseless_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["backend", "seed", "--database", f"sqlite:///{tmp_path / 'x.sqlite3'}", "--residents", "-1"]
    assert run(arguments) == EXIT_USAGE
    assert "--residents" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["seed", "migrate"])
def test_a_database_that_cannot_be_is_said(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["backend", verb, "--database", "nonsense"]) == EXIT_FAILED
    assert f"kiosk backend {verb}:" in capsys.readouterr().err
