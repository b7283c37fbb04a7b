"""A kiosk as `run` puts it together, with a clock that stands still until it is moved."""

from __future__ import annotations

import msgspec
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.compose import QML, content_for, world_for
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import USUAL_INCHES, Panel
from kiosk.domain.session import HomeScreen, LoopScreen, Screen, Session, World
from kiosk.station.settings import defaults
from kiosk.ui.app import KioskApp
from kiosk.ui.camera import Scene, session_for, settle
from kiosk.ui.export import scenes
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.staff_means import StaffMeans
from tests.ui.hand import buttons, find_button, items, lay_out, name_of

FULL_HD = Panel(1920, 1080, USUAL_INCHES)
LONG_ENOUGH_MS = 20_000


def bundled_world() -> World:
    """The content that the kiosk brings along, with the usual settings."""
    chosen = content_for(None)
    assert chosen.catalog is not None
    return world_for(chosen, chosen.catalog, defaults(), None, None)


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Rig(KioskApp):
    """A kiosk under test. `warnings` are the QML engine's."""

    def __init__(
        self,
        world: World,
        panel: Panel = FULL_HD,
        *,
        still: bool = True,
        staff: StaffMeans | None = None,
    ) -> None:
        self.clock = Clock()
        self.panel = panel
        self.warnings: list[str] = []
        super().__init__(
            world, panel, QML, clock=self.clock, draw=lambda: 0.3, still=still, staff=staff
        )
        self.engine.warnings.connect(self._note)
        self.ends.append(InputWatch(self.kiosk, self.window, hides_cursor=True).end)
        self.aloud.hear_keys()
        self.window.show()
        self.rest()
        self.wait_long()

    def _note(self, warnings: list[QQmlError]) -> None:
        self.warnings += [warning.toString() for warning in warnings]

    @property
    def session(self) -> Session:
        """The visit as it is now."""
        return self.store.session

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        return self.store.session.screen

    def wait_long(self) -> None:
        """A second: long enough for a tap to count again, too short for anything else to happen."""
        self.clock.now += 1.0

    def pass_time(self, seconds: float) -> None:
        """Let seconds go by, and look at the clock."""
        self.clock.now += seconds
        self.store.tick()
        self.rest()

    def rest(self) -> None:
        """Let everything that was set off come to rest."""
        settle()
        lay_out(self.window)

    def show(self, screen: Screen, text_size: TextSize = TextSize.MEDIUM) -> None:
        """Be at a screen that was opened from Home."""
        self._put(session_for(self.store.world, Scene("", screen), text_size))

    def show_scene(self, scene: Scene, text_size: TextSize = TextSize.MEDIUM) -> None:
        """Be at a scene of the export."""
        self._put(session_for(self.store.world, scene, text_size))

    def _put(self, session: Session) -> None:
        now = self.clock.now
        notice = None if session.notice_since is None else now
        at_home = isinstance(session.screen, HomeScreen)
        screen = session.screen
        if isinstance(screen, LoopScreen):
            screen = msgspec.structs.replace(screen, since=now)
        self.store.put(
            msgspec.structs.replace(
                session,
                screen=screen,
                epoch=self.session.epoch + 1,
                # A touch after the notice came up would end it at the next tick of the clock.
                active_at=now if notice is None else now - 1.0,
                notice_since=notice,
                speech=msgspec.structs.replace(session.speech, began_at=now),
                trail=() if at_home else session.trail,
            )
        )
        self.rest()
        self.wait_long()

    def scene(self, name: str) -> Scene:
        """The scene of that name, or the first one whose name begins so."""
        return next(scene for scene in scenes(self.store.world) if scene.name.startswith(name))

    def button(self, words: str) -> QQuickItem:
        """The one button that says or is called `words`."""
        self.rest()
        return find_button(self.window, words)

    def scene_names(self) -> list[str]:
        """The names of all scenes of the export."""
        return [scene.name for scene in scenes(self.store.world)]

    def button_names(self) -> list[str]:
        """The names of the buttons that can be pressed."""
        self.rest()
        return [name_of(button) for button in buttons(self.window)]

    def pressed(self) -> list[str]:
        """The names of buttons that still look pressed."""
        return [
            name_of(item) or item.metaObject().className()
            for item in items(self.window.contentItem())
            if item.inherits("QQuickAbstractButton") and item.property("pressed")
        ]

    def come_to_rest(self, qtbot: QtBot) -> None:
        """Wait until the page move is over."""
        host = next(i for i in items(self.window.contentItem()) if i.property("moving") is not None)
        qtbot.waitUntil(lambda: not host.property("moving"))
        self.rest()
