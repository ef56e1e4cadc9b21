"""Sentences, names and numbers as people read them, in the language in use."""
