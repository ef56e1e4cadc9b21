#!/bin/bash
# Installs what is missing, then runs the kiosk's demonstration.
# Usage: packaging/demo.sh [arguments for `kiosk demo`]
#        packaging/demo.sh --tour DIR [arguments for `kiosk tour`]    a scripted visit, screenshots into DIR
# Without a display the window is served by VNC on 127.0.0.1 (port: VNC_PORT, 5900 by default).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$root/packaging/setup.sh" run
kiosk=$root/.venv/bin/kiosk

if [[ ${1:-} == --tour ]]; then
    if (($# < 2)); then
        printf 'usage: packaging/demo.sh --tour DIR\n' >&2
        exit 2
    fi
    shift
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    exec "$kiosk" tour "$@"
fi

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
    exec "$kiosk" demo "$@"
fi

port=${VNC_PORT:-5900}
cat <<EOF
demo: there is no display (DISPLAY and WAYLAND_DISPLAY are not set).
demo: the window is served by VNC on 127.0.0.1:$port, to this machine only; open it with
demo:     vncviewer 127.0.0.1:$port
demo: from another machine, first: ssh -L $port:127.0.0.1:$port THIS-MACHINE
demo: for screenshots without a viewer: bash packaging/demo.sh --tour DIR
EOF
export QT_QUICK_BACKEND=software
exec "$root/.venv/bin/python" "$root/packaging/vnc_on_loopback.py" --port "$port" -- "$kiosk" demo "$@"
