"""Keeps what a walk shows: a picture of every step, and contact sheets of every screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.tour.contact_sheet import ContactSheets
from kiosk.tour.hands import TourError
from kiosk.tour.sight import Sight


@dataclass(frozen=True)
class Shot:
    """One step of the report."""

    visit: str
    step: str
    screen: str
    size: str
    variant: str
    picture: str
    seconds: float


class Album:
    """A `look` that leaves PNG files in a folder."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._sheets = ContactSheets(directory)
        self._shots: list[Shot] = []

    @property
    def shots(self) -> Sequence[Shot]:
        """What has been seen, in order."""
        return self._shots

    def __call__(self, sight: Sight) -> None:
        """Keep this sight. Raises TourError when the picture cannot be written."""
        name = f"{sight.visit}-{sight.number:02d}-{sight.step}-{sight.shape}-{sight.variant.name}.png"
        if not sight.picture.save(str(self._directory / name)):
            raise TourError(f"cannot write {self._directory / name}")
        self._sheets.add(sight)
        self._shots.append(
            Shot(
                sight.visit,
                sight.step,
                sight.screen,
                sight.shape,
                sight.variant.name,
                name,
                round(sight.seconds, 3),
            )
        )

    def write_sheets(self) -> None:
        """Write the contact sheets of all that was seen since they were last written."""
        self._sheets.write()
