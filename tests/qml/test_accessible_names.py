"""What a screen reader tells, and that content is words only."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.domain.catalog import Catalog, Text
from kiosk.domain.session import World
from kiosk.ui.export import scenes
from tests.conftest import MakeKiosk
from tests.ui.hand import buttons, items, name_of
from tests.ui.rig import Rig

PLAIN_TEXT = 0  # Text.PlainText
DO_THE_SAME = {"Home"}  # in the bar, and after the last slide of what has no questions
QUESTIONS = (
    "question-resurfacing-01",  # one answer
    "question-resurfacing-02",  # steps in order
    "question-resurfacing-03",  # several answers
    "question-resurfacing-05",  # a picture to point at
    "question-resurfacing-12",  # stops on a line
    "question-resurfacing-14",  # true or not
    "question-resurfacing-21",  # signs to be sorted
)
BUTTONS = (
    *("home", "slide-resurfacing-01", *QUESTIONS, "result-"),
    *("plan_pick", "plan-", "call", "sources-", "comfort", "notice"),
    *("kept", "my_questions", "takeaway_pick", "takeaway-questions"),
)
EVERY_KIND = (
    "loop-",
    "home",
    "slide-resurfacing-01",
    "slide-resurfacing-04",
    "parts-",
    "quiz_pick",
    *QUESTIONS,
    "result-",
    "plan_pick",
    "plan-",
    "call",
    "kept",
    "my_questions",
    "takeaway_pick",
    "takeaway-questions",
    "sources-",
    "comfort",
    "language",
    "status",
    "notice",
)


def texts(kiosk: Rig) -> list[QQuickItem]:
    """Every text that is shown."""
    window = kiosk.window.contentItem()
    return [i for i in items(window) if i.inherits("QQuickText") and i.isVisible()]


def test_every_button_has_a_name_of_its_own(reader: None, kiosk: Rig, world: World) -> None:
    wrong: list[str] = []
    for scene in scenes(world):
        kiosk.show_scene(scene)
        shown = [b for b in buttons(kiosk.window) if not scene.notice or _is_of_notice(b)]
        names = [name_of(button) for button in shown]
        wrong += [f"{scene.name}: a button without a name" for name in names if not name.strip()]
        wrong += [
            f"{scene.name}: {count} of {name!r}"
            for name, count in Counter(names).items()
            if count > 1 and name not in DO_THE_SAME
        ]
    assert wrong == []


@pytest.mark.parametrize("language", ["es", "ar", "zh"])
def test_so_it_is_in_other_languages(
    reader: None, make_kiosk: MakeKiosk, world: World, language: str
) -> None:
    kiosk = make_kiosk(world=msgspec.structs.replace(world, language=language))
    english, own = (set(map(str, world.catalog.strings[one].values())) for one in ("en", language))
    usual = english - own
    for start in (*BUTTONS, "language", "loop-"):
        kiosk.show_scene(kiosk.scene(start))
        names = [
            name_of(button)
            for button in buttons(kiosk.window)
            if not start.startswith("notice") or _is_of_notice(button)
        ]
        assert all(map(str.strip, names)), start
        assert len(set(names)) == len(names), start
        assert not usual & set(names), f"{start}: words of English"


def _is_of_notice(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.metaObject().className().startswith("IdleNotice"):
            return True
        item = item.parentItem()
    return False


def test_buttons_are_told_as_buttons(reader: None, kiosk: Rig, world: World) -> None:
    roles = {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox}
    for scene in BUTTONS:
        kiosk.show_scene(kiosk.scene(scene))
        for button in buttons(kiosk.window):
            assert QAccessible.queryAccessibleInterface(button).role() in roles, name_of(button)


def test_headings_are_told_with_their_words(reader: None, kiosk: Rig) -> None:
    mute: list[str] = []
    for scene in (
        "home",
        "slide-resurfacing-01",
        "parts-",
        "question-",
        "result-",
        "sources-",
        "comfort",
    ):
        kiosk.show_scene(kiosk.scene(scene))
        headings = [
            (text.property("text"), interface.text(QAccessible.Text.Name))
            for text in texts(kiosk)
            if (interface := QAccessible.queryAccessibleInterface(text)) is not None
            and interface.role() == QAccessible.Role.Heading
        ]
        assert headings, scene
        mute += [f"{scene}: {words}" for words, told in headings if words != told]
    assert mute == []


def test_a_drawing_is_told_in_words(reader: None, kiosk: Rig, world: World) -> None:
    scene = kiosk.scene("slide-resurfacing-01")
    kiosk.show_scene(scene)
    graphics = [
        interface.text(QAccessible.Text.Name)
        for item in items(kiosk.window.contentItem())
        if item.isVisible()
        and (interface := QAccessible.queryAccessibleInterface(item)) is not None
        and interface.role() == QAccessible.Role.Graphic
    ]
    slide = next(next(t for t in world.catalog.treatments if t.id == "resurfacing").slides())
    (told,) = graphics
    assert told.startswith(slide.figure.alt.in_("en"))


def test_every_text_is_plain(kiosk: Rig) -> None:
    for scene in map(kiosk.scene, EVERY_KIND):
        kiosk.show_scene(scene)
        for item in items(kiosk.window.contentItem()):
            if item.inherits("QQuickText"):
                assert text_format(kiosk, item) == PLAIN_TEXT, (scene.name, item.property("text"))
            assert not item.inherits("QQuickTextEdit")
            assert not item.inherits("QQuickTextInput")


def text_format(kiosk: Rig, text: QQuickItem) -> int:
    """`textFormat`, asked through QML: Python knows no such type."""
    expression = QQmlExpression(kiosk.engine.contextForObject(text), text, "textFormat")
    value, _ = expression.evaluate()
    return int(value)


def test_markup_in_content_is_shown_as_it_is_written(make_kiosk: MakeKiosk, world: World) -> None:
    server = QTcpServer()
    assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
    address = f"http://127.0.0.1:{server.serverPort()}"
    markup = f'<b>x</b> <img src="{address}/x.png"> &amp; <a href="{address}">y</a>'
    marked = msgspec.structs.replace(world, catalog=with_markup(world.catalog, markup))
    kiosk = make_kiosk(world=marked)
    for name in ("loop-", "home", "slide-", "parts-", "quiz_pick", "question-", "result-"):
        for scene in [s for s in scenes(marked) if s.name.startswith(name)][:2]:
            kiosk.show_scene(scene)
            shown = [text.property("text") for text in texts(kiosk)]
            assert any(markup in words for words in shown), scene.name
    assert not server.hasPendingConnections()


def with_markup(catalog: Catalog, markup: str) -> Catalog:
    """The catalog with markup for every text."""

    def mark(value: object) -> object:
        if isinstance(value, Text):
            return Text(dict.fromkeys(value.by_language, markup))
        if isinstance(value, tuple):
            return tuple(mark(part) for part in value)
        if isinstance(value, msgspec.Struct) and not isinstance(value, Catalog):
            return _marked_parts(value)
        return value

    def _marked_parts(value: msgspec.Struct) -> msgspec.Struct:
        parts = {name: mark(getattr(value, name)) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **parts)

    changed = {name: mark(getattr(catalog, name)) for name in ("clinic", "treatments", "quizzes")}
    return msgspec.structs.replace(catalog, **changed)
