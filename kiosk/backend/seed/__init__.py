"""Invented residents: the demonstration's people by hand, any number of others from a seed."""
