"""Where a sentence stands in a `Text` item: Qt Quick does not tell, so its lines are made once more."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLine
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.domain.sentences import is_seen
from kiosk.ui.typesetting import layout_of

CENTRED, RIGHT = 4, 2


def line_boxes(item: QQuickItem, begins: int, ends: int) -> list[QRectF]:
    """A box for each line of the words from `begins` to `ends`, in px of the item.

    Both count only what is seen. Where the lines are not those of the item, one box around all words.
    """
    words = item.property("text")
    places = [at for at, letter in enumerate(words) if is_seen(letter)]
    first, last = places[begins], places[min(ends, len(places)) - 1] + 1
    left, right = item.property("leftPadding"), item.property("rightPadding")
    room = item.width() - left - right
    layout = layout_of(words, QFont(item.property("font")))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
    layout.endLayout()
    count, high = layout.lineCount(), item.property("contentHeight")
    top = item.property("topPadding")
    if count != item.property("lineCount") or count == 0:
        return [QRectF(left, top, item.property("contentWidth"), high)]
    boxes = []
    for number in range(count):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if start < last and end > first:
            near, far = sorted((_x(line, max(start, first)), _x(line, min(end, last))))
            shift = left + _shift(item, room - line.naturalTextWidth())
            y = top + number * high / count
            boxes.append(QRectF(near + shift, y, far - near, high / count))
    return boxes


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # described as an object
    return float(found[0])


def _shift(item: QQuickItem, spare: float) -> float:
    across = _alignment(item)
    if across == CENTRED:
        return spare / 2
    return spare if across == RIGHT else 0.0


def _alignment(item: QQuickItem) -> int:
    # PySide cannot convert this enum; a QML expression gives it as a number.
    asked = QQmlExpression(QQmlEngine.contextForObject(item), item, "effectiveHorizontalAlignment")
    value, _ = asked.evaluate()
    return int(value or 0)
