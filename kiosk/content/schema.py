"""JSON Schema of every kind of content file, for editors, made from the structs that read them.

`python -m kiosk.content.schema` writes them to `assets/schema/`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import msgspec

from kiosk.content.clinic_file import ClinicFile
from kiosk.content.facts_file import FactsFile
from kiosk.content.kiosk_file import KioskFile, StringsFile
from kiosk.content.plan_file import PlanFile
from kiosk.content.quiz_file import QuizFile
from kiosk.content.sources_file import SourcesFile
from kiosk.content.treatment_file import TreatmentFile
from kiosk.content.wording_file import WordingFile

_KINDS: Final[dict[str, type[msgspec.Struct]]] = {
    "clinic": ClinicFile,
    "facts": FactsFile,
    "kiosk": KioskFile,
    "plan": PlanFile,
    "quiz": QuizFile,
    "sources": SourcesFile,
    "strings": StringsFile,
    "treatment": TreatmentFile,
    "wording": WordingFile,
}


def schemas() -> dict[str, bytes]:
    """The file name and bytes of each schema; the same bytes on every machine."""
    return {f"{name}.schema.json": _schema(kind) for name, kind in _KINDS.items()}


def write_schemas(folder: Path) -> None:
    """Write every schema into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in schemas().items():
        (folder / name).write_bytes(data)


def schema_of(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """The JSON Schema of one kind of file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **msgspec.json.schema(kind),
    }


def _schema(kind: type[msgspec.Struct]) -> bytes:
    schema = schema_of(kind)
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False).encode() + b"\n"


if __name__ == "__main__":
    write_schemas(Path(__file__).resolve().parents[2] / "assets" / "schema")
