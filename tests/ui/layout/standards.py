"""What is demanded, in pixels of a window 1080 wide; `Scene.unit` scales it to other windows."""

TARGET = 96
"""Width and height of what is touched (60 dp of the Chinese design rules for the elderly are less)."""
TARGETS_APART = 16
SMALLEST_TYPE = 32
SMALLEST_LARGE_TYPE = 42
"""In large type: 7.3 mm of capital height, readable at 600 mm (EN 301 549, 5.1.4)."""

LARGE_TEXT, LARGE_BOLD_TEXT = 42, 32
"""From these sizes on, text counts as large (WCAG 1.4.6: 18 pt, or 14 pt and bold)."""
TEXT_CONTRAST, LARGE_TEXT_CONTRAST = 7.0, 4.5
UNUSABLE_CONTRAST = 4.5
"""Text of a control that cannot be used now; WCAG demands nothing, we do."""
ICON_CONTRAST = 3.0

SLACK = 1.0
"""Rounding: places and sizes are often broken numbers, painted on whole pixels."""
