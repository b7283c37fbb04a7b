#!/bin/sh
# Starts the X server on the first terminal; when it answers, lets the user afterglow in and tells systemd.
set -u

folder=/run/afterglow-screen
# shellcheck disable=SC2016 # the inner shell expands it
ready='
    xhost +si:localuser:afterglow >/dev/null
    xset s off -dpms 2>/dev/null
    printf "QT_QPA_PLATFORM=xcb\nDISPLAY=%s\n" "$DISPLAY" >'$folder'/display.env
    NOTIFY_SOCKET=$TOLD systemd-notify --ready --status="the screen is there"
    exec sleep infinity
'

rm -f $folder/display.env
# The server must not see the socket: it would tell systemd itself, before the kiosk may connect to it.
TOLD=${NOTIFY_SOCKET:-}
export TOLD
unset NOTIFY_SOCKET
exec xinit /bin/sh -c "$ready" -- /usr/bin/Xorg :0 vt1 -keeptty -novtswitch -nolisten tcp -s 0 -dpms -nocursor
