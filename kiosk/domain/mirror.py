"""A layout as it is for languages that are read from right to left: all boxes change sides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.layout import Layout
from kiosk.domain.slide_layout import SlideBoxes


def mirrored(layout: Layout) -> Layout:
    """Every box on the other side of the panel. Twice, it is the same layout again."""
    width = layout.panel.width
    boxes: dict[str, Any] = {
        name: _other_side(value, width)
        for name, value in msgspec.structs.asdict(layout).items()
        if isinstance(value, Box | Mapping)
    }
    return msgspec.structs.replace(layout, **boxes, is_mirrored=not layout.is_mirrored)


def _other_side(value: Box | Mapping[Any, SlideBoxes], width: float) -> Any:
    if isinstance(value, Box):
        return value.mirrored(width)
    return {
        layout: msgspec.structs.replace(
            boxes, words=boxes.words.mirrored(width), at_right=not boxes.at_right
        )
        for layout, boxes in value.items()
    }
