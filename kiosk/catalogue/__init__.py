"""The service items as data, and what finds them."""
