"""The status for staff: the content in use, what is wrong with it, and review dates."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from kiosk.domain.derive.status import StatusProps, StatusRow, derive_status
from kiosk.domain.finding import Finding
from kiosk.domain.review import OverdueRule
from kiosk.domain.session import ContentOrigin, ContentState, StatusScreen, World
from kiosk.domain.staff import ContentRead, Desk, Machine, StaffNote
from tests.domain.worlds import FULL, WORDS, WORLD, view_of


def status(state: ContentState) -> StatusProps:
    return derive_status(
        view_of(StatusScreen(), msgspec.structs.replace(WORLD, content_state=state))
    )


ORIGIN, FOLDER = WORDS["status.content"], WORDS["status.folder"]
USED = [
    StatusRow(WORDS["status.revision"], "0123456789ab"),
    StatusRow(WORDS["status.slides"], "6"),
    StatusRow(WORDS["status.read"], WORDS["status.read.at_start"]),
    StatusRow(WORDS["status.speech"], WORDS["status.speech.unknown"]),
]


def test_status_of_what_the_kiosk_brings() -> None:
    rows = (StatusRow(ORIGIN, WORDS["status.origin.bundled"]), *USED)
    assert status(ContentState()) == StatusProps(
        rows=rows, overdue_note=WORDS["status.overdue_none"]
    )


def test_status_of_the_clinics_folder() -> None:
    rows = (
        StatusRow(ORIGIN, WORDS["status.origin.folder"]),
        *USED,
        StatusRow(FOLDER, "/srv/content"),
    )
    assert status(ContentState(ContentOrigin.FOLDER, "/srv/content")).rows == rows


def test_status_of_a_release() -> None:
    state = ContentState(ContentOrigin.RELEASE, "/srv/shelf/releases/0123")
    rows = status(state).rows
    assert rows[0] == StatusRow(ORIGIN, WORDS["status.origin.release"])
    assert rows[-1] == StatusRow(FOLDER, "/srv/shelf/releases/0123")


def test_status_of_a_refused_folder() -> None:
    findings = (
        Finding("quizzes/peel.json", "/questions/0", "No choice is right."),
        Finding("extra.json", "", "Nothing uses it.", is_error=False),
    )
    props = status(ContentState(refused="/srv/content", findings=findings))
    assert props.rows[-1] == StatusRow(WORDS["status.refused"], "/srv/content")
    assert props.findings == (
        StatusRow("quizzes/peel.json /questions/0", "No choice is right."),
        StatusRow("extra.json", "Nothing uses it."),
    )


def overdue(**changes: object) -> StatusProps:
    """Two years late: all of it."""
    world = World(catalog=FULL, today=date(2032, 1, 1))
    return derive_status(view_of(StatusScreen(), msgspec.structs.replace(world, **changes)))


def test_what_is_overdue_is_told_by_treatment_quiz_and_plan() -> None:
    assert overdue().overdue == (
        StatusRow("Slides: Skin peel", "3 of 3, the first since 1 January 2030"),
        StatusRow("Slides: Skin lift", "1 of 1, the first since 1 January 2030"),
        StatusRow("Slides: Skin basics", "2 of 2, the first since 1 January 2030"),
        StatusRow("Questions: Skin peel", "9 of 9, the first since 1 January 2030"),
        StatusRow("Questions: Skin lift", "1 of 1, the first since 1 January 2030"),
        StatusRow("Aftercare: Deep peel", "3 of 3, the first since 1 January 2030"),
        StatusRow("Aftercare: Skin lift", "2 of 2, the first since 1 January 2030"),
        StatusRow(
            "Signs of an emergency: All treatments", "1 of 1, the first since 1 January 2030"
        ),
    )


def test_what_the_kiosk_does_about_it_is_told() -> None:
    assert overdue().overdue_note == WORDS["status.overdue_shown"]
    left = overdue(overdue=OverdueRule.LEAVE_LOOP)
    assert left.overdue_note == WORDS["status.overdue_left"]


def test_on_its_review_date_nothing_is_overdue() -> None:
    props = overdue(today=date(2030, 1, 1))
    assert (props.overdue, props.overdue_note) == ((), WORDS["status.overdue_none"])


# The machine, and the last reading


def told(desk: Desk, today: date = date(2027, 3, 14)) -> dict[str, str]:
    world = msgspec.structs.replace(WORLD, desk=desk, today=today)
    view = msgspec.structs.replace(view_of(StatusScreen(), world), at=100_000.0)
    return {row.title: row.text for row in derive_status(view).rows}


def test_all_of_the_machine() -> None:
    machine = Machine(
        running_for=93_900.0,
        touched_ago=125.0,
        disk_free=7000,
        memory=250,
        width=1920,
        height=1080,
        width_mm=531,
        height_mm=299,
        starts=(2, 41),
    )
    rows = told(Desk(machine=machine))
    assert rows["Running for"] == "Days: 1, hours: 2, minutes: 5"
    assert rows["Starts"] == "Today: 2. Since it was installed: 41"
    assert rows["Last touch before this visit"] == "Minutes ago: 2"
    assert rows["Screen"] == "1920 × 1080 pixels and 531 × 299 mm"
    assert rows["Free on disk"] == "7000 MB"
    assert rows["Memory used"] == "250 MB"


def test_what_it_does_not_tell_is_left_out() -> None:
    rows = told(Desk(machine=Machine()))
    assert not {"Starts", "Free on disk", "Memory used"} & rows.keys()
    assert rows["Last touch before this visit"] == "Not since the start"


NOON = Machine(minute=12 * 60)
WHENS = {
    "just now": (99_990.0, NOON, "It had errors and was not used. Minutes ago: 0"),
    "within the hour": (97_000.0, NOON, "It had errors and was not used. Minutes ago: 50"),
    "this morning": (92_800.0, NOON, "It had errors and was not used. 10:00, 14 March 2027"),
    "yesterday": (50_000.0, NOON, "It had errors and was not used. 22:06, 13 March 2027"),
    "no clock": (50_000.0, Machine(), "It had errors and was not used. Minutes ago: 833"),
}


@pytest.mark.parametrize(("at", "machine", "says"), WHENS.values(), ids=WHENS.keys())
def test_when_content_was_last_read(at: float, machine: Machine, says: str) -> None:
    desk = Desk(machine=machine, read=ContentRead(at, StaffNote.REFUSED))
    assert told(desk)["Content last read"] == says


READ = [
    StaffNote.RELOADED,
    StaffNote.REFUSED,
    StaffNote.NOTHING_NEWER,
    StaffNote.NOTHING_EARLIER,
    StaffNote.ROLLED_BACK,
    StaffNote.SHELF_FAILED,
]


def test_each_thing_that_can_become_of_it_is_told() -> None:
    said = {told(Desk(read=ContentRead(99_000.0, note)))["Content last read"] for note in READ}
    assert len(said) == len(READ)
