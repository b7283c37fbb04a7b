"""Words in every language, with the clinic's numbers that stand in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from kiosk.content import fields
from kiosk.content.clinic_file import ClinicFile
from kiosk.content.places import names_in
from kiosk.domain.review_sheets import Role, Setting, WordsRow
from kiosk.domain.text import Text


class ClinicNumbers(msgspec.Struct, frozen=True):
    """The numbers of all texts, or those of one plan, and which of them are set for that plan alone."""

    values: Mapping[str, int]
    own: frozenset[str] = frozenset()

    def row(self, role: Role, text: Text, written: fields.Text, number: int = 0) -> WordsRow:
        """A row. `text` is as patients read it, `written` as it stands in the file."""
        return WordsRow(role, text, number, self.settings_in(written))

    def rows(
        self, role: Role, texts: Iterable[Text], written: Iterable[fields.Text]
    ) -> Iterator[WordsRow]:
        """Rows of one role, counted from 1."""
        for number, (text, as_written) in enumerate(zip(texts, written, strict=True), 1):
            yield self.row(role, text, as_written, number)

    def settings_in(self, written: fields.Text) -> tuple[Setting, ...]:
        """The numbers that stand in a text in any of its languages, each once."""
        names = dict.fromkeys(name for line in written.values() for name in names_in(line))
        return tuple(Setting(name, self.values[name], name in self.own) for name in names)


def clinic_numbers(clinic: ClinicFile, plan: str = "") -> ClinicNumbers:
    """The numbers of a clinic; with `plan`, those of that plan."""
    return ClinicNumbers(clinic.numbers_for(plan), frozenset(clinic.own_numbers(plan)))
