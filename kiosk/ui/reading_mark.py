"""Where on the screen what is being read stands: a line under the sentence, or a frame around its button.

The sentence is looked for among the items that are seen, by its words, so that no screen has to know of it.
"""

from __future__ import annotations

from functools import reduce

import shiboken6
from PySide6.QtCore import QObject, QRectF, QTimer, Slot
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain import events as e
from kiosk.domain.derive.spoken import Sentence, derive_sentence
from kiosk.domain.derive.spoken_blocks import Part
from kiosk.domain.sentences import plain
from kiosk.domain.tokens import PAGE_MS, THEMES
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.seen_items import extent, name, page_to, pane_of, seen, touchable
from kiosk.ui.sentence_lines import line_boxes
from kiosk.ui.speech_view_model import MarkRow
from kiosk.ui.store import Store
from kiosk.ui.targets import lay_out

SETTLED_AFTER_MS = PAGE_MS + 60
"""A page that comes in has then come to rest."""
FRAME_STANDS_OFF = 2
"""How far outside a button its frame begins, in widths of the focus ring."""

SLACK_PX = 2.0
"""What a pane may move by without having been turned."""


class ReadingMark(QObject):
    """Marks the sentence that is read, and pages to it. A page turned by hand ends the reading."""

    def __init__(
        self, store: Store, kiosk: KioskViewModel, window: QQuickWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._kiosk, self._window = store, kiosk, window
        self._sentence: Sentence | None = None
        self._pane: QQuickItem | None = None
        self._stands_at = (0.0, 0.0, 0.0)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_AFTER_MS)
        self._settled.timeout.connect(self.place)
        store.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Mark what is being read now."""
        is_read = self._store.session.speech.at is not None
        sentence = derive_sentence(self._kiosk.view()) if is_read else None
        if sentence == self._sentence:
            return
        self._sentence = sentence
        self.place()
        if sentence is not None:
            self._settled.start()

    @Slot()
    def place(self) -> None:
        """Stand where the sentence stands."""
        self._let_go()
        found = self._find() if self._sentence is not None else None
        self._kiosk.mark(() if found is None else self._strokes(found))

    def _find(self) -> QQuickItem | None:
        sentence = self._sentence
        if sentence is None or not sentence.shown:
            return None
        wanted = sentence.shown
        lay_out(self._window)  # a screen that has just come up is laid out with its first frame
        every = list(seen(self._window.contentItem()))
        for item in every:
            if item.inherits("QQuickText") and plain(item.property("text")) == wanted:
                return touchable(item) or item
        return next((item for item in every if plain(name(item)) == wanted), None)

    def _strokes(self, item: QQuickItem) -> tuple[MarkRow, ...]:
        sentence, frames = self._sentence, not item.inherits("QQuickText")
        if sentence is None:
            return ()
        if frames:
            is_picture = sentence.part is Part.PICTURE
            out = 0 if is_picture else FRAME_STANDS_OFF * self._kiosk.view().metrics.focus
            boxes = [extent(item).adjusted(-out, -out, out, out)]
            colours = THEMES[self._store.session.comfort.contrast]
            colour = colours.action if is_picture else colours.ink
        else:
            boxes = line_boxes(item, sentence.begins, sentence.ends)
            colour = QColor(item.property("color")).name()
        self._bring_into_view(item, boxes)
        clip = self._window.contentItem().boundingRect()
        if self._pane is not None:
            pane = self._pane.mapRectToScene(self._pane.boundingRect())
            clip = QRectF(0, pane.top(), clip.width(), pane.height())  # a frame stands out sideways
        placed = [item.mapRectToScene(box) for box in boxes]
        return tuple(_row(box & clip, colour, frames) for box in placed if box.intersects(clip))

    def _bring_into_view(self, item: QQuickItem, boxes: list[QRectF]) -> None:
        """Page to where all of it is seen, above the words that fade at the lower edge of a pane."""
        pane = pane_of(item)
        if pane is None or not pane.property("interactive"):
            return
        fade = self._kiosk.view().metrics.lede
        page_to(pane, item, reduce(QRectF.united, boxes), fade)
        self._pane, self._stands_at = pane, _place_of(pane)
        pane.contentYChanged.connect(self._page_turned)  # type: ignore[attr-defined]

    def _let_go(self) -> None:
        if self._pane is not None and shiboken6.isValid(self._pane):  # else its screen has gone
            self._pane.contentYChanged.disconnect(self._page_turned)  # type: ignore[attr-defined]
        self._pane = None

    @Slot()
    def _page_turned(self) -> None:
        if self._pane is None:
            return
        (high, room, y), before = _place_of(self._pane), self._stands_at
        if (high, room) != before[:2]:
            self._settled.start()  # laid out anew, not turned
        elif abs(y - before[2]) > SLACK_PX:
            self._store.dispatch(e.SpeechStopped(self._store.now()))


def _place_of(pane: QQuickItem) -> tuple[float, float, float]:
    return pane.property("contentHeight"), pane.height(), pane.property("contentY")


def _row(box: QRectF, colour: str, frames: bool) -> MarkRow:
    return MarkRow(box.x(), box.y(), box.width(), box.height(), colour, frames)
