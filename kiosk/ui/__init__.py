"""The touch interface: view models in Python, looks in qml/. The only room that knows Qt's screens."""
