"""What an SVG file of the project may hold: the small part of SVG that Qt draws the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

SVG = "http://www.w3.org/2000/svg"
MOST_BYTES = 40_000
MOST_DECIMALS = 3

NUMBER = rf"-?(?:\d+(?:\.\d{{1,{MOST_DECIMALS}}})?|\.\d{{1,{MOST_DECIMALS}}})"
GAP = r"(?:\s*,\s*|\s+|(?=-))"
NUMBERS = rf"\s*{NUMBER}(?:{GAP}{NUMBER})*\s*"
MOVE = rf"(?:translate|scale|rotate|matrix)\({NUMBERS}\)"

LENGTH = re.compile(NUMBER)
MEASURE = re.compile(rf"(?!-){NUMBER}")
SHARE = re.compile(rf"0|1|0?\.\d{{1,{MOST_DECIMALS}}}")
COLOUR = re.compile(r"none|currentColor|#[0-9A-Fa-f]{6}|#[0-9A-Fa-f]{3}")
DASHES = re.compile(rf"(?!-){NUMBERS}")
MOVES = re.compile(rf"{MOVE}(?:\s*{MOVE})*")

PAINT = {
    "fill": COLOUR,
    "fill-opacity": SHARE,
    "fill-rule": re.compile("evenodd|nonzero"),
    "opacity": SHARE,
    "stroke": COLOUR,
    "stroke-dasharray": DASHES,
    "stroke-linecap": re.compile("round|butt|square"),
    "stroke-linejoin": re.compile("round|miter|bevel"),
    "stroke-opacity": SHARE,
    "stroke-width": MEASURE,
    "transform": MOVES,
}
SHAPES = {
    "svg": {"viewBox": re.compile(NUMBERS), "width": MEASURE, "height": MEASURE},
    "g": {},
    "path": {"d": re.compile(r"[Mm][MmLlHhVvCcSsQqTtAaZz\d\s,.-]*")},
    "circle": {"cx": LENGTH, "cy": LENGTH, "r": MEASURE},
    "ellipse": {"cx": LENGTH, "cy": LENGTH, "rx": MEASURE, "ry": MEASURE},
    "rect": {"x": LENGTH, "y": LENGTH, "width": MEASURE, "height": MEASURE, "rx": MEASURE},
}
"""Elements, and the attributes of each beside those of `PAINT`."""

ARGUMENTS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
"""How many numbers each command of a path takes, or a multiple of it."""


def problems(path: Path) -> list[str]:
    """Everything in a file that Qt may draw otherwise, or that could reach outside it."""
    raw = path.read_bytes()
    found = [] if len(raw) < MOST_BYTES else [f"{len(raw)} bytes, of at most {MOST_BYTES}"]
    text = raw.decode("utf-8")
    for sign in ("<!", "<?", "&"):
        if sign in text:
            found.append(f"{sign} in it: no comments, entities, declarations or style sheets")
    names = re.findall(r"xmlns\S*=\S*", text)
    if len(names) != 1 or not names[0].startswith(f'xmlns="{SVG}"'):
        found.append(f"other names than SVG's: {names}")
    if found:
        return found
    root = ElementTree.fromstring(text)
    if root.tag != f"{{{SVG}}}svg":
        found.append(f"begins with {root.tag}")
    for element in root.iter():
        found += _faults(element, element is root)
    return found


def _faults(element: ElementTree.Element, is_root: bool) -> Iterator[str]:
    name = element.tag.removeprefix(f"{{{SVG}}}")
    if name not in SHAPES or (name == "svg") != is_root:
        yield f"<{name}> in it"
        return
    allowed = {**PAINT, **SHAPES[name]}
    for attribute, value in element.attrib.items():
        if attribute not in allowed:
            yield f"<{name}> has {attribute}"
        elif not allowed[attribute].fullmatch(value):
            yield f"<{name}> has {attribute}={value[:60]!r}"
    if any((words or "").strip() for words in (element.text, element.tail)):
        yield f"<{name}> has words"
    if name == "path":
        yield from _path_faults(element.get("d", ""))


def _path_faults(data: str) -> Iterator[str]:
    """Commands with too few numbers: Qt would draw the path only up to them."""
    if not data:
        yield "a path without data"
    for command, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", data):
        count = len(re.findall(r"-?(?:\d+\.?\d*|\.\d+)", rest))
        wanted = ARGUMENTS.get(command.lower(), 0)
        if (count % wanted or not count) if wanted else count:
            yield f"a path with {count} numbers after {command}: {data[:60]!r}"
