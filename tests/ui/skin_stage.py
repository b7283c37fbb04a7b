"""A window with one living skin, and what of it was painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.domain.skin import SkinNumbers
from kiosk.ui.drawing import living_skin
from kiosk.ui.drawing.living_skin import LivingSkin


class SkinStage:
    """`paints` are the numbers of all that was painted, the first one first."""

    def __init__(
        self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
    ) -> None:
        self.qtbot = qtbot
        self.paints: list[SkinNumbers] = []
        whole = living_skin.paint_skin

        def counted(painter: QPainter, shown: SkinNumbers, *rest: object) -> object:
            self.paints.append(shown)
            return whole(painter, shown, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(living_skin, "paint_skin", counted)
        self.window = QQuickWindow()
        self.window.resize(*size)
        self.skin = LivingSkin(self.window.contentItem())
        self.skin.setSize(QSizeF(*size))

    def show_window(self) -> None:
        """Show the window, and wait until the skin has been painted."""
        self.window.show()
        self.qtbot.waitUntil(lambda: bool(self.paints))

    def close(self) -> None:
        """Take all down, the item before its window."""
        self.window.close()
        self.skin.setParentItem(None)  # type: ignore[arg-type]
        self.skin.deleteLater()
        self.window.deleteLater()
