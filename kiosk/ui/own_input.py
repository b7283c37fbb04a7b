"""Which keys and buttons are the kiosk's. All others end at its window, and nobody sees them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

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
    from PySide6.QtCore import Qt  # noqa: PLC0415 - no start pays for it

    held = Qt.KeyboardModifier
    chord = held.ControlModifier | held.AltModifier | held.MetaModifier
    return bool(event.modifiers() & chord)


def is_passed_on(event: QKeyEvent) -> bool:
    """Whether a key that nothing else has taken may reach what has the focus: one that presses it, or
    moves a slider.
    """
    from PySide6.QtCore import Qt  # noqa: PLC0415 - no start pays for it

    key = Qt.Key
    presses = (key.Key_Space, key.Key_Return, key.Key_Enter)
    return event.key() in (*presses, key.Key_Left, key.Key_Right)
