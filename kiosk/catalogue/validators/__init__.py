"""Reads answers into their one form, a module a family of kinds: what will not do raises Unfit, with words."""
