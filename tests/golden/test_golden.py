"""The golden files hold what view models hand to QML, and find it when that becomes another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest

from kiosk.domain.catalog import Figure
from kiosk.domain.comfort import Comfort, Contrast, TextSize
from kiosk.domain.derive.frame import screen_name
from kiosk.domain.derive.quiz import KINDS
from kiosk.domain.session import QuizScreen, ReadingScreen, Screen, SourcesScreen
from tests.golden import shown
from tests.golden.files import FOLDER, HOW, LANGUAGES, compared, found, names, renew, text_of
from tests.golden.scenes import SCENES, Scene
from tests.golden.settings import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 2_000_000
A_FEW = ("en/home.json", "zh/parts.json")


def every_scene() -> dict[str, Scene]:
    world = shown.golden_world()
    return {name: make(world) for name, make in SCENES.items()}


@pytest.mark.parametrize("name", names())
def test_a_golden_file_holds_what_is_derived(name: str) -> None:
    path = FOLDER / name
    assert path.is_file(), f"tests/golden/{name} is missing: {HOW}"
    told = compared(name, path.read_bytes().decode(), text_of(name))
    assert not told, told


def test_no_golden_file_is_superfluous() -> None:
    assert found() - set(names()) == set(), HOW


def test_golden_files_stay_small() -> None:
    assert sum((FOLDER / name).stat().st_size for name in found()) < MOST_BYTES


def test_every_screen_has_a_golden_file_of_its_name() -> None:
    scenes = every_scene()
    assert {type(scene.screen) for scene in scenes.values()} == set(get_args(Screen))
    for name, scene in scenes.items():
        assert name.partition("-")[0] == screen_name(scene.screen)


def test_every_kind_of_question_is_there_asked_and_answered() -> None:
    runs = [
        s.screen.run.current for s in every_scene().values() if isinstance(s.screen, QuizScreen)
    ]
    asked = {type(one.question) for one in runs if one.given is None}
    answered = {type(one.question) for one in runs if one.given is not None}
    assert asked == answered == set(KINDS)


def test_every_kind_of_figure_and_source_is_there() -> None:
    screens = [scene.screen for scene in every_scene().values()]
    catalog = shown.golden_world().catalog
    read = [catalog.slide(one.slide) for one in screens if isinstance(one, ReadingScreen)]
    assert {type(slide.figure) for slide in read} == set(get_args(Figure))
    of = {type(one.of) for one in screens if isinstance(one, SourcesScreen)}
    assert of == set(get_args(get_type_hints(SourcesScreen)["of"]))


def test_every_setting_of_comfort_is_there() -> None:
    usual = msgspec.structs.asdict(Comfort())
    changed = [pair for each in SETTINGS.values() for pair in each.comfort.items()]
    assert {name for name, _ in changed} == set(usual)
    sizes, themes = ({one for n, one in changed if n == name} for name in ("text_size", "contrast"))
    assert sizes | {usual["text_size"]} == set(TextSize)
    assert themes | {usual["contrast"]} == set(Contrast)


def test_every_language_is_there() -> None:
    assert shown.golden_world().catalog.languages == LANGUAGES


def in_another_world(monkeypatch: pytest.MonkeyPatch, words: dict[str, str]) -> None:
    """The golden world with other words of the interface in English."""
    world = shown.golden_world()
    strings = {**world.catalog.strings, "en": {**world.catalog.strings["en"], **words}}
    catalog = msgspec.structs.replace(world.catalog, strings=strings)
    changed = msgspec.structs.replace(world, catalog=catalog)
    monkeypatch.setattr(shown, "golden_world", lambda: changed)


def test_a_changed_word_is_found_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {name: text_of(name) for name in ("en/home.json", "es/home.json", "en/parts.json")}
    in_another_world(monkeypatch, {"home.title": "What now?"})
    told = {name: compared(name, text, text_of(name)) for name, text in before.items()}
    assert told == {
        "en/home.json": "\n".join(
            (
                "tests/golden/en/home.json",
                "  usual.heard[0]: What would you like to know? -> What now?",
                "  usual.screen.title: What would you like to know? -> What now?",
                HOW,
            )
        ),
        "es/home.json": "",
        "en/parts.json": "",
    }


def test_what_a_setting_does_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    before = text_of("en/reading-points.json")
    in_another_world(monkeypatch, {"reach.whole": "Up again"})
    told = compared("en/reading-points.json", before, text_of("en/reading-points.json"))
    changed = [line.strip() for line in told.splitlines()[1:-1]]
    assert len(changed) == 1
    assert changed[0].startswith("with.low reach.heard[")
    assert changed[0].endswith("-> Up again")


def test_only_the_first_differences_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = text_of("en/home.json"), text_of("ar/home.json")
    lines = compared("en/home.json", old, new).splitlines()
    assert len(lines) == 1 + 10 + 1 + 1
    assert lines[-2].strip().startswith("and ")
    assert "no JSON" in compared("en/home.json", "<<<<<<< ours", new)
    assert "written otherwise" in compared("en/home.json", old.replace("\n", "\r\n"), old)


def test_renewing_writes_what_is_missing_or_stale_and_removes_the_rest(tmp_path: Path) -> None:
    assert renew(tmp_path, A_FEW) == (2, 0)
    assert found(tmp_path) == set(A_FEW)
    assert renew(tmp_path, A_FEW) == (0, 0)
    (tmp_path / A_FEW[0]).write_text("{}", "utf-8")
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "home.json").write_text("{}", "utf-8")
    assert renew(tmp_path, A_FEW) == (1, 1)
    assert {name: (tmp_path / name).read_bytes() for name in found(tmp_path)} == {
        name: (FOLDER / name).read_bytes() for name in A_FEW
    }


def test_golden_files_need_no_qt() -> None:
    program = (
        "import sys\n"
        "from tests.golden.files import text_of\n"
        "assert text_of('en/home.json')\n"
        "assert not [name for name in sys.modules if 'PySide6' in name]\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
