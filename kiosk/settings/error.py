"""What is wrong with the settings, and where."""

from pathlib import Path


class SettingsError(Exception):
    """A setting that cannot be used. `path` and `line` are None when it came from the environment or a flag.

    `key` is the dotted key (`backend.url`), a KIOSK_* variable, or None when the file cannot be read at all.
    """

    def __init__(self, path: Path | None, line: int | None, key: str | None, message: str) -> None:
        self.path = path
        self.line = line
        self.key = key
        self.message = message
        place = "" if path is None else f"{path}:{line}：" if line is not None else f"{path}："
        super().__init__(f"{place}{key}：{message}" if key is not None else f"{place}{message}")
