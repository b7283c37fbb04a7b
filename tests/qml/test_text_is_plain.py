"""Content is words only."""

from __future__ import annotations

import msgspec
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.domain.catalog import Catalog, Text
from kiosk.domain.session import World
from kiosk.ui.export import scenes
from tests.conftest import MakeKiosk
from tests.ui.hand import items
from tests.ui.rig import Rig

PLAIN_TEXT = 0  # Text.PlainText
QUESTIONS = (
    "question-resurfacing-01",  # one answer
    "question-resurfacing-02",  # steps in order
    "question-resurfacing-03",  # several answers
    "question-resurfacing-05",  # a picture to point at
    "question-resurfacing-12",  # stops on a line
    "question-resurfacing-14",  # true or not
    "question-resurfacing-21",  # signs to be sorted
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
    "pin",
    "staff",
    "staff_loop",
    "staff_quiet",
    "staff_levels",
    "counts",
    "cleaning",
    "notice",
)


def texts(kiosk: Rig) -> list[QQuickItem]:
    """Every text that is shown."""
    window = kiosk.window.contentItem()
    return [i for i in items(window) if i.inherits("QQuickText") and i.isVisible()]


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
