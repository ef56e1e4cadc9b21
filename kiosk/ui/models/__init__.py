"""List models over dataclasses."""
