"""Self-service kiosk for employment and social security in village service points."""
