"""The composition root: builds the parts from settings and wires them. No decisions live here."""
