"""One module per state: `on` answers every event while the visit is in it."""
