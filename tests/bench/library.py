"""The start with a library of 2,000 slides against the start with the bundled one."""

from __future__ import annotations

import json
import shutil
import tempfile
from itertools import count
from pathlib import Path
from typing import Any

from tests.bench.program import kiosk
from tests.bench.row import Row
from tests.bench.stage import ROOT, Stage
from tests.bench.start import starts

SLIDES = 2000
CONTENT = ROOT / "content"


def make_library(folder: Path, slides: int = SLIDES) -> int:
    """Write the bundled content with copies of its treatments under fresh ids; how many slides."""
    shutil.copytree(CONTENT, folder)
    kiosk_file = json.loads((folder / "kiosk.json").read_text("utf-8"))
    bundled = [_treatment(CONTENT, name) for name in kiosk_file["treatments"]]
    made = sum(map(_slides, bundled))
    for number in count(2):
        for treatment in bundled:
            if made >= slides:
                (folder / "kiosk.json").write_text(json.dumps(kiosk_file), "utf-8")
                return made
            fresh = f"{treatment['id']}_{number}"
            copy = _renamed(treatment, f"{treatment['id']}.", f"{fresh}.") | {"id": fresh}
            kiosk_file["treatments"].append(copy["id"])
            path = folder / "treatments" / f"{copy['id']}.json"
            path.write_text(json.dumps(copy, ensure_ascii=False), "utf-8")
            made += _slides(copy)
    raise AssertionError("count() does not end")


def _treatment(folder: Path, name: str) -> Any:
    return json.loads((folder / "treatments" / f"{name}.json").read_text("utf-8"))


def _slides(treatment: Any) -> int:
    return sum(len(chapter["slides"]) for chapter in treatment["chapters"])


def _renamed(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(inner, old, new) for key, inner in value.items()}
    if isinstance(value, list):
        return [_renamed(inner, old, new) for inner in value]
    if isinstance(value, str) and value.startswith(old):
        return new + value.removeprefix(old)
    return value


def measure(stage: Stage, runs: int) -> list[Row]:
    """Both in turns; here "bare" is the kiosk with the bundled library."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "content"
        slides = make_library(folder)
        large, bundled = starts(stage, (kiosk(f"--content={folder}"), kiosk()), runs)
    return [Row(f"start with {slides} slides / with the bundled", "ms", large, bundled, 1.3)]
