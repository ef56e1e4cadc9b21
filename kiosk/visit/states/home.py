"""HOME: contributions at a glance. All it does, every session state does."""

from kiosk.visit.states.in_session import on_in_session as on

__all__ = ["on"]
