#!/bin/bash
# Installs what is missing, then runs all checks and tests; stops at the first step that fails and names it.
# Usage: packaging/test.sh [arguments for pytest]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
bin=$root/.venv/bin
current=
steps=0
trap '(($? == 0)) || printf "\ntest: FAILED at: %s (after %d s)\n" "$current" "$SECONDS" >&2' EXIT

step() {
    current=$1
    shift
    printf '\n== %s\n' "$current"
    "$@"
    steps=$((steps + 1))
}

qml_lint() {
    local files
    mapfile -t files < <(find kiosk/ui/qml -name '*.qml' | sort)
    ((${#files[@]})) || {
        printf 'no QML files found under kiosk/ui/qml\n' >&2
        return 1
    }
    "$bin/pyside6-qmllint" --max-warnings 0 -I kiosk/ui/qml "${files[@]}"
    printf '%d QML files are clean\n' "${#files[@]}"
}

step "set-up" bash packaging/setup.sh test
step "ruff check" "$bin/ruff" check
step "ruff format" "$bin/ruff" format --check
step "mypy" "$bin/mypy" --strict kiosk
step "qmllint" qml_lint
step "translations" bash packaging/translations.sh check
step "import rules" "$bin/lint-imports"
# Files stay together: what is slow to start is started once for its file. All processes must collect the same
# tests in the same order, also where a set makes the order.
export PYTHONHASHSEED=0
step "pytest" "$bin/pytest" --numprocesses 3 --dist loadfile "$@"
printf '\ntest: all %d steps passed in %d s\n' "$steps" "$SECONDS"
