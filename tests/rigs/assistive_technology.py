"""The test's side of the assistive technology: what it reads, as values, and what it does, by role and name."""

import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

import msgspec

from tests.rigs.line_program import LineProgram

# Debian's bindings are there for the system's own Python only.
SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("at_client.py")
PATIENCE_S = 20.0
ANSWER_S = 30.0
LOOK_S = 0.02

BUTTON, RADIO, FIELD, HEADING, DIALOG = "push button", "radio button", "text", "heading", "dialog"
PRESS, TOGGLE, SET_FOCUS = "Press", "Toggle", "SetFocus"
_OF_THE_CLOCK = re.compile(r"\d+:\d\d")


class NotThere(AssertionError):
    """What was looked for is not offered; the message says what is."""


class Accessible(msgspec.Struct, frozen=True):
    """One thing that a program offers, as it was when it was read."""

    depth: int
    role: str
    name: str
    description: str
    states: tuple[str, ...]
    actions: tuple[str, ...]
    text: str

    @property
    def showing(self) -> bool:
        return "showing" in self.states

    @property
    def sensitive(self) -> bool:
        return "sensitive" in self.states

    @property
    def focusable(self) -> bool:
        return "focusable" in self.states

    @property
    def checked(self) -> bool:
        return "checked" in self.states

    @property
    def usable(self) -> bool:
        """Whether something can be done with it now."""
        return self.showing and self.sensitive and bool(self.deeds or "editable" in self.states)

    @property
    def deeds(self) -> frozenset[str]:
        """What can be done with it, besides giving it the keyboard."""
        return frozenset(self.actions) - {SET_FOCUS}

    def __str__(self) -> str:
        return f"{self.role} “{self.name}” ({' '.join(self.states)}; {' '.join(self.actions)})"


@dataclass(frozen=True)
class Tree:
    """All that a program offers, shown or not, in the order in which it is offered."""

    nodes: tuple[Accessible, ...]

    @cached_property
    def showing(self) -> list[Accessible]:
        """What can be read now."""
        return [node for node in self.nodes if node.showing]

    @cached_property
    def usable(self) -> list[Accessible]:
        """What can be used now."""
        return [node for node in self.nodes if node.usable]

    @property
    def headings(self) -> list[str]:
        """The headings that can be read, top to bottom."""
        return [node.name for node in self.showing if node.role == HEADING]

    def says(self, text: str) -> bool:
        """Whether this can be read, alone or as part of something longer."""
        return any(text in node.name for node in self.showing)

    def holds(self, text: str) -> bool:
        """Whether this is anywhere at all, shown or not, in a name, a description or a text."""
        return any(text in each for node in self.nodes for each in (node.name, node.description, node.text))

    def find(self, label: str, role: str = BUTTON) -> Accessible:
        """The one that shows this label under this role. NotThere unless there is exactly one."""
        found = [node for node in self.showing if node.role == role and is_named(node.name, label)]
        if len(found) != 1:
            raise NotThere(f"{len(found)} times {role} “{label}” in:\n{self}")
        return found[0]

    def offers(self, label: str, role: str = BUTTON) -> bool:
        """Whether something with this label can be used under this role."""
        return any(node.role == role and is_named(node.name, label) for node in self.usable)

    def with_parents(self) -> Iterator[tuple[Accessible, list[Accessible]]]:
        """Each one with all it stands in, outermost first."""
        above: list[Accessible] = []
        for node in self.nodes:
            del above[node.depth :]
            yield node, list(above)
            above.append(node)

    def words(self) -> list[tuple[str, str]]:
        """Roles and names of all, shown or not, without what the clock changes."""
        return [(node.role, _OF_THE_CLOCK.sub("", node.name)) for node in self.nodes]

    def __str__(self) -> str:
        return "\n".join("  " * node.depth + str(node) for node in self.showing)


def is_named(name: str, label: str) -> bool:
    """Whether a name begins with what is written on it; more may follow after a comma."""
    return name == label or name.startswith(label + "，")


class AssistiveTechnology:
    """A client of the accessibility bus that reads and uses one program."""

    def __init__(self, program: str, environment: Mapping[str, str]) -> None:
        command = [SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", str(CLIENT), program]
        self._client = LineProgram(command, environment, ANSWER_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.__exit__(None, None, None)

    def read(self) -> Tree:
        """What is offered at this moment; waits for a program that is only starting."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            said = self._client.ask({"do": "read"})
            if said:
                return Tree(msgspec.convert(said, tuple[Accessible, ...]))
            time.sleep(LOOK_S)
        raise NotThere(f"the program is not on the bus: {self._client.said()}")

    def until(self, what: str, condition: Callable[[Tree], bool]) -> Tree:
        """Read until the condition holds and nothing moves any more. NotThere names `what` when patience runs out."""
        end = time.monotonic() + PATIENCE_S
        before = self.read()
        while True:
            tree = self.read()
            if _holds(condition, tree) and _same(before, tree):
                return tree
            if time.monotonic() > end:
                raise NotThere(f"waited in vain for {what}:\n{tree}")
            before = tree

    def press(self, label: str, role: str = BUTTON, action: str = PRESS) -> None:
        """Do this with the one usable thing that has this role and label; waits until it is offered."""
        self._insist({"do": action, "role": role, "name": label})

    def write(self, label: str, text: str) -> None:
        """Put this text into the field with this label."""
        self._insist({"do": "write", "role": FIELD, "name": label, "text": text})

    def until_hears(self, text: str) -> list[str]:
        """Listen until this is announced; all that was announced since the last time."""
        end = time.monotonic() + PATIENCE_S
        heard: list[str] = []
        while not any(text in each for each in heard):
            if time.monotonic() > end:
                raise NotThere(f"not announced: {text}, only {heard}")
            heard += msgspec.convert(self._client.ask({"do": "listen"}), list[str])
            time.sleep(LOOK_S)
        return heard

    def _insist(self, order: dict[str, str]) -> None:
        end = time.monotonic() + PATIENCE_S
        while (refusal := self._client.ask(order)) != "":
            if time.monotonic() > end:
                raise NotThere(f"{order}: {refusal}, in:\n{self.read()}")
            time.sleep(LOOK_S)


def _holds(condition: Callable[[Tree], bool], tree: Tree) -> bool:
    try:
        return condition(tree)
    except NotThere:
        return False


def _same(one: Tree, other: Tree) -> bool:
    return one.words() == other.words() and [n.states for n in one.nodes] == [n.states for n in other.nodes]
