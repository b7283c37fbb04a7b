"""Whatever visitors look at, answer, choose and set: none of it is ever in a log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.comfort import TextSize
from kiosk.domain.events import Event
from kiosk.domain.session import LoopScreen, World
from kiosk.station.log import LogEvent, kept_log, log
from kiosk.ui.bug_words import bug_words
from kiosk.ui.camera import Scene
from kiosk.ui.export import scenes
from kiosk.ui.staff_means import StaffMeans
from tests.conftest import MakeKiosk
from tests.domain import visits as v

SHARE = 6
"""Each screen meets every sixth tap, and each tap four screens or so."""


@pytest.fixture
def state(tmp_path: Path) -> Iterator[Path]:
    """A log is kept here."""
    with kept_log(tmp_path / "state"):
        yield tmp_path / "state"


def one_of_each_screen(world: World) -> Iterator[Scene]:
    """The first picture of each kind of screen."""
    seen: set[type] = set()
    for scene in scenes(world):
        if type(scene.screen) not in seen:
            seen.add(type(scene.screen))
            yield scene


def events_of(world: World) -> Iterator[Callable[[float], Event]]:
    """Each tap, with the ids of this content."""
    slide = next(iter(world.catalog.places))
    treatment, plan = slide.split(".")[0], world.catalog.plans[0].id
    renamed = {"peel": treatment, "deep": plan, "peel.what.first": slide}
    for act in v.ALL_TAPS.values():
        event = act(0.0)
        changed = {
            name: renamed[value]
            for name in event.__struct_fields__
            if isinstance(value := getattr(event, name), str) and value in renamed
        }
        yield lambda at, event=event, changed=changed: msgspec.structs.replace(
            event, at=at, **changed
        )


def test_visits_through_everything_leave_no_line(
    make_kiosk: MakeKiosk, world: World, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    staff = StaffMeans(folder=state / "counts", keeps_counts=True, count_days=7)
    kiosk = make_kiosk(staff=staff)
    store = kiosk.store
    shown = list(one_of_each_screen(world))
    taps = list(events_of(world))
    for number, scene in enumerate(shown):
        kiosk.show_scene(scene)
        for make in taps[number % SHARE :: SHARE]:
            kiosk.wait_long()
            store.dispatch(make(store.now()))
        store.dispatch(e.TextSizeChosen(store.now(), TextSize.LARGEST))
        kiosk.wait_long()
        store.dispatch(e.Left(store.now()))
        assert isinstance(kiosk.screen, LoopScreen)
    assert len(shown) > 15
    assert kiosk.counting is not None and kiosk.counting.totals()
    assert capsys.readouterr() == ("", "")
    assert not list(state.glob("*.log*"))
    log(LogEvent.SCREEN, "after it all")  # it was listened to
    assert "after it all" in (state / "afterglow.log").read_text()


SECRET = "resurfacing.healing.day_three"


def fails_within() -> None:
    """An error whose words, and those of what caused it, tell what was looked at."""
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as first:
            raise ValueError(f"no {SECRET}") from first
    except ValueError:
        raise RuntimeError(SECRET, {SECRET: SECRET})  # noqa: B904 - as a slip would


def test_an_error_in_a_visit_tells_its_place_and_not_its_words() -> None:
    with pytest.raises(RuntimeError) as caught:
        fails_within()
    said = bug_words(caught.value, caught.value.__traceback__, is_visit=True)
    assert SECRET not in said
    assert [kind in said for kind in ("RuntimeError", "ValueError", "KeyError")] == [True] * 3
    assert said.count("in fails_within") == 3
    assert SECRET in bug_words(caught.value, caught.value.__traceback__, is_visit=False)


def test_an_error_that_causes_itself_has_an_end() -> None:
    error = ValueError()
    error.__cause__ = error
    assert bug_words(error, None, is_visit=True).count("ValueError") == 1
