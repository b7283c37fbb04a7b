"""The tables of conformance in CONTRIBUTING.md: whole, and each row with a proof that is there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
DUTIES_UNDER = "## Put it where everybody can use it"

WAYS = ("Met", "Partly", "Not met", "Does not apply", "Installer")
MADE_FOR = {"wcag": 5, "en301549": 4, "section508": 4}
NO_PROOF = "–"


def of(principle: str, last: int, *, without: tuple[int, ...] = ()) -> set[str]:
    """The criteria of a guideline, from 1 to the last."""
    return {f"{principle}.{n}" for n in range(1, last + 1) if n not in without}


A_AND_AA = {
    "1.1.1",
    *of("1.2", 5),
    *of("1.3", 5),
    *of("1.4", 13, without=(6, 7, 8, 9)),
    *of("2.1", 4, without=(3,)),
    *of("2.2", 2),
    "2.3.1",
    *of("2.4", 7),
    "2.4.11",
    *of("2.5", 4),
    *of("2.5", 8, without=(1, 2, 3, 4, 5, 6)),
    *of("3.1", 2),
    *of("3.2", 6, without=(5,)),
    *of("3.3", 4),
    *of("3.3", 8, without=(1, 2, 3, 4, 5, 6)),
    *of("4.1", 3, without=(1,)),
}
AAA_OF_THE_DESIGN = {"1.4.6", "2.2.3", "2.3.3", "2.4.13", "2.5.5", "3.1.5"}
CLOSED = {
    *of("5.1.2", 2),
    *of("5.1.3", 16),
    "5.1.4",
    "5.1.5",
    *of("5.1.6", 2),
    "5.1.7",
    *(f"5.{n}" for n in (2, 3, 4, 7, 8, 9)),
    *of("5.5", 2),
    *of("5.6", 2),
    *of("8.3", 6),
    "8.5",
}
HARDWARE = {
    *of("402", 5),
    *of("402.2", 5),
    *of("402.3", 2),
    *(f"{clause}.1" for clause in (403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415)),
    *of("407", 8, without=(1,)),
    *of("408", 3, without=(1,)),
}
ASKED = {"wcag": A_AND_AA | AAA_OF_THE_DESIGN, "en301549": CLOSED, "section508": HARDWARE}

Row = tuple[str, ...]


def rows(name: str) -> list[Row]:
    """The cells of a table, without its head."""
    (table,) = re.findall(rf"<!-- {name} -->\n(.*?)\n<!-- /{name} -->", CONTRIBUTING, re.DOTALL)
    lines = table.splitlines()[2:]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]


EVERY_ROW = [(name, row) for name in MADE_FOR for row in rows(name)]
EACH_ROW = pytest.mark.parametrize(
    ("table", "row"), EVERY_ROW, ids=[f"{name}-{row[0]}" for name, row in EVERY_ROW]
)
EACH_TABLE = pytest.mark.parametrize("table", MADE_FOR)


@cache
def functions(path: str) -> frozenset[str]:
    """The tests that a file has."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    names = (node.name for node in tree.body if isinstance(node, ast.FunctionDef))
    return frozenset(name for name in names if name.startswith("test_"))


def duties() -> set[str]:
    """What README.md asks of whoever puts the kiosk up."""
    _, _, part = README.partition(f"{DUTIES_UNDER}\n")
    return set(re.findall(r"^- \*\*(\w+)\*\*: ", part.partition("\n## ")[0], re.MULTILINE))


def test_the_criteria_of_wcag_2_2_are_counted_right() -> None:
    assert len(A_AND_AA) == 55  # 31 of level A and 24 of AA; 4.1.1 is gone


@EACH_TABLE
def test_no_clause_is_missing(table: str) -> None:
    assert ASKED[table] - {row[0] for row in rows(table)} == set()


@EACH_TABLE
def test_no_clause_stands_twice(table: str) -> None:
    clauses = [row[0] for row in rows(table)]
    assert len(set(clauses)) == len(clauses)
    assert clauses == sorted(clauses, key=lambda one: [int(part) for part in one.split(".")])


def test_levels_are_those_of_wcag() -> None:
    levels = {row[0]: row[1] for row in rows("wcag")}
    assert {clause for clause, level in levels.items() if level in ("A", "AA")} == A_AND_AA
    assert set(levels.values()) == {"A", "AA", "AAA"}
    assert sum(level == "A" for level in levels.values()) == 31


@EACH_ROW
def test_a_row_has_a_way_and_a_proof(table: str, row: Row) -> None:
    assert len(row) == MADE_FOR[table]
    assert all(row)
    *_, way, proof = row
    word, _, how = way.partition(":")
    assert word in WAYS
    if word in ("Partly", "Not met", "Does not apply"):
        assert how.strip(), "say why"
    assert proof != NO_PROOF or word == "Does not apply"
    assert word != "Installer" or "Installer: " in proof


@EACH_ROW
def test_what_a_row_names_is_there(table: str, row: Row) -> None:
    if row[-1] == NO_PROOF:
        return
    for proof in row[-1].split("; "):
        duty = proof.startswith("Installer: ")
        if duty:
            assert set(proof.removeprefix("Installer: ").split(", ")) <= duties(), proof
            continue
        found = re.fullmatch(r"`(tests/[\w/]+\.py)(?:::(test_\w+))?`", proof)
        assert found is not None, proof
        assert (ROOT / found[1]).is_file(), proof
        assert found[2] is None or found[2] in functions(found[1]), proof


def test_each_duty_of_the_installer_serves_a_clause() -> None:
    asked = " ".join(row[-1] for _, row in EVERY_ROW)
    named = re.findall(r"Installer: (\w+(?:, \w+)*)", asked)
    assert {duty for some in named for duty in some.split(", ")} == duties()
    assert len(duties()) > 5
