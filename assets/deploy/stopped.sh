#!/bin/sh
# After each end of the kiosk. Seven starts in a row without a picture: the console takes over a minute,
# so that a person sees words instead of black, and the kiosk is tried again. 10 is what it ends with when
# staff have ended it on their panel.
set -u
if [ "${EXIT_CODE:-}" = exited ] && [ "${EXIT_STATUS:-}" = 10 ]; then
    exec systemctl start --no-block afterglow-desktop.service
fi
count=${AFTERGLOW_FAILED:-/run/afterglow.failed}
most=7

[ "${SERVICE_RESULT:-success}" != success ] || exit 0
[ "${EXIT_STATUS:-}" != 69 ] || exit 0 # another kiosk is on the screen
failed=$(cat "$count" 2>/dev/null || echo 0)
case $failed in '' | *[!0-9]*) failed=0 ;; esac
failed=$((failed + 1))
if [ "$failed" -ge "$most" ]; then
    failed=0
    systemctl start --no-block afterglow-console.service
fi
printf '%s\n' "$failed" >"$count"
