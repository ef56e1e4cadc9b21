"""Recognition of characters written with a finger."""
