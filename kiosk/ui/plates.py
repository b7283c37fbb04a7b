"""All slides on one sheet, to be looked at as one exhibition."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.domain.catalog import Treatment
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import LoopScreen, World
from kiosk.ui.camera import Camera, Scene, save
from kiosk.ui.export import loop_scenes, slide_scenes
from kiosk.ui.sheets import Hung, Room, plate, thumb


class Wall(msgspec.Struct, frozen=True):
    """A panel in px, and the plate of its pictures: their width in px, and the most in a row."""

    width: int
    height: int
    thumb: int
    most: int


WALLS = (Wall(1920, 1080, thumb=640, most=7), Wall(1080, 1920, thumb=360, most=10))

Rooms = list[tuple[Treatment, list[Scene]]]


def plates(
    world: World,
    qml: Path,
    folder: Path,
    inches: float,
    text_size: TextSize,
    skin_tone: int | None = None,
) -> int:
    """Write plates of all slides and of the loop, for each of `WALLS`; how many.

    `inches` is the diagonal of the panels. `OSError` where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for wall in WALLS:
        panel = Panel(wall.width, wall.height, inches)
        camera = Camera(world, qml, panel, text_size, skin_tone)
        for name, rooms in exhibitions(world).items():
            hung = [_room(world, treatment, scenes, camera, wall) for treatment, scenes in rooms]
            path = folder / f"plate-{name}-{wall.width}x{wall.height}.png"
            save(plate(hung, wall.most), path)
            count += 1
        camera.close()
    return count


def exhibitions(world: World) -> dict[str, Rooms]:
    """What hangs on each plate: the treatments with their scenes, in reading order.

    A plate that would be empty is left out.
    """
    treatments = world.catalog.treatments
    slides = [(one, list(slide_scenes(world, one))) for one in treatments]
    loop = [(one, _of_loop(world, one)) for one in treatments]
    walls = {"slides": slides, "loop": [room for room in loop if room[1]]}
    return {name: rooms for name, rooms in walls.items() if rooms}


def _of_loop(world: World, treatment: Treatment) -> list[Scene]:
    """The slides of a treatment in the loop, and after them all of them turned."""
    own = {slide.id for slide in treatment.slides()}
    turns: dict[int, list[Scene]] = {}
    for scene in loop_scenes(world):
        screen = scene.screen
        if isinstance(screen, LoopScreen) and world.loop[screen.index] in own:
            turns.setdefault(screen.turn, []).append(scene)
    return [scene for turn in sorted(turns) for scene in turns[turn]]


def _room(
    world: World, treatment: Treatment, scenes: list[Scene], camera: Camera, wall: Wall
) -> Room:
    hung = [
        Hung(_caption(scene, treatment), thumb(camera.take(scene), wall.thumb)) for scene in scenes
    ]
    return Room(treatment.full_name.in_(world.language), hung)


def _caption(scene: Scene, treatment: Treatment) -> str:
    """Number, chapter and slide: the treatment stands above."""
    words = scene.name.partition("-")[2].removeprefix(f"{treatment.id}-")
    return words.replace(f"{treatment.id}.", "", 1).replace("-", "  ")
