#!/bin/sh
# After staff have ended the kiosk: the machine's desktop where it has one, else a login on the second
# terminal. Either asks for a password.
set -u
load=$(systemctl show --property=LoadState --value display-manager.service 2>/dev/null || true)
if [ "$load" = loaded ]; then
    exec systemctl start --no-block display-manager.service
fi
systemctl start --no-block getty@tty2.service
chvt 2 2>/dev/null || true
