"""A resident's visit as an explicit state machine: no Qt, no threads, no clock of its own."""
