"""Speech, and whether somebody listens in private."""
