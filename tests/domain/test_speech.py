"""Reading aloud: what starts it, what stops it, and the clock that waits for it."""

from __future__ import annotations

import json
from typing import Final

import msgspec
import pytest

from kiosk.content.bundled import bundled_content
from kiosk.domain import events as e
from kiosk.domain.derive.speech import derive_speech, status_words
from kiosk.domain.derive.spoken import derive_say, derive_sentence, derive_spoken
from kiosk.domain.effects import SpeechLost, VisitBegan, WhyEnded
from kiosk.domain.effects import VisitEnded as Ended
from kiosk.domain.events import Event
from kiosk.domain.idle import allowance, next_wake
from kiosk.domain.letters import word_count
from kiosk.domain.session import HomeScreen, ReadingScreen, Session, StatusScreen, World
from kiosk.domain.speech import SPEEDS, Speech, SpeechHealth, SpeechState, patience, spoken_tag
from kiosk.domain.speech_rate import rate_of, rest_of
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.worlds import SMALL_PANEL, WORDS, WORLD, view, view_of

replace = msgspec.structs.replace
PEEL: Final = v.treatment("peel")
SLIDE: Final = v.visit(PEEL)
ENGLISH: Final = replace(WORLD, speech=SpeechState(SpeechHealth.READY, ("en",)))
MUTE: Final = replace(WORLD, speech=SpeechState(SpeechHealth.MISSING, detail="no service"))


def after(session: Session, *happenings: Event, world: World = WORLD) -> Session:
    for happening in happenings:
        session = step(session, happening, world).session
    return session


READ: Final = after(SLIDE, e.SpeechToggled(10.0))
KEYED: Final = after(SLIDE, e.SpeechKeyPressed(10.0))


def heard_whole(session: Session, at: float) -> Session:
    """The session when all of the screen has been heard, a second for each sentence."""
    while (say := derive_say(view(session))) is not None:
        at += 1.0
        session = after(session, e.SentenceSpoken(at, say.number, say.more))
    return session


def test_reading_begins_with_the_first_sentence() -> None:
    assert READ.speech == Speech(at=0, number=1, began_at=10.0, is_open=True)
    say = derive_say(view(READ))
    assert say is not None
    assert (say.text, say.language, say.words_a_minute, say.volume, say.more) == (
        "Skin peel · What it is",
        "en",
        120,
        0.6,
        True,
    )


def test_each_sentence_follows_on_the_one_before_until_the_last() -> None:
    texts, session, at = [], READ, 10.0
    while (say := derive_say(view(session))) is not None:
        texts.append(say.text)
        at += 1.0
        session = after(session, e.SentenceSpoken(at, say.number, say.more))
    assert texts == [sentence.text for sentence in derive_spoken(view(READ))]
    assert not session.speech.is_heard
    assert session.speech.is_open
    assert session.active_at == at


@pytest.mark.parametrize(
    "told",
    [e.SentenceSpoken(12.0, 0, True), e.SentenceSpoken(12.0, 2, False)],
    ids=["the one before", "one to come"],
)
def test_what_was_said_before_moves_nothing(told: Event) -> None:
    assert after(READ, told) == READ
    assert after(SLIDE, told) == SLIDE


def test_stop() -> None:
    stopped = after(READ, e.SpeechToggled(11.0))
    assert (stopped.speech.at, stopped.speech.is_open) == (None, False)
    assert derive_say(view(stopped)) is None
    assert derive_sentence(view(stopped)) is None


QUIZ: Final = v.visit(*v.TO_QUIZ)
SIGNS: Final = [
    ("another slide", SLIDE, v.page(1)),
    ("chapters", SLIDE, v.PARTS),
    ("home", SLIDE, v.HOME),
    ("text & colour", SLIDE, v.COMFORT),
    ("an answer", QUIZ, v.answer("hard")),
    ("another question", QUIZ, v.PASS),
    ("a stage", v.visit(v.plan("deep")), v.stage_by(1)),
    ("the slider of a drawing", SLIDE, v.moment(1.0)),
    ("a larger size", v.visit(v.COMFORT), v.calm(True)),
    ("a page turned by hand", SLIDE, e.SpeechStopped),
]


@pytest.mark.parametrize(("session", "act"), [c[1:] for c in SIGNS], ids=[c[0] for c in SIGNS])
def test_it_stops_when_the_person_acts(session: Session, act: v.Act) -> None:
    reading = after(session, e.SpeechToggled(20.0))
    assert reading.speech.at == 0
    stopped = after(reading, act(25.0))
    assert not stopped.speech.is_heard
    same_place = act in (e.SpeechStopped,) or stopped.screen == session.screen
    assert stopped.speech.is_open is (same_place or isinstance(act(0.0), e.MomentMoved))


def test_a_touch_that_does_nothing_stops_nothing() -> None:
    assert after(READ, e.InputSeen(12.0)).speech == READ.speech


def test_say_again_says_the_sentence_again_and_in_silence_all_of_them() -> None:
    third = after(READ, e.SentenceSpoken(11.0, 1, True), e.SentenceSpoken(12.0, 2, True))
    again = after(third, e.SpeechRepeated(13.0))
    assert (third.speech.at, again.speech.at) == (2, 2)
    assert again.speech.number == third.speech.number + 1
    assert after(heard_whole(READ, 10.0), e.SpeechRepeated(90.0)).speech.at == 0


def test_say_again_in_the_explanation_stays_in_it() -> None:
    second = after(KEYED, e.SentenceSpoken(11.0, KEYED.speech.number, True))
    again = after(second, e.SpeechRepeated(12.0))
    assert derive_say(view(again)).text == derive_say(view(second)).text  # type: ignore[union-attr]


@pytest.mark.parametrize(("asked", "words"), [(0, 60), (2, 120), (5, 240), (6, 240), (-1, 60)])
def test_six_speeds(asked: int, words: int) -> None:
    session = after(READ, e.SpeedChosen(11.0, asked))
    say = derive_say(view(session))
    assert say is not None
    assert (say.words_a_minute, session.speech.at) == (words, 0)
    assert len(SPEEDS) == 6
    assert (SPEEDS[0], SPEEDS[-1], SPEEDS[Speech().speed]) == (60, 240, 120)


@pytest.mark.parametrize(("asked", "share"), [(0, 0.2), (4, 1.0), (5, 1.0), (-1, 0.2)])
def test_the_volume(asked: int, share: float) -> None:
    say = derive_say(view(after(READ, e.VolumeChosen(11.0, asked))))
    assert say is not None
    assert say.volume == share


def test_the_sentence_is_said_anew_at_another_speed_and_only_then() -> None:
    assert after(READ, e.SpeedChosen(11.0, 4)).speech.number == 2
    assert after(READ, e.SpeedChosen(11.0, 2)) == replace(READ, active_at=11.0)
    assert not after(SLIDE, e.SpeedChosen(11.0, 4)).speech.is_heard


def test_the_visit_forgets_speed_volume_and_key() -> None:
    changed = after(KEYED, e.SpeedChosen(11.0, 5), e.VolumeChosen(12.0, 0))
    left = after(changed, e.Left(13.0))
    assert left.speech == Speech()
    assert left == Session.fresh(WORLD, 1, 13.0)


# --- The clock


def test_speech_stops_the_clock() -> None:
    session, at = READ, 10.0
    for _ in range(200):
        at = min(at + 20.0, next_wake(session, WORLD, at) - 0.01)
        number = session.speech.number
        session = after(session, e.ClockTicked(at), e.SentenceSpoken(at, number, True))
        assert session.notice_since is None
        assert session.speech.is_heard
    assert at > 200 + allowance(session, WORLD)
    ended = after(session, e.SentenceSpoken(at + 1, session.speech.number, False))
    assert next_wake(ended, WORLD, at + 1) == at + 1 + allowance(ended, WORLD)


@pytest.mark.parametrize("speed", range(6))
def test_a_voice_that_ends_no_sentence_is_not_waited_for(speed: int) -> None:
    session = after(READ, e.SpeedChosen(10.0, speed))
    due = session.speech.began_at + patience(speed)
    assert next_wake(session, WORLD, 11.0) == due
    before = step(session, e.ClockTicked(due - 0.01), WORLD)
    assert (before.session, before.effects) == (session, ())
    done = step(session, e.ClockTicked(due), WORLD)
    assert done.effects == (SpeechLost(),)
    assert not done.session.speech.is_heard
    assert next_wake(done.session, WORLD, due) == due + allowance(done.session, WORLD)
    assert patience(speed) > 30 * 60 / SPEEDS[speed]


@pytest.mark.parametrize("session", [READ, KEYED], ids=["by touch", "by key"])
def test_nobody_there_ends_in_a_fresh_session_though_nothing_is_heard(session: Session) -> None:
    at, effects = 10.0, []
    for _ in range(200):
        at = max(at + 0.001, next_wake(session, WORLD, at))
        done = step(session, e.ClockTicked(at), WORLD)
        session = done.session
        effects += done.effects
        if not session.is_visit:
            break
    assert effects == [SpeechLost(), Ended(WhyEnded.IDLE)]
    assert session == Session.fresh(WORLD, 1, at)


# --- Without seeing


def test_a_key_begins_a_visit_and_explains_how_to_go_on() -> None:
    done = step(Session.fresh(WORLD, 0, 0.0), e.SpeechKeyPressed(5.0), WORLD)
    assert done.effects == (VisitBegan(),)
    assert done.session.screen == HomeScreen()
    assert done.session.speech.by_key
    first = derive_spoken(view(done.session))[0]
    assert WORDS["speech.explain"].startswith(first.text)
    assert "arrow keys" in WORDS["speech.explain"]
    assert first.shown == ""


def test_a_key_too_soon_begins_nothing() -> None:
    fresh = Session.fresh(WORLD, 0, 0.0)
    assert step(fresh, e.SpeechKeyPressed(0.1), WORLD).session == fresh


def test_started_by_key_each_new_screen_is_read_and_not_explained_again() -> None:
    turned = after(KEYED, v.page(1)(12.0))
    assert (turned.speech.at, turned.speech.explains) == (0, False)
    assert turned.speech.number == KEYED.speech.number + 1
    assert derive_spoken(view(turned))[0].text == "Skin peel · What it is"
    again = after(turned, e.SpeechKeyPressed(13.0))
    assert derive_spoken(view(again))[0].text in WORDS["speech.explain"]


def test_started_by_key_the_notice_is_read_and_then_the_screen() -> None:
    silent = heard_whole(KEYED, 10.0)
    up = after(silent, e.ClockTicked(silent.active_at + 1000))
    assert up.notice_since is not None
    texts = [sentence.text for sentence in derive_spoken(view(up))]
    assert texts[0] == WORDS["notice.title"]
    assert texts[1] == WORDS["speech.notice"]
    assert up.speech.at == 0
    back = after(up, e.MoreTimeTaken(up.notice_since + 5))
    assert back.speech.at == 0
    assert isinstance(back.screen, ReadingScreen)


def test_the_countdown_of_the_notice_waits_for_no_speech() -> None:
    silent = heard_whole(KEYED, 10.0)
    up = after(silent, e.ClockTicked(silent.active_at + 1000))
    assert up.notice_since is not None
    assert not after(up, e.ClockTicked(up.notice_since + WORLD.pace.notice)).is_visit


@pytest.mark.parametrize("listener", [KEYED, READ], ids=["by key", "by finger"])
def test_the_notice_that_is_heard_to_its_end_takes_no_more_time(listener: Session) -> None:
    silent = heard_whole(listener, 10.0)
    up = after(silent, e.ClockTicked(silent.active_at + 1000))
    assert up.notice_since is not None
    told = heard_whole(up, up.notice_since)
    told = after(told, e.ClockTicked(up.notice_since + 10))
    assert told.notice_since == up.notice_since
    assert not after(told, e.ClockTicked(up.notice_since + WORLD.pace.notice)).is_visit


@pytest.mark.parametrize("heard_after", [1.0, 2.0], ids=["a quick voice", "a slow voice"])
def test_scanning_that_is_heard_is_no_sign_of_somebody(heard_after: float) -> None:
    """Each thing that is offered is told; a slow voice is cut off by the next, and never silent."""
    session = after(heard_whole(KEYED, 10.0), e.SwitchChose(20.0), e.TargetsSeen(20.0, (1, 1, 1)))
    at, number = session.active_at, 0
    most = at + allowance(session, WORLD) + WORLD.pace.notice + 4
    while session.is_visit:
        at, number = at + 1.5, number + 1
        assert at < most
        session = after(session, e.ClockTicked(at), e.FocusMoved(at, f"Thing {number}. Button."))
        if heard_after < 1.5:
            spoken = e.SentenceSpoken(at + heard_after, session.speech.number, False)
            session = after(session, spoken)


def test_the_notice_is_told_to_who_has_listened_by_finger() -> None:
    silent = heard_whole(READ, 10.0)
    assert silent.speech.is_open
    up = after(silent, e.ClockTicked(silent.active_at + 1000))
    assert up.notice_since is not None
    say = derive_say(view(up))
    assert say is not None
    assert say.text == WORDS["notice.title"]
    back = after(up, e.MoreTimeTaken(up.notice_since + 5))
    assert not back.speech.is_heard


def test_the_notice_is_silent_for_who_has_not_asked_for_speech() -> None:
    up = after(SLIDE, e.ClockTicked(SLIDE.active_at + 1000))
    assert up.notice_since is not None
    assert derive_say(view(up)) is None


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_20_seconds_are_left_when_the_notice_has_said_what_to_do(language: str) -> None:
    """WCAG 2.2.1, at the slowest speed, in the words that the kiosk brings along."""
    strings = json.loads((bundled_content() / "strings" / f"{language}.json").read_bytes())
    told = " ".join(strings["strings"][key] for key in ("notice.title", "speech.notice"))
    assert WORLD.pace.notice - word_count(told) * 60 / SPEEDS[0] >= 20


def test_what_has_the_focus_is_told_in_place_of_the_screen() -> None:
    moved = after(KEYED, e.FocusMoved(10.1, "Next. Button."))
    say = derive_say(view(moved))
    assert say is not None
    assert (say.text, say.more) == ("Next. Button.", False)
    assert derive_sentence(view(moved)) is None
    done = after(moved, e.SentenceSpoken(12.0, say.number, say.more))
    assert not done.speech.is_heard


def test_who_sees_hears_nothing_of_the_focus() -> None:
    assert after(READ, e.FocusMoved(11.0, "Next. Button.")).speech == READ.speech


# --- Machines without a voice


@pytest.mark.parametrize(
    ("state", "language", "offers"),
    [
        (SpeechState(), "en", True),
        (SpeechState(SpeechHealth.READY, ("ar", "en")), "en", True),
        (SpeechState(SpeechHealth.READY, ("cmn", "zh")), "zh-Hans", True),
        (SpeechState(SpeechHealth.READY, ("es",)), "en", False),
        (SpeechState(SpeechHealth.READY), "en", False),
        (SpeechState(SpeechHealth.MISSING, ("en",)), "en", False),
        (SpeechState(SpeechHealth.LOST, ("en",)), "en", False),
    ],
)
def test_reading_is_offered_where_there_is_a_voice(
    state: SpeechState, language: str, offers: bool
) -> None:
    assert state.speaks(language) is offers


def test_tags() -> None:
    assert [spoken_tag(tag) for tag in ("en", "pt-BR", "zh-Hans")] == ["en", "pt", "zh"]


@pytest.mark.parametrize("act", [e.SpeechToggled, e.SpeechRepeated, e.SpeechKeyPressed])
def test_without_a_voice_nothing_is_started(act: v.Act) -> None:
    assert not after(SLIDE, act(10.0), world=MUTE).speech.is_heard
    spanish = replace(SLIDE, language="es")
    assert not after(spanish, act(10.0), world=ENGLISH).speech.is_heard
    assert not derive_speech(view(spanish, ENGLISH)).is_offered


def test_without_a_voice_the_key_still_begins_a_visit() -> None:
    done = step(Session.fresh(MUTE, 0, 0.0), e.SpeechKeyPressed(5.0), MUTE)
    assert done.session.screen == HomeScreen()
    assert not done.session.speech.by_key


def test_a_voice_that_goes_leaves_silence() -> None:
    lost = after(READ, e.SpeechFound(12.0, SpeechState(SpeechHealth.LOST)))
    assert (lost.speech.is_heard, lost.speech.is_open) == (False, False)
    kept = after(READ, e.SpeechFound(12.0, SpeechState(SpeechHealth.READY, ("en",))))
    assert kept == READ


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SpeechState(), "Not asked yet"),
        (SpeechState(SpeechHealth.READY, ("en", "es")), "Works. Voices for: en, es"),
        (
            SpeechState(SpeechHealth.READY, ("en",)),
            "Works. Voices for: en. Not offered in: es",
        ),
        (
            SpeechState(SpeechHealth.READY, ("fi",)),
            "Works. Voices for: –. Not offered in: en, es",
        ),
        (SpeechState(SpeechHealth.MISSING, detail="gone"), "{} (gone)"),
        (SpeechState(SpeechHealth.LOST), "{}"),
    ],
)
def test_what_staff_are_told(state: SpeechState, words: str) -> None:
    told = status_words(view_of(StatusScreen(), replace(WORLD, speech=state)))
    known = WORDS.get(f"status.speech.{state.health.value}", "")
    assert told == words.format(known)


# --- Buttons, and the speed of the voice


def test_the_buttons_tell_their_levels() -> None:
    props = derive_speech(view(after(READ, e.SpeedChosen(11.0, 0), e.VolumeChosen(12.0, 4))))
    assert (props.is_offered, props.is_open, props.is_reading) == (True, True, True)
    assert (props.speed_words, props.volume_words) == ("Speed 1 of 6", "Volume 5 of 5")
    assert props.has_pairs
    assert not derive_speech(view(READ, panel=SMALL_PANEL)).has_pairs


@pytest.mark.parametrize(
    ("words", "rate"),
    [(60, -1.0), (90, -1.0), (132, (120 - 170) / 90), (230, (200 - 170) / 279), (900, 70 / 279)],
)
def test_the_rate_that_the_voice_is_asked_for(words: int, rate: float) -> None:
    assert rate_of(words) == pytest.approx(rate)


def test_faster_is_faster() -> None:
    rates = [(rate_of(words), -rest_of(words, 10)) for words in SPEEDS]
    assert rates == sorted(set(rates))


def test_slower_than_the_voice_can_speak_are_rests() -> None:
    assert rest_of(92, 20) == rest_of(240, 20) == 0.0
    assert 20 * 60 / 92 + rest_of(60, 20) == pytest.approx(20.0)
