"""Volume and brightness, as staff set them for every visit."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.derive.staff_set import derive_staff_levels
from kiosk.domain.effects import Effect, StaffSetWanted
from kiosk.domain.session import Session, StaffLevelsScreen, World
from kiosk.domain.speech import USUAL_VOLUME, VOLUMES
from kiosk.domain.staff import Desk, StaffNote
from kiosk.domain.staff_set import LIGHTS, Backlight, StaffSet, nearest_light
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.worlds import WORLD, view_of

replace = msgspec.structs.replace
LOUD = StaffSet(volume=4)
OURS = Backlight(is_there=True, is_ours=True, level=3)


def desked(**desk: object) -> World:
    return replace(WORLD, desk=Desk(**desk))  # type: ignore[arg-type]


def after(world: World, act: v.Act) -> tuple[Session, tuple[Effect, ...]]:
    """Staff do it at volume and brightness."""
    session = v.visit(*v.IN, e.StaffLevelsOpened, world=world)
    done = step(session, act(session.active_at + 1), world)
    return done.session, done.effects


def volume(level: int) -> v.Act:
    return lambda at: e.StaffVolumeChosen(at, level)


def light(level: int) -> v.Act:
    return lambda at: e.BrightnessChosen(at, level)


def test_each_visit_begins_as_loud_as_staff_have_set_it() -> None:
    world = desked(staff_set=LOUD)
    visit = v.visit(world=world)
    assert visit.speech.volume == 4
    quiet, _ = step(visit, e.SpeechToggled(visit.active_at + 1), world), None
    softer = step(quiet.session, e.VolumeChosen(visit.active_at + 2, 0), world).session
    assert softer.speech.volume == 0
    left = step(softer, v.LEAVE(visit.active_at + 3), world).session
    assert left.speech.volume == 4, "a patient's own change ends with the visit"


def test_the_installer_s_volume_counts_until_staff_set_one() -> None:
    assert Session.fresh(WORLD, 0, 0.0).speech.volume == USUAL_VOLUME
    assert Session.fresh(desked(usual_volume=1), 0, 0.0).speech.volume == 1
    assert Session.fresh(desked(usual_volume=1, staff_set=LOUD), 0, 0.0).speech.volume == 4


def test_staff_hear_what_they_set() -> None:
    session, effects = after(WORLD, volume(4))
    assert effects == (StaffSetWanted(LOUD),)
    assert session.speech.volume == 4


@pytest.mark.parametrize(("asked", "taken"), [(-3, 0), (9, len(VOLUMES) - 1)])
def test_no_volume_but_those_there_are(asked: int, taken: int) -> None:
    assert after(WORLD, volume(asked))[1] == (StaffSetWanted(StaffSet(volume=taken)),)


def test_brightness_where_the_machine_lets_us() -> None:
    _, effects = after(desked(backlight=OURS, staff_set=LOUD), light(1))
    assert effects == (StaffSetWanted(StaffSet(volume=4, brightness=1)),)


NOT_OURS = {"none": Backlight(), "not ours": replace(OURS, is_ours=False)}


@pytest.mark.parametrize("name", NOT_OURS)
def test_no_brightness_where_it_does_not(name: str) -> None:
    assert after(desked(backlight=NOT_OURS[name]), light(1))[1] == ()


@pytest.mark.parametrize("act", [volume(4), light(1)])
@pytest.mark.parametrize("acts", [(), (v.STAFF,), v.IN, (*v.IN, e.StaffQuietOpened)])
def test_they_are_set_nowhere_else(acts: tuple[v.Act, ...], act: v.Act) -> None:
    world = desked(backlight=OURS)
    session = v.visit(*acts, world=world)
    done = step(session, act(session.active_at + 1), world)
    assert (done.session.screen, done.effects) == (session.screen, ())
    assert done.session.speech.volume == USUAL_VOLUME


@pytest.mark.parametrize("wrong", [{"volume": 5}, {"volume": -1}, {"brightness": 5}])
def test_no_such_levels(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"-1|5"):
        StaffSet(**wrong)


@pytest.mark.parametrize(("share", "level"), [(0.0, 0), (0.29, 0), (0.31, 1), (0.98, 4), (7.0, 4)])
def test_the_nearest_light(share: float, level: int) -> None:
    assert nearest_light(share) == level


def test_no_step_of_the_light_is_dark() -> None:
    assert min(LIGHTS) >= 0.2
    assert list(LIGHTS) == sorted(LIGHTS)


SAYS = {
    "ours": (OURS, True, ""),
    "not ours": (replace(OURS, is_ours=False), False, "may not change the light"),
    "none": (Backlight(), False, "with the buttons on the screen itself"),
}


@pytest.mark.parametrize(("backlight", "dims", "note"), SAYS.values(), ids=SAYS.keys())
def test_what_staff_are_told(backlight: Backlight, dims: bool, note: str) -> None:
    screen = StaffLevelsScreen(StaffNote.NOT_KEPT)
    props = derive_staff_levels(view_of(screen, desked(backlight=backlight)), screen)
    assert props.dims is dims
    assert note in props.light_note
    assert bool(props.light_note) is not dims
    assert props.volume_words == "Volume 3 of 5"
    assert props.light_words == f"Brightness {backlight.level + 1} of 5"
    assert props.note == "It could not be written down, and holds until the next start."
