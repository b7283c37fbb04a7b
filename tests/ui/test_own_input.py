"""Keys, buttons and the rest that are not the kiosk's end at its window; the cursor is a mouse's only."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.session import HomeScreen
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, centre
from tests.ui.rig import Rig

HELD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
CHORDS = [held for count in (1, 2, 3) for held in combinations(HELD, count)]
NO_BUTTON, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def home(kiosk: Rig) -> Rig:
    kiosk.show(HomeScreen())
    kiosk.wait_long()
    return kiosk


def chord(held: tuple[Qt.KeyboardModifier, ...]) -> Qt.KeyboardModifier:
    joined = PLAIN
    for one in held:
        joined |= one
    return joined


@pytest.mark.parametrize("held", CHORDS, ids=lambda held: "+".join(one.name[:4] for one in held))
def test_no_chord_does_anything(home: Rig, held: tuple[Qt.KeyboardModifier, ...]) -> None:
    before = home.screen
    home.button("My aftercare").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    focused = home.window.activeFocusItem()
    for key in set(Qt.Key):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(home.window, QKeyEvent(kind, key.value, chord(held)))
    assert home.screen == before
    assert home.window.activeFocusItem() is focused
    assert not home.session.speech.by_key
    assert home.session.scan is None


def test_a_key_that_is_not_ours_reaches_nothing(home: Rig) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_F11, Qt.Key.Key_Back, Qt.Key.Key_Print, Qt.Key.Key_Delete):
        press = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN)
        press.ignore()
        assert QCoreApplication.sendEvent(home.window, press)  # it ends at the window
    assert home.screen == HomeScreen()


def test_the_chord_of_a_key_that_is_ours_is_not(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    QTest.keyClick(kiosk.window, Qt.Key.Key_F1, Qt.KeyboardModifier.AltModifier)
    assert not kiosk.session.is_visit
    QTest.keyClick(kiosk.window, Qt.Key.Key_F1)
    assert kiosk.session.is_visit


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_first_button_presses(home: Rig, button: Qt.MouseButton) -> None:
    for words in home.button_names():
        QTest.mouseClick(home.window, button, PLAIN, centre(home.button(words)))
        QTest.mouseDClick(home.window, button, PLAIN, centre(home.button(words)))
    assert home.screen == HomeScreen()
    assert home.pressed() == []


def test_what_means_nothing_here_ends_at_the_window(home: Rig) -> None:
    place, far = QPointF(400, 300), QPoint(0, -240)
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/hostname")])
    action = Qt.DropAction.CopyAction
    held = (files, LEFT, PLAIN)
    phase = Qt.ScrollPhase.NoScrollPhase
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, *(place.toPoint(),) * 2, PLAIN)
    events = (
        QWheelEvent(place, place, far, far, NO_BUTTON, PLAIN, phase, False),
        QWheelEvent(place, place, far, far, NO_BUTTON, HELD[0], phase, False),
        QDropEvent(place, action, *held, QEvent.Type.DragEnter),
        QDropEvent(place, action, *held),
        menu,
    )
    for event in events:
        QCoreApplication.sendEvent(home.window, event)
        assert not event.isAccepted(), event.type()
    assert home.screen == HomeScreen()


def test_the_cursor_is_there_for_a_mouse_and_gone_for_a_finger(
    home: Rig, hand: Hand, qtbot: QtBot
) -> None:
    home.window.update()
    qtbot.waitUntil(is_blank)
    for _ in range(2):
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(9, 9), QPointF(9, 9), NO_BUTTON, NO_BUTTON, PLAIN
        )
        QCoreApplication.sendEvent(home.window, move)
        assert not is_blank()
        hand.tap(QPoint(5, 5))
        assert is_blank()


def is_blank() -> bool:
    """Whether the program shows no cursor, whatever stands under it."""
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor
