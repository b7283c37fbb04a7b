"""The picture of a code: dark modules on light ones, each a whole number of the screen's pixels.

Not a painted item: it comes and goes with its screen (see `kiosk/ui/icons.py`). No address on the way
to it has the words in it, and QML keeps no copy of it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.code_layout import QUIET, CodeForm
from kiosk.domain.derive.takeaway import TakeawayProps
from kiosk.domain.tokens import CODE_DARK, CODE_LIGHT

MASK = 2
"""Each is readable; to weigh all eight takes four times as long, and the patient waits for it."""


class CodeProvider(QQuickImageProvider):
    """Answers `image://code/...` with the code that is `shown` now."""

    def __init__(self, shown: Callable[[], TakeawayProps]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._shown = shown

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        props = self._shown()
        return code_picture(props.written, props.form)


def code_picture(words: str, form: CodeForm) -> QImage:
    """`words` as UTF-8 in a code of that form, with its quiet zone; empty for no words."""
    if not words:
        return QImage(1, 1, QImage.Format.Format_RGB32)
    side = form.modules
    rim, above = bytes(QUIET), bytes(QUIET * side)
    rows = b"".join(rim + row + rim for row in _modules(words, form))
    small = QImage(above + rows + above, side, side, side, QImage.Format.Format_Indexed8)
    small.setColorTable([QColor(CODE_LIGHT).rgb(), QColor(CODE_DARK).rgb()])
    # A whole multiple without smoothing: each module becomes a square of equal pixels.
    return small.scaled(form.side, form.side).convertToFormat(QImage.Format.Format_RGB32)


def _modules(words: str, form: CodeForm) -> tuple[bytearray, ...]:
    # Only when somebody takes something home: no start of the kiosk pays for it.
    import segno  # noqa: PLC0415

    return segno.make(
        words,
        error=form.level.value,
        version=form.version,
        mode="byte",
        encoding="utf-8",
        eci=not words.isascii(),
        mask=MASK,
        micro=False,
        boost_error=False,
    ).matrix
