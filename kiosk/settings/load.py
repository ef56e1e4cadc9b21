"""Reads the settings: file, then environment, then flags; the later wins."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from kiosk.settings.error import SettingsError
from kiosk.settings.lines import line_of
from kiosk.settings.model import Settings

ENVIRONMENT_PREFIX = "KIOSK_"
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_SHOWN_VALUE = 60


@dataclass(frozen=True)
class _Source:
    """Where values come from, for the error; `typed` sources must not write a number as a text."""

    path: Path | None = None
    text: str = ""
    variable: str | None = None
    typed: bool = True

    def error(self, key: str, message: str) -> SettingsError:
        return SettingsError(self.path, line_of(self.text, key), self.variable or key, message)


@dataclass(frozen=True)
class _Given:
    """The values given so far, and who gave each."""

    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    sources: dict[str, _Source] = field(default_factory=dict)

    def take(self, section: str, name: str, value: object, source: _Source) -> None:
        key = f"{section}.{name}"
        kinds = {known.name: known.type for known in msgspec.structs.fields(_sections()[section])}
        if name not in kinds:
            raise source.error(key, f"没有这个设置，本节可用的有：{'、'.join(kinds)}")
        try:
            converted = msgspec.convert(value, kinds[name], strict=source.typed)
        except msgspec.ValidationError:
            raise source.error(key, f"应为{_expected(kinds[name])}，现在是 {_shown(value)}") from None
        self.values.setdefault(section, {})[name] = converted
        self.sources[key] = source


def load_settings(path: Path | None, environ: Mapping[str, str], overrides: Mapping[str, object]) -> Settings:
    """The settings in force.

    `overrides` are flags by dotted key (`{"backend.url": …}`); None means that the flag was not given.
    Raises SettingsError for a file that cannot be read, bad syntax, unknown keys, wrong types and values
    out of range, naming file, line and key; unknown KIOSK_* variables are errors too, since they are typos.
    """
    given = _Given()
    if path is not None:
        _take_file(path, given)
    _take_environment(environ, given)
    _take_overrides(overrides, given)
    settings = msgspec.convert(given.values, Settings)
    _check_together(settings, given.sources)
    return settings


def environment_names() -> dict[str, tuple[str, str]]:
    """Every KIOSK_* variable and the (section, key) that it sets; section `kiosk` is not repeated."""
    return {
        f"{ENVIRONMENT_PREFIX}{'' if section == 'kiosk' else section + '_'}{known.name}".upper(): (
            section,
            known.name,
        )
        for section, struct in _sections().items()
        for known in msgspec.structs.fields(struct)
    }


def _sections() -> dict[str, type[Struct]]:
    return {section.name: section.type for section in msgspec.structs.fields(Settings)}


def _take_file(path: Path, given: _Given) -> None:
    text = _read(path)
    source = _Source(path, text)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(path, text, str(error)) from None
    sections = _sections()
    for section, table in tables.items():
        if section not in sections:
            raise source.error(section, f"没有这个设置，可用的有：{'、'.join(sections)}")
        if not isinstance(table, dict):
            raise source.error(section, f"应写成一节：[{section}]")
        for name, value in table.items():
            given.take(section, name, value, source)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SettingsError(path, line, None, "不是 UTF-8 编码，请用 UTF-8 保存") from None
    except OSError as error:
        raise SettingsError(path, None, None, f"设置文件无法读取（{error.strerror}）") from None


def _syntax_error(path: Path, text: str, message: str) -> SettingsError:
    place = _AT_LINE.search(message)
    line = int(place[1]) if place else len(text.splitlines())
    lines = text.splitlines()
    written = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    key = re.match(r"[\w.-]+", written)
    reason = _AT_LINE.sub("", message).removesuffix("(at end of document)").strip()
    return SettingsError(path, line, key[0] if key else None, f"TOML 语法错误（{reason}）")


def _take_environment(environ: Mapping[str, str], given: _Given) -> None:
    names = environment_names()
    for variable in sorted(environ):
        if not variable.startswith(ENVIRONMENT_PREFIX):
            continue
        source = _Source(variable=variable, typed=False)
        if variable not in names:
            raise source.error(variable, "没有这个环境变量设置，请检查拼写")
        section, name = names[variable]
        given.take(section, name, environ[variable], source)


def _take_overrides(overrides: Mapping[str, object], given: _Given) -> None:
    source = _Source(typed=False)
    for key, value in overrides.items():
        if value is None:
            continue
        section, _, name = key.partition(".")
        if section not in _sections():
            raise source.error(key, "没有这个设置")
        given.take(section, name, value, source)


def _expected(kind: Any) -> str:
    """The description in a field's type; for `X | None` that of X."""
    if get_origin(kind) is Annotated:
        descriptions = [meta.description for meta in kind.__metadata__ if isinstance(meta, Meta)]
        return next((text for text in reversed(descriptions) if text), "别的值")
    return _expected(get_args(kind)[0])


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN_VALUE else f"{text[:_SHOWN_VALUE]}…"


def _check_together(settings: Settings, sources: dict[str, _Source]) -> None:
    """Pairs of values that exclude each other. The blame goes to the first of the pair that was given."""
    visit, backend = settings.visit, settings.backend
    for wrong, keys, message in (
        (visit.warning_s >= visit.idle_s, ("visit.warning_s", "visit.idle_s"), "warning_s 应小于 idle_s"),
        (
            visit.pin_warning_s >= visit.pin_s,
            ("visit.pin_warning_s", "visit.pin_s"),
            "pin_warning_s 应小于 pin_s",
        ),
        (
            backend.connect_s > backend.total_s,
            ("backend.connect_s", "backend.total_s"),
            "connect_s 不应大于 total_s",
        ),
        (backend.read_s > backend.total_s, ("backend.read_s", "backend.total_s"), "read_s 不应大于 total_s"),
    ):
        if wrong:
            key = next(key for key in keys if key in sources)
            raise sources[key].error(key, message)
