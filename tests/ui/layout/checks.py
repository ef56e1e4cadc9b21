"""All that is looked for."""

from tests.ui.layout import contrast, language, names, overlaps, reach, targets, text_fits, type_size
from tests.ui.layout.finding import Finding
from tests.ui.layout.scene import Scene

_CHECKS = (text_fits, overlaps, targets, contrast, reach, names, type_size, language)


def all_findings(scene: Scene) -> list[Finding]:
    """Everything that is wrong with a scene."""
    return [finding for check in _CHECKS for finding in check.find(scene)]
