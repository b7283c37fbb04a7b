"""For staff: the content in use, what is wrong with it, and what is to be reviewed again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import msgspec

from kiosk.domain.derive.dates import say_date
from kiosk.domain.derive.speech import status_words
from kiosk.domain.derive.view import View
from kiosk.domain.quiet_hours import face
from kiosk.domain.review import Overdue, OverdueRule, overdue_in


class StatusRow(msgspec.Struct, frozen=True):
    """One line for staff: what, and how it stands."""

    title: str
    text: str


class StatusProps(msgspec.Struct, frozen=True):
    """The content in use, every finding on the content that was refused, and what is overdue."""

    rows: tuple[StatusRow, ...] = ()
    findings: tuple[StatusRow, ...] = ()
    overdue: tuple[StatusRow, ...] = ()
    overdue_note: str = ""


def derive_status(view: View) -> StatusProps:
    """Where the content comes from, what was wrong with the folder asked for, and review dates."""
    state = view.world.content_state
    catalog = view.world.catalog
    rows = [
        StatusRow(view.word("status.content"), view.word(f"status.origin.{state.origin.value}")),
        StatusRow(view.word("status.revision"), catalog.revision[:12]),
        StatusRow(view.word("status.slides"), str(len(catalog.places))),
        _read(view),
        StatusRow(view.word("status.speech"), status_words(view)),
    ]
    if state.folder:
        rows.append(StatusRow(view.word("status.folder"), state.folder))
    if state.refused:
        rows.append(StatusRow(view.word("status.refused"), state.refused))
    rows += _machine(view)
    overdue = tuple(_overdue(view, one) for one in overdue_in(catalog, view.world.today))
    return StatusProps(
        rows=tuple(rows),
        findings=tuple(
            StatusRow(f"{finding.file} {finding.pointer}".strip(), finding.message)
            for finding in state.findings
        ),
        overdue=overdue,
        overdue_note=_note(view, bool(overdue)),
    )


def _read(view: View) -> StatusRow:
    """When content was last read again, and what came of it."""
    read, title = view.world.desk.read, view.word("status.read")
    if read is None:
        return StatusRow(title, view.word("status.read.at_start"))
    came = view.word(f"status.read.{read.note.value}")
    when = _when(view, max(0.0, view.at - read.at))
    return StatusRow(title, view.word("status.read_when", what=came, when=when))


def _when(view: View, ago: float) -> str:
    """A moment so many s ago: of the last hour in minutes, else by the machine's clock where it is known."""
    machine, today = view.world.desk.machine, view.world.today
    minute = None if machine is None else machine.minute
    if ago < 3600 or minute is None or today == date.min:
        return view.word("status.minutes_ago", minutes=int(ago // 60))
    then = datetime.combine(today, time.min) + timedelta(minutes=minute, seconds=-ago)
    clock = view.number(face(then.hour * 60 + then.minute))
    return view.word("status.when", time=clock, date=say_date(view, then.date()))


def _machine(view: View) -> list[StatusRow]:
    """The machine, as far as it tells, as it was when the staff's desk last looked."""
    machine = view.world.desk.machine
    if machine is None:
        return []
    minutes = int(machine.running_for // 60)
    days, hours = divmod(minutes // 60, 24)
    running = view.word("status.running_for", days=days, hours=hours, minutes=minutes % 60)
    touched = view.word("status.never")
    if machine.touched_ago is not None:
        touched = _when(view, machine.touched_ago)
    pixels = view.word("status.pixels", width=machine.width, height=machine.height)
    size = view.word("status.millimetres", width=machine.width_mm, height=machine.height_mm)
    rows = [
        StatusRow(view.word("status.running"), running),
        StatusRow(view.word("status.touch"), touched),
        StatusRow(view.word("status.screen"), view.listed((pixels, size))),
    ]
    if machine.starts is not None:
        on_day, in_all = machine.starts
        starts = view.word("status.starts_count", today=on_day, all=in_all)
        rows.insert(1, StatusRow(view.word("status.starts"), starts))
    disk, memory = view.word("status.disk"), view.word("status.memory")
    for title, found in ((disk, machine.disk_free), (memory, machine.memory)):
        if found is not None:
            rows.append(StatusRow(title, view.word("status.size", count=found)))
    return rows


def _overdue(view: View, overdue: Overdue) -> StatusRow:
    kind = view.word(f"status.overdue.{overdue.kind.value}")
    name = view.word("status.overdue_shared") if overdue.name is None else view.say(overdue.name)
    since = say_date(view, overdue.since)
    count = view.word("status.overdue_count", count=overdue.count, of=overdue.of, since=since)
    return StatusRow(view.word("status.overdue_title", kind=kind, name=name), count)


def _note(view: View, is_overdue: bool) -> str:
    """What is done about it."""
    if not is_overdue:
        return view.word("status.overdue_none")
    if view.world.overdue is OverdueRule.LEAVE_LOOP:
        return view.word("status.overdue_left")
    return view.word("status.overdue_shown")
