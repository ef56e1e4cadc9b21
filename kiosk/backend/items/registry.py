"""All handlers, by the item's id."""

from kiosk.backend.items import (
    jy02,
    jy03,
    jy04,
    jy13,
    ld01,
    rs01,
    sb01,
    sb06,
    sb07,
    sb10,
    sb19,
    sk01,
    sk03,
    sk04,
)
from kiosk.backend.items.handler import Handler

HANDLERS: dict[str, Handler] = {
    "JY02": jy02.HANDLER,
    "JY03": jy03.HANDLER,
    "JY04": jy04.HANDLER,
    "JY13": jy13.HANDLER,
    "LD01": ld01.HANDLER,
    "RS01": rs01.HANDLER,
    "SB01": sb01.HANDLER,
    "SB10": Handler(public_query=sb10.estimate),
    "SB06": sb06.HANDLER,
    "SB07": sb07.HANDLER,
    "SB19": sb19.HANDLER,
    "SK01": sk01.HANDLER,
    "SK03": sk03.HANDLER,
    "SK04": sk04.HANDLER,
}
"""An item without an entry has what its definition alone allows: its answers are checked and kept as a case."""
