"""Choosing from a tree, one level at a time: county, township, village; or a group of occupations, then one of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.contract.codes.tree import CodeNode
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.translation import CHINESE


@dataclass(frozen=True)
class ChoiceRow:
    """One choice: `note` says more about it, `chosen` marks what is taken, `opens` that a level follows."""

    code: str
    name: str
    note: str
    chosen: bool
    opens: bool


@dataclass(frozen=True)
class StepRow:
    """One level of the way down, as it is shown above the choices; touching it leads back there."""

    level: int
    name: str


class TreeChoice(QObject):
    """Goes down the tree with every choice; a leaf is the answer. Unknown codes are left alone."""

    changed = Signal()
    answered = Signal(str)

    def __init__(self, roots: Sequence[CodeNode], whole: CodeNode, parent: QObject | None = None) -> None:
        """`whole` is the first step of the way, such as the city."""
        super().__init__(parent)
        self._roots = tuple(roots)
        self._whole = whole
        self._language = CHINESE
        self._way: list[CodeNode] = []
        self._answer: CodeNode | None = None
        self._choices = RowsModel(ChoiceRow, self)
        self._steps = RowsModel(StepRow, self)
        self._word()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Take this choice of the level in sight."""
        node = next((each for each in self._level() if each.code == code), None)
        if node is None:
            return
        if node.children:
            self._way.append(node)
            self._answer = None
        else:
            self._answer = node
        self._word()
        if self._answer is not None:
            self.answered.emit(node.code)

    @Slot(int)
    def goTo(self, level: int) -> None:
        """Back to this level, 0 for the first; what was chosen below it is dropped."""
        if 0 <= level <= len(self._way):
            del self._way[level:]
            self._answer = None
            self._word()

    @Slot()
    def clear(self) -> None:
        """Forget what was chosen."""
        self.goTo(0)

    def use_language(self, language: str) -> None:
        """Word everything in this language."""
        self._language = language
        self._word()

    def restore(self, code: str) -> None:
        """Stand where this leaf was chosen; unknown codes leave everything as at the start."""
        self._way, self._answer = [], None
        found = _path_to(self._roots, code)
        if found:
            *self._way, self._answer = found
        self._word()

    def _level(self) -> tuple[CodeNode, ...]:
        return self._way[-1].children if self._way else self._roots

    def _word(self) -> None:
        self._choices.replace(
            [
                ChoiceRow(
                    each.code,
                    each.name_in(self._language),
                    each.note_in(self._language),
                    each is self._answer,
                    bool(each.children),
                )
                for each in self._level()
            ]
        )
        way = [self._whole, *self._way]
        self._steps.replace([StepRow(level, node.name_in(self._language)) for level, node in enumerate(way)])
        self.changed.emit()

    def _words(self) -> str:
        nodes = [*self._way, *([self._answer] if self._answer else [])]
        return " ".join(each.name_in(self._language) for each in nodes)

    choices = Property(QObject, lambda self: self._choices, constant=True)
    steps = Property(QObject, lambda self: self._steps, constant=True)
    answer = Property(str, lambda self: self._answer.code if self._answer else "", notify=changed)
    words = Property(str, _words, notify=changed)
    depth = Property(int, lambda self: len(self._way), notify=changed)


def _path_to(nodes: Sequence[CodeNode], code: str) -> list[CodeNode]:
    for node in nodes:
        if node.code == code and not node.children:
            return [node]
        below = _path_to(node.children, code)
        if below:
            return [node, *below]
    return []
