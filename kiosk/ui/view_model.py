"""What all view models share: props published whole, slots that only dispatch events."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtQml import QmlAnonymous

from kiosk.ui.store import Store

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class ViewModel(QObject):
    """Keeps a frozen props value. Each subclass declares `changed = Signal()` for its own properties."""

    def __init__(self, store: Store, empty: msgspec.Struct, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._props: Any = empty

    def publish(self, props: msgspec.Struct) -> None:
        """Show `props`; nothing happens for props that are equal."""
        if props != self._props:
            self._props = props
            self.publish_parts(props)
            self.changed.emit()  # type: ignore[attr-defined]

    def publish_parts(self, props: Any) -> None:
        """Hand parts on to list models and figures. View models that have some override it."""
