"""What must hold for everything that a screen offers to assistive technology."""

from collections import Counter
from collections.abc import Iterator

from tests.rigs.assistive_technology import DIALOG, HEADING, RADIO, Accessible, Tree

CONTROLS = frozenset({"push button", "toggle button", "check box", RADIO, "text", "chart", "slider"})
READ = frozenset({"label", HEADING, "image", "chart", "alert", *CONTROLS})
NO_ROLES = frozenset({"invalid", "unknown", "filler", "redundant object"})


def faults(screen: str, tree: Tree) -> list[str]:
    """Every rule that is broken, in words, with the screen's name before it."""
    question = next((node for node in tree.showing if node.role == DIALOG), None)
    found = [fault for node in tree.showing for fault in _of_one(node)]
    found += _of_places(tree, question)
    found += _of_all(tree)
    return [f"{screen}: {fault}" for fault in found]


def _of_one(node: Accessible) -> Iterator[str]:
    if node.role in READ and not node.name:
        yield f"nothing says what it is: {node}"
    if node.focusable and node.role in NO_ROLES:
        yield f"takes the keyboard and has no role: {node}"
    if node.focusable and not node.sensitive:
        yield f"takes the keyboard and cannot be used: {node}"
    # Qt calls every text focusable, so that a reader can be set on it; Tab does not come by.
    if node.focusable and node.sensitive and not node.usable and node.role != "label":
        yield f"takes the keyboard and does nothing: {node}"
    if node.usable and not node.focusable:
        yield f"can be used, and not by the keyboard: {node}"
    if node.deeds and node.role not in CONTROLS:
        yield f"offers to be used and is no control: {node}"
    if node.checked and "checkable" not in node.states:
        yield f"is checked and cannot be: {node}"
    if node.sensitive != ("enabled" in node.states):
        yield f"usable or not: {node}"


def _of_places(tree: Tree, question: Accessible | None) -> Iterator[str]:
    for node, above in tree.with_parents():
        if not node.showing:
            continue
        if not all(each.showing for each in above):
            yield f"shows in something that does not: {node}"
        behind = question is not None and question not in (node, *above)
        if behind and node.usable:
            yield f"can be used behind a question: {node}"
        if not behind and not node.sensitive and node.role not in CONTROLS:
            yield f"is there to be read and called unusable: {node}"
        for control in above:
            if control.role in CONTROLS and node.name not in control.name:
                yield f"not in the name of the control that it is part of: {node} in {control}"


def _of_all(tree: Tree) -> Iterator[str]:
    if not tree.headings:
        yield "no heading"
    for (role, name), times in Counter((node.role, node.name) for node in tree.usable).items():
        if times > 1:
            yield f"{times} times {role} “{name}”"
    choices = [node.checked for node in tree.showing if node.role == RADIO]
    if choices and sum(choices) != 1:
        yield f"{sum(choices)} of {len(choices)} choices are chosen"
