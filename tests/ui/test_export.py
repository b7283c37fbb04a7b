"""The export: one picture a scene, contact sheets, and the same bytes every time."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.cli import main
from kiosk.compose import QML, world_for
from kiosk.content.bundled import bundled_content
from kiosk.content.choose import Chosen
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.question import (
    PutInOrderQuestion,
    SeveralAnswersQuestion,
    SortIntoTwoQuestion,
)
from kiosk.domain.session import LoopScreen, QuizScreen, ReadingScreen, World
from kiosk.domain.tokens import THEMES
from kiosk.station.settings import defaults
from kiosk.ui.camera import Camera
from kiosk.ui.export import export, scenes
from tests.content.library import read, write
from tests.content.valid import PEEL, skin, text, valid_files

SMALL = Panel(800, 480, 7.0)
KINDS = {
    *("loop", "home", "slide", "parts", "quiz_pick", "question", "result"),
    *("plan_pick", "plan", "call", "sources", "my_questions", "takeaway_pick", "takeaway"),
}
STAFF = {"pin", "staff", "staff_loop", "staff_quiet", "staff_levels", "counts", "cleaning"}
OTHERS = {"comfort", "language", "status", "notice", "read", "quiet"} | STAFF
WRONG = {
    "no such tone": ["--tone", "7"],
    "no number": ["--tone", "deep"],
    "no such theme": ["--contrast", "dark"],
    "plates have sizes of their own": ["--plates", "--size", "800x480"],
}


EDGE_OF_A_LETTER = 8
"""Letters over 64 px are drawn from FreeType's outlines, whose last bits hang on what it drew before."""

CHANGING = "peel.day.slide"
MOMENTS = [{"when": text("Today"), "alt": text("Skin today.")} for _ in range(3)]


@pytest.fixture
def tiny(tmp_path: Path) -> World:
    """A treatment of ten slides, one of which changes over time, the basics, and their questions."""
    words = json.loads((bundled_content() / "strings" / "en.json").read_text())
    files = {**valid_files(), "strings/en.json": words}
    changing = next(c for c in files[PEEL]["chapters"] if c["id"] == "day")["slides"][0]
    changing["figure"] = skin(moments=MOMENTS, rests_at=1)
    changing["loop"] = text("New skin grows.")
    folder = write(tmp_path, files)
    result = read(tmp_path)
    assert result.catalog is not None, result.findings
    chosen = Chosen(result.catalog, folder, result.findings)
    return world_for(chosen, result.catalog, defaults(), folder, None)


def pictures(folder: Path) -> dict[str, str]:
    """The files in a folder, each with the digest of its bytes."""
    return {file.stem: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


def test_every_scene_is_written_and_twice_the_same(
    qapp: object, tiny: World, tmp_path: Path
) -> None:
    first, second = tmp_path / "first" / "made", tmp_path / "second"
    names = [scene.name for scene in scenes(tiny)]
    assert export(tiny, QML, first, SMALL, TextSize.MEDIUM) == len(names)
    assert export(tiny, QML, second, SMALL, TextSize.MEDIUM) == len(names)
    sheets = {f"sheet-{kind}" for kind in KINDS | OTHERS} | {"sheet"}
    assert pictures(first).keys() == set(names) | sheets
    assert pictures(first).keys() == pictures(second).keys()
    for name in pictures(first):
        assert apart(first / f"{name}.png", second / f"{name}.png") <= EDGE_OF_A_LETTER, name
    assert len(set(names)) == len(names)
    for name in names:
        assert_shows_something(QImage(str(first / f"{name}.png")), name)


def apart(one: Path, other: Path) -> int:
    """The greatest difference of a channel, 0 to 255, of two pictures of one size."""
    if one.read_bytes() == other.read_bytes():
        return 0
    pair = [
        QImage(str(path)).convertToFormat(QImage.Format.Format_RGBX8888) for path in (one, other)
    ]
    assert pair[0].size() == pair[1].size()
    bits = [picture.constBits().tobytes() for picture in pair]
    return max(abs(a - b) for a, b in zip(*bits, strict=True))


def assert_shows_something(picture: QImage, name: str) -> None:
    assert (picture.width(), picture.height()) == (SMALL.width, SMALL.height)
    places = [(x, y) for x in range(0, SMALL.width, 8) for y in range(0, SMALL.height, 8)]
    assert len({picture.pixel(x, y) for x, y in places}) > 3, name


def test_every_kind_of_screen_is_there(tiny: World) -> None:
    assert {scene.name.partition("-")[0] for scene in scenes(tiny)} == KINDS | OTHERS


def test_every_slide_and_question_is_there(world: World) -> None:
    names = [scene.name for scene in scenes(world)]
    for slide in world.catalog.places:
        assert sum(name.endswith(f"-{slide}") for name in names if name.startswith("slide")) == 1
    for quiz in world.catalog.quizzes:
        for question in quiz.questions:
            ends = (f"-{question.id}", f"-{question.id}-answered")
            assert sum(name.endswith(ends) for name in names) == 2
    shared = world.catalog.quizzes[0].shared
    assert shared
    assert all(sum(name.endswith(f"-{one.id}") for name in names) == 1 for one in shared)


def test_answers_of_several_touches_are_shown_begun(world: World) -> None:
    begun = [scene for scene in scenes(world) if scene.name.endswith("-begun")]
    kinds = set()
    for scene in begun:
        assert isinstance(scene.screen, QuizScreen)
        asked = scene.screen.run.current
        assert (asked.given, len(asked.draft.ids)) == (None, 2)
        kinds.add(type(asked.question))
    assert kinds == {SeveralAnswersQuestion, PutInOrderQuestion, SortIntoTwoQuestion}


def test_a_figure_over_time_is_shown_where_it_rests_and_at_each_moment(tiny: World) -> None:
    moments = {
        scene.name.partition(CHANGING)[2]: scene.screen.play.moment
        for scene in scenes(tiny)
        if isinstance(scene.screen, ReadingScreen) and scene.screen.slide == CHANGING
    }
    assert moments == {"": 1.0, "-moment-1": 0.0, "-moment-2": 1.0, "-moment-3": 2.0}
    plays = [scene.screen.play for scene in scenes(tiny) if isinstance(scene.screen, LoopScreen)]
    assert sorted(play.moment for play in plays) == [0.0] * 6 + [1.0] * 2


def test_all_skin_is_drawn_in_the_tone_asked_for(qapp: object, tiny: World) -> None:
    scene = next(scene for scene in scenes(tiny) if scene.name.startswith("slide"))
    taken = []
    for tone in (None, 1, 3, 6):
        camera = Camera(tiny, QML, SMALL, TextSize.MEDIUM, tone)
        taken.append(camera.take(scene))
        camera.close()
    own, light, third, deep = taken
    assert own == third, "the figure's own tone is 3"
    assert len({picture.pixel(700, 80) for picture in (light, third, deep)}) == 3


@pytest.mark.parametrize(
    ("words", "theme"),
    [
        ([], Contrast.DEFAULT),
        (["--contrast", "high_dark"], Contrast.HIGH_DARK),
        (["--set", "comfort.contrast=low"], Contrast.LOW),
        (["--set", "comfort.contrast=low", "--contrast", "high_light"], Contrast.HIGH_LIGHT),
    ],
)
def test_pictures_are_taken_in_the_theme_asked_for(
    words: list[str],
    theme: Contrast,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
) -> None:
    taken: list[QImage] = []

    def one(world: World, qml: Path, folder: Path, panel: Panel, *rest: object) -> int:
        camera = Camera(world, qml, panel, TextSize.MEDIUM)
        taken.append(camera.take(next(s for s in scenes(world) if s.name == "status")))
        camera.close()
        return 1

    monkeypatch.setattr("kiosk.ui.export.export", one)
    assert main(["export", str(tmp_path), "--size", "800x480", *words]) == 0
    assert taken[0].pixelColor(2, 200) == QColor(THEMES[theme].paper)


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG.keys())
def test_wrong_options_are_told_in_one_line(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export", str(tmp_path / "out"), *words])
    assert ended.value.code == 2
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith("afterglow export: argument --")
    assert told.endswith("(see afterglow export --help)")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("words", [["--size", "1024x600"], ["--plates"]])
def test_a_folder_that_cannot_be_written_is_told_in_one_line(
    words: list[str], qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["export", str(tmp_path / "file"), *words]) == 2
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("afterglow")]
    assert len(told) == 1
    assert "choose a folder" in told[0]


def test_content_with_errors_is_told_and_nothing_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = write(tmp_path, {**valid_files(), "sources.json": b"{", "extra.json": {}})
    assert main(["export", str(tmp_path / "out"), "--content", str(content)]) == 3
    first, *others = capsys.readouterr().err.splitlines()
    assert first == f"AG-104 no usable content: {content}"
    assert any("error: sources.json#: " in line for line in others)
    assert any("warning: extra.json#: " in line for line in others)
    assert all(line.startswith("AG-103 finding: ") for line in others)
    assert not (tmp_path / "out").exists()
