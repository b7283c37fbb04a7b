"""What this machine has of what a kiosk needs, asked without Qt. Nothing is changed."""

from __future__ import annotations

import ctypes
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from kiosk.station.display import display_problem

SPEECH_LIBRARY: Final = "libspeechd.so.2"
SPEECH_PACKAGES: Final = (
    "sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng"
)
LEAST_FREE_MB: Final = 200
LEAST_MEMORY_MB: Final = 900
_MB: Final = 1024 * 1024


class Part(msgspec.Struct, frozen=True):
    """One thing asked after: what was `found`, and where something is lacking, how to mend it."""

    name: str
    found: str
    fix: str = ""

    @property
    def is_lacking(self) -> bool:
        """Whether there is something to be done."""
        return bool(self.fix)

    def line(self) -> str:
        """The line that is printed."""
        if self.is_lacking:
            return f"LACKS {self.name}: {self.found}. {self.fix}"
        return f"ok    {self.name}: {self.found}"


def machine_parts(environment: Mapping[str, str] = os.environ) -> tuple[Part, ...]:
    """Screen, speech, sound, the folder for what is kept, disk and memory."""
    return (
        screen(environment),
        speech(_has_library, shutil.which),
        sound(Path("/proc/asound/cards"), environment),
        folder(cache_folder(environment)),
        memory(Path("/proc/meminfo")),
    )


def screen(environment: Mapping[str, str]) -> Part:
    """Whether a window can be opened."""
    problem = display_problem(environment)
    if problem is None:
        return Part("screen", "a window can be opened")
    return Part("screen", problem, "Start the kiosk in a session on the screen.")


def speech(has: Callable[[str], bool], which: Callable[[str], str | None]) -> Part:
    """Whether *Read to me* can be offered: Qt's library for it, the service, and its voice."""
    programs = ("speech-dispatcher", "espeak-ng")
    lacking = [name for name in programs if which(name) is None]
    if not has(SPEECH_LIBRARY):
        lacking.insert(0, SPEECH_LIBRARY)
    if lacking:
        return Part("speech", f"{', '.join(lacking)} missing", f"{SPEECH_PACKAGES} libspeechd2")
    return Part("speech", "speech-dispatcher with espeak-ng")


def sound(cards: Path, environment: Mapping[str, str]) -> Part:
    """Whether anything can be heard: a sound card, or a sound server of the session."""
    try:
        has_card = "[" in cards.read_text(encoding="utf-8", errors="replace")
    except OSError:
        has_card = False
    runtime = Path(environment.get("XDG_RUNTIME_DIR", "/nonexistent"))
    if has_card or any((runtime / one).exists() for one in ("pulse/native", "pipewire-0")):
        return Part("sound", "a sound device")
    fix = "Connect a loudspeaker or headphones, or leave Read to me unused."
    return Part("sound", "no sound device", fix)


def cache_folder(environment: Mapping[str, str]) -> Path | None:
    """Where what makes the next start quick is kept, or None without a home."""
    cache, home = environment.get("XDG_CACHE_HOME", ""), environment.get("HOME", "")
    return Path(cache) if cache else Path(home) / ".cache" if home else None


def folder(cache: Path | None) -> Part:
    """Whether the folder can be written to, and has room."""
    name = "folders"
    if cache is None:
        return Part(
            name, "no HOME", "Set HOME, or XDG_CACHE_HOME, to a folder of the kiosk's user."
        )
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=cache):
            free = shutil.disk_usage(cache).free // _MB
    except OSError as problem:
        reason = problem.strerror or str(problem)
        return Part(name, f"{cache}: {reason}", "Let the kiosk's user write there.")
    if free < LEAST_FREE_MB:
        return Part(name, f"{cache} has {free} MB free", f"Free {LEAST_FREE_MB} MB there.")
    return Part(name, f"{cache} can be written to, {free} MB free")


def memory(meminfo: Path) -> Part:
    """Whether the machine has memory enough."""
    try:
        words: Sequence[str] = meminfo.read_text(encoding="ascii").split()
        total = int(words[words.index("MemTotal:") + 1]) // 1024
    except (OSError, ValueError, IndexError):
        return Part("memory", "not told by this system")
    if total < LEAST_MEMORY_MB:
        return Part("memory", f"{total} MB", "Use a machine with 1 GB or more.")
    return Part("memory", f"{total} MB")


def _has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
