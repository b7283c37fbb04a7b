"""The keys that a monkey hits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

_OURS = (
    *("Tab", "Backtab", "Left", "Right", "Up", "Down", "Return", "Enter", "Space"),
    *("Escape", "Home", "Backspace", "F8", "F9", "F10"),
)
_OTHERS = (
    *("End", "PageUp", "PageDown", "Insert", "Delete", "Print", "Pause", "Menu", "Meta", "Alt"),
    *("Control", "Shift", "CapsLock", "Help", "SysReq", "NumLock", "ScrollLock", "Clear"),
    *(f"F{n}" for n in range(1, 13)),
    *"0123456789ABCQWZX",
)
KEYS: Final = tuple(Qt.Key[f"Key_{name}"] for name in (*_OURS * 3, *_OTHERS))
"""Those that the kiosk listens to come more often."""

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT, _META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
CHORDS: Final = (_CONTROL, _ALT, _SHIFT, _META, _CONTROL | _ALT, _CONTROL | _SHIFT, _ALT | _SHIFT)
