"""The machines that may ask."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

_KIOSK = text("SELECT service_point, region FROM kiosk WHERE kiosk_id = :kiosk_id AND active = 1")


@dataclass(frozen=True)
class KioskRecord:
    """A registered machine and where it stands."""

    kiosk_id: str
    service_point: str
    region: str


def active_kiosk(connection: Connection, kiosk_id: str) -> KioskRecord | None:
    """The machine with this id, None when it is not registered or was taken out of service."""
    row = connection.execute(_KIOSK, {"kiosk_id": kiosk_id}).first()
    return KioskRecord(kiosk_id, row.service_point, row.region) if row else None
