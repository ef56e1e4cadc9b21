"""What the platform does for each service item: one module an item, found by the item's id."""
