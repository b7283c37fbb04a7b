"""A run that is watched over: whom it tells, and where its start is counted."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

from kiosk.domain.ladder import Rung
from kiosk.station.notify import STOPPING, Notifier, notifier_from
from kiosk.station.rung import RUNG, rung_from
from kiosk.station.starts import StartCount, count_folders


class Supervised:
    """The supervisor of this run, with the count of starts that it stands in."""

    def __init__(self, notifier: Notifier, count: StartCount) -> None:
        self.notifier = notifier
        self.count = count

    def hand_on(self, environ: MutableMapping[str, str]) -> None:
        """This process begins anew as another program, which is not the fault of what it has shown."""
        environ.update(self.notifier.environ())
        self.count.end()

    def ended(self) -> None:
        """This run ends for a reason that says nothing about its health."""
        self.notifier.tell(STOPPING)
        self.count.end()


def supervised_from(environ: MutableMapping[str, str] = os.environ) -> Supervised | None:
    """Count this start if somebody supervises it, and put its rung into the environment.

    A rung that stands there already, from the hand of staff, is kept.
    """
    notifier = notifier_from(environ)
    if notifier is None:
        return None
    count = StartCount(count_folders(environ))
    rung = count.begin()
    if rung_from(environ) is Rung.USUAL:
        environ[RUNG] = str(rung.value)
    return Supervised(notifier, count)
