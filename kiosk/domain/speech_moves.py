"""What starts and stops reading aloud."""

from __future__ import annotations

from typing import Final, assert_never

import msgspec

from kiosk.domain import events as e
from kiosk.domain.quiz import QuizRun
from kiosk.domain.session import (
    CallScreen,
    PlanScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    Session,
    TakeawayScreen,
    World,
)
from kiosk.domain.speech import SPEEDS, VOLUMES, Speech, patience

replace = msgspec.structs.replace

SpeechTap = (
    e.SpeechToggled
    | e.SpeechRepeated
    | e.SpeechStopped
    | e.SpeedChosen
    | e.VolumeChosen
    | e.FocusMoved
)
"""What somebody does to the voice, and to nothing else."""

START: Final = 0


def speech_tapped(session: Session, event: SpeechTap, world: World) -> Session:
    """The voice after a touch or key that is meant for it. Without a voice, nothing."""
    if not world.speech.speaks(session.language):
        return session
    match event:
        case e.SpeechToggled():
            is_reading = session.speech.at is not None
            return closed(session) if is_reading else opened(session, event.at)
        case e.SpeechRepeated():
            speech = session.speech
            explains = speech.explains and speech.at is not None
            return _said(session, event.at, speech.at or START, explains=explains)
        case e.SpeechStopped():
            return hushed(session)
        case e.SpeedChosen():
            speed = min(max(0, event.speed), len(SPEEDS) - 1)
            return _again(session, replace(session.speech, speed=speed), event.at)
        case e.VolumeChosen():
            volume = min(max(0, event.volume), len(VOLUMES) - 1)
            return _again(session, replace(session.speech, volume=volume), event.at)
        case e.FocusMoved():
            return _aside(session, event) if session.speech.by_key else session
        case _:
            assert_never(event)


def opened(session: Session, at: float, *, by_key: bool = False) -> Session:
    """The screen read from its beginning; `by_key` with how to go on, and so is each screen after it."""
    speech = replace(session.speech, is_open=True, by_key=by_key or session.speech.by_key)
    return _said(replace(session, speech=speech), at, START, explains=by_key)


def closed(session: Session) -> Session:
    """Silence, without the buttons for speed and volume; who started it by key keeps them."""
    quiet = hushed(session)
    if not quiet.speech.is_open or quiet.speech.by_key:
        return quiet
    return replace(quiet, speech=replace(quiet.speech, is_open=False))


def hushed(session: Session) -> Session:
    """Silence."""
    if not session.speech.is_heard:
        return session
    return replace(session, speech=replace(session.speech, at=None, aside=""))


def heard(session: Session, event: e.SentenceSpoken) -> Session:
    """What follows on a sentence that has been heard. Speech stops the clock: it begins anew here.

    Not so the notice, which tells itself, and what scanning offers: neither is a sign of somebody.
    """
    speech = session.speech
    if event.number != speech.number or not speech.is_heard:
        return session
    if session.notice_since is None and session.speech_stops_clock:
        session = replace(session, active_at=max(session.active_at, event.at))
    if speech.at is None or not event.more:
        return hushed(session)
    return _said(session, event.at, speech.at + 1, explains=speech.explains)


def is_lost(session: Session, at: float) -> bool:
    """Whether what is being said should have been heard to its end long ago."""
    speech = session.speech
    return speech.is_heard and at >= speech.began_at + patience(speech.speed)


def followed(before: Session, after: Session, at: float, world: World) -> Session:
    """The voice after anything has happened: on another screen it falls silent, or reads that one.

    The idle notice is told to everybody who was listening, by finger or by key.
    """
    if after.epoch != before.epoch or not after.is_visit or place_of(after) == place_of(before):
        return after
    is_told = after.notice_since is not None and after.speech.is_open
    if (after.speech.by_key or is_told) and world.speech.speaks(after.language):
        return _said(after, at, START)
    return closed(after)


def place_of(session: Session) -> object:
    """What is to be read: another value when there is something else to be heard."""
    screen, notice = session.screen, session.notice_since is not None
    match screen:
        case ReadingScreen():
            return ("reading", screen.slide, session.language, notice)
        case QuizScreen():
            return ("quiz", _place_in(screen.run), session.language, notice)
        case ResultScreen():
            return ("result", screen.run.index, session.language, notice)
        case PlanScreen() | CallScreen():
            return (type(screen), screen.plan, screen.stage, session.language, notice)
        case TakeawayScreen():
            return ("takeaway", screen.code, session.language, notice)
        case _:
            return (type(screen), session.language, notice)


def _place_in(run: QuizRun) -> object:
    return (run.index, run.current.given is not None, run.current.to_sort)


def _said(session: Session, at: float, sentence: int, *, explains: bool = False) -> Session:
    speech = replace(
        session.speech,
        at=sentence,
        aside="",
        number=session.speech.number + 1,
        began_at=at,
        explains=explains,
    )
    return replace(session, speech=speech)


def _again(session: Session, speech: Speech, at: float) -> Session:
    """The same words at another speed or volume."""
    if speech == session.speech:
        return session
    if speech.is_heard:
        speech = replace(speech, number=speech.number + 1, began_at=at)
    return replace(session, speech=speech)


def _aside(session: Session, event: e.FocusMoved) -> Session:
    speech = replace(
        session.speech,
        at=None,
        aside=event.words,
        number=session.speech.number + 1,
        began_at=event.at,
    )
    return replace(session, speech=speech)
