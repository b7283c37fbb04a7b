"""The tables of contrast in CONTRIBUTING.md: `python -m tests.theme_tables` prints them."""

from __future__ import annotations

from kiosk.domain.comfort import Contrast
from kiosk.domain.tokens import GROUND_NAMES, THEMES, contrast
from kiosk.ui.drawing import tones
from tests.domain.colour_pairs import BANDS, HIGH_LINES, LINES, WORDS

Pairs = dict[str, tuple[str, ...]]


def themes() -> str:
    """The contrast that words and lines have in each theme, from the least to the most."""
    rows = ["| theme | words | allowed | lines and marks |", "|---|---|---|---|"]
    for theme, (least, most) in BANDS.items():
        lines = {**LINES, **HIGH_LINES} if theme.is_high else LINES
        words, marks = _span(theme, WORDS), _span(theme, lines)
        rows.append(f"| `{theme.value}` | {words} | {least:g} to {most:g} | {marks} |")
    return "\n".join(rows)


def _span(theme: Contrast, pairs: Pairs) -> str:
    colours = THEMES[theme]
    found = [
        contrast(getattr(colours, one), getattr(colours, other))
        for one, others in pairs.items()
        for other in others
    ]
    return f"{min(found):.1f} to {max(found):.1f}"


def layers() -> str:
    """The contrast at each border of the drawing without outlines, in the six tones."""
    rows = ["| border | 1 | 2 | 3 | 4 | 5 | 6 |", "|---|---|---|---|---|---|---|"]
    dermis, fat = (_name(tones.DERMIS[at][1]) for at in (0, -1)), _name(tones.FAT_GLOBE[1])
    upper, lower = dermis
    for theme in Contrast:
        grounds = [THEMES[theme].ground(name) for name in GROUND_NAMES]
        found = [_least(tone.corneum, grounds) for tone in tones.TONES]
        rows.append(_row(f"ground and surface, `{theme.value}`", found))
    for theme in (one for one in Contrast if not one.is_high):
        grounds = [THEMES[theme].ground(name) for name in GROUND_NAMES]
        found = [_least(tone.edge, grounds) for tone in tones.TONES]
        rows.append(_row(f"ground and the surface's dark rim, `{theme.value}`", found))
    found = [_least(tone.upper, [_name(tone.corneum)]) for tone in tones.TONES]
    rows.append(_row("surface and epidermis", found))
    found = [_least(tone.lower, [upper]) for tone in tones.TONES]
    rows.append(_row("epidermis and dermis", found))
    rows.append(_row("dermis and fat", [contrast(lower, fat)] * 6))
    return "\n".join(rows)


def _name(c: tones.Rgb) -> str:
    return str(tones.colour(c).name())


def _least(c: tones.Rgb, others: list[str]) -> float:
    return min(contrast(_name(c), other) for other in others)


def _row(title: str, found: list[float]) -> str:
    return f"| {title} | " + " | ".join(f"{ratio:.1f}" for ratio in found) + " |"


if __name__ == "__main__":
    print(themes(), layers(), sep="\n\n")
