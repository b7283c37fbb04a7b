"""A small content folder without a fault, to be broken in one place at a time."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.content.read import ReadResult, read_content
from kiosk.content.rules.completeness import CHAPTERS

PEEL = "treatments/peel.json"
QUIZ = "quizzes/peel.json"
SLIDE = "/chapters/0/slides/0"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'

Change = Callable[[dict[str, Any]], None]


def text(words: str) -> dict[str, str]:
    return {"en": words}


def review() -> dict[str, Any]:
    return {"owner": "Clinical lead", "status": "draft", "review_by": "2027-06-01"}


def skin(**numbers: Any) -> dict[str, Any]:
    return {"kind": "skin", "alt": text("Skin seen from the side."), **numbers}


def slide(slide_id: str, **others: Any) -> dict[str, Any]:
    return {
        "id": slide_id,
        "headline": text("Your skin heals by itself."),
        "body": text("It takes some days. Be kind to it."),
        "figure": skin(),
        "facts": [],
        "sources": ["leeds"],
        "review": review(),
        **others,
    }


def question(number: int) -> dict[str, Any]:
    return {
        "kind": "one_answer",
        "id": f"peel.question_{number}",
        "topic": "peeling",
        "ask": text("Your skin is flaking. What should you do?"),
        "choices": [
            {"id": "leave", "text": text("Leave the flakes alone"), "right": True},
            {"id": "peel", "text": text("Peel the flakes off")},
            {"id": "rub", "text": text("Rub the flakes gently"), "right": False},
        ],
        "answer": {
            "short": text("Leave the flakes alone"),
            "reason": text("Flakes come off by themselves."),
            "tip": text("Keep your skin moist."),
        },
        "slide": "peel.after.slide",
        "sources": ["leeds"],
        "review": review(),
    }


def treatment(one: str, kind: str, chapters: tuple[str, ...]) -> dict[str, Any]:
    return {
        "id": one,
        "kind": kind,
        "name": text("A name"),
        "full_name": text("A full name"),
        "summary": text("What it does in few words."),
        "ground": "resurfacing",
        "card": skin(tone=4, laser="fractional", labels=["dermis"]),
        "chapters": [
            {"id": at, "title": text("A title"), "slides": [slide(f"{one}.{at}.slide")]}
            for at in chapters
        ],
    }


def valid_files() -> dict[str, Any]:
    peel = treatment("peel", "treatment", CHAPTERS)
    basics = treatment("basics", "basics", ("ageing", "lasers"))
    first = peel["chapters"][0]["slides"][0]
    first["facts"] = ["S000-01", "S000-02"]
    first["loop"] = text("New skin grows.")
    first["points"] = [text("One thing"), text("Another thing")]
    peel["chapters"][1]["slides"].append(slide("peel.how.more", loop=text("Light heats the skin.")))
    peel["chapters"][2]["slides"][0]["figure"] = {"kind": "same_as", "slide": "peel.what.slide"}
    peel["chapters"][3]["slides"][0]["figure"] = {
        "kind": "picture",
        "file": "own.svg",
        "alt": text("A hand keeps away from a cheek."),
    }
    basics["chapters"][0]["slides"][0]["loop"] = text("Collagen keeps skin firm.")
    basics["chapters"][0]["slides"][0]["figure"] = {
        "kind": "picture",
        "file": "brought.svg",
        "alt": text("A hat and the sun."),
    }
    return {
        "kiosk.json": {
            "$schema": "kiosk.schema.json",
            "id": "kiosk",
            "clinic": text("Your clinic"),
            "languages": ["en"],
            "treatments": ["peel", "basics"],
        },
        "sources.json": {
            "id": "sources",
            "sources": [
                {
                    "id": "leeds",
                    "title": "After your laser treatment",
                    "publisher": "Leeds Teaching Hospitals",
                    "address": "https://example.org/after",
                    "supports": text("What to do at home."),
                }
            ],
        },
        "facts.json": {
            "id": "facts",
            "claims": [
                {"id": "S000-01", "claim": "Skin heals", "fate": "told"},
                {
                    "id": "S000-02",
                    "claim": "Skin heals at once",
                    "fate": "corrected",
                    "flags": ["F2"],
                    "correction": "It takes some days.",
                },
                {
                    "id": "S000-03",
                    "claim": "It is magic",
                    "fate": "dropped",
                    "reason": "It is not.",
                },
            ],
        },
        "strings/en.json": {
            "id": "en",
            "name": "English",
            "direction": "ltr",
            "strings": {"home.title": "Home", "quiz.progress": "Question %1 of %2"},
        },
        PEEL: peel,
        "treatments/basics.json": basics,
        QUIZ: {"id": "peel", "treatment": "peel", "questions": [question(n) for n in range(7)]},
    }


def write(folder: Path, files: dict[str, Any]) -> Path:
    """Write the files and the pictures; a file given as bytes is written as it is."""
    for name, value in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
    for root, name in (("content/pictures", "own.svg"), ("brought", "brought.svg")):
        (folder / root).mkdir(parents=True, exist_ok=True)
        (folder / root / name).write_text(SVG)
    return folder / "content"


def read(folder: Path) -> ReadResult:
    """Read what `write` wrote."""
    return read_content(folder / "content", [folder / "brought"])


def read_changed(folder: Path, changes: dict[str, Change | bytes]) -> ReadResult:
    """Read a folder in which some files are changed or replaced by bytes."""
    files = valid_files()
    for name, change in changes.items():
        if isinstance(change, bytes):
            files[name] = change
        else:
            change(files[name])
    write(folder, files)
    return read(folder)


def put(pointer: str, value: Any) -> Change:
    """A change that sets the value at a pointer; `/-` at its end appends to a list."""

    def change(file: dict[str, Any]) -> None:
        *way, last = pointer.split("/")[1:]
        part: Any = file
        for key in way:
            part = part[int(key)] if isinstance(part, list) else part[key]
        if last == "-":
            part.append(copy.deepcopy(value))
        else:
            part[int(last) if isinstance(part, list) else last] = copy.deepcopy(value)

    return change


def drop(pointer: str) -> Change:
    """A change that removes what is at a pointer."""

    def change(file: dict[str, Any]) -> None:
        *way, last = pointer.split("/")[1:]
        part: Any = file
        for key in way:
            part = part[int(key)] if isinstance(part, list) else part[key]
        del part[int(last) if isinstance(part, list) else last]

    return change


def all_of(*changes: Change) -> Change:
    """Several changes of one file."""

    def change(file: dict[str, Any]) -> None:
        for one in changes:
            one(file)

    return change
