"""The numbers that a clinic sets, as a table for `README.md`: `python -m kiosk.content.clinic_table`."""

from __future__ import annotations

from typing import Any

from kiosk.content.clinic_file import Numbers
from kiosk.content.schema import schema_of


def table() -> str:
    """A row for each number: its name, default, range and meaning."""
    lines = ["| number | default | range | meaning |", "|---|---|---|---|"]
    for name, one in schema_of(Numbers)["$defs"]["Numbers"]["properties"].items():
        lines.append(f"| `{name}` | {one['default']} | {_range(one)} | {one['description']} |")
    return "\n".join(lines)


def _range(one: dict[str, Any]) -> str:
    low, high = one["minimum"], one["maximum"]
    return str(low) if low == high else f"{low} to {high}"


if __name__ == "__main__":
    print(table())
