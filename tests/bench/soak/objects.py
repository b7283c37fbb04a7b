"""How many objects of each kind there are: of Qt, by their class, and of Python, by their type."""

from __future__ import annotations

import gc
import re
from collections import Counter

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.app import KioskApp
from tests.bench.soak.kinds import Kinds

_NUMBER = re.compile(r"_QML(TYPE)?_\d+|_\d+$")


def qt_objects(kiosk: KioskApp) -> Kinds:
    """Those that the engine, the window and the models own, and all items of the window."""
    seen: dict[int, QObject] = {}
    for root in (kiosk.engine, kiosk.window, kiosk.owner):
        for one in root.findChildren(QObject):
            seen[id(one)] = one
    waiting: list[QQuickItem] = [kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        seen[id(item)] = item
        waiting += item.childItems()
    return Counter(_NUMBER.sub("", one.metaObject().className()) for one in seen.values())


def python_objects() -> Kinds:
    """Those that the collector knows, which has been here before."""
    gc.collect()
    return Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())
