"""The loudspeaker, silenced while a headset is plugged in, also where the sound card would not do it by itself."""

import logging
import subprocess

logger = logging.getLogger(__name__)
_CONTROL = "Speaker"
_LIMIT_S = 5.0


def mute_loudspeaker(muted: bool) -> bool:
    """Have ALSA's mixer mute or unmute the loudspeaker. Blocks; False when there is no such mixer or control."""
    command = ["amixer", "-q", "sset", _CONTROL, "mute" if muted else "unmute"]
    try:
        done = subprocess.run(  # noqa: S603 - fixed arguments, no shell
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_LIMIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        logger.warning("the loudspeaker cannot be muted: %s", type(error).__name__)
        return False
    if done.returncode != 0:
        logger.warning("the loudspeaker cannot be muted: amixer says %s", done.returncode)
    return done.returncode == 0
