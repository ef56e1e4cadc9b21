"""The visit under way, the machine it takes place on, and the screen people walk up to."""
