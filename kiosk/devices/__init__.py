"""What the kiosk drives besides the card reader: real devices, each with a stand-in for machines without it."""
