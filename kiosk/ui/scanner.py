"""Scanning on the screen: says what there is, shows what is offered, presses what is chosen."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QMetaObject, QObject, QTimer, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain import events as e
from kiosk.domain.box import around
from kiosk.domain.effects import TargetChosen
from kiosk.domain.reading_order import groups
from kiosk.domain.scanning import Scan
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.scan_view_model import NOWHERE
from kiosk.ui.targets import Target, let_go, look

MOST_AT_ONCE: Final = 5
"""So many things are offered one by one; of more, groups first."""


class Scanner(QObject):
    """What `kiosk.domain.scanning` counts, as items. A slider is left out: its buttons do the same."""

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk, self._store, self._window = kiosk, kiosk.store, window
        self._targets: list[Target] = []
        self._chosen: QQuickItem | None = None
        self._scans = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self.show)
        self._store.changed.connect(self._settled.start)
        self._store.effect.connect(self._press)

    @Slot()
    def show(self) -> None:
        """Look at what there is, and show what is offered of it."""
        scan = self._store.session.scan
        if scan is None:
            self._stop()
            return
        self._scans = True
        self._offer(self._seen(scan))

    def _seen(self, scan: Scan) -> Scan:
        screen = look(self._window, from_right=self._store.from_right, sliders=False)
        parts = groups(screen.order, MOST_AT_ONCE)
        found = [screen.targets[number] for part in parts for number in part]
        sizes = tuple(len(part) for part in parts)
        same = [t.item for t in found] == [t.item for t in self._targets]
        if same and scan.groups == sizes:
            return scan
        self._targets = found
        again = (n for n, part in enumerate(parts) if self._is_chosen(screen.targets, part))
        self._store.dispatch(e.TargetsSeen(self._store.now(), sizes, next(again, 0)))
        return self._store.session.scan or scan

    def _is_chosen(self, targets: dict[int, Target], part: tuple[int, ...]) -> bool:
        return any(targets[number].item is self._chosen for number in part)

    def _offer(self, scan: Scan) -> None:
        if not scan.groups:
            return
        if scan.target is not None:
            self._kiosk.ring(NOWHERE)
            self._targets[scan.target].take_focus()
            return
        first = sum(scan.groups[: scan.group])
        part = self._targets[first : first + scan.groups[scan.group]]
        part[-1].come_into_view()
        part[0].come_into_view()
        let_go(self._window)
        self._kiosk.ring(around([target.box for target in part]))

    @Slot(object)
    def _press(self, effect: object) -> None:
        if not isinstance(effect, TargetChosen) or effect.target >= len(self._targets):
            return
        item = self._targets[effect.target].item
        if shiboken6.isValid(item):
            self._chosen = item
            QMetaObject.invokeMethod(item, "click")

    def _stop(self) -> None:
        self._targets, self._chosen = [], None
        if self._scans:
            self._scans = False
            self._kiosk.ring(NOWHERE)
            let_go(self._window)
