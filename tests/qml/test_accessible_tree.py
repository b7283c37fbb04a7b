"""The tree that a screen reader is told: every kind of screen, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.catalog import Catalog, Text
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import ComfortScreen, HomeScreen, LanguageScreen, World
from kiosk.ui.export import scenes
from tests.conftest import MakeKiosk
from tests.qml.accessible_tree import Told, problems, tree
from tests.qml.test_text_is_plain import EVERY_KIND
from tests.ui.hand import centre, items
from tests.ui.rig import FULL_HD, Rig

LANGUAGES = ("en", "es", "ar", "zh")
SMALL = Panel(1024, 600, 10.1)
HIGH = Panel(1080, 1920, 32.0)
ALOUD = ("read-home", "read-slide-1", "read-question", "read-plan")
LOW = ("home", "slide-resurfacing-01", "question-resurfacing-01", "plan-", "comfort", "notice")
SWITCH = Qt.Key.Key_F8


def fit(kiosk: Rig, panel: Panel) -> None:
    """The same kiosk on another panel."""
    kiosk.panel = panel
    kiosk.window.resize(panel.width, panel.height)
    kiosk.kiosk.fit(panel)
    kiosk.rest()


def lower(kiosk: Rig) -> None:
    comfort = msgspec.structs.replace(kiosk.session.comfort, low_reach=True)
    kiosk.store.put(msgspec.structs.replace(kiosk.session, comfort=comfort))
    kiosk.rest()


def walk(kiosk: Rig) -> Iterator[str]:
    """Be at every kind of screen, and tell the name of each."""
    for panel in (FULL_HD, SMALL):
        fit(kiosk, panel)
        for name in (*EVERY_KIND, *ALOUD):
            kiosk.show_scene(kiosk.scene(name))
            yield f"{panel.width}: {name}"
    fit(kiosk, HIGH)
    for name in LOW:
        kiosk.show_scene(kiosk.scene(name))
        yield f"{HIGH.width}: {name}"
        lower(kiosk)
        assert kiosk.theme.isLow
        yield f"{HIGH.width}, low: {name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_seen_is_told(
    reader: None, make_kiosk: MakeKiosk, world: World, language: str
) -> None:
    assert world.catalog.languages == LANGUAGES
    kiosk = make_kiosk(world=msgspec.structs.replace(world, language=language))
    english = english_words(world.catalog, language)
    found: list[str] = []
    for name in walk(kiosk):
        every = tree(kiosk.window)
        px = kiosk.panel.px_per_mm
        found += [
            f"{name}: {problem}"
            for problem in problems(kiosk.window, px, compact=kiosk.theme.isCompact)
        ]
        found += [f"{name}: English: {one.name!r}" for one in every if is_english(one, english)]
        if not any(one.role == QAccessible.Role.Heading for one in every):
            found.append(f"{name}: no heading")
    assert not found, "\n".join(found)


def test_so_it_is_on_every_slide_question_and_stage(reader: None, kiosk: Rig, world: World) -> None:
    found: list[str] = []
    for scene in scenes(world):
        kiosk.show_scene(scene)
        for problem in problems(kiosk.window, kiosk.panel.px_per_mm):
            found.append(f"{scene.name}: {problem}")
    assert not found, "\n".join(found)


def is_english(one: Told, english: set[str]) -> bool:
    """Whether it has words of `english`, as a whole or as a part that it was put together from."""
    return one.name in english or any(part in english for part in one.name.split(". "))


def english_words(catalog: Catalog, language: str) -> set[str]:
    """What would be left over; of a language that lacks some texts only the interface's own words.

    How English people are greeted and what a source is called stays as it is.
    """
    texts = [
        Text({"en": str(words), language: str(catalog.strings[language][key])})
        for key, words in catalog.strings["en"].items()
        if key != "loop.begin"
    ]
    if language in ("es", "ar"):
        texts += all_texts(catalog)
    return {text.in_("en") for text in texts} - {text.in_(language) for text in texts}


def all_texts(value: object) -> list[Text]:
    """Every text in a value of the content."""
    if isinstance(value, Text):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in all_texts(part)]
    if isinstance(value, msgspec.Struct):
        inside = (getattr(value, name) for name in value.__struct_fields__)
        return [text for part in inside for text in all_texts(part)]
    return []


def chosen(kiosk: Rig) -> set[str]:
    """What is told as chosen."""
    return {one.name for one in tree(kiosk.window) if one.is_chosen}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_chosen_is_what_the_visit_has(
    reader: None, make_kiosk: MakeKiosk, world: World, language: str
) -> None:
    kiosk = make_kiosk(world=msgspec.structs.replace(world, language=language))
    words = world.catalog.strings[language]
    kiosk.show(ComfortScreen())
    here = str(words["bar.comfort"])
    for size, theme, calm in zip(TextSize, Contrast, (True, False, True, False), strict=True):
        kiosk.kiosk.comfort.chooseSize(size.value)
        kiosk.wait_long()
        kiosk.kiosk.comfort.chooseContrast(theme.value)
        kiosk.wait_long()
        kiosk.kiosk.comfort.chooseCalm(calm)
        kiosk.rest()
        kiosk.wait_long()
        told = {name for name in chosen(kiosk) if not name.startswith(str(words["comfort.calm"]))}
        assert told == {
            *(here, str(words[f"comfort.size.{size.value}"])),
            str(words[f"comfort.contrast.{theme.value}"]),
        }
        assert len(chosen(kiosk)) == len(told) + calm
    kiosk.show(LanguageScreen())
    own = world.catalog.language_names[language]
    assert {name.partition(".")[0] for name in chosen(kiosk)} == {str(words["bar.language"]), own}


def test_a_tap_that_counts_for_nothing_chooses_nothing(reader: None, kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    kiosk.kiosk.frame.openComfort()  # and so soon after it taps count for nothing
    kiosk.rest()
    before = chosen(kiosk)
    assert before == {"Text & colour", "Medium", "Warm"}
    for name in ("Large", "Medium", "White on black", "Brown", "Calm motion", "Small"):
        QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=centre(kiosk.button(name)))
        assert chosen(kiosk) == before, name
    kiosk.wait_long()
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=centre(kiosk.button("Large")))
    assert chosen(kiosk) == before - {"Medium"} | {"Large"}


def test_what_is_made_ahead_is_not_told(reader: None, moving_kiosk: Rig, qtbot: QtBot) -> None:
    kiosk = moving_kiosk
    for screen in (HomeScreen(), kiosk.scene("slide-resurfacing-02").screen):
        kiosk.show(screen)
        qtbot.waitUntil(lambda: len(held(kiosk, "ahead")) == 2)
        kiosk.come_to_rest(qtbot)
        assert problems(kiosk.window, kiosk.panel.px_per_mm) == []
    kiosk.kiosk.frame.openSources()
    kiosk.come_to_rest(qtbot)
    assert "reading" in held(kiosk, "ahead")
    assert problems(kiosk.window, kiosk.panel.px_per_mm) == []


def held(kiosk: Rig, role: str) -> list[str]:
    """The screens that are kept for that."""
    every = items(kiosk.window.contentItem())
    return [one.property("name") for one in every if one.property("role") == role]


def test_a_switch_changes_nothing_of_what_is_told(reader: None, kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    before = [(one.role, one.name) for one in tree(kiosk.window)]
    for _ in range(3):
        QTest.keyClick(kiosk.window, SWITCH)
        kiosk.rest()
        kiosk.clock.now += 0.5
        assert kiosk.session.scan is not None
        if kiosk.screen != HomeScreen():
            break
        assert [(one.role, one.name) for one in tree(kiosk.window)] == before
        assert problems(kiosk.window, kiosk.panel.px_per_mm) == []
    else:
        raise AssertionError("a third press chooses nothing")


def test_a_drawing_is_told_in_words_and_the_loop_greets(reader: None, kiosk: Rig) -> None:
    catalog = kiosk.store.world.catalog
    kiosk.show_scene(kiosk.scene("slide-resurfacing-01"))
    slide = next(next(t for t in catalog.treatments if t.id == "resurfacing").slides())
    (graphic,) = (one for one in tree(kiosk.window) if one.role == QAccessible.Role.Graphic)
    assert graphic.name.startswith(slide.figure.alt.in_("en"))
    kiosk.show_scene(kiosk.scene("loop-"))
    names = {one.name for one in tree(kiosk.window) if one.is_touched}
    for language in LANGUAGES[1:]:
        begin = str(catalog.strings[language]["loop.begin"])
        assert f"{catalog.language_names[language]}. {begin}" in names


@pytest.mark.parametrize("panel", [FULL_HD, SMALL], ids=["usual", "small"])
def test_speed_and_volume_tell_how_far_they_are(
    reader: None, make_kiosk: MakeKiosk, panel: Panel
) -> None:
    kiosk = make_kiosk(panel=panel)
    kiosk.show_scene(kiosk.scene("read-home"))
    names = ("Slower", "Faster", "Quieter", "Louder") if panel is FULL_HD else ("Speed", "Volume")
    kiosk.kiosk.speech.nextSpeed()
    kiosk.rest()
    told = [
        QAccessible.queryAccessibleInterface(kiosk.button(name)).text(QAccessible.Text.Description)
        for name in names
    ]
    words = ["Speed 4 of 6", "Volume 3 of 5"]
    assert told == (words if panel is SMALL else [words[0]] * 2 + [words[1]] * 2)
