"""Languages that a machine has no letters for are not offered."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from PySide6.QtGui import QFontDatabase

from kiosk.domain.session import World
from kiosk.ui.readable import readable, readable_world

Writing = QFontDatabase.WritingSystem
EVERY = ("en", "es", "ar", "zh")
CASES = {
    "all that is asked for": (["Inter", "Noto Sans Arabic", "Noto Sans CJK SC"], {}, EVERY),
    "another font has them": (
        ["Inter"],
        {Writing.Arabic: ["DejaVu Sans"], Writing.SimplifiedChinese: ["WenQuanYi"]},
        EVERY,
    ),
    "no Chinese": (["Noto Sans Arabic"], {}, ("en", "es", "ar")),
    "nothing": ([], {}, ("en", "es")),
}


@pytest.mark.parametrize(("fonts", "others", "offered"), CASES.values(), ids=CASES)
def test_what_is_offered(
    world: World,
    fonts: Sequence[str],
    others: dict[Writing, Sequence[str]],
    offered: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    def families(system: Writing | None = None) -> Sequence[str]:
        return fonts if system is None else others.get(system, ())

    assert world.catalog.languages == EVERY
    assert readable(world.catalog, families).languages == offered
    assert ("AG-306" in capsys.readouterr().err) is (offered != EVERY)
    begun = readable_world(msgspec.structs.replace(world, language="zh"), families)
    assert begun.language == ("zh" if "zh" in offered else "en")


def test_this_machine_has_all(world: World, qapp: object) -> None:
    assert readable_world(world) is not None
    assert readable(world.catalog) is world.catalog
