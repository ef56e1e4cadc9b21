"""The social-security card: reading it, checking its PIN, and a whole card in software for demonstrations and tests."""
