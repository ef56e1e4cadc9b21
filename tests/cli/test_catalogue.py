import json
import shutil
from pathlib import Path

import pytest

from kiosk.catalogue.load import FOLDER
from kiosk.cli.main import EXIT_FAILED, EXIT_OK, EXIT_USAGE, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the catalogue that ships, to be spoilt."""
    copy = tmp_path / "catalogue"
    shutil.copytree(FOLDER, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__", "validators"))
    return copy


def said(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


@pytest.mark.parametrize("arguments", [["catalogue"], ["catalogue", "check"]], ids=" ".join)
def test_the_command_helps(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*arguments, "--help"]) == EXIT_OK
    assert said(capsys).startswith("usage: kiosk catalogue")


def test_a_table_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["catalogue"]) == EXIT_OK
    lines = said(capsys).splitlines()
    assert lines[0].split() == ["ID", "FLOW", "LEVEL", "HERE", "ASKS", "ITEM"]
    assert [line[:4] for line in lines[1:41]] == sorted(
        (line[:4] for line in lines[1:41]), key=lambda item_id: ("JYSBSKRSLD".index(item_id[:2]), item_id)
    )
    assert "40 items" in lines[-1]


def test_json_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["catalogue", "--json"]) == EXIT_OK
    items = json.loads(said(capsys))["items"]
    assert len(items) == 40
    by_id = {item["id"]: item for item in items}
    assert by_id["SB02"]["flow"] == "query"
    assert by_id["SB02"]["level"] == "card+pin"
    assert by_id["SB02"]["available"] is True
    assert by_id["SB02"]["fields"] == ["from_month", "to_month", "aac031"]
    assert by_id["JY03"]["follow_up"] == {"flow": "application", "level": "card+pin"}


def test_what_ships_has_no_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["catalogue", "check"]) == EXIT_OK
    assert said(capsys).startswith("40 items")


def test_another_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "items" / "card" / "SK06.toml").unlink()
    for arguments in (["--folder", str(folder)], ["check", str(folder)], ["--folder", str(folder), "check"]):
        assert run(["catalogue", *arguments]) == EXIT_OK
        assert "39 items" in said(capsys)


def test_each_mistake_has_its_file_and_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, old, new in (
        ("SB01", 'kind = "code"', 'kind = "cod"'),
        ("SB02", 'codes = "AAE114"', 'codes = "X"'),
    ):
        path = folder / "items" / "insurance" / f"{name}.toml"
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert run(["catalogue", "check", str(folder)]) == EXIT_FAILED
    captured = capsys.readouterr()
    first, second = captured.err.splitlines()
    assert captured.out == ""
    for line, name, what in ((first, "SB01", "cod"), (second, "SB02", "there is no code list X")):
        place, _, rest = line.partition(": ")
        assert what in rest
        file, _, number = place.rpartition(":")
        assert Path(file).name == f"{name}.toml"
        assert int(number) > 1
    assert run(["catalogue", "--folder", str(folder)]) == EXIT_FAILED
    assert "SB01.toml" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["check"], ["--json"], []], ids=" ".join)
def test_a_folder_that_is_not_there(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["catalogue", "--folder", str(tmp_path / "nowhere"), *arguments]) == EXIT_FAILED
    assert "categories.toml" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["list"], ["check", "a", "b"], ["--yaml"], ["--folder"]], ids=" ".join)
def test_wrong_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["catalogue", *arguments]) == EXIT_USAGE
    assert "usage: kiosk" in capsys.readouterr().err
