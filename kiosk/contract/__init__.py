"""What kiosk and backend say to each other: messages, code lists, problems. Imports nothing of ours."""

API_VERSION = "1"
API_PREFIX = f"/v{API_VERSION}"
