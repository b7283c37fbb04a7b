"""The scenes of the sizes that are on the screen, shared by all drawings of one size."""

from __future__ import annotations

import sys
from collections import OrderedDict
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from kiosk.ui.drawing.scene import Scene

MOST = 4
"""Scenes that are kept though nothing holds them."""

Key = tuple[int, int, float, float, bool]

_held: WeakValueDictionary[Key, Scene] = WeakValueDictionary()
_recent: OrderedDict[Key, Scene] = OrderedDict()


def scene_of(
    width: int, height: int, horizon: float, zoom: float = 1.0, outlined: bool = False
) -> Scene:
    """The scene of a size in px, made if there is none; the one used longest ago is let go."""
    key = (width, height, horizon, zoom, outlined)
    scene = _held.get(key)
    if scene is None:
        from kiosk.ui.drawing.scene import Scene  # noqa: PLC0415 - a start may do without

        scene = _held[key] = Scene(*key)
    _recent[key] = scene
    _recent.move_to_end(key)
    if len(_recent) > MOST:
        _recent.popitem(last=False)
    return scene


def warm_scene(
    width: int, height: int, horizon: float, zoom: float = 1.0, outlined: bool = False
) -> None:
    """Make the scene of a size in px, and the ground in it, ahead of its first picture."""
    _ = scene_of(width, height, horizon, zoom, outlined).ground


def rest_scenes() -> None:
    """Free what only movements need; the next one begins with making it."""
    for scene in list(_held.values()):
        scene.rest()
    _forget_sprites()


def forget_scenes() -> None:
    """Free the small pictures and all scenes but those that a drawing which can move holds."""
    _recent.clear()
    _forget_sprites()


def _forget_sprites() -> None:
    sprites = sys.modules.get("kiosk.ui.drawing.sprites")
    if sprites is not None:
        sprites.forget()
