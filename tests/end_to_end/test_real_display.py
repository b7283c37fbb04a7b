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
from kiosk.domain.answering import touched
from kiosk.domain.marking import UNSURE
from kiosk.domain.panel import Panel
from kiosk.domain.question import Question
from kiosk.domain.quiz import QuizRun, again, answered, run_of
from kiosk.domain.quiz_draw import run_length
from kiosk.domain.session import Pace, QuizScreen, ResultScreen, Screen, World
from kiosk.station.settings import defaults, with_assignments
from kiosk.ui.camera import Scene
from tests.end_to_end.x_screen import XScreen
from tests.ui.hand import centre
from tests.ui.program import SCREEN_IS_UP, Program, environment
from tests.ui.rig import Rig

PANEL = Panel(1280, 720, 24.0)
SETTINGS = (
    "idle.warn_after_s=15",
    "idle.seconds_per_word=0",
    "idle.notice_s=2",
    "loop.slide_s=8",
)
COMMAND = ["main.py", "run", "--panel-inches", "24"]
SMALL = (96, 54)
ALIKE = 1.5
"""The greatest mean difference of a channel (0 to 255) of two pictures that show the same."""
LONG_ENOUGH_MS = 40_000
SETTLED_S = Pace().settle + 0.05
"""How long after a screen is seen a tap counts for certain, in s."""

Looks = list[dict[bytes, QuizRun]]


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
def looks(twin: Rig, quick_world: World) -> Looks:
    """For each place of a run: how it looks when each of the questions is asked there."""
    quiz = quick_world.catalog.quiz("resurfacing")
    assert quiz is not None
    bank = (*quiz.questions, *quiz.shared)
    return [
        looks_at(twin, [run_of(quiz.treatment, [one] * run_length(quiz), ()) for one in bank], at)
        for at in range(run_length(quiz))
    ]


def looks_at(twin: Rig, runs: list[QuizRun], index: int) -> dict[bytes, QuizRun]:
    """How each run looks at one of its places."""
    places: dict[bytes, QuizRun] = {}
    for one in runs:
        run = msgspec.structs.replace(one, index=index)
        twin.show(QuizScreen(run))
        places[small(twin.window.grabWindow(), rect(twin, "askBox"))] = run
    return places


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
        self._seen_at = 0.0

    def tap(self, words: str) -> None:
        """Tap a button of the screen that the twin shows."""
        place = centre(self.twin.button(words))
        self.qtbot.waitUntil(
            lambda: time.monotonic() > self._seen_at + SETTLED_S, timeout=LONG_ENOUGH_MS
        )
        self.screen.tap(place)

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

    def look(self, part: QRect | None = None) -> bytes:
        """What the screen shows, or a part of it; all of it stood there by now."""
        shown = small(self.screen.picture(), part)
        self._seen_at = time.monotonic()
        return shown

    def _wait_for(self, expected: bytes, what: str, part: QRect | None = None) -> None:
        apart: list[float] = []

        def looks_alike() -> bool:
            apart.append(difference(self.look(part), expected))
            return apart[-1] < ALIKE

        try:
            self.qtbot.waitUntil(looks_alike, timeout=LONG_ENOUGH_MS)
        except TimeoutError:
            raise AssertionError(f"{what} does not come up: {apart[-1]:.2f} apart") from None


def test_a_visit_on_a_real_screen(
    twin: Rig, looks: Looks, x_screen: XScreen, program: Program, qtbot: QtBot
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
    run = answer_all(walk, looks)
    walk.sees_screen(ResultScreen(run))
    notice = Scene("notice", ResultScreen(run), notice=True)
    walk.sees(notice)
    second = twin.scene("loop-02").screen
    walk.sees(Scene("the loop's next turn", msgspec.structs.replace(second, turn=1)))
    assert program.end() == 0
    assert "AG-9" not in program.told
    assert "AG-302" not in program.told


def answer_all(walk: Walk, looks: Looks) -> QuizRun:
    """Say "I'm not sure" to every question, and again when all come once more. Chance chooses them."""
    run = next(iter(looks[0].values()))
    for index in range(len(run.asked)):
        run = say_unsure(walk, run, run_as_shown(walk, looks[index]), index)
    walk.tap("Some once more")
    first = len(run.asked)
    second = again(run, ())
    assert second is not None
    run = second
    for index in range(first, 2 * first):
        turned = [asked_at(second, index, one.question) for one in run.asked[:first]]
        run = say_unsure(walk, run, run_as_shown(walk, looks_at(walk.twin, turned, index)), index)
    walk.tap("See how it went")
    return run


def asked_at(run: QuizRun, index: int, question: Question) -> QuizRun:
    """The run with a question at a place."""
    (one,) = run_of(run.treatment, [question], ()).asked
    asked = (*run.asked[:index], one, *run.asked[index + 1 :])
    return msgspec.structs.replace(run, asked=asked)


def say_unsure(walk: Walk, run: QuizRun, shown: QuizRun, index: int) -> QuizRun:
    """Answer the question that is shown, and go on where another follows in the round."""
    ask, reason = (rect(walk.twin, name) for name in ("askBox", "reasonBox"))
    asked = (*run.asked[:index], shown.asked[index], *run.asked[index + 1 :])
    run = msgspec.structs.replace(run, asked=asked, index=index)
    walk.twin.show(QuizScreen(run))
    walk.tap("I’m not sure")
    run = answered(run, lambda one: touched(one, UNSURE))
    walk.sees_screen(QuizScreen(run), [ask, reason])
    if index + 1 < run.round[1]:
        walk.tap("Next question")
    return run


def run_as_shown(walk: Walk, looks: dict[bytes, QuizRun]) -> QuizRun:
    """The run whose question the real screen asks."""
    ask = rect(walk.twin, "askBox")
    found: list[QuizRun] = []

    def is_asked() -> bool:
        shown = walk.look(ask)
        found[:] = [run for look, run in looks.items() if difference(look, shown) < ALIKE]
        return len(found) == 1

    walk.qtbot.waitUntil(is_asked, timeout=LONG_ENOUGH_MS)
    return found[0]


def rect(twin: Rig, name: str) -> QRect:
    """One of the theme's boxes."""
    return getattr(twin.theme, name).toRect()  # type: ignore[no-any-return]
