"""Type is as large as is demanded; in large type, large enough to be read from where one stands."""

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.scene import Scene
from tests.ui.layout.standards import SMALLEST_LARGE_TYPE, SMALLEST_TYPE


def find(scene: Scene) -> list[Finding]:
    """Texts in small print."""
    least = round((SMALLEST_LARGE_TYPE if scene.large_type else SMALLEST_TYPE) * scene.unit)
    rule = "type too small in large type" if scene.large_type else "type too small"
    return [
        fault(rule, text, f"{text.size:.0f} px, wanted {least}")
        for _, text in scene.texts_in_sight
        if text.size < least
    ]
