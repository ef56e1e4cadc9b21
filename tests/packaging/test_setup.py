"""The set-up script's refusals, and the lists it works from."""

import re
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


@pytest.fixture
def checkout() -> Iterator[Path]:
    """A copy of the packaging files that an unprivileged user may read, with a dpkg that knows no package."""
    with tempfile.TemporaryDirectory() as folder:
        checkout = Path(folder)
        checkout.chmod(0o755)
        shutil.copytree(PACKAGING, checkout / "packaging")
        shutil.copy(ROOT / "pyproject.toml", checkout)
        (checkout / "bin").mkdir()
        for name in ("dpkg-query", "sudo"):
            program = checkout / "bin" / name
            program.write_text("#!/bin/sh\nexit 1\n")
            program.chmod(0o755)
        yield checkout


def pins() -> dict[str, str]:
    lines = (PACKAGING / "constraints.txt").read_text().splitlines()
    return dict(line.split("==") for line in lines if not line.startswith("#"))


def test_without_the_right_to_install_it_says_exactly_what_to_install(checkout: Path) -> None:
    outcome = subprocess.run(
        [*NOBODY, "bash", str(checkout / "packaging" / "setup.sh"), "run"],
        env={"PATH": f"{checkout}/bin:/usr/sbin:/usr/bin:/sbin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert outcome.returncode == 1
    assert "sudo apt-get update && sudo apt-get install" in outcome.stderr
    for package in ("python3-venv", "pcscd", "libpcsclite-dev", "fonts-noto-cjk", "cups-ipp-utils"):
        assert f" {package}" in outcome.stderr
    assert not (checkout / ".venv").exists()


def test_an_unknown_argument_is_wrong_use(checkout: Path) -> None:
    outcome = subprocess.run(
        ["bash", str(checkout / "packaging" / "setup.sh"), "everything"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 2
    assert "usage:" in outcome.stderr


@pytest.mark.parametrize("script", ["setup.sh", "test.sh", "demo.sh"])
def test_scripts_are_sound_bash(script: str) -> None:
    assert subprocess.run(["bash", "-n", str(PACKAGING / script)], check=False).returncode == 0


def test_every_constraint_is_an_exact_version_without_any_address() -> None:
    text = (PACKAGING / "constraints.txt").read_text()
    assert all(
        re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9_.]+", line) for line in text.splitlines() if line[0] != "#"
    )
    assert "://" not in text
    assert tuple(map(int, pins()["PySide6_Essentials"].split(".")[:2])) < (6, 12)


def test_what_is_installed_is_what_is_pinned() -> None:
    installed = {}
    for name in pins():
        try:
            installed[name] = version(name)
        except PackageNotFoundError:
            continue
    built_with = {"setuptools", "swig"}
    differing = {name for name, found in installed.items() if found != pins()[name]} - built_with
    assert not differing
    assert set(pins()) - set(installed) <= built_with


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [
        *project["dependencies"],
        *(line for extra in project["optional-dependencies"].values() for line in extra),
    ]
    names = {re.split(r"[\[<>=; ]", line)[0].lower().replace("_", "-") for line in wanted}
    assert names <= {name.lower().replace("_", "-") for name in pins()}
