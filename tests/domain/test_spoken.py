"""What is read aloud of each screen, in what order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.derive.spoken import derive_spoken
from kiosk.domain.derive.spoken_blocks import Part
from kiosk.domain.panel import Panel
from kiosk.domain.sentences import count, digit_by_digit, plain, sentences, stopped
from kiosk.domain.session import (
    LanguageScreen,
    MyQuestionsScreen,
    ReadingScreen,
    Screen,
    Session,
    SourcesScreen,
    TakeawayPickScreen,
    TakeawayScreen,
    World,
)
from kiosk.domain.speech import LONGEST_PART, Speech
from kiosk.domain.step import step
from kiosk.domain.text import Text
from kiosk.ui.question_scenes import question_scenes
from tests.domain import visits as v
from tests.domain.worlds import (
    BASICS,
    CATALOG,
    EVERY_TYPE,
    LIFT,
    PANEL,
    PEEL,
    SMALL_PANEL,
    WORDS,
    WORLD,
    catalog,
    text,
    view,
)


def at(session: Session, screen: Screen) -> Session:
    """The visit at another screen."""
    return msgspec.structs.replace(session, screen=screen)


def steps(title: str, first: int) -> Iterator[str]:
    """What is read of the buttons that move a time."""
    ways = ("Minutes earlier: 60", "Minutes earlier: 15", "Minutes later: 15", "Minutes later: 60")
    for number, way in enumerate(ways, first):
        yield f"choice {number}: {title}."
        yield f"choice {number}: {way}"


SCREENS = {
    "home": (
        v.visit(),
        (
            "heading 1: What would you like to know?",
            "choice 1: Skin peel.",
            "choice 1: Renews the top layer.",
            "choice 2: Skin lift.",
            "choice 2: Firms loose skin.",
            "choice 3: My aftercare.",
            "choice 3: What to do, day by day",
            "choice 4: Skin basics.",
            "choice 4: How skin ages.",
            "choice 5: Check what you remember.",
            "choice 5: About 7 quick questions",
            "choice 6: Take it with you.",
            "choice 6: On your phone, in plain words",
        ),
    ),
    "slide": (
        v.visit(v.treatment("peel"), v.page(1)),
        (
            "heading 1: Skin peel · What it is",
            "heading 2: About peel.what.second",
            "guide 1: 2 of 3",
            "body 1: Your skin heals by itself.",
            "point 1: Point 0",
            "point 2: Point 1",
            "point 3: Point 2",
            "picture 1: Picture: Skin seen from the side.",
            "guide 2: You can choose:",
            "control 1: Next: Risks",
            "control 2: The slide before",
            "control 3: All parts",
            "control 4: Keep for my questions",
            "control 5: Where this comes from",
        ),
    ),
    "parts": (
        v.visit(v.treatment("peel"), v.PARTS),
        (
            "heading 1: Skin peel",
            "heading 2: Pick a part to read",
            "choice 1: What it is, chosen",
            "choice 2: Risks",
        ),
    ),
    "pick": (
        v.visit(v.PICK),
        (
            "heading 1: What shall we ask about?",
            "body 1: No score, no clock.",
            "body 1: You can stop at any time.",
            "choice 1: Skin peel.",
            "choice 1: Renews the top layer.",
        ),
    ),
    "quiz": (
        v.visit(*v.TO_QUIZ),
        (
            "heading 1: Skin peel · 1 of 7",
            "heading 2: What about flakes?",
            "choice 1: Hard flakes",
            "choice 2: Soft flakes",
            "choice 3: Never flakes",
            "choice 4: I’m not sure",
            "guide 1: You can choose:",
            "control 1: Skip",
        ),
    ),
    "known": (
        v.visit(*v.TO_QUIZ, v.answer("soft")),
        (
            "guide 1: Your answer, and it is so",
            "heading 1: Be soft on flakes",
            "body 1: Soft is kind to new skin.",
            "body 2: Keep it moist.",
            "guide 2: You can choose:",
            "control 1: Next question",
            "control 2: See the slide",
            "control 3: Where this comes from",
        ),
    ),
    "other": (
        v.visit(*v.TO_QUIZ, v.answer("hard")),
        (
            "heading 1: Be soft on flakes",
            "body 1: You chose: Hard flakes",
            "body 2: Soft is kind to new skin.",
            "body 3: Keep it moist.",
            "guide 1: You can choose:",
            "control 1: Next question",
            "control 2: See the slide",
            "control 3: Where this comes from",
        ),
    ),
    "result": (
        v.visit(*v.TO_RESULT),
        (
            "heading 1: Skin peel · your answers",
            "heading 2: What you know now",
            "body 1: Touch a line to read about it once more.",
            "body 2: Tell your nurse in your own words",
            "body 3: “Be soft on sun.”",
            "body 3: What will you do, and why?",
            "heading 3: Good to look at again",
            "choice 1: Be soft on sun",
            "choice 2: Be soft on soap",
            "choice 3: Be soft on pain",
            "choice 4: Be soft on sleep",
            "choice 5: Be soft on fever",
            "choice 6: Be soft on itch",
            "heading 4: You know well",
            "choice 7: Be soft on flakes",
            "guide 1: You can choose:",
            "control 1: Try these again",
            "control 2: Other questions",
            "control 3: My questions: 6",
        ),
    ),
    "plans": (
        v.visit(v.PLANS),
        (
            "heading 1: My aftercare",
            "body 1: Touch your treatment and how long ago it was.",
            "body 1: Not sure?",
            "body 1: Ask at the desk.",
            "choice 1: Deep peel.",
            "choice 1: It took skin off.",
            "control 1: Stage one",
            "control 2: Stage two",
            "control 3: Stage three",
        ),
    ),
    "plan": (
        v.visit(v.plan("deep")),
        (
            "heading 1: After Deep peel",
            "heading 2: Stage one",
            "heading 3: Do",
            "point 1: Do one",
            "point 2: Rest",
            "heading 4: Avoid",
            "point 3: Avoid one",
            "point 4: Sun",
            "heading 5: Normal now",
            "point 5: Normal one",
            "point 6: Pink",
            "heading 6: Call us now",
            "point 7: Call for one",
            "point 8: Fever",
            "point 9: Call 0 2 0, 7 9 4 6, 0 0 0 0",
            "body 1: Follow your clinic’s sheet if it differs.",
            "guide 1: You can choose:",
            "control 1: Stage one, chosen",
            "control 2: Stage two",
            "control 3: Stage three",
            "control 4: Take it with you",
            "control 5: Where this comes from",
        ),
    ),
    "call": (
        v.visit(v.plan("deep"), v.CALL),
        (
            "heading 1: Our numbers",
            "body 1: By day",
            "body 2: 0 2 0, 7 9 4 6, 0 0 0 0",
            "body 3: At night and weekends",
            "body 4: Ask at the desk for the number",
            "body 5: Emergency",
            "body 6: 9 9 9",
            "body 7: No answer?",
            "body 7: Call your own doctor.",
            "body 7: Tell us afterwards.",
            "heading 2: Call emergency services now for:",
            "point 1: Eye pain",
            "point 2: A change in sight",
            "point 3: Trouble breathing",
            "point 4: A face or throat that swells fast",
            "heading 3: Stage one: call us now for",
            "point 5: Call for one",
            "point 6: Fever",
            "guide 1: You can choose:",
            "control 1: Where this comes from",
        ),
    ),
    "comfort": (
        v.visit(v.COMFORT),
        (
            "heading 1: Text & colour",
            "heading 2: Make it easy to read.",
            "body 1: This is how big the words will be on every screen.",
            "choice 1: Small",
            "choice 2: Medium, chosen",
            "choice 3: Large",
            "choice 4: Largest",
            "heading 3: Pick the colours",
            "choice 5: Warm, chosen",
            "choice 6: White on black",
            "choice 7: Black on white",
            "choice 8: Soft",
            "heading 4: Show skin like mine",
            "choice 9: Very light",
            "choice 10: Light",
            "choice 11: Light brown",
            "choice 12: Brown",
            "choice 13: Dark brown",
            "choice 14: Very dark",
            "control 1: Calm motion: Off.",
            "control 1: Pictures change without moving.",
        ),
    ),
    "status": (
        v.visit(*v.IN, v.STATUS),
        (
            "heading 1: For staff",
            "heading 2: Status",
            "body 1: Content in use",
            "body 2: Bundled with the program",
            "body 3: Revision",
            "body 4: 0123456789ab",
            "body 5: Slides",
            "body 6: 6",
            "body 7: Content last read",
            "body 8: At the start",
            "body 9: Read to me",
            "body 10: Not asked yet",
            "heading 3: Review dates that have passed",
            "body 11: None has passed.",
            "heading 4: What is wrong with it",
            "body 12: Nothing is wrong.",
        ),
    ),
    "quiet hours": (
        v.visit(*v.IN, e.StaffQuietOpened),
        (
            "heading 1: For staff",
            "heading 2: Quiet hours",
            "choice 1: Quiet hours",
            "body 1: From 20:00",
            *steps("From", 2),
            "body 2: To 07:00",
            *steps("To", 6),
            "body 3: The screen is almost black then.",
            "body 3: A touch wakes it, and after the visit it goes dark again.",
        ),
    ),
    "volume and brightness": (
        v.visit(*v.IN, e.StaffLevelsOpened),
        (
            "heading 1: For staff",
            "heading 2: Volume and brightness",
            "body 1: Volume 3 of 5",
            "choice 1: Quieter",
            "choice 2: Louder",
            "body 2: How loud Read to me begins in each visit.",
            "body 2: A patient’s own change ends with the visit.",
            "body 2: Touch Read to me to hear it.",
            "body 3: The brightness of this screen is set with the buttons on the screen itself.",
        ),
    ),
    "my questions": (
        at(v.visit(*v.TO_RESULT), MyQuestionsScreen()),
        (
            "heading 1: My questions",
            "body 1: Show this list at your visit.",
            "body 1: Touch a line to read about it.",
            "heading 2: I am not sure about this:",
            "choice 1: What about sun?",
            "choice 2: What about soap?",
            "choice 3: What about pain?",
            "choice 4: What about sleep?",
            "choice 5: What about fever?",
            "choice 6: What about itch?",
            "guide 1: You can choose:",
            "control 1: Take it with you",
        ),
    ),
    "what to take": (
        at(v.visit(v.plan("deep")), TakeawayPickScreen()),
        (
            "heading 1: Take it with you",
            "body 1: Your phone can take these words home.",
            "body 1: It needs no internet.",
            "heading 2: Which aftercare?",
            "choice 1: Deep peel, chosen",
            "choice 2: No aftercare plan",
            "heading 3: My questions",
            "choice 3: No questions yet",
            "body 2: Our phone numbers always come along.",
            "guide 1: You can choose:",
            "control 1: Show my code",
        ),
    ),
    "sources": (
        at(v.visit(v.treatment("peel")), SourcesScreen(ReadingScreen("peel.what.first"))),
        (
            "heading 1: Skin peel",
            "heading 2: Where this comes from",
            "body 1: About peel.what.first",
            "body 2: Draft: not yet approved by a clinician",
            "point 1: Laser",
            "point 2: Leeds",
            "point 3: all of it",
        ),
    ),
    "language": (
        at(v.visit(), LanguageScreen()),
        (
            "heading 1: Choose your language",
            "choice 1: English, chosen",
            "choice 2: Español",
            "body 1: ¡Some parts are in English only!",
        ),
    ),
}
QUESTIONS = {
    "question-peel-02-all.several": (
        "heading 1: Skin peel · 2 of 7",
        "heading 2: What about several?",
        "guide 1: Choose all that fit",
        "choice 1: Some a",
        "choice 2: Some b",
        "choice 3: Some d",
        "choice 4: Some c",
        "choice 5: I’m not sure",
        "guide 2: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-02-all.several-begun": (
        "heading 1: Skin peel · 2 of 7",
        "heading 2: What about several?",
        "guide 1: Choose all that fit",
        "choice 1: Some a",
        "choice 2: Some b.",
        "choice 2: Chosen",
        "choice 3: Some d.",
        "choice 3: Chosen",
        "choice 4: Some c",
        "choice 5: I’m not sure",
        "guide 2: You can choose:",
        "control 1: That’s my answer",
        "control 2: Skip",
    ),
    "question-peel-02-all.several-answered": (
        "heading 1: Be soft on several",
        "body 1: You chose: Some a and Some b",
        "body 2: Soft is kind.",
        "choice 1: Some a.",
        "choice 1: Your answer, and it is so",
        "choice 2: Some c.",
        "choice 2: This is so",
        "guide 1: You can choose:",
        "control 1: Next question",
        "control 2: See the slide",
        "control 3: Where this comes from",
    ),
    "question-peel-03-all.statement": (
        "heading 1: Skin peel · 3 of 7",
        "heading 2: What about statement?",
        "choice 1: True",
        "choice 2: Not true",
        "choice 3: I’m not sure",
        "guide 1: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-03-all.statement-answered": (
        "heading 1: Be soft on statement",
        "body 1: You chose: I’m not sure",
        "body 2: Soft is kind.",
        "choice 1: Not true.",
        "choice 1: This is so",
        "guide 1: You can choose:",
        "control 1: Next question",
        "control 2: See the slide",
        "control 3: Where this comes from",
    ),
    "question-peel-04-all.steps": (
        "heading 1: Skin peel · 4 of 7",
        "heading 2: What about steps?",
        "guide 1: Touch them in order",
        "choice 1: Step dry",
        "choice 2: Step hands",
        "choice 3: Step face",
        "choice 4: I’m not sure",
        "guide 2: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-04-all.steps-begun": (
        "heading 1: Skin peel · 4 of 7",
        "heading 2: What about steps?",
        "guide 1: Touch them in order",
        "choice 1: Step dry",
        "choice 2: Step hands.",
        "choice 2: Number 1",
        "choice 3: Step face.",
        "choice 3: Number 2",
        "choice 4: I’m not sure",
        "guide 2: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-04-all.steps-answered": (
        "heading 1: Be soft on steps",
        "body 1: Your order: Step dry, Step hands and Step face",
        "body 2: Soft is kind.",
        "choice 1: Step hands.",
        "choice 1: Number 1.",
        "choice 1: This is so",
        "choice 2: Step face.",
        "choice 2: Number 2.",
        "choice 2: This is so",
        "choice 3: Step dry.",
        "choice 3: Number 3.",
        "choice 3: This is so",
        "guide 1: You can choose:",
        "control 1: Next question",
        "control 2: See the slide",
        "control 3: Where this comes from",
    ),
    "question-peel-05-all.signs": (
        "heading 1: Skin peel · 5 of 7",
        "heading 2: What about signs?",
        "guide 1: 1 of 4",
        "body 1: Some itch",
        "choice 1: Fine",
        "choice 2: Call us",
        "choice 3: I’m not sure",
        "guide 2: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-05-all.signs-begun": (
        "heading 1: Skin peel · 5 of 7",
        "heading 2: What about signs?",
        "guide 1: 3 of 4",
        "body 1: Some flakes",
        "choice 1: Fine",
        "choice 2: Call us",
        "choice 3: Take it back",
        "choice 4: I’m not sure",
        "guide 2: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-05-all.signs-answered": (
        "heading 1: Be soft on signs",
        "body 1: You sorted these the other way: Some itch, Some pus, Some flakes and Some fever",
        "body 2: Soft is kind.",
        "choice 1: Some itch.",
        "choice 1: Fine.",
        "choice 1: This is so",
        "choice 2: Some pus.",
        "choice 2: Call us.",
        "choice 2: This is so",
        "choice 3: Some flakes.",
        "choice 3: Fine.",
        "choice 3: This is so",
        "choice 4: Some fever.",
        "choice 4: Call us.",
        "choice 4: This is so",
        "guide 1: You can choose:",
        "control 1: Next question",
        "control 2: See the slide",
        "control 3: Where this comes from",
    ),
    "question-peel-06-all.point": (
        "heading 1: Skin peel · 6 of 7",
        "heading 2: What about point?",
        "guide 1: Touch a place in the picture",
        "picture 1: Picture: A bed.",
        "choice 1: The lamp",
        "choice 2: The pillow",
        "choice 3: The window",
        "choice 4: I’m not sure",
        "guide 2: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-06-all.point-answered": (
        "heading 1: Be soft on point",
        "body 1: You chose: I’m not sure",
        "body 2: Soft is kind.",
        "choice 1: The pillow.",
        "choice 1: This is so",
        "guide 1: You can choose:",
        "control 1: Next question",
        "control 2: See the slide",
        "control 3: Where this comes from",
    ),
    "question-peel-07-all.when": (
        "heading 1: Skin peel · 7 of 7",
        "heading 2: What about when?",
        "choice 1: At once",
        "choice 2: At rest",
        "choice 3: At end",
        "choice 4: I’m not sure",
        "guide 1: You can choose:",
        "control 1: Skip",
    ),
    "question-peel-07-all.when-answered": (
        "heading 1: Be soft on when",
        "body 1: You chose: At once",
        "body 2: Soft is kind.",
        "choice 1: At rest.",
        "choice 1: This is so",
        "guide 1: You can choose:",
        "control 1: Some once more",
        "control 2: See the slide",
        "control 3: Where this comes from",
    ),
}
SOUND: Final = (
    "Stop",
    "Say again",
    "Slower",
    "Faster",
    "Quieter",
    "Louder",
    "Clear & leave",
)
"""The bar of Home while something is read."""


def told(session: Session, world: World = WORLD, panel: Panel = PANEL) -> list[str]:
    """Each sentence with its part; of the bar only the words."""
    every = derive_spoken(view(session, world, panel=panel))
    return [f"{one.part.value} {one.number}: {one.text}" for one in every]


def without_bar(lines: list[str]) -> tuple[str, ...]:
    begins = max(at for at, line in enumerate(lines) if line.endswith(WORDS["speech.bar"]))
    return tuple(lines[:begins])


@pytest.mark.parametrize(("session", "lines"), SCREENS.values(), ids=SCREENS.keys())
def test_a_screen_is_read_in_its_order(session: Session, lines: tuple[str, ...]) -> None:
    assert without_bar(told(session)) == lines


@pytest.mark.parametrize("name", QUESTIONS)
def test_each_type_of_question(name: str) -> None:
    scene = next(one for one in question_scenes(EVERY_TYPE) if one.name == name)
    session = msgspec.structs.replace(v.visit(), screen=scene.screen)
    assert without_bar(told(session, World(catalog=EVERY_TYPE))) == QUESTIONS[name]


@pytest.mark.parametrize(
    ("session", "panel", "names"),
    [
        (v.visit(), PANEL, SOUND),
        (v.visit(*v.IN, v.STATUS), PANEL, ("Home", "Back", *SOUND)),
        (v.visit(v.PLANS), PANEL, ("Home", "Back", "Stop", "Call us now", *SOUND[1:])),
        (
            v.visit(),
            SMALL_PANEL,
            ("Stop", "Say again", "Speed 3 of 6", "Volume 3 of 5", "Clear & leave"),
        ),
    ],
    ids=["home", "elsewhere", "aftercare", "a small panel"],
)
def test_the_bar_is_read_last(session: Session, panel: Panel, names: tuple[str, ...]) -> None:
    lines = told(session, panel=panel)
    found = [line.partition(": ")[2] for line in lines[len(without_bar(lines)) + 1 :]]
    assert tuple(found) == names


def test_the_loop_has_nothing_to_be_read_but_the_bar() -> None:
    assert without_bar(told(Session.fresh(WORLD, 0, 0.0))) == ()


def test_the_notice_is_read_without_its_seconds() -> None:
    up = msgspec.structs.replace(v.visit(), notice_since=1.0)
    keyed = msgspec.structs.replace(up, speech=Speech(by_key=True))
    last = "body 1: Your screen will be cleared to keep your visit private."
    title = "heading 1: Are you still there?"
    assert told(up) == [title, "control 1: Yes, more time", last]
    assert told(keyed) == [title, "guide 1: Press any key for more time.", last]


@pytest.mark.parametrize("name", SCREENS)
def test_words_that_are_shown_are_found_where_they_stand(name: str) -> None:
    for sentence in derive_spoken(view(SCREENS[name][0])):
        marked = sentence.shown[sentence.begins : sentence.ends]
        assert marked in (sentence.text, sentence.shown)
        assert (sentence.shown == "") == (sentence.part.value == "guide")


def test_the_words_of_a_code_are_read_with_its_numbers_digit_by_digit() -> None:
    lines = without_bar(told(at(v.visit(v.plan("deep")), TakeawayScreen())))
    assert lines[0] == "heading 1: Point your phone’s camera at this square."
    assert "point 44: By day: 0 2 0, 7 9 4 6, 0 0 0 0" in lines
    assert "point 46: Emergency: 9 9 9" in lines
    assert lines[-1] == "control 1: Change what to take"


def test_it_is_read_in_the_language_that_is_shown() -> None:
    spanish = msgspec.structs.replace(v.visit(v.treatment("peel")), language="es")
    lines = told(spanish)
    assert lines[0] == "heading 1: ¡Peeling · What it is!"
    assert lines[-1] == "control 13: ¡Clear & leave!"


def test_marks_of_the_setting_are_not_said_and_not_counted() -> None:
    words = "\u2068After\u2069 treat\u00adment. Wash\u00a0it."
    assert plain(words) == "After treatment. Wash it."
    marked = msgspec.structs.replace(CATALOG.slide("peel.what.second"), body=text(words))
    chapter = msgspec.structs.replace(PEEL.chapters[0], slides=(PEEL.chapters[0].slides[0], marked))
    peel = msgspec.structs.replace(PEEL, chapters=(chapter, *PEEL.chapters[1:]))
    world = World(catalog=catalog((peel, LIFT, BASICS)))
    session = v.visit(v.treatment("peel"), v.page(1), world=world)
    body = [one for one in derive_spoken(view(session, world)) if one.part is Part.BODY]
    assert [one.text for one in body] == ["After treatment.", "Wash it."]
    assert [one.shown[one.begins : one.ends] for one in body] == [one.text for one in body]


def test_how_to_go_on_is_told_first() -> None:
    woken = step(Session.fresh(WORLD, 0, 0.0), e.SpeechKeyPressed(5.0), WORLD).session
    guide = [line for line in told(woken) if line.startswith("guide 1")]
    assert " ".join(line.partition(": ")[2] for line in guide) == WORDS["speech.explain"]
    assert told(woken)[: len(guide)] == guide


TEXTS = [
    ("One. Two.", ["One.", "Two."]),
    ("One", ["One"]),
    ("", []),
    ("  ", []),
    ("What? “Well.” Yes!", ["What?", "“Well.”", "Yes!"]),
    ("A fever of 38.5 °C. Call us.", ["A fever of 38.5 °C.", "Call us."]),
    ("ماذا؟ نعم.", ["ماذا؟", "نعم."]),
    ("皮肤会好。请来电。", ["皮肤会好。", "请来电。"]),
    ("So… on we go", ["So…", "on we go"]),
]


@pytest.mark.parametrize(("words", "parts"), TEXTS)
def test_sentences(words: str, parts: list[str]) -> None:
    assert [words[begins:ends] for begins, ends in sentences(words)] == parts


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Home", "Home."),
        ("Home.", "Home."),
        ("Home?", "Home?"),
        ("首页。", "首页。"),
        ("ماذا؟", "ماذا؟"),
    ],
)
def test_a_full_stop_is_put_where_none_is(words: str, said: str) -> None:
    assert stopped(words) == said


def test_a_card_with_a_mark_is_said_without_an_empty_sentence() -> None:
    """A summary in Chinese ends in a full stop of its own, before the mark of what is in English."""
    summary = Text({"en": "Firms loose skin.", "es": "更紧实。"})
    shown = catalog(treatments=(msgspec.structs.replace(LIFT, summary=summary),))
    world = msgspec.structs.replace(WORLD, catalog=shown)
    session = msgspec.structs.replace(v.visit(world=world), language="es")
    said = [one.text for one in derive_spoken(view(session, world)) if one.part is Part.CHOICE]
    assert said[1:3] == ["更紧实。", "¡In English only!"]
    assert all(any(map(str.isalnum, one)) for one in said)


def test_a_sentence_that_is_too_long_is_said_in_parts() -> None:
    words = ", ".join(["wash it with cool water"] * 9) + "."
    parts = [words[begins:ends] for begins, ends in sentences(words)]
    assert len(parts) == 9
    assert all(count(part) <= LONGEST_PART for part in parts)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("020 7946 0000", "0 2 0, 7 9 4 6, 0 0 0 0"),
        ("999", "9 9 9"),
        ("+44 20-12", "+44, 2 0, 1 2"),
    ],
)
def test_a_number_is_said_digit_by_digit(number: str, said: str) -> None:
    assert digit_by_digit(number) == said
