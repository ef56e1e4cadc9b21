"""Looks at what is on a window as a strict reader would, and says what is wrong with it.

`scene` finds what there is to see; every other module looks for one kind of fault in a scene. The numbers that are
demanded are in `standards`.
"""
