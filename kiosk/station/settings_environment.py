"""Settings in the environment: each by a variable of its own, `AFTERGLOW_LOOP_SLIDE_S` for `loop.slide_s`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

import msgspec

from kiosk.domain.nearest import nearest
from kiosk.station.rung import RUNG
from kiosk.station.settings import SETTINGS, SettingProblem, Settings, with_source
from kiosk.station.settings_files import FOLDER

_PREFIX: Final = "AFTERGLOW_"
_OF_THE_PROGRAM: Final = frozenset({RUNG, FOLDER, "AFTERGLOW_SKIP_APT", "AFTERGLOW_FAILED"})
"""Variables that are no settings."""


def variable(name: str) -> str:
    """The variable of a setting."""
    return _PREFIX + name.upper().replace(".", "_")


def with_environment(
    settings: Settings, environ: Mapping[str, str] = os.environ
) -> tuple[Settings, tuple[SettingProblem, ...]]:
    """The settings with those of the environment taken, and all that is wrong. The rest still counts."""
    ours = {name: environ[name] for name in environ if name.startswith(_PREFIX)}
    if not ours:
        return settings, ()
    names = {variable(one.name): one.name for one in SETTINGS}
    problems = [
        SettingProblem(f"{one}={value}", _unknown(one, names))
        for one, value in ours.items()
        if one not in names and one not in _OF_THE_PROGRAM
    ]
    given = [f"{names[one]}={value}" for one, value in ours.items() if one in names]
    taken, wrong = with_source(settings, given)
    return taken, (*problems, *(_placed(one) for one in wrong))


def _unknown(one: str, names: Mapping[str, str]) -> str:
    meant = nearest(one, names)
    return f"there is no such variable{'' if meant is None else f'; did you mean {meant}?'}"


def _placed(problem: SettingProblem) -> SettingProblem:
    """The same, under the name of the variable."""
    name, _, value = problem.given.partition("=")
    return msgspec.structs.replace(problem, given=f"{variable(name)}={value}")
