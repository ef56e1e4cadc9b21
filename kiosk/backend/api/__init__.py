"""The HTTP interface: one module a resource, each handler a few lines over store and rules."""
