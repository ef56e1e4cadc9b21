"""No text lies on another, and nothing lies on a text."""

from collections.abc import Iterator

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.geometry import Rect
from tests.ui.layout.scene import Scene, Text
from tests.ui.layout.standards import SLACK


def find(scene: Scene) -> list[Finding]:
    """Texts in sight whose letters share a place, and texts that a surface covers in part."""
    by_top = sorted(scene.texts_in_sight, key=lambda each: each[0].top)
    return [*_on_each_other(by_top), *_covered(scene)]


def _on_each_other(by_top: list[tuple[Rect, Text]]) -> Iterator[Finding]:
    for place, (rect, text) in enumerate(by_top):
        for other_rect, other in by_top[place + 1 :]:
            if other_rect.top >= rect.bottom - SLACK:
                break
            if _overlap(rect, other_rect):
                yield fault("text on text", text, f"with “{other.name}” at {rect.cut(other_rect)}")


def _covered(scene: Scene) -> Iterator[Finding]:
    for rect, text in scene.texts_in_sight:
        for cover in scene.covers_over(text):
            if _overlap(rect, cover.rect):
                yield fault("text covered", text, f"by {cover.path} at {cover.rect}, letters at {rect}")
                break


def _overlap(one: Rect, other: Rect) -> bool:
    common = one.cut(other)
    return common.width > SLACK and common.height > SLACK
