"""How long a printer may take."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """Seconds. A job may take 30 s and 3 s a page, at most 5 minutes (operation requirements, services §4.4).

    `request` bounds one IPP request, `sending` that with the document, `lost` how long a printer that
    stopped answering in mid-job is asked again, `poll` the pause between questions.
    """

    start: float = 30.0
    page: float = 3.0
    longest: float = 300.0
    request: float = 8.0
    sending: float = 30.0
    lost: float = 15.0
    poll: float = 1.0

    def for_pages(self, pages: int) -> float:
        """How long a job of so many pages may take."""
        return min(self.start + self.page * pages, self.longest)
