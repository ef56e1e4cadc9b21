#!/bin/bash
# Installs what the kiosk needs: Debian packages, and the Python packages into .venv of this checkout.
# Usage: packaging/setup.sh [run|test]     run: the program; test: also what its tests need
set -euo pipefail

extras=${1:-run}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
constraints=$root/packaging/constraints.txt

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: error: %s\n' "$1" >&2
    shift
    if (($#)); then printf '  %s\n' "$@" >&2; fi
    exit 1
}

case $extras in
    run) package_lists=(run) pip_extras=backend ;;
    test) package_lists=(run test) pip_extras=backend,test ;;
    *)
        printf 'usage: packaging/setup.sh [run|test]\n' >&2
        exit 2
        ;;
esac

missing_debian_packages() {
    local list package
    for list in "${package_lists[@]}"; do
        grep -v '^#' "$root/packaging/debian-packages-$list.txt"
    done | while read -r package; do
        [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%s\n' "$package"
    done
}

# Services that a package brings must not start here as a side effect (a second PostgreSQL or Avahi would
# take the ports of one that already runs); pcscd may, where systemd can start it.
refuse_service_starts() {
    [[ -e /usr/sbin/policy-rc.d ]] && return
    # shellcheck disable=SC2016
    printf '#!/bin/sh\n[ "$1" = pcscd ] && [ -d /run/systemd/system ] && exit 0\nexit 101\n' |
        "${as_root[@]}" tee /usr/sbin/policy-rc.d >/dev/null
    trap '"${as_root[@]}" rm -f /usr/sbin/policy-rc.d' EXIT
    "${as_root[@]}" chmod 755 /usr/sbin/policy-rc.d
}

install_debian_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "this is not Debian; install the counterparts of packaging/debian-packages-*.txt yourself"
        return
    fi
    mapfile -t missing < <(missing_debian_packages)
    ((${#missing[@]})) || return 0

    as_root=()
    if ((EUID != 0)); then
        as_root=(sudo -n)
        sudo -n true 2>/dev/null || fail "${#missing[@]} Debian packages are missing and I may not install them. Run:" \
            "sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "installing ${#missing[@]} Debian packages: ${missing[*]}"
    refuse_service_starts
    "${as_root[@]}" apt-get update -q || fail "apt-get update failed; see its messages above (network? sources?)"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" ||
        fail "apt-get install failed; see its messages above"
}

find_python() {
    local candidate
    for candidate in python3.11 python3 /usr/bin/python3; do
        # The constraints are resolved for 3.11.
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

install_python_packages() {
    local python stamp wanted
    stamp=$venv/.setup-stamp
    wanted=$({ printf '%s\n' "$venv" && cat "$constraints" "$root/pyproject.toml" "${BASH_SOURCE[0]}"; } | sha256sum | cut -d' ' -f1)
    # The set-up for the tests includes that for running.
    if [[ -x $venv/bin/kiosk ]] && "$venv/bin/python" -c '' 2>/dev/null &&
        grep -qsE "^$wanted (test|$extras)\$" "$stamp"; then
        say "$venv is up to date"
        return
    fi
    python=$(find_python) || fail "no usable Python 3.11 found (tried python3.11 and python3)." \
        "On Debian 12: apt-get install python3 python3-venv"
    rm -f "$stamp"
    if ! "$venv/bin/python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null ||
        ! "$venv/bin/pip" --version >/dev/null 2>&1; then
        say "making $venv with $python"
        "$python" -m venv --clear "$venv" || fail "could not make a virtual environment in $venv"
    fi
    say "installing Python packages (some 600 MB the first time)"
    # The environment variables pin what pyscard is built with; -c reaches only what is installed.
    PIP_CONSTRAINT=$constraints PIP_BUILD_CONSTRAINT=$constraints PIP_DISABLE_PIP_VERSION_CHECK=1 \
        "$venv/bin/pip" install --no-warn-script-location -c "$constraints" -e "$root[$pip_extras]" ||
        fail "pip could not install the Python packages; see its messages above (network? disk space?)"
    printf '%s %s\n' "$wanted" "$extras" >"$stamp"
}

install_debian_packages
install_python_packages
bash "$root/packaging/translations.sh" build || fail "the translations could not be built; see the messages above"
say "ready"
