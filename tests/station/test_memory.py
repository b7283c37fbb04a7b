"""Freed memory goes back to the system."""

from __future__ import annotations

from pathlib import Path

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
