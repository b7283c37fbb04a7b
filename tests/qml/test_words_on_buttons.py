"""What is written on a button is in the name that is told of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.domain.sentences import plain
from tests.ui.hand import buttons, name_of
from tests.ui.rig import Rig

SIGNS = {"Aa", "1", "2", "3", "4", "5"}  # a sample of a size, and numbers on a picture
SCENES = (
    *("home", "slide-resurfacing-01", "parts-", "quiz_pick", "result-", "plan_pick", "plan-"),
    *("question-resurfacing-01", "question-resurfacing-02", "question-resurfacing-03"),
    *("question-resurfacing-05", "question-resurfacing-12", "question-resurfacing-14"),
    *("question-resurfacing-21", "call", "kept", "my_questions", "takeaway_pick"),
    *("takeaway-questions", "sources-", "comfort", "language"),
)


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_the_words_on_a_button_are_in_its_name(reader: None, kiosk: Rig) -> None:
    """WCAG 2.5.3. Signs are no words, and a button within a button has a name of its own."""
    missing: list[tuple[str, str, str]] = []
    for scene in map(kiosk.scene, SCENES):
        kiosk.show_scene(scene)
        for button in buttons(kiosk.window):
            told = plain(name_of(button))
            missing += [
                (scene.name, told, words)
                for words in words_on(button)
                if words not in SIGNS and words not in told and button.objectName() != "cover"
            ]
    assert missing == []


def words_on(button: QQuickItem) -> Iterator[str]:
    """What is written on a button, but not on a button that lies in it."""
    for child in button.childItems():
        if not child.isVisible() or child.inherits("QQuickAbstractButton"):
            continue
        if child.inherits("QQuickText") and child.property("text"):
            yield plain(child.property("text"))
        yield from words_on(child)
