"""For staff: quiet hours, volume and brightness, as they are set."""

from __future__ import annotations

import msgspec

from kiosk.domain.derive.staff import note_words
from kiosk.domain.derive.view import View
from kiosk.domain.quiet_hours import STEPS_MIN, Edge, face
from kiosk.domain.session import StaffLevelsScreen, StaffQuietScreen
from kiosk.domain.speech import VOLUMES
from kiosk.domain.staff_set import LIGHTS


class TimeRow(msgspec.Struct, frozen=True):
    """One of the two times."""

    key: str
    title: str
    text: str


class StepRow(msgspec.Struct, frozen=True):
    """A button that moves a time by so many minutes: what stands in it, and its name as it is told."""

    by: int
    text: str
    name: str


class StaffQuietProps(msgspec.Struct, frozen=True):
    """Quiet hours. `now` is the time on the machine's clock, in words."""

    is_on: bool = False
    sign: str = "circle"
    times: tuple[TimeRow, ...] = ()
    earlier: tuple[StepRow, ...] = ()
    later: tuple[StepRow, ...] = ()
    now: str = ""
    note: str = ""


class StaffLevelsProps(msgspec.Struct, frozen=True):
    """Volume and brightness. Levels count from 0; `dims` is whether the brightness can be set here."""

    volume: int = 0
    volumes: int = len(VOLUMES)
    volume_words: str = ""
    dims: bool = False
    light: int = 0
    lights: int = len(LIGHTS)
    light_words: str = ""
    light_note: str = ""
    note: str = ""


def derive_staff_quiet(view: View, screen: StaffQuietScreen) -> StaffQuietProps:
    """The hours that hold now, whoever set them."""
    desk = view.world.desk
    hours, machine = desk.quiet, desk.machine
    now = ""
    if machine is not None and machine.minute is not None:
        now = view.word("quiet.now", time=view.number(face(machine.minute)))
    return StaffQuietProps(
        is_on=hours.is_on,
        sign="check" if hours.is_on else "circle",
        times=(
            _time(view, Edge.BEGINS, view.word("quiet.begins"), hours.begins),
            _time(view, Edge.ENDS, view.word("quiet.ends"), hours.ends),
        ),
        earlier=tuple(_step(view, -by) for by in STEPS_MIN),
        later=tuple(_step(view, by) for by in reversed(STEPS_MIN)),
        now=now,
        note=note_words(view, screen.note),
    )


def _time(view: View, edge: Edge, title: str, minutes: int) -> TimeRow:
    return TimeRow(edge.value, title, view.number(face(minutes)))


def _step(view: View, by: int) -> StepRow:
    sign, way = ("−", "earlier") if by < 0 else ("+", "later")
    size = abs(by)
    text = f"{sign}{size // 60} h" if size % 60 == 0 else f"{sign}{size} min"
    return StepRow(by, view.number(text), view.word(f"quiet.step.{way}", count=size))


def derive_staff_levels(view: View, screen: StaffLevelsScreen) -> StaffLevelsProps:
    """How loud visits begin, and how bright the panel is as far as this machine has that in hand."""
    desk = view.world.desk
    back = desk.backlight
    reason = "levels.no_leave" if back.is_there else "levels.no_light"
    return StaffLevelsProps(
        volume=desk.volume,
        volume_words=view.word("speech.volume", level=desk.volume + 1, count=len(VOLUMES)),
        dims=back.is_ours,
        light=back.level,
        light_words=view.word("levels.light_at", level=back.level + 1, count=len(LIGHTS)),
        light_note="" if back.is_ours else view.word(reason),
        note=note_words(view, screen.note),
    )
