"""One service item as it is used: its questions, its records, what was done."""
