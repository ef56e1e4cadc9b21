"""What a kiosk does while nobody is there."""

import ctypes
import gc
import logging

logger = logging.getLogger(__name__)


def give_memory_back() -> None:
    """Have Python and the C library return what the last visit needed, some ten milliseconds.

    glibc keeps freed pages for itself; a process that runs for months should not (malloc_trim(3)). Another C library
    may not have the call.
    """
    gc.collect()
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except AttributeError:
        logger.debug("this C library has no malloc_trim")
