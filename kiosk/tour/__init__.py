"""Scripted visits through the real program: reader, backend, window and printer are the real ones."""
