"""The rules of the domain as pure functions. Their figures are dated tables in `kiosk/backend/parameters`."""
