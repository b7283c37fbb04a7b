"""The panel goes off, comes on, changes, turns, is unplugged, and is joined by another one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect

from tests.end_to_end.x_screen import XScreen
from tests.faults.x_panel import XPanel
from tests.ui.ears import Ears
from tests.ui.program import SCREEN_IS_UP, Program, environment

LARGEST = (1280, 1280)
LYING, SMALL, UPRIGHT = (1280, 720), (1024, 600), (720, 1280)
OFF, ON = "STATUS=running; the screen is off", "STATUS=showing"


@pytest.fixture
def screen() -> Iterator[XScreen]:
    screen = XScreen(*LARGEST)
    yield screen
    screen.close()


def colours(screen: XScreen, part: QRect) -> int:
    """How many colours a part of the screen has; of an empty one, one."""
    picture = screen.picture().copy(part)
    rows, columns = range(0, picture.height(), 4), range(0, picture.width(), 4)
    return len({picture.pixel(x, y) for x in columns for y in rows})


def is_shown(screen: XScreen, width: int, height: int) -> bool:
    """Whether the loop reaches all four edges of a panel, with words and drawing on it."""
    whole = QRect(0, 0, width, height)
    picture = screen.picture()
    corners = ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1))
    black = [at for at in corners if picture.pixelColor(*at).lightness() < 20]
    return not black and colours(screen, whole) > 500


def window_of(screen: XScreen) -> str:
    return screen.do("search", "--onlyvisible", "--name", "^Afterglow$").split()[0]


def wait_until_shown(screen: XScreen, ears: Ears, width: int, height: int) -> None:
    """With some later picture the panel shows the loop."""
    for _ in range(20):
        if is_shown(screen, width, height):
            return
        ears.wait_for("WATCHDOG=1")
    raise AssertionError(f"no loop on {width}x{height}")


def test_whatever_becomes_of_the_panel_the_loop_is_on_it(screen: XScreen) -> None:
    panel = XPanel(screen)
    panel.plug(*LYING)
    with Ears() as ears:
        env = environment(
            DISPLAY=screen.display,
            QT_QPA_PLATFORM="xcb",
            QT_QUICK_BACKEND="software",
            **ears.environ(watchdog_s=0.4),
        )
        with Program(["main.py", "run", "--panel-inches", "24"], env) as kiosk:
            kiosk.wait_for(SCREEN_IS_UP)
            ears.wait_for("READY=1")
            wait_until_shown(screen, ears, *LYING)
            # Off and on: no picture can be shown meanwhile, and that is no fault.
            window = window_of(screen)
            screen.do("windowunmap", window)
            ears.wait_for(OFF)
            ears.wait_for("WATCHDOG=1")
            screen.do("windowmap", window)
            ears.wait_for(ON)
            wait_until_shown(screen, ears, *LYING)
            # Other pixels, turned, unplugged, and in again.
            for size in (SMALL, UPRIGHT):
                panel.plug(*size)
                kiosk.wait_for(f"{size[0]}x{size[1]} px, 24 inch")
                wait_until_shown(screen, ears, *size)
            panel.unplug()
            ears.wait_for("WATCHDOG=1")
            kiosk.told = ""
            panel.plug(*LYING)
            kiosk.wait_for("1280x720 px, 24 inch")
            wait_until_shown(screen, ears, *LYING)
            # A second panel: the loop stays where it is, whole.
            panel.plug(*LARGEST)
            kiosk.wait_for("1280x1280 px, 24 inch")
            panel.join("second", 0, 900, 1280, 380)
            ears.wait_for("WATCHDOG=1")
            wait_until_shown(screen, ears, *LARGEST)
            panel.part("second")
            ears.wait_for("WATCHDOG=1")
            wait_until_shown(screen, ears, *LARGEST)
            assert kiosk.end() == 0
    assert kiosk.told.count("AG-301") == 2  # the second panel was no other one for the loop
    assert "AG-9" not in kiosk.told and "AG-302" not in kiosk.told


def test_the_last_picture_follows_the_panel_too(screen: XScreen) -> None:
    panel = XPanel(screen)
    panel.plug(*LYING)
    with Ears() as ears:
        env = environment(
            DISPLAY=screen.display,
            QT_QPA_PLATFORM="xcb",
            AFTERGLOW_RUNG="4",
            **ears.environ(watchdog_s=0.4),
        )
        with Program(["main.py", "run"], env) as kiosk:
            ears.wait_for("READY=1")
            panel.plug(*UPRIGHT)
            for _ in range(20):
                ears.wait_for("WATCHDOG=1")
                picture = screen.picture()
                if picture.pixelColor(10, UPRIGHT[1] - 10) == picture.pixelColor(10, 10):
                    break
            assert picture.pixelColor(10, UPRIGHT[1] - 10) == picture.pixelColor(10, 10)
            assert picture.pixelColor(10, 10).lightness() > 200  # its own ground, up to the edge
            assert kiosk.end() == 0
