"""The command line: one module a command, each a thin skin over its room. Rooms are imported when called."""
