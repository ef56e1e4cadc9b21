"""Printing a paper: an IPP queue, or a folder that takes the place of a printer."""
