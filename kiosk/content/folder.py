"""The files of a content folder, each read strictly: what is there, missing, or not used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec

from kiosk.content.clinic_file import ClinicFile
from kiosk.content.disk import Disk, Unreadable, is_folder
from kiosk.content.facts_file import FactsFile
from kiosk.content.kiosk_file import KioskFile, StringsFile
from kiosk.content.plan_file import PlanFile
from kiosk.content.pointer import printable, shown
from kiosk.content.quiz_file import QuizFile
from kiosk.content.sources_file import SourcesFile
from kiosk.content.treatment_file import TreatmentFile
from kiosk.content.typed_file import File, read_typed
from kiosk.domain.finding import Finding

try:
    from _blake2 import blake2b  # `hashlib` loads OpenSSL with it, for 2 ms of each start
except ImportError:
    from hashlib import blake2b

_MOST_FILES: Final = 500
_NO_FACTS: Final = "This file is missing, so it is not known which claims the slides tell."
_NO_CLINIC: Final = "This file is missing, so no telephone number of the clinic is known. Add it."
_ASIDE: Final = ("wording.json",)
"""What only `check` and `export` read."""


class Files(msgspec.Struct, frozen=True):
    """The well-shaped files of a folder, by treatment, quiz, plan and language. Their texts may be wrong.

    `broken` names the files that could not be read or typed: what they hold is not known, so no
    rule may say that something is missing from them.
    """

    kiosk: KioskFile | None
    sources: SourcesFile | None
    facts: FactsFile | None
    strings: Mapping[str, StringsFile]
    treatments: Mapping[str, TreatmentFile]
    quizzes: Mapping[str, QuizFile]
    clinic: ClinicFile | None
    plans: Mapping[str, PlanFile]
    broken: frozenset[str]

    @property
    def any_treatment_broken(self) -> bool:
        """Whether some slides are not known."""
        return any(name.startswith("treatments/") for name in self.broken) or self.kiosk is None

    def for_patients(self) -> Iterator[tuple[str, TreatmentFile | QuizFile | PlanFile]]:
        """The files whose texts patients read, each with its name in the folder."""
        for stem, treatment in self.treatments.items():
            yield f"treatments/{stem}.json", treatment
        for stem, quiz in self.quizzes.items():
            yield f"quizzes/{stem}.json", quiz
        for stem, plan in self.plans.items():
            yield f"plans/{stem}.json", plan


class FolderReader:
    """Reads one folder's files, in a fixed order, and collects what is wrong with them."""

    def __init__(self, folder: Path) -> None:
        self.disk = Disk(folder)
        self.findings: list[Finding] = []
        self._digest = blake2b(digest_size=16)
        self._languages: tuple[str, ...] = ()
        self._broken: set[str] = set()
        self._used: set[str] = set(_ASIDE)

    def read(self) -> Files | None:
        """The files, or None where there is no folder."""
        if not is_folder(self.disk.folder):
            path = shown(str(self.disk.folder))
            self._say("", f"There is no folder {path}. Name one that is there.")
            return None
        kiosk = self._file("kiosk.json", KioskFile)
        if kiosk is not None:
            self._languages = kiosk.languages
        languages = self._languages or self._stems("strings")
        treatments = kiosk.treatments if kiosk is not None else self._stems("treatments")
        files = Files(
            kiosk=kiosk,
            sources=self._file("sources.json", SourcesFile),
            facts=self._file("facts.json", FactsFile, without=_NO_FACTS),
            strings=self._files("strings", languages, StringsFile),
            treatments=self._files("treatments", treatments, TreatmentFile),
            quizzes=self._files("quizzes", self._stems("quizzes"), QuizFile),
            clinic=self._file("clinic.json", ClinicFile, without=_NO_CLINIC),
            plans=self._files("plans", self._stems("plans"), PlanFile),
            broken=frozenset(self._broken),
        )
        self._find_strays()
        return files

    def aside(self, name: str, kind: type[File], *, without: str) -> File | None:
        """A file that the catalog has nothing of: what is wrong with it are warnings only."""
        data = self.disk.read(name)
        if isinstance(data, Unreadable):
            self._say(name, without if data.missing else data.message, is_error=False)
            return None
        file, findings = read_typed(name, data, kind, self._languages)
        self.findings.extend(msgspec.structs.replace(one, is_error=False) for one in findings)
        return file

    def revision(self) -> str:
        """A digest of the names and bytes of all that was read."""
        return self._digest.hexdigest()

    def bytes_of(self, name: str) -> bytes | Unreadable:
        """All bytes of a file of the folder; they count for the limits and the revision."""
        data = self.disk.read(name)
        if isinstance(data, bytes):
            label = name.encode("utf-8", "surrogateescape")
            self._digest.update(b"%d %d " % (len(label), len(data)) + label)
            self._digest.update(data)
        return data

    def _file(self, name: str, kind: type[File], *, without: str = "") -> File | None:
        self._used.add(name)
        data = self.bytes_of(name)
        if isinstance(data, Unreadable):
            if without and data.missing:
                self._say(name, without, is_error=False)
            else:
                self._say(name, data.message)
                self._broken.add(name)
            return None
        file, findings = read_typed(printable(name), data, kind, self._languages)
        self.findings.extend(findings)
        if file is None:
            self._broken.add(name)
        return file

    def _files(self, subfolder: str, stems: tuple[str, ...], kind: type[File]) -> dict[str, File]:
        found = {}
        for stem in dict.fromkeys(stems[:_MOST_FILES]):
            file = self._file(f"{subfolder}/{stem}.json", kind)
            if file is not None:
                found[stem] = file
        return found

    def _stems(self, subfolder: str) -> tuple[str, ...]:
        return tuple(name.removesuffix(".json") for name in self.disk.names(subfolder))

    def _find_strays(self) -> None:
        for subfolder in ("", *self.disk.subfolders()):
            for name in self.disk.names(subfolder):
                path = f"{subfolder}/{name}" if subfolder else name
                if path not in self._used:
                    self._say(path, _stray(subfolder), is_error=False)

    def _say(self, name: str, message: str, *, is_error: bool = True) -> None:
        self.findings.append(Finding(printable(name) or ".", "", message, is_error))


def _stray(subfolder: str) -> str:
    if subfolder in ("treatments", "strings"):
        what = "treatments" if subfolder == "treatments" else "languages"
        return f'This file is not used. Add it to "{what}" in kiosk.json, or remove it.'
    return "This file is not used. Remove it, or check its name and folder."
