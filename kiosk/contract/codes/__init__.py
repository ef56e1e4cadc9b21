"""The code lists that kiosk and backend share, one list a module."""
