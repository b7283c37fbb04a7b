"""Pictures in themes of high contrast: a dark line around what is opaque, on a light canvas."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor

from kiosk.domain.comfort import Contrast
from kiosk.domain.tokens import THEMES, contrast
from kiosk.ui.drawing import tones
from kiosk.ui.outlined_pictures import CANVAS, CASING, OutlinedPictures, outlined

LINE = tones.colour(tones.OUTLINE).name().upper()
PICTURES = sorted(Path("assets/illustrations").glob("*.svg"))
HEIGHT = 400
ADDED = f' stroke="{LINE}" stroke-width="2.00" stroke-linejoin="round"'
ADDED += ' vector-effect="non-scaling-stroke"'
SHAPES = [
    ("a shape", '<path d="M0 0" fill="#FFFFFF"/>', f'<path d="M0 0" fill="#FFFFFF"{ADDED}/>'),
    ("a circle", '<circle r="4"/>', f'<circle r="4"{ADDED}/>'),
    ("half seen", '<rect fill="#FFFFFF" opacity="0.5"/>', '<rect fill="#FFFFFF" opacity="0.5"/>'),
    ("a group", '<g fill="#FFFFFF"></g>', '<g fill="#FFFFFF"></g>'),
    (
        "a dark line",
        '<path fill="none" stroke="#2A1726" stroke-width="6"/>',
        '<path fill="none" stroke="#2A1726" stroke-width="6"/>',
    ),
    (
        "a pale line",
        '<path fill="none" stroke="#FBDD9C" stroke-width="6"/>',
        f'<path fill="none" stroke="{LINE}" stroke-width="{6 + CASING:.2f}"/>'
        '<path fill="none" stroke="#FBDD9C" stroke-width="6"/>',
    ),
]


@pytest.mark.parametrize(
    ("drawing", "lined"), [case[1:] for case in SHAPES], ids=[case[0] for case in SHAPES]
)
def test_lines(drawing: str, lined: str) -> None:
    assert outlined(drawing.encode(), 2.0, CANVAS).decode() == lined


@pytest.mark.parametrize("theme", [theme for theme in Contrast if theme.is_high])
def test_lines_are_seen_on_the_canvas(theme: Contrast) -> None:
    assert contrast(LINE, THEMES[theme].canvas) >= 15


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_what_is_opaque_has_an_edge_of_three_to_one(path: Path, qapp: object) -> None:
    url = QUrl.fromLocalFile(str(path.resolve())).toString()
    picture = OutlinedPictures().requestImage(url, QSize(), QSize(0, HEIGHT))
    assert picture.height() == HEIGHT
    assert picture.width() == round(HEIGHT * 1.6)
    edges = seen = 0
    for y in range(4, HEIGHT - 4, 4):
        row = [picture.pixelColor(x, y) for x in range(picture.width())]
        for x in range(6, len(row) - 12):
            if row[x].alpha() == 0 and row[x + 3].alpha() > 250 and row[x + 6].alpha() > 250:
                edges += 1
                near = [over(c) for c in row[x + 1 : x + 9]]
                seen += max(contrast(c, CANVAS) for c in near) >= 3
    assert seen >= 0.95 * edges


def over(c: QColor) -> str:
    """A colour as it is seen on the canvas."""
    share, below = c.alphaF(), QColor(CANVAS)
    parts = zip(c.getRgb()[:3], below.getRgb()[:3], strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts)).name()


@pytest.mark.parametrize("name", ["none.svg", "", "a folder"])
def test_a_picture_that_is_not_there_is_none(name: str, tmp_path: Path, qapp: object) -> None:
    (tmp_path / "a folder").mkdir()
    wrong = QUrl.fromLocalFile(str(tmp_path / name)).toString()
    assert OutlinedPictures().requestImage(wrong, QSize(), QSize(100, 100)).isNull()
