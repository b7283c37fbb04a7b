"""Totals of each day in sqlite: no row for a visitor, and no time but the day.

What is counted waits in memory until a visit has ended, and is then written at once, so that nothing on
disk tells when something happened. Nothing here raises: without its file the kiosk shows what it always
does, and the log says why nothing is counted.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.domain.totals import Count, CountKind, DayTotal
from kiosk.station.log import LogEvent, log

FIRST_DAY: Final = date(2026, 1, 1)
LAST_DAY: Final = date(2099, 12, 31)
"""A machine that tells another day does not know it: its counts have no day."""

_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS totals (day TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
    " total INTEGER NOT NULL CHECK (total > 0), PRIMARY KEY (day, kind, key)) WITHOUT ROWID"
)
_ADD: Final = (
    "INSERT INTO totals VALUES (?, ?, ?, ?)"
    " ON CONFLICT (day, kind, key) DO UPDATE SET total = total + excluded.total"
)
_TRIM: Final = (
    "DELETE FROM totals WHERE day IN (SELECT DISTINCT day FROM totals WHERE day <> ''"
    " ORDER BY abs(julianday(day) - julianday(?)) LIMIT -1 OFFSET ?)"
)
"""Only the days next to today are kept: so a clock that jumps by years makes no endless rows."""


class Tally:
    """The totals in `file`, which is made with the first of them. The last `keep` days are kept."""

    def __init__(self, file: Path, keep: int) -> None:
        self._file = file
        self._keep = max(1, keep)
        self._waiting: Counter[tuple[str, Count]] = Counter()
        self._is_told = False

    def add(self, day: date, counts: Iterable[Count]) -> None:
        """Count, to be written down later."""
        written = day.isoformat() if FIRST_DAY <= day <= LAST_DAY else ""
        for count in counts:
            self._waiting[written, count] += 1

    def write(self, today: date) -> None:
        """Write down what was counted. What cannot be written now waits for the next time."""
        if not self._waiting:
            return
        rows = [
            (day, one.kind.value, one.key, total) for (day, one), total in self._waiting.items()
        ]
        near = min(max(today, FIRST_DAY), LAST_DAY).isoformat()

        def add(base: sqlite3.Connection) -> None:
            base.executemany(_ADD, rows)
            base.execute(_TRIM, (near, self._keep))

        try:
            self._with_base(add)
        except (sqlite3.Error, OSError) as problem:
            self._tell(f"{self._file}: {problem}; nothing is counted until it can be written")
            return
        self._waiting.clear()
        self._is_told = False

    def totals(self) -> tuple[DayTotal, ...]:
        """All totals that are written down, newest day first; none where the file cannot be read."""
        found: list[DayTotal] = []

        def read(base: sqlite3.Connection) -> None:
            order = "SELECT day, kind, key, total FROM totals ORDER BY day DESC, kind, key"
            kinds = {kind.value: kind for kind in CountKind}
            for day, kind, key, total in base.execute(order):
                if kind in kinds:  # a later version may have counted more
                    found.append(DayTotal(str(day), Count(kinds[kind], str(key)), int(total)))

        if not self._file.exists():
            return ()
        try:
            self._with_base(read)
        except (sqlite3.Error, OSError, ValueError) as problem:
            self._tell(f"{self._file}: {problem}")
            return ()
        return tuple(found)

    def _with_base(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do `work` in one transaction. A file that is no database is set aside, and begun anew."""
        try:
            self._transact(work)
        except sqlite3.DatabaseError as problem:
            if isinstance(problem, sqlite3.OperationalError):
                raise
            aside = self._file.with_name(f"{self._file.name}.broken")
            self._file.replace(aside)
            with contextlib.suppress(OSError):
                self._file.with_name(f"{self._file.name}-journal").unlink()
            log(LogEvent.COUNTS, f"{self._file} was broken ({problem}); it is now {aside.name}")
            self._transact(work)

    def _transact(self, work: Callable[[sqlite3.Connection], None]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.closing(sqlite3.connect(self._file, timeout=1)) as base:
            with contextlib.suppress(OSError):
                self._file.chmod(0o600)
            # With a journal that is deleted, a power cut at any moment leaves the old or the new.
            base.execute("PRAGMA journal_mode = DELETE")
            base.execute("PRAGMA synchronous = EXTRA")
            with base:
                base.execute(_TABLE)
                work(base)

    def _tell(self, problem: str) -> None:
        if not self._is_told:
            self._is_told = True
            log(LogEvent.COUNTS, problem)
