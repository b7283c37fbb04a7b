"""The files of a small content folder without a fault."""

from __future__ import annotations

from typing import Any

from kiosk.content.rules.completeness import CHAPTERS
from kiosk.domain.words import COUNTED, WORDS

PEEL = "treatments/peel.json"
BASICS = "treatments/basics.json"
QUIZ = "quizzes/peel.json"
SHARED = "quizzes/shared.json"
CLINIC = "clinic.json"
PLAN = "plans/peel.json"
WORDING = "wording.json"
SLIDE = "/chapters/0/slides/0"


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
        "topic": "warning" if number == 6 else "peeling",
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


def shared_questions() -> list[dict[str, Any]]:
    """One of each further type: several, true or not, order, sort, point, when."""

    def rows(*words: str, **marks: Any) -> list[dict[str, Any]]:
        named = [{"id": one.split()[-1].lower(), "text": text(one)} for one in words]
        return [row | marks.get(str(row["id"]), {}) for row in named]

    right = {"right": True}
    fine, call = {"call": False}, {"call": True}
    some: list[dict[str, Any]] = [
        {
            "kind": "several_answers",
            "choices": rows("Fever", "A tan", "Pus", "Dry skin", fever=right, pus=right),
        },
        {"kind": "true_or_not", "is_true": False},
        {"kind": "put_in_order", "steps": rows("Wash hands", "Wash face", "Pat dry")},
        {
            "kind": "sort_into_two",
            "items": rows(
                "Some fever", "Some pus", "Dry skin", "An itch",
                fever=call, pus=call, skin=fine, itch=fine,
            ),
        },
        {
            "kind": "point_at_picture",
            "picture": "brought.svg",
            "alt": text("A hat and the sun."),
            "areas": rows(
                "The hat", "The sun", "The hand",
                hat=right | {"x": 0.1, "y": 0.1, "width": 0.2, "height": 0.2},
                sun={"x": 0.4, "y": 0.1, "width": 0.2, "height": 0.2},
                hand={"x": 0.7, "y": 0.5, "width": 0.2, "height": 0.5},
            ),
        },
        {
            "kind": "when_can_i",
            "stops": rows("At once", "When settled", "After years"),
            "right": "settled",
        },
    ]  # fmt: skip
    whole = [
        question(0)
        | own
        | {"id": f"shared.{own['kind']}", "topic": "warning", "sources": ["leeds"]}
        for own in some
    ]
    for one in whole:
        if one["kind"] != "several_answers":
            del one["choices"]
    return whole


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


def strings(words: str) -> dict[str, Any]:
    """The same words for everything, with the places that each must have."""
    lines = {
        key: " ".join([words, *(f"{{{name}}}" for name in names)]) for key, names in WORDS.items()
    }
    counted = {key: {"one": f"One {words}", "other": lines[key]} for key in COUNTED}
    return {**lines, **counted}


def stage(one: str, from_day: int, to_day: int | None) -> dict[str, Any]:
    return {
        "id": one,
        "title": text("Some days"),
        "from_day": from_day,
        "to_day": to_day,
        "do": [text("Use SPF {sunscreen.spf}"), text("Keep cool")],
        "avoid": [text("Make-up: {makeup.days} days"), text("Picking")],
        "normal": [text("Pink skin"), text("Warmth")],
        "call": [text("A fever"), text("Pus")],
        "sources": ["leeds"],
        "review": review(),
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
            "strings": {**strings("Word"), "home.title": "Home"},
        },
        CLINIC: {
            "id": "clinic",
            "phones": {"day": "+44 (0)20 7946 0000", "out_of_hours": "111", "emergency": "999"},
            "numbers": {"sunscreen.spf": 30},
            "plans": {},
        },
        PLAN: {
            "id": "peel",
            "treatment": "peel",
            "name": text("A peel"),
            "hint": text("The laser took skin off."),
            "stages": [stage("first", 0, 3), stage("second", 4, 9), stage("third", 10, None)],
        },
        WORDING: {
            "id": "wording",
            "limits": {"grade": 6, "slide_words": 45, "sentence_words": 15, "average_words": 12},
            "selling": {"en": ["perfect*", "risk-free"], "es": ["el mejor"], "zh": ["完美"]},
            "terms": [{"words": {"en": ["erythema"]}, "means": "redness", "explained_on": []}],
        },
        PEEL: peel,
        BASICS: basics,
        SHARED: {"id": "shared", "questions": shared_questions()},
        QUIZ: {"id": "peel", "treatment": "peel", "questions": [question(n) for n in range(7)]},
    }
