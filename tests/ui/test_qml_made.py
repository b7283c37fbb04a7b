"""What QML makes of Python classes leaves nothing behind."""

from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui.drawing.living_skin import LivingSkin
from kiosk.ui.people_dots import PeopleDots

KINDS = [LivingSkin, PeopleDots]


class Maker:
    """QML that makes things."""

    def __init__(self) -> None:
        self.engine = QQmlEngine()
        self.component = QQmlComponent(self.engine)

    def make(self, kind: type[QQuickItem]) -> QQuickItem:
        """An item that holds one of `kind`."""
        held = f"Item {{ property Item held: {kind.__name__} {{}} }}"
        self.component.setData(f"import QtQuick\nimport Kiosk.Models\n{held}".encode(), QUrl())
        item = self.component.create()
        assert isinstance(item, QQuickItem), self.component.errorString()
        return item


@pytest.fixture
def maker(qapp: object) -> Maker:
    return Maker()


def end(item: QQuickItem) -> None:
    item.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def halves(kind: type[QQuickItem]) -> int:
    gc.collect()
    return sum(type(one) is kind for one in gc.get_objects())


@pytest.mark.parametrize("kind", KINDS)
def test_both_halves_go_together(maker: Maker, kind: type[QQuickItem]) -> None:
    before = halves(kind)
    for _ in range(10):
        end(maker.make(kind))
    assert halves(kind) == before


@pytest.mark.parametrize("kind", KINDS)
def test_so_they_do_when_python_has_seen_them(maker: Maker, kind: type[QQuickItem]) -> None:
    before = halves(kind)
    for _ in range(10):
        item = maker.make(kind)
        item.property("held").update()
        end(item)
    assert halves(kind) == before


@pytest.mark.parametrize("kind", KINDS)
def test_what_python_keeps_it_keeps(maker: Maker, kind: type[QQuickItem]) -> None:
    item = maker.make(kind)
    kept = item.property("held")
    end(item)
    assert not shiboken6.isValid(kept)
    assert type(kept) is kind


@pytest.mark.parametrize("kind", KINDS)
def test_what_python_makes_goes_as_ever(maker: Maker, kind: type[QQuickItem]) -> None:
    before = halves(kind)
    for _ in range(10):
        end(kind())
    assert halves(kind) == before
