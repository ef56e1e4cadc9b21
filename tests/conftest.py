"""What every room's tests share: Qt draws off screen, in software, whatever the machine has."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
