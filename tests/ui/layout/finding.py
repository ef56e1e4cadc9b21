"""What is wrong with a scene."""

from dataclasses import dataclass

from tests.ui.layout.scene import Thing


@dataclass(frozen=True)
class Finding:
    """`rule` names the kind of fault, `path` the item by the types above it, `text` what it shows or is called."""

    rule: str
    path: str
    text: str
    detail: str


def fault(rule: str, thing: Thing, detail: str) -> Finding:
    """A finding on this thing."""
    return Finding(rule, thing.path, thing.name, detail)
