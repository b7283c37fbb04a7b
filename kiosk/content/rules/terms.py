"""Terms: a medical word is explained where a patient first meets it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from re import Pattern

import msgspec

from kiosk.content.pointer import shown
from kiosk.content.sentences import sentences
from kiosk.content.shelf import Shelf
from kiosk.content.word_pattern import pattern
from kiosk.content.worded import Worded
from kiosk.content.wording_file import Term, WordingFile
from kiosk.domain.finding import Finding
from kiosk.domain.nearest import nearest


class _Glossary(msgspec.Struct, frozen=True):
    """Terms and their patterns in one language, and one pattern that finds any of them."""

    any_term: Pattern[str]
    by_term: tuple[tuple[Term, Pattern[str]], ...]


def check_terms(shelf: Shelf, items: Iterable[Worded], wording: WordingFile) -> Iterator[Finding]:
    """Warnings about texts with a word that no slide explains before.

    On slides, those before it in its file count. A question or a plan may use what any slide of
    its treatment or of the basics explains, and a shared question what any slide does.
    """
    if not wording.terms or shelf.files.any_treatment_broken:
        return
    yield from _explaining(shelf, wording.terms)
    glossaries: dict[str, _Glossary] = {}
    treatments = shelf.files.treatments
    basics = {stem for stem, file in treatments.items() if file.kind == "basics"}
    known: dict[str, set[int]] = {}
    for item in items:
        if item.file not in known:
            known[item.file] = _known(item.file, shelf, wording.terms, basics)
        for language in item.languages():
            if language not in glossaries:
                glossaries[language] = _glossary(wording.terms, language)
            yield from _of_item(item, language, glossaries[language], known[item.file])
        known[item.file] |= {id(one) for one in wording.terms if item.slide_id in one.explained_on}


def _known(file: str, shelf: Shelf, terms: Iterable[Term], basics: set[str]) -> set[int]:
    """The terms that a reader of the file's first words knows already, by `id`."""
    folder, _, name = file.removesuffix(".json").partition("/")
    if folder == "treatments":
        return set()
    named = shelf.files.quizzes if folder == "quizzes" else shelf.files.plans
    of = named[name].treatment
    return {
        id(term)
        for term in terms
        if any(of is None or one.split(".")[0] in {of, *basics} for one in term.explained_on)
    }


def _of_item(
    item: Worded, language: str, glossary: _Glossary, known: set[int]
) -> Iterator[Finding]:
    for at, line in item.lines(language):
        if glossary.any_term.search(line) is None:
            continue
        for term, found in glossary.by_term:
            match = found.search(line)
            if match is None or id(term) in known or item.slide_id in term.explained_on:
                continue
            where = next(one for one in sentences(line) if found.search(one))
            message = (
                f'"{shown(match[0])}" is not explained before. It means: {term.means}. Say that '
                'instead, or explain it on a slide and name the slide in "explained_on" of '
                f'wording.json: "{shown(where)}"'
            )
            yield Finding(item.file, at, message, is_error=False)


def _glossary(terms: Iterable[Term], language: str) -> _Glossary:
    written = [(term, term.words[language]) for term in terms if language in term.words]
    return _Glossary(
        pattern(word for _, words in written for word in words),
        tuple((term, pattern(words)) for term, words in written),
    )


def _explaining(shelf: Shelf, terms: tuple[Term, ...]) -> Iterator[Finding]:
    for number, term in enumerate(terms):
        for at, slide_id in enumerate(term.explained_on):
            pointer = f"/terms/{number}/explained_on/{at}"
            placed = shelf.by_id.get(slide_id)
            if placed is None:
                meant = nearest(slide_id, list(shelf.by_id))
                hint = f'Did you mean "{meant}"?' if meant else "Correct or remove it."
                message = f'There is no slide "{slide_id}". {hint}'
                yield Finding("wording.json", pointer, message, is_error=False)
                continue
            for language, words in term.words.items():
                texts = [text.get(language, "") for _, text in placed.slide.words()]
                if texts[0] and not any(map(pattern(words).search, texts)):
                    message = (
                        f'The slide "{slide_id}" does not have this word in "{language}". '
                        "Explain it there, or remove the slide here."
                    )
                    yield Finding("wording.json", pointer, message, is_error=False)
