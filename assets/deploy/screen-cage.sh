#!/bin/sh
# Starts cage with nothing in it but the word that it is there; the kiosk joins it as a client.
# If cage ends at once, as with a broken graphics driver, it is tried again without that driver.
set -u

# shellcheck disable=SC2016 # the inner shell expands it
ready='
    printf "QT_QPA_PLATFORM=wayland\nWAYLAND_DISPLAY=%s/%s\n" \
        "$XDG_RUNTIME_DIR" "$WAYLAND_DISPLAY" >"$XDG_RUNTIME_DIR/display.env"
    systemd-notify --ready --status="the screen is there"
    exec sleep infinity
'

rm -f "$XDG_RUNTIME_DIR/display.env"
# -d: no frames around windows; -m last: one panel, the one plugged in last. No -s: no other terminals.
cage -d -m last -- /bin/sh -c "$ready"
ended=$?
[ ! -f "$XDG_RUNTIME_DIR/display.env" ] || exit "$ended"
echo 'cage did not come up: once more without the graphics driver' >&2
WLR_RENDERER=pixman exec cage -d -m last -- /bin/sh -c "$ready"
