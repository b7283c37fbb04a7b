"""The Python half of an item that QML made goes when its other half goes.

PySide 6.12 takes a reference to each object that QML makes of a Python class, and never gives it
back: a screen that comes and goes with every visit would leave its drawings behind for ever.
"""

from __future__ import annotations

import ctypes
import sys
import weakref

from PySide6.QtQml import QmlAnonymous
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NOBODY_ELSE = 3
"""References counted when an item goes that nothing keeps: two while it is counted, and PySide's."""


@QmlAnonymous
class QmlMadeItem(QQuickPaintedItem):
    """A painted item that leaves nothing behind where QML makes and ends it."""

    def classBegin(self) -> None:
        """QML has made it: nobody else begins an item so."""
        super().classBegin()
        item = weakref.ref(self)
        self.destroyed.connect(lambda: _give_back(item))


def _give_back(item: weakref.ref[QmlMadeItem]) -> None:
    half = item()
    if half is not None and sys.getrefcount(half) == _NOBODY_ELSE:
        ctypes.pythonapi.Py_DecRef(ctypes.py_object(half))
