"""Job fairs and other events of the employment service."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from kiosk.backend.store.public_tables import job_event

MOST_EVENTS = 60


@dataclass(frozen=True)
class JobEvent:
    """One event; `sign_up_until` None: come without signing up."""

    event_id: str
    kind: str
    title: str
    organiser: str
    region: str
    place: str
    begins: date
    ends: date
    hours: str
    employers: int
    vacancies: int
    sign_up_until: date | None
    places: int
    taken: int
    about: str

    def takes_sign_ups(self, today: date) -> bool:
        """Whether one can sign up today: it is not too late, and there are places."""
        return self.sign_up_until is not None and today <= self.sign_up_until and self.taken < self.places


def find_events(
    connection: Connection, first: date, last: date, region: str = "", kind: str = ""
) -> list[JobEvent]:
    """Events on any day from `first` to `last`, soonest first."""
    wanted = select(job_event).where(
        job_event.c.begins <= last.isoformat(), job_event.c.ends >= first.isoformat()
    )
    if region:
        wanted = wanted.where(job_event.c.region == region)
    if kind:
        wanted = wanted.where(job_event.c.kind == kind)
    wanted = wanted.order_by(job_event.c.begins, job_event.c.event_id).limit(MOST_EVENTS)
    return [
        JobEvent(
            row.event_id,
            row.kind,
            row.title,
            row.organiser,
            row.region,
            row.place,
            date.fromisoformat(row.begins),
            date.fromisoformat(row.ends),
            row.hours,
            row.employers,
            row.vacancies,
            date.fromisoformat(row.sign_up_until) if row.sign_up_until else None,
            row.places,
            row.taken,
            row.about,
        )
        for row in connection.execute(wanted)
    ]
