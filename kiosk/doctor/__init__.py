"""`kiosk doctor`: looks at everything that the kiosk depends on, one check a module."""
