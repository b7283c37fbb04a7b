"""Settings in files of this machine: `/etc/afterglow/*.toml`, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk.station.settings import (
    Choice,
    Setting,
    SettingProblem,
    Settings,
    declared,
    with_source,
)

FOLDER = "AFTERGLOW_SETTINGS"
"""The environment may name another folder."""

USUAL_FOLDER = Path("/etc/afterglow")


def settings_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of the files."""
    return Path(environ.get(FOLDER) or USUAL_FOLDER)


def with_files(settings: Settings, folder: Path) -> tuple[Settings, tuple[SettingProblem, ...]]:
    """The settings with those of each file taken, and all that is wrong. The rest still counts."""
    problems: list[SettingProblem] = []
    try:
        files = _files(folder)
    except OSError as problem:
        return settings, (
            SettingProblem(str(folder), f"{problem.strerror}; none of its files counts"),
        )
    for file in files:
        wrong: list[SettingProblem] = []
        try:
            given = tuple(_assignments(file, wrong))
        except (OSError, ValueError) as problem:
            words = f"{problem}; no line of this file is taken"
            problems.append(SettingProblem(file.name, words))
            continue
        settings, refused = with_source(settings, given)
        problems += [
            msgspec.structs.replace(one, given=f"{file.name}: {one.given}")
            for one in (*wrong, *refused)
        ]
    return settings, tuple(problems)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.suffix == ".toml")
    except (FileNotFoundError, NotADirectoryError):
        return []


def _assignments(file: Path, wrong: list[SettingProblem]) -> Iterator[str]:
    """Each line as `name=value`. One of another type than is declared goes to `wrong`."""
    import tomllib  # noqa: PLC0415 - most starts have no such file

    for name, value in _flat(tomllib.loads(file.read_text("utf-8")), ""):
        message = _type_problem(name, value)
        if message:
            wrong.append(SettingProblem(f"{name}={value}", message))
        else:
            yield f"{name}={value}"


def _type_problem(name: str, value: object) -> str:
    """What is wrong with the type of a value, or an empty line."""
    setting = declared(name)
    if isinstance(setting, Setting):
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return "" if is_number else f"{name} needs a number in {setting.unit}, without quotes"
    if setting is None or isinstance(value, str):
        return ""
    of = f', such as {name} = "{setting.default}"' if isinstance(setting, Choice) else ""
    return f"{name} is written in quotes{of}"


def _flat(table: Mapping[str, object], before: str) -> Iterator[tuple[str, object]]:
    """`{"loop": {"slide_s": 12}}` as `loop.slide_s` and 12."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value
