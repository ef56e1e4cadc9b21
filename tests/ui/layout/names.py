"""What takes the keyboard's focus says to assistive technology what it is called and what it is."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.items import is_ignored
from tests.ui.layout.scene import Scene, Thing

_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def find(scene: Scene) -> list[Finding]:
    """Focusable items without a name or without a role."""
    return [finding for thing in scene.focusable for finding in _faults(thing)]


def _faults(thing: Thing) -> Iterator[Finding]:
    interface = QAccessible.queryAccessibleInterface(thing.item)
    if interface is None or is_ignored(thing.item):
        yield fault("no accessible name", thing, "kept from assistive technology, yet takes the focus")
        return
    if not interface.text(QAccessible.Text.Name).strip():
        yield fault("no accessible name", thing, f"its role is {interface.role().name}")
    if interface.role() in _NO_ROLE:
        yield fault("no accessible role", thing, f"its role is {interface.role().name}")
