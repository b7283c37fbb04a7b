"""Claims and sources as small print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.domain.review_sheets import Cited, Claim, Fate
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, beside, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.paper import mm

_ID_MM = 15.0
_FATE_MM = 15.0
_NUMBER_MM = 6.5

_FATES = {
    Fate.TOLD: styles.LABEL,
    Fate.CORRECTED: styles.LABEL_NOTICE,
    Fate.DROPPED: styles.LABEL_URGENT,
}


def title(text: str, width: float) -> Block:
    """The name of a list."""
    return set_words(text, styles.KICKER, width, keep=True)


def claim_blocks(claims: Sequence[Claim], width: float) -> Iterator[Block]:
    """Each claim with its id, and what became of it."""
    yield title(words.FACTS, width)
    if not claims:
        yield set_words(words.NO_CLAIMS, styles.SMALL, width, gap=mm(0.8))
    for claim in claims:
        yield _claim(claim, width)


def _claim(claim: Claim, width: float) -> Block:
    inner = width - mm(_ID_MM + _FATE_MM)
    lines = [set_words(claim.claim, styles.SMALL_STRONG, inner - mm(2))]
    if claim.words:
        lines.append(set_words(claim.words, styles.SMALL, inner - mm(2)))
    fate = [set_words(words.FATES[claim.fate], _FATES[claim.fate], mm(_FATE_MM))]
    if claim.flags:
        fate.append(set_words(", ".join(claim.flags), styles.LABEL, mm(_FATE_MM)))
    name = set_words(claim.id, styles.SMALL, mm(_ID_MM) - mm(1))
    placed = ((0.0, name), (mm(_ID_MM), stack(lines)), (width - mm(_FATE_MM), stack(fate)))
    return beside(*placed, gap=mm(1.1))


def source_blocks(sources: Sequence[Cited], width: float) -> Iterator[Block]:
    """Each source with its number in the list at the end."""
    yield title(words.SOURCES, width)
    for cited in sources:
        yield source_block(cited, width)


def source_block(cited: Cited, width: float, supports: str = "") -> Block:
    """Title, publisher and address; with `supports`, what it is a source of."""
    inner, one = width - mm(_NUMBER_MM), cited.source
    lines = [
        set_words(one.title, styles.SMALL_STRONG, inner),
        set_words(one.publisher, styles.SMALL, inner),
    ]
    if one.address:
        lines.append(set_words(one.address, styles.SMALL, inner))
    if supports:
        lines.append(set_words(supports, styles.SMALL, inner))
    number = set_words(str(cited.number), styles.SMALL_STRONG, mm(_NUMBER_MM) - mm(1))
    return beside((0.0, number), (mm(_NUMBER_MM), stack(lines)), gap=mm(1.1))


def sources_in_brief(sources: Sequence[Cited], width: float, gap: float) -> Block:
    """Numbers, titles and publishers in one run of words."""
    told = "; ".join(f"{one.number} {one.source.title} ({one.source.publisher})" for one in sources)
    return stack([title(words.SOURCES, width), set_words(told, styles.SMALL, width)], gap=gap)
