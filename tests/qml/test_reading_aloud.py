"""Read to me: by finger, with what is read marked where it stands; and by key, with nothing seen."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.domain import events as e
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.spoken import derive_say, derive_spoken
from kiosk.domain.derive.spoken_blocks import Part
from kiosk.domain.panel import Panel
from kiosk.domain.sentences import plain
from kiosk.domain.session import (
    ComfortScreen,
    HomeScreen,
    LoopScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
)
from kiosk.domain.speech import Speech, SpeechHealth, SpeechState
from kiosk.ui.speech_view_model import MarkRow
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, centre, has_button, items, reach
from tests.ui.rig import Rig

PANELS = {
    "1920x1080": (Panel(1920, 1080, 24.0), TextSize.MEDIUM),
    "1080x1920": (Panel(1080, 1920, 24.0), TextSize.MEDIUM),
    "1024x600-largest": (Panel(1024, 600, 10.1), TextSize.LARGEST),
}
SCENES = (
    "home",
    "slide-resurfacing-02",
    "parts-",
    "quiz_pick",
    "question-resurfacing-01",
    "question-resurfacing-03",
    "question-resurfacing-05",
    "question-resurfacing-21",
    "result-",
    "plan_pick",
    "plan-resurfacing_ablative-3",
    "call-plan",
    "comfort",
    "language",
    "my_questions",
    "takeaway_pick",
    "takeaway",
    "sources",
    "status",
    "pin",
    "staff",
    "staff_loop",
    "staff_quiet",
    "staff_levels",
    "counts",
)


# --- By finger


def test_a_touch_reads_and_a_touch_stops(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    button = kiosk.button("Read to me")
    place = button.x()
    hand.tap(button)
    assert kiosk.session.speech.at == 0
    kiosk.wait_long()
    assert kiosk.button("Stop") is button
    assert button.x() == place
    hand.tap(button)
    assert not kiosk.session.speech.is_heard
    assert has_button(kiosk.window, "Text & colour")


@pytest.mark.parametrize("scene", SCENES)
def test_it_is_there_on_every_screen(kiosk: Rig, hand: Hand, scene: str) -> None:
    kiosk.show_scene(kiosk.scene(scene))
    hand.tap(kiosk.button("Read to me"))
    say = derive_say(kiosk.kiosk.view())
    assert say is not None
    assert say.text == derive_spoken(kiosk.kiosk.view())[0].text


@pytest.mark.parametrize(
    ("scene", "button"),
    [
        ("slide-resurfacing-02", "Next"),
        ("slide-resurfacing-02", "Home"),
        ("question-resurfacing-01", "Skip"),
        ("question-resurfacing-01", "I’m not sure"),
        ("plan-resurfacing_ablative-3", "Call us now"),
        ("home", "Skin tightening"),
    ],
)
def test_it_stops_when_something_else_is_touched(
    kiosk: Rig, hand: Hand, scene: str, button: str
) -> None:
    kiosk.show_scene(kiosk.scene(scene))
    hand.tap(kiosk.button("Read to me"))
    kiosk.wait_long()
    hand.tap(reach(kiosk.window, hand, button))
    assert not kiosk.session.speech.is_heard
    assert kiosk.button("Read to me").isVisible()
    assert marks(kiosk) == ()


def test_it_goes_on_under_a_touch_that_does_nothing(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    hand.tap(kiosk.button("Read to me"))
    kiosk.wait_long()
    hand.tap(kiosk.window.contentItem().boundingRect().center().toPoint())
    assert kiosk.session.speech.at == 0


def test_speed_volume_and_again_by_touch(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    hand.tap(kiosk.button("Read to me"))

    def press(words: str) -> Speech:
        kiosk.wait_long()
        hand.tap(kiosk.button(words))
        return kiosk.session.speech

    assert press("Faster").speed == 3
    assert press("Slower").speed == 2
    assert press("Louder").volume == 3
    assert press("Quieter").volume == 2
    for _ in range(3):
        press("Faster")
    assert not kiosk.session.speech.speed < 5
    assert not has_button(kiosk.window, "Faster")
    speak(kiosk)
    before = kiosk.session.speech
    again = press("Say again")
    assert (before.at, again.at) == (1, 1)
    assert again.number == before.number + 1


def test_on_a_small_panel_one_button_goes_through_all_levels(
    make_kiosk: MakeKiosk, touchscreen: object
) -> None:
    kiosk = make_kiosk(panel=Panel(1024, 600, 10.1))
    hand = Hand(kiosk.window, touchscreen)  # type: ignore[arg-type]
    kiosk.show(HomeScreen())
    hand.tap(kiosk.button("Read to me"))
    speeds, volumes = [], []
    for _ in range(6):
        kiosk.wait_long()
        hand.tap(kiosk.button("Speed"))
        kiosk.wait_long()
        hand.tap(kiosk.button("Volume"))
        speeds.append(kiosk.session.speech.speed)
        volumes.append(kiosk.session.speech.volume)
    assert speeds == [3, 4, 5, 0, 1, 2]
    assert volumes == [3, 4, 0, 1, 2, 3]


def test_the_idle_clock_waits_for_speech(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    hand.tap(kiosk.button("Read to me"))
    for _ in range(10):
        kiosk.pass_time(20)
        speak(kiosk)
        assert kiosk.session.notice_since is None


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (SpeechState(SpeechHealth.READY, ("en",)), True),
        (SpeechState(SpeechHealth.READY, ("es",)), False),
        (SpeechState(SpeechHealth.MISSING), False),
        (SpeechState(SpeechHealth.LOST), False),
    ],
)
def test_without_a_voice_it_is_not_offered(kiosk: Rig, state: SpeechState, offered: bool) -> None:
    kiosk.show(HomeScreen())
    kiosk.store.dispatch(e.SpeechFound(kiosk.clock.now, state))
    assert ("Read to me" in kiosk.button_names()) is offered


# --- The mark


@pytest.mark.parametrize(("panel", "size"), PANELS.values(), ids=PANELS.keys())
def test_every_sentence_is_marked_where_it_stands(
    make_kiosk: MakeKiosk, panel: Panel, size: TextSize
) -> None:
    """But for words that have no room on a small panel, such as those of the bar's buttons."""
    kiosk = make_kiosk(panel=panel)
    missing: list[str] = []
    outside: list[str] = []
    for name in SCENES:
        kiosk.show_scene(kiosk.scene(name), size)
        kiosk.kiosk.speech.toggle()
        screen = QRectF(0, 0, panel.width, panel.height)
        for sentence in derive_spoken(kiosk.kiosk.view()):
            kiosk.rest()
            assert kiosk.aloud.mark is not None
            kiosk.aloud.mark.place()
            rows = marks(kiosk)
            if sentence.shown and not rows:
                missing.append(f"{name}: {sentence.part.value} {sentence.shown!r}")
            outside += [
                f"{name}: {sentence.text!r} {row}"
                for row in rows
                if not screen.adjusted(-1, -1, 1, 1).contains(box(row))
            ]
            speak(kiosk)
    assert outside == []
    assert missing == []


def test_the_line_is_under_the_words_of_the_sentence_only(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("slide-rejuvenation-01"))
    kiosk.kiosk.speech.toggle()
    every = derive_spoken(kiosk.kiosk.view())
    bodies = [at for at, sentence in enumerate(every) if sentence.part is Part.BODY]
    lines: list[list[MarkRow]] = []
    for at, _ in enumerate(every[: bodies[-1] + 1]):
        if at in bodies:
            lines.append(list(marks(kiosk)))
        speak(kiosk)
    body = next(
        i
        for i in items(kiosk.window.contentItem())
        if i.inherits("QQuickText") and i.property("text") == every[bodies[0]].shown
    )
    assert len(lines) > 2
    flat = sorted((round(row.down), row.across, row.wide) for rows in lines for row in rows)
    for (down, across, wide), (next_down, next_across, _) in pairwise(flat):
        assert next_down > down or next_across >= across + wide - 1  # no words in two sentences
    assert len({down for down, _, _ in flat}) == body.property("lineCount")
    assert not any(row.frames for rows in lines for row in rows)


def test_the_pane_is_paged_to_what_is_read(make_kiosk: MakeKiosk) -> None:
    panel, size = PANELS["1024x600-largest"]
    kiosk = make_kiosk(panel=panel)
    kiosk.show_scene(kiosk.scene("slide-rejuvenation-01"), size)
    pane = next(
        i
        for i in items(kiosk.window.contentItem())
        if i.inherits("QQuickFlickable") and i.isVisible() and i.property("interactive")
    )
    kiosk.kiosk.speech.toggle()
    places = []
    for sentence in derive_spoken(kiosk.kiosk.view()):
        if sentence.part is Part.BODY:
            kiosk.aloud.mark.place()  # type: ignore[union-attr]
            places.append(pane.property("contentY"))
            clip = pane.mapRectToScene(pane.boundingRect()).adjusted(-9, -1, 9, 1)
            assert marks(kiosk)
            assert all(clip.contains(box(row)) for row in marks(kiosk))
        speak(kiosk)
    assert places == sorted(places)
    assert places[-1] > places[0]


def test_a_page_turned_by_hand_stops_it(make_kiosk: MakeKiosk, touchscreen: object) -> None:
    panel, size = PANELS["1024x600-largest"]
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)  # type: ignore[arg-type]
    kiosk.show_scene(kiosk.scene("slide-rejuvenation-01"), size)
    kiosk.kiosk.speech.toggle()
    kiosk.wait_long()
    kiosk.aloud.mark.place()  # type: ignore[union-attr]
    hand.tap(kiosk.button("Show more below"))
    assert not kiosk.session.speech.is_heard
    assert kiosk.session.speech.is_open


def speak(kiosk: Rig) -> None:
    """The sentence has been heard to its end."""
    say = derive_say(kiosk.kiosk.view())
    if say is not None:
        kiosk.store.dispatch(e.SentenceSpoken(kiosk.clock.now, say.number, say.more))


def marks(kiosk: Rig) -> tuple[MarkRow, ...]:
    return kiosk.kiosk.speech.marks._rows


def box(row: MarkRow) -> QRectF:
    return QRectF(row.across, row.down, row.wide, row.high)


# --- By key, with nothing seen


class Listener:
    """Somebody who hears what is said, and has a few keys."""

    def __init__(self, kiosk: Rig) -> None:
        self.kiosk = kiosk

    def hears(self) -> str:
        """What is being said now."""
        say = derive_say(self.kiosk.kiosk.view())
        return "" if say is None else say.text

    def listens(self) -> list[str]:
        """All that is said until silence."""
        texts = []
        while words := self.hears():
            texts.append(words)
            speak(self.kiosk)
            self.kiosk.rest()
        return texts

    def presses(self, key: Qt.Key) -> str:
        """A key, and what is then said."""
        self.kiosk.wait_long()
        QTest.keyClick(self.kiosk.window, key)
        self.kiosk.rest()
        return self.hears()

    def goes_to(self, words: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
        """The arrow until something of that name is told."""
        for _ in range(60):
            if self.presses(key).startswith(words):
                return
        raise AssertionError(f"{words!r} is never told")

    def chooses(self, words: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
        """The arrow to something, and Enter."""
        self.goes_to(words, key)
        self.presses(Qt.Key.Key_Return)


@pytest.fixture
def listener(make_kiosk: MakeKiosk, world: object) -> Listener:
    keyed = msgspec.structs.replace(world, speech_key="F1")  # type: ignore[type-var]
    return Listener(make_kiosk(world=keyed))


def test_from_the_loop_through_a_slide_and_a_question_and_out(listener: Listener) -> None:
    kiosk = listener.kiosk
    assert listener.hears() == ""
    assert listener.presses(Qt.Key.Key_F1).startswith("This kiosk reads to you")
    home = listener.listens()
    assert "What would you like to know?" in home
    assert "Skin resurfacing." in home

    listener.chooses("Skin resurfacing")
    assert isinstance(kiosk.screen, ReadingScreen)
    slide = listener.listens()
    assert any(words.startswith("Picture:") for words in slide)
    assert "Next" in " ".join(slide)
    assert not any("reads to you" in words for words in slide)

    listener.chooses("Home")
    listener.listens()
    listener.chooses("Check what you remember")
    listener.listens()
    listener.chooses("Skin resurfacing")
    assert isinstance(kiosk.screen, QuizScreen)
    question = listener.listens()
    assert "I’m not sure" in question
    listener.chooses("I’m not sure")
    assert kiosk.screen.run.current.given is not None
    answer = listener.listens()
    assert kiosk.screen.run.current.question.answer.short.in_("en") in " ".join(answer)

    listener.chooses("Clear & leave", Qt.Key.Key_Up)
    assert isinstance(kiosk.screen, LoopScreen)
    assert kiosk.session.speech == Speech()
    assert listener.hears() == ""


def test_a_whole_quiz_with_two_switches(listener: Listener) -> None:
    """One goes on, one chooses."""
    kiosk = listener.kiosk
    listener.presses(Qt.Key.Key_F1)
    on = Qt.Key.Key_Tab
    listener.chooses("Check what you remember", on)
    listener.chooses("Skin tightening", on)
    for _ in range(40):
        if not isinstance(kiosk.screen, QuizScreen):
            break
        assert listener.listens()
        listener.chooses("I’m not sure", on)
        assert kiosk.screen.run.current.given is not None
        follows = ("Next question", "Some once more", "See how it went")
        for _ in range(30):
            if listener.presses(on).startswith(follows):
                break
        listener.presses(Qt.Key.Key_Return)
    assert isinstance(kiosk.screen, ResultScreen)
    assert "What you know now" in listener.listens()


@pytest.mark.parametrize("scene", SCENES)
def test_arrows_reach_everything_there_and_back(listener: Listener, scene: str) -> None:
    kiosk = listener.kiosk
    kiosk.show_scene(kiosk.scene(scene))
    listener.presses(Qt.Key.Key_F1)
    listener.presses(Qt.Key.Key_Down)
    expected = Counter(kiosk.button_names())
    expected -= Counter(["Your clinic"])
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        told = []
        for _ in range(sum(expected.values()) + 2):
            words = listener.presses(key)
            assert words
            told.append(words)
        names = {name for name in expected if any(plain(words).startswith(name) for words in told)}
        assert names == set(expected)


def test_another_language_is_chosen_and_heard(listener: Listener) -> None:
    kiosk = listener.kiosk
    listener.presses(Qt.Key.Key_F1)
    assert "Language" in listener.listens()
    listener.chooses("Language", Qt.Key.Key_Up)
    assert "Español" in listener.listens()
    listener.chooses("Español")
    assert kiosk.session.language == "es"
    say = derive_say(kiosk.kiosk.view())
    assert say is not None
    assert say.language == "es"
    assert listener.listens()[0].startswith("¿")


def test_text_and_colour_is_reached_by_who_hears(listener: Listener) -> None:
    listener.presses(Qt.Key.Key_F1)
    listener.chooses("Text & colour", Qt.Key.Key_Up)
    assert isinstance(listener.kiosk.screen, ComfortScreen)


def test_what_is_told_has_name_role_and_state(listener: Listener) -> None:
    kiosk = listener.kiosk
    kiosk.show_scene(kiosk.scene("comfort"))
    listener.presses(Qt.Key.Key_F1)
    told = [listener.presses(Qt.Key.Key_Down) for _ in range(12)]
    assert "Medium, chosen" in told
    assert "Large, not chosen" in told
    assert "Home. Button." in [*told, *(listener.presses(Qt.Key.Key_Down) for _ in range(9))]
    listener.goes_to("Largest")
    assert listener.presses(Qt.Key.Key_Return) == "Largest, chosen"


def test_a_slider_is_told_and_keeps_its_arrows(listener: Listener) -> None:
    kiosk = listener.kiosk
    kiosk.show(first_with_moments(kiosk))
    listener.presses(Qt.Key.Key_F1)
    first, second = first_titles(kiosk)
    listener.goes_to(f"Over time: {first}. Slider.")
    before = kiosk.screen
    assert listener.presses(Qt.Key.Key_Right).startswith(f"Over time: {second}. Slider.")
    assert kiosk.screen != before
    assert not listener.presses(Qt.Key.Key_Down).startswith("Over time")


def first_titles(kiosk: Rig) -> tuple[str, str]:
    first, second, *_ = kiosk.kiosk.reading._props.figure.moments
    return first.title, second.title


def first_with_moments(kiosk: Rig) -> ReadingScreen:
    slides = (s for t in kiosk.store.world.catalog.treatments for s in t.slides())
    return ReadingScreen(next(s.id for s in slides if getattr(s.figure, "moments", ())))


def test_an_arrow_stops_what_is_read(listener: Listener) -> None:
    listener.presses(Qt.Key.Key_F1)
    assert listener.kiosk.session.speech.at == 0
    listener.presses(Qt.Key.Key_Down)
    assert listener.kiosk.session.speech.at is None


def test_without_the_key_arrows_move_and_nothing_is_said(kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    QTest.keyClick(kiosk.window, Qt.Key.Key_Down)
    kiosk.rest()
    focused = kiosk.window.activeFocusItem()
    assert focused is not None
    assert focused.property("visualFocus")
    assert not kiosk.session.speech.is_heard


def test_a_held_key_starts_once(listener: Listener) -> None:
    from tests.qml.test_keyboard import hold

    hold(listener.kiosk, Qt.Key.Key_F1, repeated=False)
    number = listener.kiosk.session.speech.number
    for _ in range(20):
        hold(listener.kiosk, Qt.Key.Key_F1, repeated=True)
    assert listener.kiosk.session.speech.number == number


def test_the_idle_notice_is_told(listener: Listener) -> None:
    kiosk = listener.kiosk
    listener.presses(Qt.Key.Key_F1)
    listener.listens()
    kiosk.pass_time(600)
    assert listener.hears() == "Are you still there?"
    listener.listens()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Down)
    kiosk.pass_time(1)
    assert kiosk.session.notice_since is None
    assert listener.hears() != ""


def test_what_has_the_focus_is_seen(make_kiosk: MakeKiosk) -> None:
    panel, size = PANELS["1024x600-largest"]
    kiosk = make_kiosk(panel=panel)
    kiosk.show_scene(kiosk.scene("home"), size)
    for _ in range(14):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Down)
        kiosk.rest()
        focused = kiosk.window.activeFocusItem()
        assert focused is not None
        middle = centre(focused)
        assert QRectF(0, 0, panel.width, panel.height).contains(middle), focused.property("text")
