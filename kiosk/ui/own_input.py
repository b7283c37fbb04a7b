"""Which keys and buttons are the kiosk's. All others end at its window, and nobody sees them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_CHORD: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_PASSED_ON: Final = frozenset(
    (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right)
)
"""What presses the thing that has the focus, and what moves a slider."""

BUTTONS: Final = frozenset(
    (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    )
)
NOBODYS: Final = frozenset(
    (
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.NativeGesture,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    )
)
"""What means nothing on this screen, whatever carries it."""


def is_chord(event: QKeyEvent) -> bool:
    """Whether Control, Alt or Super is held: no such key is ever the kiosk's."""
    return bool(event.modifiers() & _CHORD)


def is_passed_on(event: QKeyEvent) -> bool:
    """Whether a key that nothing else has taken may reach what has the focus."""
    return event.key() in _PASSED_ON
