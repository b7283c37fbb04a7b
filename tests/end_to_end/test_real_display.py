"""The whole kiosk on a real X screen, from the loop through reading and questions back to the loop.

A twin without a display knows where the buttons stand and what every screen must look like.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from kiosk.compose import content_for, world_for
from kiosk.domain.panel import Panel
from kiosk.domain.quiz import UNSURE, QuizRun, answer, start_run
from kiosk.domain.session import QuizScreen, ResultScreen, Screen, World
from kiosk.station.settings import defaults, with_assignments
from kiosk.ui.export import Scene
from tests.end_to_end.x_screen import XScreen
from tests.ui.hand import centre
from tests.ui.program import SCREEN_IS_UP, Program, environment
from tests.ui.rig import Rig

PANEL = Panel(1280, 720, 24.0)
SETTINGS = (
    "idle.warn_after_s=3",
    "idle.seconds_per_word=0",
    "idle.notice_s=2",
    "loop.slide_s=4",
)
COMMAND = ["main.py", "run", "--panel-inches", "24"]
SMALL = (160, 90)
ALIKE = 1.5
"""The greatest mean difference of a channel (0 to 255) of two pictures that show the same."""
LONG_ENOUGH_MS = 8000
SETTLED_S = 0.4


@pytest.fixture
def quick_world() -> World:
    settings, problems = with_assignments(defaults(), list(SETTINGS))
    assert problems == ()
    chosen = content_for(None)
    assert chosen.catalog is not None
    return world_for(chosen, chosen.catalog, settings, None, None)


@pytest.fixture
def twin(qapp: object, quick_world: World) -> Iterator[Rig]:
    rig = Rig(quick_world, PANEL)
    yield rig
    rig.close()


@pytest.fixture
def x_screen() -> Iterator[XScreen]:
    screen = XScreen(PANEL.width, PANEL.height)
    yield screen
    screen.close()


@pytest.fixture
def program(x_screen: XScreen) -> Iterator[Program]:
    env = environment(
        DISPLAY=x_screen.display,
        QT_QPA_PLATFORM="xcb",
        QT_QUICK_BACKEND="software",
        LIBGL_ALWAYS_SOFTWARE="1",
    )
    words = [word for setting in SETTINGS for word in ("--set", setting)]
    with Program([*COMMAND, *words], env) as running:
        running.wait_for(SCREEN_IS_UP)
        yield running


def small(picture: QImage, part: QRect | None = None) -> bytes:
    """A picture, or a part of one, as few pixels."""
    cut = picture if part is None else picture.copy(part)
    smooth = Qt.TransformationMode.SmoothTransformation
    few = cut.scaled(*SMALL, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    plain = few.convertToFormat(QImage.Format.Format_RGBX8888)
    return plain.constBits().tobytes()


def difference(one: bytes, other: bytes) -> float:
    """The mean difference of a channel."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


class Walk:
    """A patient at the screen: looks, and taps where the twin says."""

    def __init__(self, screen: XScreen, twin: Rig, qtbot: QtBot) -> None:
        self.screen, self.twin, self.qtbot = screen, twin, qtbot
        self._tapped_at = 0.0

    def tap(self, words: str) -> None:
        """Tap a button of the screen that the twin shows."""
        place = centre(self.twin.button(words))
        self.qtbot.waitUntil(
            lambda: time.monotonic() > self._tapped_at + SETTLED_S, timeout=LONG_ENOUGH_MS
        )
        self.screen.tap(place)
        self._tapped_at = time.monotonic()

    def expects(self, scene: Scene) -> bytes:
        """How a scene looks."""
        self.twin.show_scene(scene)
        return small(self.twin.window.grabWindow())

    def sees(self, scene: Scene) -> None:
        """Wait until the screen shows a scene; the twin shows it as well from now on."""
        expected = self.expects(scene)
        self._wait_for(expected, scene.name)

    def sees_screen(self, screen: Screen, parts: list[QRect] | None = None) -> None:
        """The same for a screen, or for parts of it."""
        self.twin.show(screen)
        picture = self.twin.window.grabWindow()
        for part in parts or [picture.rect()]:
            self._wait_for(small(picture, part), type(screen).__name__, part)

    def _wait_for(self, expected: bytes, what: str, part: QRect | None = None) -> None:
        apart: list[float] = []

        def looks_alike() -> bool:
            apart.append(difference(small(self.screen.picture(), part), expected))
            return apart[-1] < ALIKE

        try:
            self.qtbot.waitUntil(looks_alike, timeout=LONG_ENOUGH_MS)
        except TimeoutError:
            raise AssertionError(f"{what} does not come up: {apart[-1]:.2f} apart") from None


def test_a_visit_on_a_real_screen(
    program: Program, x_screen: XScreen, twin: Rig, qtbot: QtBot, quick_world: World
) -> None:
    walk = Walk(x_screen, twin, qtbot)
    home, pick = twin.scene("home"), twin.scene("quiz_pick")
    walk.sees(twin.scene("loop-01"))
    walk.sees(twin.scene("loop-02"))
    twin.show_scene(home)
    walk.tap("Skin resurfacing")  # only wakes
    walk.sees(home)
    walk.tap("Skin resurfacing")
    walk.sees(twin.scene("slide-resurfacing-01"))
    walk.tap("Next")
    walk.sees(twin.scene("slide-resurfacing-02"))
    walk.tap("Home")
    walk.sees(home)
    walk.tap("Check what you remember")
    walk.sees(pick)
    walk.tap("Skin resurfacing")
    run = answer_all(walk, quick_world)
    walk.sees_screen(ResultScreen(run))
    notice = Scene("notice", ResultScreen(run), notice=True)
    walk.sees(notice)
    walk.sees(twin.scene("loop-02"))
    assert program.end() == 0
    assert "AG-9" not in program.told
    assert "AG-302" not in program.told


def answer_all(walk: Walk, world: World) -> QuizRun:
    """Say "I'm not sure" to every question; the run as it was. Chance chooses the questions."""
    quiz = world.catalog.quiz("resurfacing")
    assert quiz is not None
    run = start_run(quiz, (0.5,))
    ask, reason = (_rect(walk.twin, name) for name in ("askBox", "reasonBox"))
    for index in range(len(run.asked)):
        run = ask_as_shown(walk, run, index, ask)
        walk.tap("I’m not sure")
        run = answer(run, UNSURE)
        walk.sees_screen(QuizScreen(run), [ask, reason])
        walk.tap("See how it went" if run.is_last else "Next question")
    return run


def ask_as_shown(walk: Walk, run: QuizRun, index: int, ask: QRect) -> QuizRun:
    """`run` with the question at `index` that the real screen asks there."""
    quiz = walk.twin.store.world.catalog.quiz(run.treatment)
    assert quiz is not None
    looks: dict[str, tuple[bytes, QuizRun]] = {}
    for question in quiz.questions:
        order = tuple(choice.id for choice in question.choices)
        asked = list(run.asked)
        asked[index] = msgspec.structs.replace(
            asked[index], question=question, choice_order=order, given=None
        )
        candidate = msgspec.structs.replace(run, asked=tuple(asked), index=index)
        walk.twin.show(QuizScreen(candidate))
        looks[question.id] = small(walk.twin.window.grabWindow(), ask), candidate
    found: list[QuizRun] = []

    def is_asked() -> bool:
        shown = small(walk.screen.picture(), ask)
        found[:] = [run for look, run in looks.values() if difference(look, shown) < ALIKE]
        return len(found) == 1

    walk.qtbot.waitUntil(is_asked, timeout=LONG_ENOUGH_MS)
    walk.twin.show(QuizScreen(found[0]))
    return found[0]


def _rect(twin: Rig, name: str) -> QRect:
    return getattr(twin.theme, name).toRect()  # type: ignore[no-any-return]
