"""`treatments/<id>.json`: one treatment, its chapters, their slides and figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import ClaimId, PlainId, ReviewEntry, SlideId, Sources, Text
from kiosk.domain.catalog import Ground
from kiosk.domain.skin import Label, Laser

Tone = Annotated[int, Meta(ge=1, le=6, description="Skin tone, from 1 (light) to 6 (dark).")]
Share = Annotated[float, Meta(ge=0, le=1, description="From 0 (none) to 1 (most).")]


class MomentEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The skin at one moment: its name, such as Weeks later, and what is other than in the figure."""

    when: Text
    alt: Text
    wrinkles: Share | None = None
    texture: Share | None = None
    pores: Share | None = None
    spots: Share | None = None
    scars: Share | None = None
    vessels: Share | None = None
    collagen: Share | None = None
    sag: Share | None = None
    laser: Laser | None = None
    depth: Share | None = None
    energy: Share | None = None
    healing: Share | None = None
    redness: Share | None = None
    swelling: Share | None = None
    pale: Share | None = None
    ointment: Share | None = None
    sunscreen: Share | None = None
    sun: Share | None = None
    cool_air: Share | None = None
    eye_shield: Share | None = None


class SkinEntry(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="kind",
    tag="skin",
):
    """The living skin with its numbers. `healing` is the wound: 0 is fresh, 1 is settled."""

    alt: Text
    tone: Tone = 3
    wrinkles: Share = 0.3
    texture: Share = 0.2
    pores: Share = 0.2
    spots: Share = 0.0
    scars: Share = 0.0
    vessels: Share = 0.2
    collagen: Share = 0.5
    sag: Share = 0.0
    laser: Laser = Laser.NONE
    depth: Share = 0.5
    energy: Share = 0.0
    healing: Share = 1.0
    redness: Share = 0.0
    swelling: Share = 0.0
    pale: Share = 0.0
    ointment: Share = 0.0
    sunscreen: Share = 0.0
    sun: Share = 0.0
    cool_air: Share = 0.0
    eye_shield: Share = 0.0
    follicle: Share = 1.0
    labels: Annotated[tuple[Label, ...], Meta(max_length=4)] = ()
    moments: Annotated[
        tuple[MomentEntry, ...],
        Meta(
            min_length=2,
            max_length=4,
            description="The same skin at two to four moments, the first of them the earliest.",
        ),
    ] = ()
    rests_at: Annotated[
        int | None,
        Meta(description="The moment that it plays to, counted from 0; without it the last."),
    ] = None


class PeopleEntry(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="kind",
    tag="people",
):
    """A number of people, such as 13 of 100: each of them is drawn."""

    count: Annotated[int, Meta(ge=1, le=100, description="How many of them.")]
    of: Annotated[int, Meta(ge=2, le=100, description="Out of how many.")] = 100
    alt: Text


class PictureEntry(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="kind",
    tag="picture",
):
    """A drawn picture: the name of an SVG file in `pictures/`, or of one that the kiosk brings."""

    file: str
    alt: Text


class SameAsEntry(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="kind",
    tag="same_as",
):
    """The same figure as another slide's."""

    slide: SlideId


FigureEntry = SkinEntry | PictureEntry | PeopleEntry | SameAsEntry


def figure_texts(figure: FigureEntry) -> Iterator[Text]:
    """The words of a figure: what it tells to whom cannot see it, and the names of its moments."""
    if isinstance(figure, SameAsEntry):
        return
    yield figure.alt
    if isinstance(figure, SkinEntry):
        for moment in figure.moments:
            yield from (moment.when, moment.alt)


class SlideEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One idea: a headline, a few words, a figure, the claims that it tells and their sources."""

    id: SlideId
    headline: Text
    body: Text
    points: Annotated[tuple[Text, ...], Meta(min_length=2, max_length=5)] = ()
    loop: Text | None = None
    figure: FigureEntry
    facts: Annotated[tuple[ClaimId, ...], Meta(max_length=40)]
    sources: Sources
    review: ReviewEntry

    def words(self) -> Iterator[tuple[str, Text]]:
        """Each text that is read on the slide, with its pointer within the slide."""
        yield "/headline", self.headline
        yield "/body", self.body
        for number, point in enumerate(self.points):
            yield f"/points/{number}", point


class ChapterEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One to three slides under one title."""

    id: PlainId
    title: Text
    slides: Annotated[tuple[SlideEntry, ...], Meta(min_length=1, max_length=3)]


class TreatmentFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A treatment, or the basics that all treatments share."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: PlainId
    kind: Literal["treatment", "basics"]
    name: Text
    full_name: Text
    summary: Text
    ground: Ground
    card: FigureEntry
    chapters: Annotated[tuple[ChapterEntry, ...], Meta(min_length=1, max_length=40)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield from (self.name, self.full_name, self.summary)
        yield from figure_texts(self.card)
        for chapter in self.chapters:
            yield chapter.title
            for slide in chapter.slides:
                yield slide.headline
                yield slide.body
                yield from slide.points
                if slide.loop is not None:
                    yield slide.loop
                yield from figure_texts(slide.figure)

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        for chapter in self.chapters:
            for slide in chapter.slides:
                yield from slide.review.lines()
