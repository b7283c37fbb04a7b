"""What reads content again for a running kiosk: `python -m kiosk.content.aside`.

To read takes a tenth of a second or more, and content may bring its reader down: the kiosk goes on.
"""

from __future__ import annotations

import argparse
import pickle
import resource
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.content.choose import Chosen, choose_content

MOST_MEMORY: Final = 1024 * 1024 * 1024
"""Bytes of address space. Content within its limits takes a fifth of it."""

MOST_CPU_S: Final = 20


def chosen_from(data: bytes) -> Chosen:
    """What was written on standard output. Any exception means that it did not come to its end."""
    chosen = pickle.loads(data)
    if not isinstance(chosen, Chosen):
        raise TypeError(type(chosen))
    return chosen


def main(words: Sequence[str] | None = None) -> int:
    """Read a folder, or what the kiosk brings along, and write it pickled to standard output."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--key", default="")
    args = parser.parse_args(words)
    chosen = choose_content(args.folder, or_bundled=False, wording=False, key=args.key)
    sys.stdout.buffer.write(pickle.dumps(chosen))
    return 0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    sys.exit(main())
