"""The code lists that kiosk and backend share.

Lists that code depends on are a module each; the flat ones that definitions name are data, `families/*.toml`, read
by `lists.py`; trees of divisions and occupations are data read by `tree.py`.
"""
