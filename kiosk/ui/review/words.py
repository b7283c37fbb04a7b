"""The review pack's own words. It is for staff, so they are in English, as the commands are."""

from __future__ import annotations

from datetime import date
from typing import Final

from kiosk.domain.review_sheets import Fate, Role
from kiosk.domain.text import Review, ReviewStatus

TITLE: Final = "Words and pictures for your review"
LEDE: Final = (
    "Everything that patients can read on the waiting-room kiosk, with the claims it makes, where each "
    "comes from, and who answers for it."
)
CONTENTS: Final = "Contents"
HOW: Final = (
    ("Read", "Each slide, stage and question stands on a sheet of its own, as patients meet it."),
    (
        "Mark",
        "Write changes into the words. Look up a source by its number where you are in doubt.",
    ),
    (
        "Sign",
        "Tick Approved or Change on each sheet, and sign. The content owner enters what you decided: "
        "until then a text stays a draft.",
    ),
)
WHOLE: Final = "The whole pack was read by"
NOT_WRITTEN: Final = "Not written yet: patients read it in {language}."
NO_PHONE: Final = "Not given: patients are told to ask at the desk"
NO_CLAIMS: Final = "This slide tells no claim of the list."
TOLD_ON: Final = "The slide that tells it"
FACTS: Final = "Claims it tells"
SOURCES: Final = "Sources"
DROPPED: Final = "Claims that are not told"
NUMBERS: Final = "The clinic’s numbers"
STRINGS: Final = "Words of buttons and titles"
PLANS: Final = "Aftercare plans"
SIGNS: Final = "Signs of an emergency, on the screen Our numbers"
QUESTIONS: Final = "Questions"
SHARED: Final = "Shared by all treatments"

REVISION: Final = "Revision {revision}, {day}"
PAGE: Final = "Page {page} of {count}"
SUPPORTS: Final = "What it supports: {what}"
NONE_DROPPED: Final = "No claim was dropped."
NUMBERS_LEDE: Final = (
    "Where sources differ, your clinic decides. Each number stands in the texts as it is here; a plan "
    "may have another one of its own."
)
STRINGS_LEDE: Final = "A word in brackets, such as {count}, is a place that the kiosk fills in."
PLANS_LEDE: Final = (
    "What to do after a treatment, stage by stage. The clinic’s numbers are filled in; beside each line "
    "stand the names of those in it."
)

ROLES: Final = {
    Role.HEADLINE: "Headline",
    Role.BODY: "Body",
    Role.POINT: "Point {number}",
    Role.LOOP: "In the loop",
    Role.ALT: "Picture in words",
    Role.MOMENT: "Moment {number}",
    Role.MOMENT_ALT: "in words",
    Role.TITLE: "Title",
    Role.DO: "Do",
    Role.AVOID: "Avoid",
    Role.NORMAL: "Normal now",
    Role.CALL: "Call us now",
    Role.ASK: "Question",
    Role.RIGHT: "{number}  ✓ Right",
    Role.WRONG: "{number}  Not right",
    Role.STEP: "Step {number}",
    Role.SIGN_FINE: "Fine",
    Role.SIGN_CALL: "Call us",
    Role.EMERGENCY: "Emergency",
    Role.ANSWER: "Answer",
    Role.REASON: "Reason",
    Role.TIP: "Tip",
    Role.NAME: "Name",
    Role.FULL_NAME: "Full name",
    Role.SUMMARY: "Card",
    Role.HINT: "Hint",
    Role.CHAPTER: "Chapter {number}",
}

FATES: Final = {
    Fate.TOLD: "Told",
    Fate.CORRECTED: "Corrected",
    Fate.DROPPED: "Dropped",
}

KINDS: Final = {
    "one_answer": "One answer",
    "several_answers": "Several answers",
    "true_or_not": "True or not",
    "put_in_order": "Put in order",
    "sort_into_two": "Sort into two",
    "point_at_picture": "Point at the picture",
    "when_can_i": "When can I",
}

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def day(when: date) -> str:
    """A day, the same on every machine."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def count(number: int, thing: str) -> str:
    """`1 slide`, `2 slides`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def days(first: int, last: int | None) -> str:
    """The days of a stage."""
    if last is None:
        return f"From day {first} on"
    if first == last:
        return "The day of treatment" if first == 0 else f"Day {first}"
    return f"Days {first} to {last}"


def state(review: Review, is_overdue: bool) -> str:
    """Where a text stands, in a word."""
    approved = review.status is ReviewStatus.APPROVED
    word = "Approved" if approved else "Draft"
    return f"{word}, overdue" if is_overdue else word


def review_line(review: Review) -> str:
    """Who answers for a text, who approved it and when, and when it is to be read again."""
    owner = f"Owner: {review.owner}"
    again = f"To be read again by {day(review.review_by)}"
    if review.status is not ReviewStatus.APPROVED:
        return f"{owner}. {again}. Nobody has approved it yet."
    on = "" if review.approved_on is None else f" on {day(review.approved_on)}"
    return f"{owner}. Approved by {review.approved_by}{on}. {again}."


def between(low: int, high: int) -> str:
    """What a number may be."""
    return f"always {low}" if low == high else f"{low} to {high}"


def grade(value: float | None) -> str:
    """A reading grade. There is none without a formula for the language, nor of very few words."""
    return "no reading grade" if value is None else f"reading grade {value:.1f}"


def on_page(page: int | None) -> str:
    """Where something stands, or nothing where that is not known yet."""
    return "" if page is None else f"Page {page}"
