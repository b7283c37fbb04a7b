"""Take it with you: what to choose, and the code with the same words beside it."""

from __future__ import annotations

import msgspec

from kiosk.domain.code_layout import CodeForm, carry
from kiosk.domain.derive.view import View
from kiosk.domain.my_questions import my_questions
from kiosk.domain.session import TakeawayScreen
from kiosk.domain.speaker import Speaker
from kiosk.domain.takeaway import GAP, SheetLine, sheet_of
from kiosk.domain.takeaway_layout import TakeawayBoxes, mirrored_takeaway, takeaway_boxes


class TakeawayPlanRow(msgspec.Struct, frozen=True):
    """A plan to take, or with an empty `key` none."""

    key: str
    title: str
    chosen: bool


class TakeawayPickProps(msgspec.Struct, frozen=True):
    """What can be taken home, and what is chosen."""

    plans: tuple[TakeawayPlanRow, ...] = ()
    questions: int = 0
    questions_words: str = ""
    takes_questions: bool = False


class SheetRow(msgspec.Struct, frozen=True):
    """A line as it stands beside the code: `kind` is that of `LineKind`, `opens` begins a block."""

    kind: str
    text: str
    opens: bool = False


class TakeawayProps(msgspec.Struct, frozen=True):
    """One code: `written` are the words in it, of which `rows` show each. `x`, `y` and `side` are where
    its picture stands in the `code` box, in px."""

    written: str = ""
    form: CodeForm = CodeForm()
    x: float = 0.0
    y: float = 0.0
    side: float = 0.0
    number: int = 0
    count: int = 0
    place: str = ""
    rows: tuple[SheetRow, ...] = ()
    boxes: TakeawayBoxes = TakeawayBoxes()


def derive_takeaway_pick(view: View) -> TakeawayPickProps:
    """The plans, none of them, and the list of questions if there is one."""
    chosen = view.session.plan
    plans = [(plan.id, view.say(plan.name)) for plan in view.world.catalog.plans]
    none = [("", view.word("take.plan_none"))] if plans else []
    count = len(my_questions(view.session, view.world.catalog))
    return TakeawayPickProps(
        plans=tuple(TakeawayPlanRow(key, title, key == chosen) for key, title in plans + none),
        questions=count,
        questions_words=view.word("mine.count", count=count),
        takes_questions=view.session.takes_questions,
    )


def derive_takeaway(view: View, screen: TakeawayScreen) -> TakeawayProps:
    """The code shown. How many there are depends on the panel, so `screen.code` goes round."""
    sheet = sheet_of(view.session, view.world)
    boxes = takeaway_boxes(view.layout.page, view.metrics)
    if view.layout.is_mirrored:
        boxes = mirrored_takeaway(boxes, view.layout.panel.width)
    ratio = view.ratio
    speaker = Speaker(view.world.catalog, view.session.language)

    def head(number: int, count: int) -> str:
        return speaker.word("take.part_of", number=number, count=count)

    lines = [line.written for line in sheet.lines]
    carried = carry(lines, boxes.code.width * ratio, view.metrics.px_per_mm * ratio, head)
    count = len(carried.parts)
    number = screen.code % count
    ends = (*carried.begins[1:], len(lines))
    shown = sheet.lines[carried.begins[number] : ends[number]]
    rim = (boxes.code.width * ratio - carried.form.side) // 2
    return TakeawayProps(
        written=carried.parts[number],
        form=carried.form,
        x=_at_pixel(boxes.code.x, ratio) - boxes.code.x + rim / ratio,
        y=_at_pixel(boxes.code.y, ratio) - boxes.code.y + rim / ratio,
        side=carried.form.side / ratio,
        number=number + 1,
        count=count,
        place=view.word("take.code", number=number + 1, count=count) if count > 1 else "",
        rows=_rows(shown),
        boxes=boxes,
    )


def _at_pixel(place: float, ratio: float) -> float:
    """The nearest place that lies between two pixels of the screen."""
    return round(place * ratio) / ratio


def _rows(lines: tuple[SheetLine, ...]) -> tuple[SheetRow, ...]:
    return tuple(
        SheetRow(line.kind.value, line.words, opens=number > 0 and lines[number - 1] == GAP)
        for number, line in enumerate(lines)
        if line != GAP
    )
