"""`step`: the one function that changes a visit."""

from __future__ import annotations

from typing import assert_never

import msgspec

from kiosk.domain import (
    day_moves,
    idle,
    pin_moves,
    plan_moves,
    quiet_moves,
    quiz_moves,
    scan_moves,
    sources_moves,
    speech_moves,
    staff_moves,
    takeaway_moves,
    visit_moves,
)
from kiosk.domain import events as e
from kiosk.domain.comfort import SKIN_TONES
from kiosk.domain.counts import counted
from kiosk.domain.effects import Counted, Effect, SpeechLost, VisitBegan, VisitEnded, WhyEnded
from kiosk.domain.events import Event
from kiosk.domain.session import (
    CleaningScreen,
    ComfortScreen,
    HomeScreen,
    LanguageScreen,
    LoopScreen,
    PinScreen,
    PlanPickScreen,
    QuietScreen,
    QuizPickScreen,
    Session,
    World,
)
from kiosk.domain.staff import LEAVES_AFTER, ContentRead

replace = msgspec.structs.replace


class Step(msgspec.Struct, frozen=True):
    """The session after an event, and what the outside shall do about it."""

    session: Session
    effects: tuple[Effect, ...] = ()


def step(session: Session, event: Event, world: World) -> Step:
    """What `event` makes of `session`. Total: an event that means nothing now changes nothing.

    A tap within `Session.quiet_until` was meant for the screen before and is only noted as activity.
    While the idle notice is up, every real input takes more time and does nothing else. Whatever is
    done, reading aloud stops; who started it by key hears each new screen.
    """
    done = _step(session, event, world)
    counts = counted(session, done.session, world)
    if counts:
        done = Step(done.session, (*done.effects, Counted(counts)))
    if isinstance(event, e.SpeechKeyPressed):
        return done
    followed = speech_moves.followed(session, done.session, event.at, world)
    return done if followed is done.session else Step(followed, done.effects)


def _step(session: Session, event: Event, world: World) -> Step:
    if isinstance(event, e.ClockTicked):
        return _tick(session, event, world)
    if isinstance(event, e.InputSeen):
        return Step(replace(session, active_at=max(session.active_at, event.at)))
    if isinstance(event, e.ContentSwapped):
        if session.is_visit:
            return Step(session)
        swapped = world.with_content(event.catalog, event.content_state)
        fresh = Session.fresh(swapped, session.epoch + 1, event.at)
        is_cleaning = isinstance(session.screen, CleaningScreen)
        return Step(replace(fresh, screen=session.screen) if is_cleaning else fresh)
    if isinstance(event, e.DeskSeen | e.ContentWasRead):
        return Step(session)
    if isinstance(event, e.QuietTold):
        return Step(quiet_moves.told_quiet(session, event, world))
    if isinstance(event, e.PinAnswered):
        return Step(*pin_moves.pin_answered(session, event, world))
    if isinstance(event, e.StaffTold):
        return Step(staff_moves.told_staff(session, event))
    if isinstance(event, e.DayBegan):
        return Step(*day_moves.begin_day(session, event, world))
    if isinstance(event, e.SpeechFound):
        lost = not event.state.speaks(session.language)
        return Step(speech_moves.closed(session) if lost else session)
    if isinstance(event, e.TargetsSeen):  # no touch: there is nothing to scan while it is cleaned
        return Step(scan_moves.followed(session, event, world))
    if isinstance(session.screen, CleaningScreen):
        return Step(session)
    if isinstance(event, e.SentenceSpoken):
        return Step(speech_moves.heard(session, event))
    if isinstance(event, e.LoopPaused):
        return Step(_pause(session, event.at, world))
    if isinstance(event, e.Woken):
        return _wake(session, event, world)
    if isinstance(event, e.SwitchChose | e.SwitchMovedOn):
        return _switch(session, event, world)
    if isinstance(event, e.ScanStopped):
        return Step(scan_moves.followed(session, event, world))
    if isinstance(event, e.SpeechKeyPressed) and session.notice_since is None:
        return _speech_key(session, event, world)
    if not session.is_visit:
        if isinstance(event, e.LanguageChosen | e.LanguageOpened | e.StaffOpened):
            return _wake(session, event, world)
        return Step(session)
    if isinstance(event, e.FocusMoved | e.SpeechStopped):
        # No sign of somebody: the key or the finger was one, and scanning moves the focus by itself.
        is_told = session.notice_since is None
        return Step(speech_moves.speech_tapped(session, event, world) if is_told else session)
    active = replace(session, active_at=max(session.active_at, event.at))
    if isinstance(event, e.MoreTimeTaken):
        quiet_until = event.at + world.pace.settle
        return Step(replace(active, notice_since=None, quiet_until=quiet_until))
    if isinstance(event, e.Left) and event.at >= session.moved_until:
        return _end(session, event.at, world, WhyEnded.LEFT)
    if session.notice_since is not None or isinstance(event, e.Left | e.SpeechKeyPressed):
        return Step(active)
    if event.at < session.quiet_until:
        return Step(active)
    if isinstance(event, speech_moves.SpeechTap):
        return Step(speech_moves.speech_tapped(active, event, world))
    if isinstance(event, staff_moves.StaffTap):
        entered, effects = staff_moves.staff_tapped(active, event, world)
        return Step(speech_moves.hushed(entered), effects)
    return Step(speech_moves.hushed(_tapped(active, event, world)))


def world_after(event: Event, session: Session, world: World) -> World:
    """The world that comes after `event`, which found `session` in `world`."""
    match event:
        case e.ContentSwapped():
            if session.is_visit:
                return world
            return world.with_content(event.catalog, event.content_state)
        case e.DayBegan():
            return world.on_day(event.today)
        case e.QuietTold():
            return replace(world, is_quiet=event.is_quiet)
        case e.ContentWasRead():
            read = ContentRead(event.at, event.note)
            return replace(world, desk=replace(world.desk, read=read))
        case e.SpeechFound():
            return replace(world, speech=event.state)
        case e.DeskSeen():
            desk = event.desk
            if not session.is_visit:  # the loop goes on with the slides that it has begun with
                desk = replace(desk, hidden=world.desk.hidden)
            return replace(world, desk=desk)
        case _:
            return world


Tap = (
    e.WentHome
    | e.WentBack
    | e.TreatmentOpened
    | e.SlideOpened
    | e.PageTurned
    | e.MomentMoved
    | e.PartsOpened
    | e.ChapterPicked
    | e.QuizPickOpened
    | e.QuizStarted
    | e.Answered
    | e.ItemSorted
    | e.SortTakenBack
    | e.AnswerDone
    | e.QuestionPassed
    | e.MissedRetried
    | e.PlanPickOpened
    | e.PlanOpened
    | e.StageTurned
    | e.StagePicked
    | e.CallOpened
    | e.SourcesOpened
    | e.ComfortOpened
    | e.TextSizeChosen
    | e.CalmMotionChosen
    | e.SkinToneChosen
    | e.ContrastChosen
    | e.ComfortUndone
    | e.SlideStarred
    | e.MyQuestionsOpened
    | e.MyQuestionDropped
    | e.TakeawayOpened
    | e.TakeawayPlanPicked
    | e.TakeawayQuestionsChosen
    | e.TakeawayShown
    | e.CodeTurned
    | e.LanguageOpened
    | e.LanguageChosen
    | e.LowReachChosen
)


def _tapped(session: Session, event: Tap, world: World) -> Session:
    match event:
        case e.WentHome():
            return visit_moves.home(session, event.at, world)
        case e.WentBack():
            return visit_moves.back(session, event.at, world)
        case e.TreatmentOpened():
            return visit_moves.open_treatment(session, event, world)
        case e.SlideOpened():
            return visit_moves.open_slide(session, event, world)
        case e.PageTurned():
            return visit_moves.turn_page(session, event, world)
        case e.MomentMoved():
            return visit_moves.move_moment(session, event, world)
        case e.PartsOpened():
            return visit_moves.open_parts(session, event.at, world)
        case e.ChapterPicked():
            return visit_moves.pick_chapter(session, event, world)
        case e.QuizPickOpened():
            return visit_moves.push(session, QuizPickScreen(), event.at, world)
        case e.QuizStarted():
            return quiz_moves.start_quiz(session, event, world)
        case e.Answered() | e.ItemSorted() | e.SortTakenBack() | e.AnswerDone():
            return quiz_moves.answer_question(session, event, world)
        case e.QuestionPassed():
            return quiz_moves.pass_question(session, event, world)
        case e.MissedRetried():
            return quiz_moves.retry_missed(session, event, world)
        case e.PlanPickOpened():
            return visit_moves.push(session, PlanPickScreen(), event.at, world)
        case e.PlanOpened():
            return plan_moves.open_plan(session, event, world)
        case e.StageTurned():
            return plan_moves.turn_stage(session, event, world)
        case e.StagePicked():
            return plan_moves.pick_stage(session, event, world)
        case e.CallOpened():
            return plan_moves.open_call(session, event.at, world)
        case e.SourcesOpened():
            return sources_moves.open_sources(session, event.at, world)
        case e.ComfortOpened():
            if isinstance(session.screen, ComfortScreen):
                return session
            return visit_moves.push(session, ComfortScreen(), event.at, world)
        case e.TextSizeChosen():
            return replace(session, comfort=replace(session.comfort, text_size=event.text_size))
        case e.CalmMotionChosen():
            return replace(session, comfort=replace(session.comfort, calm_motion=event.calm))
        case e.SkinToneChosen():
            tone = event.skin_tone
            known = tone is None or tone in SKIN_TONES
            return (
                replace(session, comfort=replace(session.comfort, skin_tone=tone))
                if known
                else session
            )
        case e.ContrastChosen():
            return replace(session, comfort=replace(session.comfort, contrast=event.contrast))
        case e.ComfortUndone():
            return replace(visit_moves.raised(session, event.at, world), comfort=world.comfort)
        case e.SlideStarred():
            return takeaway_moves.star_slide(session)
        case e.MyQuestionsOpened():
            return takeaway_moves.open_my_questions(session, event.at, world)
        case e.MyQuestionDropped():
            return takeaway_moves.drop_question(session, event, world)
        case e.TakeawayOpened():
            return takeaway_moves.open_takeaway(session, event.at, world)
        case e.TakeawayPlanPicked():
            return takeaway_moves.pick_plan(session, event, world)
        case e.TakeawayQuestionsChosen():
            return takeaway_moves.take_questions(session, event)
        case e.TakeawayShown():
            return takeaway_moves.show_code(session, event.at, world)
        case e.CodeTurned():
            return takeaway_moves.turn_code(session, event, world)
        case e.LanguageOpened():
            if isinstance(session.screen, LanguageScreen):
                return session
            return visit_moves.push(session, LanguageScreen(), event.at, world)
        case e.LanguageChosen():
            return visit_moves.choose_language(session, event, world)
        case e.LowReachChosen():
            return visit_moves.lower(session, event, world)
        case _:
            assert_never(event)


def _wake(
    session: Session,
    event: e.Woken | e.LanguageChosen | e.LanguageOpened | e.StaffOpened,
    world: World,
) -> Step:
    if session.is_visit:
        return Step(replace(session, active_at=max(session.active_at, event.at)))
    if event.at < session.quiet_until:
        return Step(session)
    began = visit_moves.replace_screen(session, HomeScreen(), event.at, world)
    if isinstance(event, e.LanguageChosen):
        began = visit_moves.in_language(began, event.language, world)
    elif isinstance(event, e.LanguageOpened):
        began = visit_moves.push(began, LanguageScreen(), event.at, world)
    elif isinstance(event, e.StaffOpened):
        entered, effects = staff_moves.staff_tapped(began, event, world)
        return Step(replace(entered, active_at=event.at), (VisitBegan(is_staff=True), *effects))
    return Step(replace(began, active_at=event.at), (VisitBegan(),))


def _switch(session: Session, event: e.SwitchChose | e.SwitchMovedOn, world: World) -> Step:
    """A switch wakes the loop, answers the notice, begins to scan, or does its part of that."""
    if not session.is_visit:
        woken = _wake(session, e.Woken(event.at), world)
        return Step(scan_moves.begun(woken.session, event.at), woken.effects)
    if session.notice_since is not None:
        session = step(session, e.MoreTimeTaken(event.at), world).session
        return Step(scan_moves.begun(session, event.at))
    done, effects = scan_moves.switched(session, event, world)
    return Step(done, effects)


def _speech_key(session: Session, event: e.SpeechKeyPressed, world: World) -> Step:
    """On the loop it begins a visit as a touch does; without a voice it does no more than that."""
    woken = _wake(session, e.Woken(event.at), world)
    can_speak = world.speech.speaks(woken.session.language)
    if not woken.session.is_visit or not can_speak:
        return woken
    return Step(speech_moves.opened(woken.session, event.at, by_key=True), woken.effects)


def _pause(session: Session, at: float, world: World) -> Session:
    if not isinstance(session.screen, LoopScreen):
        return session
    return replace(session, screen=idle.paused_loop(session.screen, at, world))


def _tick(session: Session, event: e.ClockTicked, world: World) -> Step:
    if isinstance(session.screen, LoopScreen):
        return Step(idle.advance_loop(session, session.screen, event.at, world))
    if isinstance(session.screen, QuietScreen):
        return Step(quiet_moves.advance_quiet(session, session.screen, event.at))
    if isinstance(session.screen, CleaningScreen):
        is_clean = event.at >= session.screen.until
        return Step(staff_moves.cleaned(session, event.at, world) if is_clean else session)
    if event.at >= session.active_at + LEAVES_AFTER:
        if staff_moves.is_staff(session):
            return _end(session, event.at, world, WhyEnded.IDLE)
        if isinstance(session.screen, PinScreen):
            return Step(visit_moves.back(session, event.at, world))
    if session.notice_since is not None:
        if session.active_at >= session.notice_since:
            quiet_until = event.at + world.pace.settle
            return Step(replace(session, notice_since=None, quiet_until=quiet_until))
        if event.at >= session.notice_since + world.pace.notice:
            return _end(session, event.at, world, WhyEnded.IDLE)
        return Step(session)
    if speech_moves.is_lost(session, event.at):
        silent = replace(speech_moves.closed(session), active_at=event.at)
        return Step(silent, (SpeechLost(),))
    is_quiet = not session.speech_stops_clock
    if is_quiet and event.at >= session.active_at + idle.allowance(session, world):
        return Step(replace(session, notice_since=event.at))
    played = idle.advance_play(session, event.at, world)
    return Step(scan_moves.advanced(played, event.at, world))


def _end(session: Session, at: float, world: World, why: WhyEnded) -> Step:
    return Step(Session.fresh(world, session.epoch + 1, at), (VisitEnded(why),))
