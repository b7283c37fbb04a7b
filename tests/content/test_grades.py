"""Grades are those of the published formulas, with syllables as they are spoken."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.grades import grade

ROOT = Path(__file__).parents[2]

# Words, sentences and syllables counted by hand; the grade is worked out from them here.
ENGLISH = {
    "easy": ("Keep your skin cool. Do not pick at it.", 9, 2, 9),
    "a line break ends a sentence": ("Keep your skin cool\nDo not pick at it", 9, 2, 9),
    "long words": ("Ablative resurfacing may burn the epidermis.", 6, 1, 14),
    "a spelt word": ("Use SPF cream.", 3, 1, 5),
    "a place is a number": ("Wait {makeup.days} days.", 3, 1, 3),
    "a curly apostrophe": ("We don’t know.", 3, 1, 3),
    "final e is silent": ("Those wounds make some people smile.", 6, 1, 7),
}


@pytest.mark.parametrize(
    ("words", "count", "of_sentences", "syllables"), ENGLISH.values(), ids=ENGLISH
)
def test_english_is_flesch_kincaid(
    words: str, count: int, of_sentences: int, syllables: int
) -> None:
    expected = 0.39 * count / of_sentences + 11.8 * syllables / count - 15.59
    assert grade(words, "en") == pytest.approx(expected)
    assert grade(words, "en-GB") == grade(words, "en")


SPANISH = {
    "one vowel each": ("La piel se cura.", 4, 1, 5),
    "diphthongs": ("Agua fría, cuidado y ciudad.", 5, 1, 10),
    "silent u": ("Que siga quien quiera.", 4, 1, 6),
    "hiatus": ("Leer, oír y crear el país.", 6, 1, 10),
    "y as a vowel": ("Hoy estoy muy bien.", 4, 1, 5),
    "two dots": ("Use ungüento.", 2, 1, 5),
    "long words": ("El enrojecimiento y la hinchazón.", 5, 1, 12),
}


@pytest.mark.parametrize(
    ("words", "count", "of_sentences", "syllables"), SPANISH.values(), ids=SPANISH
)
def test_spanish_is_crawford(words: str, count: int, of_sentences: int, syllables: int) -> None:
    expected = -20.5 * of_sentences / count + 4.9 * syllables / count - 3.407
    assert grade(words, "es") == pytest.approx(expected)


def test_plain_words_pass_and_hard_words_do_not() -> None:
    plain = "Keep your face out of the sun. Use the cream each day. Call us if your skin hurts."
    hard = "Avoid actinic exposure following epidermal ablation. Anticipate transient erythema."
    assert (grade(plain, "en") or 9) < 3
    assert (grade(hard, "en") or 0) > 12
    llano = "No se ponga al sol. Use la crema cada día. Llame si le duele la piel."
    duro = (
        "Posteriormente al procedimiento fototérmico fraccionado, resulta imprescindible evitar "
        "exposiciones solares prolongadas, minimizando consiguientemente complicaciones."
    )
    assert (grade(llano, "es") or 9) < 4
    assert (grade(duro, "es") or 0) > 8


@pytest.mark.parametrize("language", ["ar", "zh", "zh-Hans", "xx"])
def test_a_language_without_a_formula_has_no_grade(language: str) -> None:
    assert grade("Keep your skin cool.", language) is None


@pytest.mark.parametrize("words", ["", " ", "…", "–\n–"])
def test_no_words_have_no_grade(words: str) -> None:
    assert grade(words, "en") is None


CODE = """
import socket, sys
def refuse(*_, **__):
    raise AssertionError("a grade asks the network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from kiosk.content.grades import grade
assert grade("Keep the hypopigmented skinfold cool.", "en") > 0
"""


def test_it_needs_no_network(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        cwd=ROOT,
        env={"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_a_start_loads_none_of_it() -> None:
    code = (
        "import sys; from kiosk.content.choose import choose_content; "
        "assert choose_content(None, wording=False).catalog; "
        "print([name for name in sys.modules if 'syllapy' in name or 'grade' in name"
        " or 'wording' in name or 'rules.terms' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
