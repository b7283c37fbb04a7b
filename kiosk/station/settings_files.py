"""Settings in files of this machine: `/etc/afterglow/*.toml`, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk.station.settings import SettingProblem, Settings, with_assignments

FOLDER = "AFTERGLOW_SETTINGS"
"""The environment may name another folder."""

USUAL_FOLDER = Path("/etc/afterglow")


def settings_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of the files."""
    return Path(environ.get(FOLDER) or USUAL_FOLDER)


def with_files(settings: Settings, folder: Path) -> tuple[Settings, tuple[SettingProblem, ...]]:
    """The settings with those of each file taken, and all that is wrong. The rest still counts."""
    problems: list[SettingProblem] = []
    for file in _files(folder):
        try:
            given = tuple(_assignments(file))
        except (OSError, ValueError) as problem:
            words = f"{problem}; no line of this file is taken"
            problems.append(SettingProblem(file.name, words))
            continue
        taken, wrong = with_assignments(settings, given)
        _, clash = with_assignments(taken, ())  # two keys that are the same
        settings = settings if clash else taken
        problems += [
            msgspec.structs.replace(one, given=f"{file.name}: {one.given}") for one in wrong
        ]
    return settings, tuple(problems)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.toml"))
    except OSError:
        return []


def _assignments(file: Path) -> Iterator[str]:
    import tomllib  # noqa: PLC0415 - most starts have no such file

    yield from _flat(tomllib.loads(file.read_text("utf-8")), "")


def _flat(table: Mapping[str, object], before: str) -> Iterator[str]:
    """`{"loop": {"slide_s": 12}}` as `loop.slide_s=12`."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}={value}"
