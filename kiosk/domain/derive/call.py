"""Whom to call, and for what."""

from __future__ import annotations

import msgspec

from kiosk.domain.derive.language import mark
from kiosk.domain.derive.plan import LineRow, lines
from kiosk.domain.derive.view import View
from kiosk.domain.evidence import evidence_of
from kiosk.domain.session import CallScreen


class PhoneRow(msgspec.Struct, frozen=True):
    """One telephone number. Where it is `missing`, `text` says to ask for it."""

    title: str
    text: str
    missing: bool


class CallProps(msgspec.Struct, frozen=True):
    """The clinic's numbers, the signs of an emergency, and the warning signs of a stage if any."""

    title: str = ""
    phones: tuple[PhoneRow, ...] = ()
    body: str = ""
    signs_title: str = ""
    signs: tuple[LineRow, ...] = ()
    stage_title: str = ""
    stage_signs: tuple[LineRow, ...] = ()
    has_sources: bool = False
    mark: str = ""


def derive_call(view: View, screen: CallScreen) -> CallProps:
    """The numbers, and the signs of the stage that it was opened from."""
    phones = view.world.catalog.phones
    stage = view.world.catalog.stage(screen.plan, screen.stage)
    return CallProps(
        title=view.word("call.title"),
        phones=(
            _phone(view, view.word("call.day"), phones.day),
            _phone(view, view.word("call.out_of_hours"), phones.out_of_hours),
            _phone(view, view.word("call.emergency"), phones.emergency),
        ),
        body=view.word("call.body"),
        signs_title=view.word("call.signs"),
        signs=(
            LineRow(view.word("call.sign.eye")),
            LineRow(view.word("call.sign.sight")),
            LineRow(view.word("call.sign.breathing")),
            LineRow(view.word("call.sign.throat")),
        ),
        stage_title="" if stage is None else view.word("call.stage", stage=view.say(stage.title)),
        stage_signs=() if stage is None else lines(view, stage.call),
        has_sources=evidence_of(screen, view.world.catalog) is not None,
        mark="" if stage is None else mark(view, stage.call),
    )


def _phone(view: View, title: str, number: str) -> PhoneRow:
    if number:
        return PhoneRow(title, view.number(number), missing=False)
    return PhoneRow(title, view.word("call.phone_missing"), missing=True)
