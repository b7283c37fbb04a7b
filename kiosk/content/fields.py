"""What content files are made of: ids, texts, lines, dates. Their limits are in the types.

The end of a pattern is `$(?!\\n)`: in Python `$` alone lets a line break at the end pass, and the
JSON Schema of editors does not know `\\Z`.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from kiosk.domain.catalog import ReviewStatus

TEXT_LIMIT: Final = 400
"""The most characters that one text may have in one language."""

_PART: Final = "[a-z][a-z0-9]*(?:_[a-z0-9]+)*"
_END: Final = r"$(?!\n)"
LANGUAGE_PATTERN: Final = "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*" + _END

PlainId = Annotated[
    str,
    Meta(
        pattern=f"^{_PART}{_END}",
        max_length=64,
        description="An id: lower-case letters, digits and _, such as deep_heat.",
    ),
]
QuestionId = Annotated[
    str,
    Meta(
        pattern=rf"^{_PART}\.{_PART}{_END}",
        max_length=160,
        description="Two ids joined by a dot: treatment.question.",
    ),
]
SlideId = Annotated[
    str,
    Meta(
        pattern=rf"^{_PART}\.{_PART}\.{_PART}{_END}",
        max_length=200,
        description="Three ids joined by dots: treatment.chapter.slide.",
    ),
]
ClaimId = Annotated[
    str,
    Meta(pattern=f"^S[0-9]{{3}}-[0-9]{{2,3}}{_END}", description="A claim, such as S002-37."),
]
FlagId = Annotated[
    str, Meta(pattern=f"^F[0-9]{{1,2}}{_END}", description="A clinical flag, such as F2.")
]
LanguageId = Annotated[
    str,
    Meta(pattern=LANGUAGE_PATTERN, max_length=35, description="A language, such as en or pt-BR."),
]
Line = Annotated[
    str,
    Meta(
        extra={"role": "line"},
        extra_json_schema={"minLength": 1, "maxLength": TEXT_LIMIT},
        description="One line of words in one language.",
    ),
]
Text = Annotated[
    dict[str, str],
    Meta(
        extra={"role": "text"},
        extra_json_schema={
            "minProperties": 1,
            "propertyNames": {"pattern": LANGUAGE_PATTERN},
            "additionalProperties": {
                "type": "string",
                "minLength": 1,
                "maxLength": TEXT_LIMIT,
            },
        },
        description='The same words in each language: {"en": "..."}. Plain text, one line.',
    ),
]
Address = Annotated[
    str,
    Meta(
        pattern=rf"^(?:https?://[^\s\x00-\x1f]+)?{_END}",
        max_length=2000,
        description="A web address, or empty where no public page states it.",
    ),
]
Sources = Annotated[
    tuple[PlainId, ...],
    Meta(min_length=1, max_length=40, description="Ids of sources.json; at least one."),
]


class ReviewEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who answers for a text: its owner, when it is to be read again, and who approved it."""

    owner: Line
    status: ReviewStatus
    review_by: date
    approved_by: Line | None = None
    approved_on: date | None = None

    def lines(self) -> tuple[str, ...]:
        """The words in it that are shown to staff."""
        return (self.owner,) if self.approved_by is None else (self.owner, self.approved_by)
