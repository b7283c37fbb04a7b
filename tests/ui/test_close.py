"""Closing a kiosk while something is still to be done."""

from __future__ import annotations

import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.domain.session import World
from tests.conftest import MakeKiosk
from tests.ui.hand import items
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


def test_nothing_is_made_ahead_any_more(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    """Qt complains of a screen that is half made when the engine goes."""
    kiosk = make_kiosk(still=False)

    def ahead() -> bool:
        return any(i.property("role") == "ahead" for i in items(kiosk.window.contentItem()))

    qtbot.waitUntil(ahead)
    kiosk.window.setProperty("ended", True)
    assert not ahead()
    kiosk.kiosk.loop.wake()
    kiosk.come_to_rest(qtbot)
    assert not ahead()
