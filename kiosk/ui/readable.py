"""Languages that this machine has letters for: others would be shown as rows of boxes."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtGui import QFontDatabase

from kiosk.domain.catalog import Catalog, Language
from kiosk.domain.script import LATIN_FAMILY, script_of
from kiosk.domain.session import World
from kiosk.station.log import LogEvent, log
from kiosk.ui.fonts import Families, has_fonts

_Writing = QFontDatabase.WritingSystem
_SYSTEMS: Final = {
    "Noto Sans Arabic": _Writing.Arabic,
    "Noto Sans Hebrew": _Writing.Hebrew,
    "Noto Sans CJK SC": _Writing.SimplifiedChinese,
    "Noto Sans CJK TC": _Writing.TraditionalChinese,
    "Noto Sans CJK HK": _Writing.TraditionalChinese,
    "Noto Sans CJK JP": _Writing.Japanese,
    "Noto Sans CJK KR": _Writing.Korean,
}
"""How Qt calls the letters of each script's font, for other fonts that have them as well."""


def readable(catalog: Catalog, families: Families = QFontDatabase.families) -> Catalog:
    """The content with those languages only that can be read here, and in any case its first."""
    first, *others = catalog.languages
    if not has_fonts(families):
        log(LogEvent.NO_FONTS, "this machine has no font; its drawings are shown without words")
    lost = [one for one in others if not _has_letters(one, families)]
    if not lost:
        return catalog
    log(LogEvent.NO_FONTS, f"no letters for {', '.join(lost)}, which is not offered")
    kept = tuple(one for one in others if one not in lost)
    return msgspec.structs.replace(catalog, languages=(first, *kept))


def readable_world(world: World, families: Families = QFontDatabase.families) -> World:
    """The same for a world, which begins in its first language where its own cannot be read."""
    catalog = readable(world.catalog, families)
    language = world.language if world.language in catalog.languages else catalog.languages[0]
    return msgspec.structs.replace(world, catalog=catalog, language=language)


def _has_letters(language: Language, families: Families) -> bool:
    family = script_of(language).family
    if family == LATIN_FAMILY or family in families():
        return True
    system = _SYSTEMS.get(family)
    return system is None or bool(families(system))
