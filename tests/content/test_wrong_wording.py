"""Wording: each rule tells the place, the sentence and what to do, and only warns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.content.library import Case, Change, all_of, drop, put, read, read_changed, write
from tests.content.valid import PEEL, PLAN, QUIZ, SHARED, SLIDE, WORDING, text, valid_files

TWO = "/chapters/1/slides/0"
HARD = "Persistent complication demands immediate professional evaluation."
EASY = "Keep it cool and rest. Do not rub it. It will heal."
LONG = " ".join(["word"] * 13) + "."
SHORT = " ".join(["word"] * 11) + "."
NO_STOP = put(f"{TWO}/headline", text("A headline"))


def body(*sentences: str) -> Change:
    return put(f"{TWO}/body", text(" ".join(sentences)))


CASES = [
    Case("a slide of a high grade", PEEL, body(EASY, HARD),
         f"{TWO}/body/en",
         'at grade 6.8: 6 is the most. Use shorter words or split this, the hardest (grade 30.1): '
         '"Persistent complication demands immediate professional evaluation."', False),
    Case("a question of a high grade", QUIZ,
         put("/questions/0/choices/1/text",
             text("Aggressively exfoliating individual residual epidermal particles prematurely")),
         "/questions/0/choices/1/text/en", "This question is read at grade", False),
    Case("a stage of a high grade", PLAN,
         put("/stages/0/avoid/0",
             text("Deliberately manipulating residual epidermal accumulations prematurely")),
         "/stages/0/avoid/0/en", "This stage is read at grade", False),
    Case("an average of 13 words", PEEL, all_of(NO_STOP, body(LONG, LONG, LONG)),
         f"{TWO}/body/en",
         "The sentences of this slide have 13.0 words on average: 12 is the most.", False),
    Case("a selling word in a headline", PEEL, put(f"{TWO}/headline", text("Perfect skin")),
         f"{TWO}/headline/en", '"Perfect" sells or promises. Say what happens, and what may not',
         False),
    Case("a selling word in a second sentence", PEEL, body("It heals.", "It is risk-free."),
         f"{TWO}/body/en", '"risk-free" sells or promises. Say what happens, and what may not: '
         '"It is risk-free."', False),
    Case("a selling word in a picture's words", PEEL,
         put(f"{TWO}/figure/alt", text("Perfectly smooth skin.")), f"{TWO}/figure/alt/en",
         '"Perfectly"', False),
    Case("a selling word in the loop", PEEL, put(f"{SLIDE}/loop", text("A perfect day.")),
         f"{SLIDE}/loop/en", '"perfect"', False),
    Case("a selling word in a choice", QUIZ,
         put("/questions/2/choices/2/text", text("Perfect care")),
         "/questions/2/choices/2/text/en", '"Perfect"', False),
    Case("a selling word in a plan's name", PLAN, put("/name", text("A perfect peel")),
         "/name/en", '"perfect"', False),
    Case("a selling word of the kiosk's own", "strings/en.json",
         put("/strings/home.title", "A perfect home"), "/strings/home.title", '"perfect"', False),
    Case("a word that no slide explains", PEEL, body("Pink skin is called erythema."),
         f"{TWO}/body/en", '"erythema" is not explained before. It means: redness.', False),
    Case("a word in a question that no slide explains", SHARED,
         put("/questions/0/answer/reason", text("Erythema is a sign.")),
         "/questions/0/answer/reason/en", '"Erythema" is not explained before', False),
    Case("a word in a plan that no slide explains", PLAN,
         put("/stages/0/normal/0", text("Some erythema")),
         "/stages/0/normal/0/en", '"erythema" is not explained before', False),
    Case("no such slide", WORDING, put("/terms/0/explained_on", ["peel.what.slid"]),
         "/terms/0/explained_on/0", 'Did you mean "peel.what.slide"?', False),
    Case("a slide without the word", WORDING, put("/terms/0/explained_on", ["peel.what.slide"]),
         "/terms/0/explained_on/0", 'does not have this word in "en"', False),
    Case("a limit too high", WORDING, put("/limits/grade", 12), "/limits/grade",
         "from 3 to 8, but it is 12", False),
    Case("a limit misspelt", WORDING, put("/limits/words", 12), "/limits/words", "words", False),
    Case("a word without letters", WORDING, put("/selling/en/0", "*"), "/selling/en/0",
         "No letter or digit", False),
    Case("a language misspelt", WORDING, put("/selling/English", ["good"]), "/selling/English",
         "A language, such as en", False),
    Case("no id", WORDING, drop("/id"), "", '"id" is missing', False),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)


def findings(folder: Path, changes: dict[str, Change | bytes]) -> list[tuple[str, str]]:
    return [(one.file, one.pointer) for one in read_changed(folder, changes).findings]


UNTOLD = {
    "an item of 19 words is too short for a grade": {
        PEEL: body("Be kind to it now and rest it.", HARD)
    },
    "an average of 12 words": {PEEL: all_of(NO_STOP, body(LONG, SHORT, "word " * 11 + "end."))},
    "an average of two sentences": {PEEL: all_of(NO_STOP, body(LONG, LONG))},
    "headlines and points make no average": {
        PEEL: all_of(
            put(f"{TWO}/headline", text("word " * 13 + "end")),
            put(f"{TWO}/points", [text("word " * 12 + "end"), text("word " * 12 + "end")]),
            body("It heals."),
        )
    },
    "the clinic's own name": {"kiosk.json": put("/clinic", text("Perfect Skin"))},
    "a selling word of another language": {PEEL: body("Es el mejor of words.")},
}


@pytest.mark.parametrize("changes", UNTOLD.values(), ids=UNTOLD)
def test_nothing_is_told(changes: dict[str, Change | bytes], tmp_path: Path) -> None:
    assert findings(tmp_path, changes) == []


EXPLAINED = put("/terms/0/explained_on", ["peel.how.more"])
TOLD = put("/chapters/1/slides/1/body", text("Erythema is redness."))
ORDER: dict[str, tuple[dict[str, Change | bytes], list[tuple[str, str]]]] = {
    "on the slide that explains it": ({PEEL: TOLD}, []),
    "on a later slide": ({PEEL: all_of(TOLD, put("/chapters/2/slides/0/body", text("Erythema.")))},
                         []),
    "on an earlier slide": ({PEEL: all_of(TOLD, body("Erythema."))}, [(PEEL, f"{TWO}/body/en")]),
    "in another treatment": (
        {PEEL: TOLD, "treatments/basics.json": put(f"{SLIDE}/body", text("Erythema."))},
        [("treatments/basics.json", f"{SLIDE}/body/en")]),
    "in the treatment's plan": ({PEEL: TOLD, PLAN: put("/stages/0/do/1", text("Ease erythema"))},
                                []),
    "in the treatment's quiz": (
        {PEEL: TOLD, QUIZ: put("/questions/0/answer/short", text("Erythema"))}, []),
    "in a shared question": (
        {PEEL: TOLD, SHARED: put("/questions/0/answer/short", text("Erythema"))}, []),
}  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), ORDER.values(), ids=ORDER)
def test_a_word_is_explained_where_it_first_stands(
    changes: dict[str, Change | bytes], expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    assert findings(tmp_path, {WORDING: EXPLAINED, **changes}) == expected


def in_spanish(files: dict[str, Any], words: str) -> None:
    """A Spanish body, in a kiosk in English and Spanish."""
    files["kiosk.json"]["languages"] = ["en", "es"]
    files["strings/es.json"] = files["strings/en.json"] | {"id": "es", "name": "Español"}
    files[PEEL]["chapters"][1]["slides"][0]["headline"]["es"] = "La piel"
    files[PEEL]["chapters"][1]["slides"][0]["body"]["es"] = words


SPANISH = {
    "20 words may be a translation's sentence": ("sol " * 19 + "fin.", []),
    "21 words may not": ("sol " * 20 + "fin.", ["This sentence has 21 words: 20 is the most"]),
    "its own selling words": ("Es el mejor láser.", ['"el mejor" sells or promises']),
    "its own grade": (
        "Consiguientemente, resulta imprescindible minimizar exposiciones innecesarias. "
        "Posteriormente, recomendaremos cremas hidratantes adecuadas. "
        "Adicionalmente, comunicaremos inmediatamente cualquier complicación. "
        "Evidentemente, continuaremos administrando antiinflamatorios.",
        ["This slide is read at grade"],
    ),
}


@pytest.mark.parametrize(("words", "expected"), SPANISH.values(), ids=SPANISH)
def test_a_translation_has_its_own(words: str, expected: list[str], tmp_path: Path) -> None:
    files = valid_files()
    in_spanish(files, words)
    write(tmp_path, files)
    told = [one for one in read(tmp_path).findings if "Translate" not in one.message]
    assert [one.pointer for one in told] == [f"{TWO}/body/es"] * len(expected)
    assert all(part in one.message for part, one in zip(expected, told, strict=True))


def test_limits_are_the_clinics(tmp_path: Path) -> None:
    limits = {"grade": 8, "slide_words": 20, "sentence_words": 8, "average_words": 15}
    changes: dict[str, Change | bytes] = {
        WORDING: put("/limits", limits),
        PEEL: body("word " * 8 + "end."),
        QUIZ: put("/questions/0/answer/reason", text("word " * 7 + "end.")),
    }
    told = read_changed(tmp_path, changes).findings
    assert [(one.pointer, "8 is the most" in one.message) for one in told] == [
        (f"{TWO}/body/en", True)
    ]


def test_without_the_file_its_limits_hold_and_a_warning_says_so(tmp_path: Path) -> None:
    files = valid_files()
    del files[WORDING]
    body("word " * 15 + "end.", "A perfect erythema.")(files[PEEL])
    write(tmp_path, files)
    result = read(tmp_path)
    assert result.catalog is not None
    assert [(one.file, one.is_error) for one in result.findings] == [
        (PEEL, False),
        (WORDING, False),
    ]
    assert "15 is the most" in result.findings[0].message
    assert "missing" in result.findings[1].message


def test_a_file_that_is_no_json_keeps_nothing_from_being_shown(tmp_path: Path) -> None:
    result = read_changed(tmp_path, {WORDING: b"{"})
    assert result.catalog is not None
    assert [(one.file, one.is_error) for one in result.findings] == [(WORDING, False)]
