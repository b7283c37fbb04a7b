"""A kiosk without a display, at any screen, and pictures of it."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import HomeScreen, Screen, Session, World
from kiosk.domain.speech import Speech
from kiosk.ui.app import KioskApp

replace = msgspec.structs.replace

_TURNS = 3


class Scene(msgspec.Struct, frozen=True):
    """One picture: the name of its file, the screen, whether the idle notice is up, and what was kept.

    `reading` is the number of the sentence that is being read aloud, if any.
    """

    name: str
    screen: Screen
    notice: bool = False
    starred: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    plan: str = ""
    reading: int | None = None


def session_for(
    world: World, scene: Scene, text_size: TextSize, skin_tone: int | None = None
) -> Session:
    """A visit that is at a scene, in the theme that visits begin with."""
    fresh = Session.fresh(world, 1, 0.0)
    return replace(
        fresh,
        screen=scene.screen,
        trail=(HomeScreen(),),
        comfort=replace(world.comfort, text_size=text_size, skin_tone=skin_tone),
        active_at=-1.0,
        notice_since=0.0 if scene.notice else None,
        starred=scene.starred,
        missed=scene.missed,
        plan=scene.plan,
        speech=Speech(at=scene.reading, is_open=scene.reading is not None),
    )


def settle() -> None:
    """Let everything that was set off come to rest."""
    for _ in range(_TURNS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


class Camera:
    """Takes pictures of a kiosk that nobody sees. `close` ends it.

    `skin_tone` (1 to 6) draws all skin in that tone; without one each drawing has its own.
    """

    def __init__(
        self,
        world: World,
        qml: Path,
        panel: Panel,
        text_size: TextSize,
        skin_tone: int | None = None,
    ) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
        self._application = QGuiApplication.instance() or QGuiApplication(["afterglow"])
        self._world, self._text_size, self._skin_tone = world, text_size, skin_tone
        self._kiosk = KioskApp(world, panel, qml, clock=lambda: 0.0, still=True)
        self._kiosk.window.show()

    def take(self, scene: Scene) -> QImage:
        """A picture of a scene."""
        self._kiosk.store.put(session_for(self._world, scene, self._text_size, self._skin_tone))
        settle()
        if self._kiosk.aloud.mark is not None:
            self._kiosk.aloud.mark.place()
        return self._kiosk.window.grabWindow()

    def close(self) -> None:
        """Let the kiosk go."""
        self._kiosk.close()


def save(picture: QImage, path: Path) -> None:
    """Write a PNG. `OSError` where that fails."""
    if not picture.save(str(path)):
        raise OSError(f"{path} cannot be written")
