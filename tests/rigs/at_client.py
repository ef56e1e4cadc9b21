"""An assistive technology, run by the system's Python: reads what a program offers and presses by role and name.

One line of JSON asks, one answers. It knows no coordinates, and keeps nothing that it read: what a program
said once is not what it says now.
"""

import json
import os
import sys
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

CALL_MS = 5000


def application(name: str) -> Atspi.Accessible | None:
    """The program with this name, once it has registered."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for number in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(number)
        if child is not None and child.get_name() == name:
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def states_of(accessible: Atspi.Accessible) -> list[str]:
    """The names of all its states."""
    return sorted(state.value_nick for state in accessible.get_state_set().get_states())


def actions_of(accessible: Atspi.Accessible) -> list[str]:
    """The names of what can be done with it."""
    action = accessible.get_action_iface()
    if action is None:
        return []
    return [action.get_action_name(number) for number in range(action.get_n_actions())]


def text_of(accessible: Atspi.Accessible) -> str:
    """What can be read in it letter by letter; empty for what holds no text."""
    text = accessible.get_text_iface()
    return text.get_text(0, text.get_character_count()) if text is not None else ""


def below(accessible: Atspi.Accessible, depth: int = 0) -> Iterator[tuple[int, Atspi.Accessible]]:
    """It and everything below it, in the order in which it is offered."""
    yield depth, accessible
    for number in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(number)
        if child is not None:
            yield from below(child, depth + 1)


def told(depth: int, accessible: Atspi.Accessible) -> dict[str, object]:
    """All that is said of one accessible."""
    return {
        "depth": depth,
        "role": accessible.get_role_name(),
        "name": accessible.get_name(),
        "description": accessible.get_description(),
        "states": states_of(accessible),
        "actions": actions_of(accessible),
        "text": text_of(accessible),
    }


def is_named(accessible: Atspi.Accessible, label: str) -> bool:
    """Whether its name begins with what is written on it; more may follow after a comma."""
    name = accessible.get_name()
    return name == label or name.startswith(label + "，")


def offered(program: Atspi.Accessible, role: str, label: str) -> list[Atspi.Accessible]:
    """What is there to be used under this role and label."""
    return [
        accessible
        for _, accessible in below(program)
        if accessible.get_role_name() == role
        and is_named(accessible, label)
        and {"showing", "sensitive"} <= set(states_of(accessible))
    ]


def act(program: Atspi.Accessible, role: str, label: str, action: str) -> str:
    """Do this action with the one that has this role and label; empty, or why it was not done."""
    found = offered(program, role, label)
    if len(found) != 1:
        return f"{len(found)} are offered"
    can = actions_of(found[0])
    if action not in can:
        return f"it can do {can}"
    return "" if found[0].get_action_iface().do_action(can.index(action)) else "it refused"


def write(program: Atspi.Accessible, role: str, label: str, text: str) -> str:
    """Put this text into the field; empty, or why it was not done."""
    found = offered(program, role, label)
    if len(found) != 1:
        return f"{len(found)} are offered"
    field = found[0].get_editable_text_iface()
    if field is None:
        return "it takes no text"
    return "" if field.set_text_contents(text) else "it refused"


class Ear:
    """Keeps what programs announce until it is asked for."""

    def __init__(self) -> None:
        self._heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def _hear(self, event: Atspi.Event) -> None:
        self._heard.append(str(event.any_data))

    def heard(self) -> list[str]:
        """What was announced since the last time."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        heard, self._heard = self._heard, []
        return heard


def answer(name: str, question: dict[str, str]) -> object:
    """What is answered; None for a program, or a part of it, that went away while it was read."""
    try:
        program = application(name)
        if program is None:
            return None
        match question:
            case {"do": "read"}:
                return [told(depth, accessible) for depth, accessible in below(program)]
            case {"do": "write", "role": role, "name": label, "text": text}:
                return write(program, role, label, text)
            case {"do": action, "role": role, "name": label}:
                return act(program, role, label, action)
    except GLib.Error as error:
        sys.stderr.write(f"{question}: {error.message}\n")
        return None
    raise ValueError(question)


def main() -> None:
    """Serve until the input ends."""
    Atspi.init()
    Atspi.set_timeout(CALL_MS, CALL_MS)
    ear = Ear()
    for line in sys.stdin:
        question = json.loads(line)
        reply = ear.heard() if question == {"do": "listen"} else answer(sys.argv[1], question)
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()
    # The bus may be gone by now; the library would complain of it on its way out.
    os._exit(0)


if __name__ == "__main__":
    main()
