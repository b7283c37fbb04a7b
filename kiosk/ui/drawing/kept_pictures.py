"""Pictures of drawings that stand still in many places: painted once, perhaps ahead of time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtGui import QImage, QPainter

MOST = 8
"""Pictures that are kept; the one used longest ago is let go."""

_kept: OrderedDict[Hashable, QImage] = OrderedDict()


def kept_picture(
    key: Hashable, width: int, height: int, paint: Callable[[QPainter], None]
) -> QImage:
    """The picture of that key, painted now if there is none. `width` and `height` are px."""
    picture = _kept.get(key)
    if picture is None:
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        paint(painter)
        painter.end()
        _kept[key] = picture
    _kept.move_to_end(key)
    if len(_kept) > MOST:
        _kept.popitem(last=False)
    return picture


def forget_pictures() -> None:
    """Let all pictures go; those on the screen stay there."""
    _kept.clear()
