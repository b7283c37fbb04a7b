"""The status for staff: the content in use, what is wrong with it, and review dates."""

from __future__ import annotations

from datetime import date

import msgspec

from kiosk.domain.derive.status import StatusProps, StatusRow, derive_status
from kiosk.domain.finding import Finding
from kiosk.domain.review import OverdueRule
from kiosk.domain.session import ContentOrigin, ContentState, StatusScreen, World
from tests.domain.worlds import FULL, WORDS, WORLD, view_of


def status(state: ContentState) -> StatusProps:
    return derive_status(
        view_of(StatusScreen(), msgspec.structs.replace(WORLD, content_state=state))
    )


ORIGIN, FOLDER = WORDS["status.content"], WORDS["status.folder"]
USED = [
    StatusRow(WORDS["status.revision"], "0123456789ab"),
    StatusRow(WORDS["status.slides"], "6"),
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
