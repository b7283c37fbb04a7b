"""Staff's way by real touch: the entrance, a first PIN, the panel, counts, cleaning, and out by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.panel import Panel
from kiosk.domain.quiet_hours import QuietHours
from kiosk.domain.session import (
    CleaningScreen,
    CountsScreen,
    HomeScreen,
    LoopScreen,
    PinScreen,
    QuietScreen,
    ReadingScreen,
    StaffLevelsScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    World,
)
from kiosk.domain.staff import PinTold, StaffNote
from kiosk.domain.staff_set import StaffSet
from kiosk.station.loop_file import hidden_in_loop
from kiosk.station.staff_set_file import staff_set_in
from kiosk.ui.app import KioskApp
from kiosk.ui.camera import session_for
from kiosk.ui.export import scenes
from kiosk.ui.run import _ask_for_pin
from kiosk.ui.staff_means import StaffMeans
from tests.qml.layout_rules import problems
from tests.qml.staff_scenes import staffed
from tests.qml.test_layout import LARGEST, MEDIUM, PANELS, kiosk_on, lay_out
from tests.station.test_backlight import light
from tests.ui.hand import Hand, centre
from tests.ui.rig import Rig, bundled_world

PIN = "407198"


@pytest.fixture
def means(tmp_path: Path) -> StaffMeans:
    return StaffMeans(folder=tmp_path / "state", keeps_counts=True, counts_to=str(tmp_path))


@pytest.fixture
def kiosk(qapp: object, means: StaffMeans) -> Iterator[Rig]:
    world = bundled_world()
    desk = msgspec.structs.replace(world.desk, key="F12")
    rig = Rig(msgspec.structs.replace(world, desk=desk), staff=means)
    yield rig
    assert rig.warnings == []
    rig.close()


def tap(kiosk: Rig, hand: Hand, *names: str) -> None:
    for name in names:
        hand.tap(centre(kiosk.button(name)))
        kiosk.wait_long()


def enter(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    for _ in range(5):
        hand.tap(centre(kiosk.button("Your clinic")))
    kiosk.wait_long()


def choose_pin(kiosk: Rig, hand: Hand) -> None:
    enter(kiosk, hand)
    tap(kiosk, hand, *PIN, "Enter", *PIN, "Enter")
    assert isinstance(kiosk.screen, StaffScreen)


def test_the_whole_way(kiosk: Rig, hand: Hand, tmp_path: Path) -> None:
    hand.tap(QPoint(960, 400))
    enter(kiosk, hand)
    assert kiosk.kiosk.staff.pin.title == "Choose a staff PIN"
    tap(kiosk, hand, *"123456", "Enter")
    assert isinstance(kiosk.screen, PinScreen)
    assert kiosk.screen.told is PinTold.RUN
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "Status")
    assert isinstance(kiosk.screen, StatusScreen)
    assert "Running for" in [row.title for row in kiosk.kiosk.status.rows._rows]
    tap(kiosk, hand, "Back", "Counts", "Save to a USB stick")
    assert kiosk.screen == CountsScreen(StaffNote.SAVED)
    (saved,) = tmp_path.glob("afterglow-counts-*.csv")
    assert saved.read_text("utf-8").startswith("day,kind,key,total")
    tap(kiosk, hand, "Back", "Pause for cleaning")
    assert isinstance(kiosk.screen, CleaningScreen)
    assert kiosk.button_names() == []
    for x in range(100, 1900, 300):
        hand.tap(QPoint(x, 1040))
    assert isinstance(kiosk.screen, CleaningScreen)
    assert kiosk.kiosk.staff.cleaning.seconds.startswith("Seconds left: ")
    assert kiosk.session.trail == (), "the visit has ended"
    kiosk.pass_time(30)
    assert isinstance(kiosk.screen, LoopScreen)


def test_it_leaves_by_itself(kiosk: Rig, hand: Hand) -> None:
    choose_pin(kiosk, hand)
    kiosk.pass_time(58)
    assert isinstance(kiosk.screen, StaffScreen)
    kiosk.pass_time(2)
    assert isinstance(kiosk.screen, LoopScreen)
    assert kiosk.session.trail == ()


def test_the_pin_opens_and_a_wrong_one_does_not(kiosk: Rig, hand: Hand) -> None:
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "Home")
    enter(kiosk, hand)
    assert kiosk.kiosk.staff.pin.title == "Staff PIN"
    for _ in range(5):
        tap(kiosk, hand, *"946173", "Enter")
        assert isinstance(kiosk.screen, PinScreen)
    assert kiosk.kiosk.staff.pin.told == "Too many wrong tries. Seconds to wait: 30."
    assert "1" not in kiosk.button_names()
    for _ in range(31):
        kiosk.pass_time(1)
    assert kiosk.kiosk.staff.pin.told in ("", "This is not the PIN.")
    tap(kiosk, hand, *PIN, "Enter")
    assert isinstance(kiosk.screen, StaffScreen)


def test_the_keys_in_another_order_type_what_they_say(kiosk: Rig, hand: Hand) -> None:
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "Home")
    enter(kiosk, hand)
    kiosk.store._draw = iter([0.5, 0.1, 0.9] * 40).__next__
    tap(kiosk, hand, "Mix the keys")
    assert [key.digit for key in kiosk.kiosk.staff.pin.keys._rows] != [*range(1, 10)]
    tap(kiosk, hand, *PIN, "Enter")
    assert isinstance(kiosk.screen, StaffScreen)


def test_by_keys_alone(kiosk: Rig, hand: Hand) -> None:
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "Clear & leave")
    assert isinstance(kiosk.screen, LoopScreen)
    kiosk.wait_long()
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12)
    kiosk.wait_long()
    for digit in PIN + "3":
        QTest.keyClick(kiosk.window, digit)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    assert kiosk.screen == PinScreen(digits=PIN)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert isinstance(kiosk.screen, StaffScreen)


def test_a_patient_who_comes_upon_it_goes_back(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-01"))
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12)
    kiosk.wait_long()
    assert isinstance(kiosk.screen, PinScreen)
    tap(kiosk, hand, "Back")
    assert isinstance(kiosk.screen, ReadingScreen)


def test_what_a_visit_did_is_counted_after_it(kiosk: Rig, hand: Hand, means: StaffMeans) -> None:
    assert kiosk.counting is not None
    hand.tap(QPoint(960, 400))
    kiosk.wait_long()
    assert isinstance(kiosk.screen, HomeScreen)
    assert means.folder is not None
    assert not (means.folder / "counts.sqlite").exists(), (
        "while somebody is there nothing is written"
    )
    tap(kiosk, hand, "Clear & leave")
    kiosk.counting.write()
    assert [(one.count.kind.value, one.total) for one in kiosk.counting.totals()] == [("visits", 1)]


def test_staff_are_no_visitors(kiosk: Rig) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12)
    assert isinstance(kiosk.screen, PinScreen)
    assert kiosk.counting is not None
    assert kiosk.counting.totals() == ()


def test_counting_switched_off_makes_no_file(touchscreen: QPointingDevice, tmp_path: Path) -> None:
    rig = Rig(bundled_world(), staff=StaffMeans(folder=tmp_path / "state"))
    Hand(rig.window, touchscreen).tap(QPoint(960, 400))
    rig.wait_long()
    rig.close()
    assert not (tmp_path / "state").exists()


def test_the_loop_leaves_out_what_staff_chose(kiosk: Rig, hand: Hand, means: StaffMeans) -> None:
    whole = kiosk.store.world.loop
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "What the loop shows", "Skin tightening")
    assert not kiosk.button("Skin tightening").property("checked")
    assert kiosk.button("Skin resurfacing").property("checked")
    tap(kiosk, hand, "Clear & leave")
    loop = kiosk.store.world.loop
    assert loop == tuple(one for one in whole if not one.startswith("tightening."))
    assert hidden_in_loop(means.folder) == ("tightening",)
    for _ in range(len(whole) + 1):
        kiosk.pass_time(9)
        assert isinstance(kiosk.screen, LoopScreen)


def staffed_by(touchscreen: QPointingDevice, means: StaffMeans) -> tuple[Rig, Hand]:
    rig = Rig(bundled_world(), staff=means)
    hand = Hand(rig.window, touchscreen)
    choose_pin(rig, hand)
    return rig, hand


def test_staff_set_quiet_hours(kiosk: Rig, hand: Hand, means: StaffMeans, qtbot: QtBot) -> None:
    wall = [21 * 3600.0]
    kiosk.store._face = lambda: wall[0]
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "Quiet hours")
    assert kiosk.kiosk.staff.hours.now == "The machine’s clock now says 21:00."
    for _ in range(3):
        tap(kiosk, hand, "From. −15 min")
    tap(kiosk, hand, "To. +1 h", "Quiet hours")
    hours = QuietHours(19 * 60 + 15, 8 * 60, is_on=True)
    assert kiosk.store.world.desk.quiet == hours
    assert isinstance(kiosk.screen, StaffQuietScreen)
    qtbot.waitUntil(lambda: staff_set_in(means.folder) == StaffSet(quiet=hours))
    tap(kiosk, hand, "Clear & leave")
    assert isinstance(kiosk.screen, QuietScreen)
    kiosk.wait_long()
    hand.tap(QPoint(300, 200))
    assert isinstance(kiosk.screen, HomeScreen), "a touch anywhere wakes it"
    kiosk.wait_long()
    tap(kiosk, hand, "Clear & leave")
    wall[0] = 8 * 3600.0
    kiosk.store.tick()
    assert isinstance(kiosk.screen, LoopScreen)


def test_staff_set_the_volume(kiosk: Rig, hand: Hand, means: StaffMeans, qtbot: QtBot) -> None:
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "Volume and brightness")
    for _ in range(2):
        tap(kiosk, hand, "Volume. Louder")
    assert kiosk.kiosk.staff.levels.volumeWords == "Volume 5 of 5"
    assert "Volume. Louder" not in kiosk.button_names(), "there is no louder one"
    assert "Brightness. Brighter" not in kiosk.button_names(), "this machine has no backlight"
    qtbot.waitUntil(lambda: staff_set_in(means.folder) == StaffSet(volume=4))
    tap(kiosk, hand, "Clear & leave")
    assert kiosk.session.speech.volume == 4


def test_staff_set_the_light(touchscreen: QPointingDevice, tmp_path: Path, qtbot: QtBot) -> None:
    device = light(tmp_path, most="100", now="100")
    means = StaffMeans(folder=tmp_path / "state", backlights=tmp_path / "class")
    kiosk, hand = staffed_by(touchscreen, means)
    tap(kiosk, hand, "Volume and brightness")
    assert kiosk.kiosk.staff.levels.lightWords == "Brightness 5 of 5"
    for _ in range(3):
        tap(kiosk, hand, "Brightness. Darker")
    assert kiosk.kiosk.staff.levels.lightWords == "Brightness 2 of 5", "told at once"
    qtbot.waitUntil(lambda: (device / "brightness").read_text().startswith("40\n"))
    qtbot.waitUntil(lambda: staff_set_in(means.folder) == StaffSet(brightness=1))
    (device / "brightness").write_text("100\n")  # as after the machine was off
    kiosk.made_desk().light()
    qtbot.waitUntil(lambda: (device / "brightness").read_text().startswith("40\n"))
    kiosk.close()


def test_what_cannot_be_kept_holds_and_is_told(
    touchscreen: QPointingDevice,
    tmp_path: Path,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    means = StaffMeans(folder=tmp_path / "state")
    kiosk, hand = staffed_by(touchscreen, means)
    (tmp_path / "state" / "staff" / "settings.json").mkdir()
    tap(kiosk, hand, "Volume and brightness", "Volume. Quieter")
    qtbot.waitUntil(lambda: kiosk.screen == StaffLevelsScreen(StaffNote.NOT_KEPT))
    assert "AG-603 what staff set: " in capsys.readouterr().err
    tap(kiosk, hand, "Clear & leave")
    assert kiosk.session.speech.volume == 1
    kiosk.close()


def test_what_was_set_last_is_kept_when_the_kiosk_ends(
    touchscreen: QPointingDevice, tmp_path: Path
) -> None:
    means = StaffMeans(folder=tmp_path)
    kiosk, hand = staffed_by(touchscreen, means)
    tap(kiosk, hand, "Volume and brightness", "Volume. Louder", "Volume. Louder")
    kiosk.close()
    assert staff_set_in(tmp_path) == StaffSet(volume=4)


def test_exit_ends_the_program(touchscreen: QPointingDevice, tmp_path: Path) -> None:
    ended: list[bool] = []
    means = StaffMeans(folder=tmp_path, end=lambda: ended.append(True))
    rig = Rig(bundled_world(), staff=means)
    hand = Hand(rig.window, touchscreen)
    choose_pin(rig, hand)
    tap(rig, hand, "Exit to the desktop")
    assert ended == [True]
    rig.close()


def test_a_kiosk_without_a_pin_asks_for_one_when_it_is_started(
    kiosk: Rig, hand: Hand, capsys: pytest.CaptureFixture[str]
) -> None:
    _ask_for_pin(kiosk)
    assert isinstance(kiosk.screen, PinScreen)
    assert "AG-602 staff PIN: there is no PIN yet" in capsys.readouterr().err
    kiosk.pass_time(60)
    assert isinstance(kiosk.screen, HomeScreen), "nobody need answer"
    choose_pin(kiosk, hand)
    tap(kiosk, hand, "Clear & leave")
    _ask_for_pin(kiosk)
    assert isinstance(kiosk.screen, LoopScreen)


@pytest.mark.parametrize("language", ["en", "es", "ar", "zh"])
@pytest.mark.parametrize("size", ["1024x600", "1920x1080", "1080x1920"])
def test_nothing_is_cut_or_crowded_where_there_is_much_to_show(
    qapp: object, size: str, language: str
) -> None:
    panel: Panel = PANELS[size]
    world: World = msgspec.structs.replace(staffed(bundled_world()), language=language)
    found: list[str] = []
    names = (
        *("pin", "staff", "staff_loop", "staff_quiet", "staff_levels"),
        *("counts", "cleaning", "status", "quiet"),
    )
    with kiosk_on(world, panel) as app:
        for scene in (one for one in scenes(world) if one.name in names):
            for text_size in (MEDIUM, LARGEST):
                found += wrong(app, world, scene, text_size, panel)
    assert found == []


def wrong(app: KioskApp, world: World, scene: object, text_size: object, panel: Panel) -> list[str]:
    lay_out(app, session_for(world, scene, text_size))  # type: ignore[arg-type]
    return [f"{scene} {text_size}: {one}" for one in problems(app.window, panel.px_per_mm)]
