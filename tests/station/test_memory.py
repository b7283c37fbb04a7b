"""Freed memory goes back to the system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station.memory import give_back_memory

MIB = 1 << 20


def resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def test_freed_memory_goes_back() -> None:
    kept = [bytearray(4096) for _ in range(16_000)]
    last = bytearray(4096)  # stands above them, so that the heap cannot simply shrink
    full = resident()
    kept.clear()
    give_back_memory()
    assert resident() < full - 30 * MIB
    assert last


_HEAPS = """
import ctypes, sys, threading
from kiosk.station.memory import use_one_arena
if "one" in sys.argv:
    use_one_arena()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
ready = threading.Barrier(4)
def take():
    library.malloc(1000)
    ready.wait()
for _ in range(3):
    threading.Thread(target=take).start()
ready.wait()
library.fdopen.restype = ctypes.c_void_p
file = library.fdopen(1, b"w")
library.malloc_info(0, ctypes.c_void_p(file))
library.fflush(ctypes.c_void_p(file))
"""


@pytest.mark.parametrize(("how", "heaps"), [("one", 1), ("many", 4)])
def test_threads_share_one_heap(how: str, heaps: int) -> None:
    command = [sys.executable, "-c", _HEAPS, how]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.count("<heap nr=") == heaps
