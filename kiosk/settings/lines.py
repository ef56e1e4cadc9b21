"""On which line of a TOML text a key stands: tomllib gives values but no places."""

import re

_HEADER = re.compile(r"^\s*\[\[?\s*([^\[\]]+?)\s*\]\]?")
_ASSIGNMENT = re.compile(
    r"""^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*="""
)
_QUOTES = str.maketrans("", "", "\"' \t")


def line_of(text: str, key: str) -> int | None:
    """1-based line that sets the dotted key, or else its nearest table; None when it is not to be found."""
    section = ""
    best: tuple[int, int] | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            section = header[1].translate(_QUOTES)
            found = section
        elif assignment := _ASSIGNMENT.match(line):
            name = assignment[1].translate(_QUOTES)
            found = f"{section}.{name}" if section else name
        else:
            continue
        if (key == found or key.startswith(f"{found}.")) and (best is None or len(found) > best[0]):
            best = (len(found), number)
    return best[1] if best else None
