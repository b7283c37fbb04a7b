"""The golden files: what they should hold, and what they hold."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final

from kiosk.domain.derive.view import View
from tests.golden.paper import differences, plain, written
from tests.golden.scenes import SCENES, Scene
from tests.golden.settings import SETTINGS, USUAL, Setting
from tests.golden.shown import golden_world, shown, theme, view_at

FOLDER: Final = Path(__file__).parent
LANGUAGES: Final = ("en", "es", "ar", "zh")
HOW: Final = "if this is meant: `python -m tests.golden` writes them anew; read the diff"
THEME: Final = "theme"
MOST_TOLD: Final = 10

Derive = Callable[[View], dict[str, Any]]


def names() -> tuple[str, ...]:
    """Every golden file, from this folder on."""
    files = (*SCENES, THEME)
    return tuple(f"{language}/{name}.json" for language in LANGUAGES for name in files)


def found(folder: Path = FOLDER) -> set[str]:
    """Every golden file that there is."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")}


def renew(folder: Path, wanted: Iterable[str]) -> tuple[int, int]:
    """Write the golden files anew and remove all others: how many of both there were."""
    changed, stale = 0, found(folder)
    for name in wanted:
        stale.discard(name)
        path, text = folder / name, text_of(name).encode()
        if not path.is_file() or path.read_bytes() != text:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text)
            changed += 1
    for name in stale:
        (folder / name).unlink()
    return changed, len(stale)


def text_of(name: str) -> str:
    """What a golden file should hold: all that is usual, and what differs with each setting."""
    language, _, file = name.removesuffix(".json").partition("/")
    scene, derive = _scene(file), theme if file == THEME else shown

    def derived(setting: Setting) -> dict[str, Any]:
        return derive(view_at(scene, language, setting))

    usual = {USUAL.panel: derived(USUAL)}
    differ: dict[str, dict[str, str]] = {}
    for title, setting in SETTINGS.items():
        if setting.panel not in usual:
            usual[setting.panel] = derived(Setting(panel=setting.panel))
        old, new = usual[setting.panel], derived(setting)
        # Most parts are equal, which is quickly seen of what has not been made plain.
        others = [part for part in {**old, **new} if old.get(part) != new.get(part)]
        differ[title] = differences(_plain(old, others), _plain(new, others))
    return written({"usual": plain(usual[USUAL.panel]), "with": differ})


def _plain(derived: dict[str, Any], parts: list[str]) -> Any:
    return {part: plain(derived[part]) for part in parts if part in derived}


@cache
def _scene(name: str) -> Scene:
    return SCENES["home" if name == THEME else name](golden_world())


def compared(name: str, old: str, new: str) -> str:
    """How a golden file differs from what it should hold, for people. Empty where it does not."""
    if old == new:
        return ""
    try:
        changed = differences(json.loads(old), json.loads(new))
    except json.JSONDecodeError:
        return f"tests/golden/{name} is no JSON\n{HOW}"
    lines = [f"  {path}: {became}" for path, became in list(changed.items())[:MOST_TOLD]]
    more = len(changed) - len(lines)
    told = [*lines, *([f"  and {more} more"] if more else [])] or ["  it is written otherwise"]
    return "\n".join((f"tests/golden/{name}", *told, HOW))
