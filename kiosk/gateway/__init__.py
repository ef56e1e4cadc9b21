"""The kiosk's way to the backend: HTTP with a deadline, typed answers and typed errors."""
