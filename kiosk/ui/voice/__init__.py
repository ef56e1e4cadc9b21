"""Read-aloud: what a screen says, to whom, how loud."""
