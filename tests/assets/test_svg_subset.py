"""Every SVG file keeps to the part of SVG that Qt draws, and refers to nothing outside."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.content.bundled import bundled_icons, bundled_pictures
from tests.assets.svg_subset import MOST_BYTES, SVG, problems

PICTURES = sorted(bundled_pictures().glob("*.svg"))
ICONS = sorted(bundled_icons().glob("*.svg"))
PICTURE_BOX = "0 0 1600 1000"
ICON_BOX = "0 0 24 24"

WRONG = {
    "script": "<script>1</script>",
    "event": '<path d="M0 0L1 1" onload="1"/>',
    "words": "<text>Skin</text>",
    "raster": '<image href="a.png"/>',
    "use": '<use href="#a"/>',
    "foreign": "<foreignObject/>",
    "style sheet": "<style>path{fill:red}</style>",
    "style": '<path d="M0 0L1 1" style="fill:#000000"/>',
    "class": '<path d="M0 0L1 1" class="a"/>',
    "reference": '<path d="M0 0L1 1" fill="url(#a)"/>',
    "named colour": '<path d="M0 0L1 1" fill="red"/>',
    "comment": "<!-- a -->",
    "entity": '<path d="M0 0L1 1" fill="&a;"/>',
    "other names": '<g xmlns:xlink="http://www.w3.org/1999/xlink"/>',
    "svg within": "<svg/>",
    "skewed": '<g transform="skewX(3)"/>',
    "negative width": '<rect width="-3"/>',
    "no radius": '<circle r="big"/>',
    "more than all": '<circle r="1" opacity="1.5"/>',
    "path of words": '<path d="over there"/>',
    "path begun nowhere": '<path d="L1 1"/>',
    "path cut short": '<path d="M0 0C1 1 2 2 3"/>',
    "path empty": '<path fill="none"/>',
    "gradient": "<defs><linearGradient/></defs>",
    "long numbers": '<circle cx="1.123456789" cy="1" r="1"/>',
    "too large": '<path d="M0 0L1 1"/>' * (MOST_BYTES // 20),
}


@pytest.mark.parametrize(
    "path", [*PICTURES, *ICONS], ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_a_file_keeps_to_the_subset(path: Path) -> None:
    assert problems(path) == []


@pytest.mark.parametrize("inside", WRONG.values(), ids=WRONG.keys())
def test_what_is_outside_the_subset_is_found(inside: str, tmp_path: Path) -> None:
    path = tmp_path / "it.svg"
    path.write_text(f'<svg xmlns="{SVG}" viewBox="{PICTURE_BOX}">{inside}</svg>\n', "utf-8")
    assert problems(path) != []


def test_what_is_inside_the_subset_is_let_pass(tmp_path: Path) -> None:
    inside = (
        '<g transform="translate(3 -4) rotate(2.5) scale(-1 1)" fill-opacity=".5">'
        '<path d="M0 0h4v-4a2,3 0 0 1-2.5-.5z" fill="#AABBCC" fill-rule="evenodd"/></g>'
    )
    path = tmp_path / "it.svg"
    path.write_text(f'<svg xmlns="{SVG}" viewBox="{PICTURE_BOX}">{inside}</svg>\n', "utf-8")
    assert problems(path) == []


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_a_picture_has_the_box_and_states_every_fill(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.attrib == {"viewBox": PICTURE_BOX}
    shapes = [one for one in root.iter() if one.tag not in (f"{{{SVG}}}svg", f"{{{SVG}}}g")]
    assert [one.attrib for one in shapes if "fill" not in one.attrib] == []
    colours = {one.get(key) for one in shapes for key in ("fill", "stroke")}
    assert "currentColor" not in colours


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_has_one_colour_that_is_given_to_it(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.get("viewBox") == ICON_BOX
    colours = {one.get(key) for one in root.iter() for key in ("fill", "stroke")}
    assert colours <= {None, "none", "currentColor"}
    assert "currentColor" in colours
