"""`python -m kiosk` and the `kiosk` command."""

import gc
import sys

# Loading a program makes much and frees nothing: the collector looks through it all again and again, a fifth of
# the time to the first paint. The window turns it on again; so does everything else, below.
gc.disable()

from kiosk.cli.main import run  # noqa: E402 - after the collector is quiet


def main() -> None:
    """Run the command line and exit with its code."""
    arguments = sys.argv[1:]
    if arguments[:1] not in (["run"], ["demo"]):
        gc.enable()
    sys.exit(run(arguments))


if __name__ == "__main__":
    main()
