"""What all view models share: props published whole, slots that only dispatch events."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QObject

from kiosk.ui.store import Store


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
            self.changed.emit()

    def publish_parts(self, props: Any) -> None:
        """Hand parts on to list models and figures. View models that have some override it."""
