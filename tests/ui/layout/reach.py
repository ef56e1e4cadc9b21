"""Whatever is there can be brought into sight: nothing stands outside the window or outside what can be scrolled."""

from collections.abc import Iterator

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.geometry import Rect
from tests.ui.layout.scene import Clip, Scene, Thing
from tests.ui.layout.standards import SLACK


def find(scene: Scene) -> list[Finding]:
    """Texts and targets of which something stays out of sight however one scrolls; areas scrolled too far."""
    findings = []
    for rule, thing, rect in _places(scene):
        problem = "" if rect.is_empty else _out_of_reach(rect, thing.clips, scene.window)
        if problem:
            findings.append(fault(rule, thing, problem))
    return [*findings, *_past_their_ends(scene)]


def _past_their_ends(scene: Scene) -> Iterator[Finding]:
    """Scroll areas that show what is beyond their content, and hide what they could show."""
    for scroller in scene.scrollers:
        play = scroller.play
        past = max(play.left, play.top, -play.right, -play.bottom)
        if past > SLACK:
            yield fault("scrolled past the end", scroller, f"by {past:.0f} px")


def _places(scene: Scene) -> Iterator[tuple[str, Thing, Rect]]:
    for text in scene.texts:
        if not text.editable:
            yield "text out of reach", text, text.ink
    for target in scene.targets:
        if not target.foreign:
            yield "target out of reach", target, target.box


def _out_of_reach(rect: Rect, clips: tuple[Clip, ...], window: Rect) -> str:
    """What is wrong with this place, in words; empty when all of it can be seen."""
    for clip in clips:
        if clip.play is not None:
            rect = _scrolled_into(rect, clip.rect, clip.play)
            if not _longer_than(rect, clip.rect) and not clip.rect.holds(rect, SLACK):
                return f"at {rect}, scrolled as far as {clip.path} at {clip.rect} goes"
            rect = rect.cut(clip.rect)
    if not window.holds(rect, SLACK):
        return f"at {rect} in a window of {window.width:.0f}x{window.height:.0f}"
    return ""


def _longer_than(rect: Rect, view: Rect) -> bool:
    """Higher than the scroll area, and within it across: then one looks at it piece by piece."""
    across = view.left - SLACK <= rect.left and rect.right <= view.right + SLACK
    return across and rect.height > view.height + SLACK


def _scrolled_into(rect: Rect, view: Rect, play: Rect) -> Rect:
    """The place after scrolling as little as is needed to see it."""
    across = _shift(rect.left - view.left, rect.right - view.right, play.left, play.right)
    down = _shift(rect.top - view.top, rect.bottom - view.bottom, play.top, play.bottom)
    return rect.moved(across, down)


def _shift(before: float, after: float, least: float, most: float) -> float:
    """How far to move what begins at `before` the view's beginning and ends at `after` its end."""
    if before < 0:
        return min(-before, max(0.0, most))
    return max(-after, min(0.0, least)) if after > 0 else 0.0
