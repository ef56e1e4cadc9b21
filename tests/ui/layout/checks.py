"""All that is looked for."""

from tests.ui.layout import contrast, language, names, overlaps, reach, targets, text_fits, type_size
from tests.ui.layout.finding import Finding
from tests.ui.layout.scene import Scene

_CHECKS = (text_fits, overlaps, targets, contrast, reach, names, type_size, language)
_WITHOUT_STANDARDS = (text_fits, overlaps, reach)


def all_findings(scene: Scene) -> list[Finding]:
    """Everything that is wrong with a scene."""
    return [finding for check in _CHECKS for finding in check.find(scene)]


def usability_findings(scene: Scene) -> list[Finding]:
    """What makes a scene unusable: text that is cut, covered or out of reach."""
    return [finding for check in _WITHOUT_STANDARDS for finding in check.find(scene)]
