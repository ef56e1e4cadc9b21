"""What the form controls hold while something is chosen, typed or signed."""
