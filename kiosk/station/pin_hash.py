"""`python -m kiosk.station.pin_hash`: asks for a PIN and prints its hash, for `staff.pin_hash`."""

from __future__ import annotations

import getpass
import sys

from kiosk.domain.pin import LONGEST, SHORTEST, fault_of
from kiosk.station.pin_keeper import hashed


def main() -> int:
    """The exit code: 0 with a hash on standard output, 2 where the PIN is not taken."""
    pin = getpass.getpass("PIN: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    fault = fault_of(pin) if pin.isascii() and pin.isdigit() else None
    if fault is not None or not (pin.isascii() and pin.isdigit()):
        why = fault.value if fault is not None else "not digits"
        sys.stderr.write(f"afterglow: this PIN is not taken ({why}); ")
        sys.stderr.write(f"choose {SHORTEST} to {LONGEST} digits that are hard to guess\n")
        return 2
    print(hashed(pin))
    return 0


if __name__ == "__main__":
    sys.exit(main())
