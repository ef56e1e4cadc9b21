"""What is touched is large enough, and far enough from what else is touched.

Rows of one list touch each other edge to edge, parted by a hairline: they count as one surface, and each row must be
as high as any target. Only delegates of a ListView, one below the other and equally wide, are such rows.
"""

from collections.abc import Iterator
from itertools import combinations

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.scene import Scene, Target
from tests.ui.layout.standards import SLACK, TARGET, TARGETS_APART


def find(scene: Scene) -> list[Finding]:
    """Targets in use that are too small, too near to each other, or within each other."""
    return [*_too_small(scene), *_too_near(scene)]


def _too_small(scene: Scene) -> Iterator[Finding]:
    wanted = TARGET * scene.unit
    for _, target in scene.targets_in_sight:
        if min(target.box.width, target.box.height) < wanted - SLACK:
            size = f"{target.box.width:.0f}x{target.box.height:.0f}"
            yield fault("target too small", target, f"{size}, wanted {wanted:.0f}x{wanted:.0f}")


def _too_near(scene: Scene) -> Iterator[Finding]:
    wanted = TARGETS_APART * scene.unit
    for (rect, target), (other_rect, other) in combinations(scene.targets_in_sight, 2):
        if target.painted < other.painted <= target.painted_to:
            yield fault("target in a target", other, f"within “{target.name}”, {target.path}")
            continue
        apart = rect.distance(other_rect)
        if apart < wanted - SLACK and not _rows_of_one_list(target, other):
            yield fault(
                "targets too near",
                target,
                f"{apart:.0f} px from “{other.name}”, {other.path}; wanted {wanted:.0f}",
            )


def _rows_of_one_list(one: Target, other: Target) -> bool:
    above, below = sorted((one, other), key=lambda each: each.box.top)
    return (
        one.list_row
        and other.list_row
        and one.item.parentItem() is other.item.parentItem()
        and (one.box.left, one.box.right) == (other.box.left, other.box.right)
        and below.box.top >= above.box.bottom - SLACK
    )
