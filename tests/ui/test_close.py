"""Closing a kiosk while something is still to be done."""

from __future__ import annotations

import shiboken6

from kiosk.domain.session import World
from tests.ui.rig import Rig


def test_tidying_up_after_the_engine_is_gone_does_nothing(world: World, qapp: object) -> None:
    """A busy machine gets to it while `close` waits for the engine."""
    kiosk = Rig(world)
    late: list[bool] = []

    def tidy_late() -> None:
        late.append(shiboken6.isValid(kiosk.engine))
        kiosk.tidy()

    kiosk.engine.destroyed.connect(tidy_late)
    kiosk.close()
    assert late == [False]
