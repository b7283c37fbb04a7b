#!/bin/sh
# What the first terminal shows while nothing else is on the screen. Never fails: it is only words.
set -u
console=${1:-/dev/tty1}
[ -w "$console" ] || exit 0
[ "$#" != 0 ] || chvt 1 2>/dev/null || true

{
    # Clear, no cursor, no blanking, no power saving; then some lines down.
    printf '\033[2J\033[H\033[?25l\033[9;0]\033[14;0]\n\n\n\n\n\n'
    printf '        Please ask at the front desk.\n\n'
    printf '        Pregunte en recepción, por favor.\n'
} >"$console" 2>/dev/null || true
