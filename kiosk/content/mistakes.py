"""Everything wrong with one file's value, beside the type it should have.

msgspec names the first fault only. When it finds one, this walk finds them all, each with its
place, and the faults of texts on the way. It takes its time: only wrong content pays for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from msgspec import inspect

from kiosk.content import leaves, type_words
from kiosk.content.pointer import step
from kiosk.content.strict_json import Fault
from kiosk.content.text_rules import faults, text_faults
from kiosk.domain.nearest import nearest


def mistakes(value: Any, kind: type[msgspec.Struct], languages: Sequence[str]) -> Iterator[Fault]:
    """Each fault of `value` as a `kind`: JSON pointer and message. Empty languages: unknown."""
    return _Walk(languages).walk(value, inspect.type_info(kind), "")


class _Walk:
    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = languages

    def walk(self, value: Any, kind: inspect.Type, at: str) -> Iterator[Fault]:
        match kind:
            case inspect.Metadata(extra={"role": "text"}):
                yield from self._text(value, at)
            case inspect.Metadata(extra={"role": "line"}):
                yield from _line(value, at)
            case inspect.Metadata(type=inspect.StrType() as inner):
                about = (kind.extra_json_schema or {}).get("description", "")
                yield from _message(leaves.string(value, inner, about), at)
            case inspect.Metadata(type=inner):
                yield from self.walk(value, inner, at)
            case inspect.StructType():
                yield from self._struct(value, kind, at)
            case inspect.UnionType():
                yield from self._union(value, kind, at)
            case inspect.VarTupleType():
                yield from self._list(value, kind, at)
            case inspect.DictType():
                yield from self._table(value, kind, at)
            case _:
                yield from _message(leaves.leaf(value, kind), at)

    def _text(self, value: Any, at: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            first = next(iter(self._languages), "en")
            wanted = f'a text in each language, such as {{"{first}": "..."}}'
            yield at, type_words.wrong_type(wanted, value)
            return
        right = {language: line for language, line in value.items() if isinstance(line, str)}
        for language, line in value.items():
            if language not in right:
                yield step(at, language), type_words.wrong_type("text in quotes", line)
        languages = self._languages
        if right == value or (languages and languages[0] in right):
            for language, message in text_faults(right, languages):
                yield (step(at, language) if language else at), message

    def _struct(self, value: Any, kind: inspect.StructType, at: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield at, type_words.wrong_type("a group in { }", value)
            return
        known = {field.encode_name: field for field in kind.fields}
        tag = kind.tag_field
        for name, inner in value.items():
            if name in known:
                yield from self.walk(inner, known[name].type, step(at, name))
            elif name != tag:
                missing = [one for one in known if one not in value]
                names = missing if nearest(name, missing) else list(known)
                yield step(at, name), type_words.unknown_name(name, names)
        for name, field in known.items():
            if field.required and name not in value:
                yield at, f'"{name}" is missing here. Add it.'

    def _union(self, value: Any, kind: inspect.UnionType, at: str) -> Iterator[Fault]:
        if value is None and any(isinstance(one, inspect.NoneType) for one in kind.types):
            return
        structs = [one for one in kind.types if isinstance(one, inspect.StructType)]
        if len(structs) == 1 and structs[0].tag_field is None:
            # A group or nothing, such as `Signs | None`, or words, or words for each number.
            others = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
            lines = [one for one in others if one is not structs[0]]
            is_line = bool(lines) and not isinstance(value, dict)
            yield from self.walk(value, lines[0] if is_line else structs[0], at)
            return
        if not structs:  # something or nothing, such as `date | None`
            yield from self.walk(value, kind.types[0], at)
            return
        tags = {str(one.tag): one for one in structs}
        name = str(structs[0].tag_field)
        if not isinstance(value, dict):
            yield at, type_words.wrong_type("a group in { }", value)
        elif name not in value:
            yield at, f'"{name}" is missing here. Add it: {type_words.one_of(tags)}.'
        elif not isinstance(value[name], str) or value[name] not in tags:
            yield from _message(leaves.choice(value[name], list(tags)), step(at, name))
        else:
            yield from self._struct(value, tags[value[name]], at)

    def _list(self, value: Any, kind: inspect.VarTupleType, at: str) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield at, type_words.wrong_type("a list in [ ]", value)
            return
        yield from _message(leaves.size(len(value), kind.min_length, kind.max_length), at)
        for number, inner in enumerate(value):
            yield from self.walk(inner, kind.item_type, step(at, number))

    def _table(self, value: Any, kind: inspect.DictType, at: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield at, type_words.wrong_type("a group in { }", value)
            return
        yield from _message(leaves.size(len(value), kind.min_length, kind.max_length), at)
        for name, inner in value.items():
            yield from self.walk(name, kind.key_type, step(at, name))
            yield from self.walk(inner, kind.value_type, step(at, name))


def _line(value: Any, at: str) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield at, type_words.wrong_type("text in quotes", value)
        return
    for message in faults(value):
        yield at, message


def _message(message: str | None, at: str) -> Iterator[Fault]:
    if message is not None:
        yield at, message
