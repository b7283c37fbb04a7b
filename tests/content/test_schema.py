"""The JSON Schemas for editors are those of the structs that read the files."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.schema import schemas, write_schemas

SCHEMAS = Path(__file__).parents[2] / "assets" / "schema"
HOW = "run: python -m kiosk.content.schema"


def test_the_written_schemas_are_fresh() -> None:
    written = {path.name: path.read_bytes() for path in SCHEMAS.glob("*")}
    assert written == schemas(), HOW


def test_there_is_one_for_every_kind_of_file() -> None:
    kinds = ("clinic", "facts", "kiosk", "plan", "quiz", "sources", "strings", "treatment")
    kinds = (*kinds, "wording")
    assert list(schemas()) == [f"{kind}.schema.json" for kind in kinds]


@pytest.mark.parametrize("name", schemas())
def test_a_schema_describes_itself(name: str) -> None:
    schema = json.loads(schemas()[name])
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for part in schema["$defs"].values():
        assert part.get("description") or "enum" in part
        assert part.get("additionalProperties", False) is False


def test_patterns_are_known_to_editors() -> None:
    patterns = re.findall(r'"pattern": "(.*)"', "".join(one.decode() for one in schemas().values()))
    assert patterns
    for pattern in patterns:
        assert not re.search(r"\\\\[AZ]|\(\?P|\(\?i", pattern), "not a pattern of ECMA-262"


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    write_schemas(tmp_path / "schema")
    written = {path.name: path.read_bytes() for path in (tmp_path / "schema").iterdir()}
    code = (
        "import sys; from kiosk.content.schema import schemas; "
        "sys.stdout.buffer.write(b''.join(schemas().values()))"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        cwd=SCHEMAS.parents[1],
        env={"PYTHONHASHSEED": "77"},
        capture_output=True,
        check=True,
    )
    assert done.stdout == b"".join(written[name] for name in schemas())
