"""A piece of work beside the main thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Beside(Generic[T]):
    """Does `work` from now on, in a thread of its own. It must make nothing of Qt's."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._came: list[T] = []
        self._raised: BaseException | None = None
        self._thread = Thread(target=self._do)
        self._thread.start()

    def done(self) -> T:
        """What came of it, or what it raised; waits until it is there."""
        self._thread.join()
        if self._raised is not None:
            raise self._raised
        return self._came[0]

    def _do(self) -> None:
        try:
            self._came.append(self._work())
        except BaseException as raised:
            self._raised = raised
