#!/bin/bash
# The interface's texts in other languages than Chinese.
# Usage: packaging/translations.sh build|update|check
#   build: the .qm files that the program loads; update: takes new Chinese texts into the .ts files;
#   check: fails when a text is not in them or not translated
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$root/assets/translations
bin=$root/.venv/bin

update() {
    (cd "$root" && "$bin/pyside6-lupdate" -silent -extensions qml,py kiosk/ui kiosk/app -locations none -no-obsolete \
        -source-language zh_CN -target-language en_US -ts "$1")
}

case ${1:-} in
    build)
        for texts in "$folder"/*.ts; do
            "$bin/pyside6-lrelease" -silent "$texts" -qm "${texts%.ts}.qm"
        done
        ;;
    update) for texts in "$folder"/*.ts; do update "$texts"; done ;;
    check)
        for texts in "$folder"/*.ts; do
            scratch=$(mktemp -d)
            trap 'rm -rf "$scratch"' EXIT
            cp "$texts" "$scratch/"
            update "$scratch/$(basename "$texts")"
            cmp "$texts" "$scratch/$(basename "$texts")" || {
                printf '%s lacks texts or holds old ones: run packaging/translations.sh update\n' "$texts" >&2
                exit 1
            }
            if grep -n 'type="unfinished"' "$texts" >&2; then
                printf '%s: the texts above are not translated\n' "$texts" >&2
                exit 1
            fi
            printf '%s is complete\n' "$texts"
        done
        ;;
    *)
        printf 'usage: packaging/translations.sh build|update|check\n' >&2
        exit 2
        ;;
esac
