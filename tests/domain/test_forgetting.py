"""The idle notice and what is forgotten at the end of a visit: in each language and each theme."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Final

import pytest
from msgspec.structs import replace

from kiosk.domain import events as e
from kiosk.domain.comfort import Comfort, Contrast, TextSize
from kiosk.domain.derive.frame import derive_frame
from kiosk.domain.derive.spoken import derive_say, derive_spoken
from kiosk.domain.effects import VisitEnded, WhyEnded
from kiosk.domain.idle import allowance, next_wake
from kiosk.domain.phrasing import Phrase, categories, category
from kiosk.domain.session import QuizScreen, Session, World
from kiosk.domain.speech import USUAL_SPEED, USUAL_VOLUME
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.worlds import FULL, view

LANGUAGES: Final = ("en", "es", "ar", "zh")
STRINGS: Final[dict[str, dict[str, Phrase]]] = {
    language: json.loads(
        (Path(__file__).parents[2] / "content" / "strings" / f"{language}.json").read_bytes()
    )["strings"]
    for language in LANGUAGES
}
SPOKEN: Final = World(
    replace(
        FULL,
        languages=LANGUAGES,
        strings=STRINGS,
        language_names={language: language for language in LANGUAGES},
        from_right=frozenset({"ar"}),
    )
)
IN_EACH = pytest.mark.parametrize(
    ("language", "theme"),
    list(product(LANGUAGES, Contrast)),
    ids=lambda one: one.value if isinstance(one, Contrast) else one,
)
COUNTED: Final = {
    "en": {30: "30 seconds left", 2: "2 seconds left", 1: "1 second left", 0: "0 seconds left"},
    "es": {30: "Quedan 30 segundos", 1: "Queda 1 segundo", 0: "Quedan 0 segundos"},
    "ar": {
        **{30: "بقيت 30 ثانية", 11: "بقيت 11 ثانية", 10: "بقيت 10 ثوانٍ", 3: "بقيت 3 ثوانٍ"},
        **{2: "بقيت ثانيتان", 1: "بقيت ثانية واحدة", 0: "لم تبقَ ثوانٍ"},
    },
    "zh": {30: "还剩 30 秒", 2: "还剩 2 秒", 1: "还剩 1 秒"},
}


def everything(language: str, theme: Contrast, world: World = SPOKEN) -> Session:
    """A visit in a language and a theme, in which all has been changed that a patient can change."""
    used = v.visit(
        *(v.LANGUAGES, v.language(language), v.COMFORT, v.text_size(TextSize.LARGEST)),
        *(v.contrast(theme), v.calm(True), v.tone(6), v.low(), v.HOME, v.treatment("peel")),
        *(v.STAR, v.HOME, v.plan("deep"), v.HOME, *v.TO_QUIZ, v.answer("hard")),
        *(v.TAKE, v.take_questions(False), v.BACK, e.SpeechToggled),
        *(lambda at: e.SpeedChosen(at, 5), lambda at: e.VolumeChosen(at, 0), e.SpeechToggled),
        world=world,
    )
    assert used.comfort == Comfort(TextSize.LARGEST, True, 6, theme, low_reach=True)
    assert used.language == language
    assert used.starred and used.missed and used.plan and not used.takes_questions
    assert (used.speech.speed, used.speech.volume, used.speech.is_heard) == (5, 0, False)
    assert isinstance(used.screen, QuizScreen)
    assert any(one.given is not None for one in used.screen.run.asked)
    assert used.trail
    return used


@IN_EACH
@pytest.mark.parametrize("end", WhyEnded, ids=lambda why: why.value)
@pytest.mark.parametrize("is_up", [False, True], ids=["", "under the notice"])
def test_the_end_of_a_visit_forgets_all_of_it(
    language: str, theme: Contrast, end: WhyEnded, is_up: bool
) -> None:
    # Whatever the clinic has chosen for its kiosk.
    for usual, worn in product(LANGUAGES, Contrast):
        world = replace(SPOKEN, language=usual, comfort=Comfort(contrast=worn))
        used = everything(language, theme, world)
        at = used.active_at + 1
        if is_up or end is WhyEnded.IDLE:
            used = v.notice_up(used, world)
            assert used.notice_since is not None
            at = used.notice_since + 1
        if end is WhyEnded.IDLE:
            at += world.pace.notice
        ended = step(used, (v.TICK if end is WhyEnded.IDLE else v.LEAVE)(at), world)
        assert ended.session == Session.fresh(world, used.epoch + 1, at)
        assert ended.effects == (VisitEnded(end),)
        left = ended.session
        assert (left.language, left.comfort) == (usual, Comfort(contrast=worn))
        assert (left.speech.speed, left.speech.volume) == (USUAL_SPEED, USUAL_VOLUME)
        assert (left.starred, left.missed, left.plan, left.trail) == ((), (), "", ())
        assert left.takes_questions
        next_visit = step(left, v.WAKE(at + 1), world).session
        assert (next_visit.language, next_visit.comfort) == (usual, Comfort(contrast=worn))


@IN_EACH
def test_the_notice_comes_when_it_is_due_and_more_time_keeps_everything(
    language: str, theme: Contrast
) -> None:
    used = everything(language, theme)
    due = next_wake(used, SPOKEN, used.active_at)
    assert due == used.active_at + allowance(used, SPOKEN)
    assert step(used, v.TICK(due - 0.01), SPOKEN).session == used
    up = step(used, v.TICK(due), SPOKEN).session
    assert up == replace(used, notice_since=due)
    for act in (v.MORE, v.INPUT, v.HOME, v.language("es"), v.contrast(Contrast.LOW)):
        touched = step(up, act(due + 29.0), SPOKEN).session
        cleared = step(touched, v.TICK(due + 30.5), SPOKEN).session
        kept = replace(cleared, active_at=used.active_at, quiet_until=used.quiet_until)
        assert kept == used


@IN_EACH
def test_the_notice_counts_in_the_language_shown(language: str, theme: Contrast) -> None:
    used = everything(language, theme)
    up = v.notice_up(used, SPOKEN)
    assert up.notice_since is not None
    counted = {}
    for left in range(31):
        props = derive_frame(view(up, SPOKEN, up.notice_since + 30 - left))
        assert (props.notice_up, props.notice_seconds) == (True, left)
        counted[left] = plain(props.notice_words)
    assert COUNTED[language].items() <= counted.items()
    forms = STRINGS[language]["notice.seconds"]
    assert not isinstance(forms, str)
    assert forms.keys() >= set(categories(language))
    for left, words in counted.items():
        form = forms[category(language, left)]
        assert words == form.replace("{seconds}", str(left))


def plain(words: str) -> str:
    """Without the signs that keep two directions apart."""
    return words.translate(dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069")))


@IN_EACH
def test_the_notice_is_heard_in_the_language_shown(language: str, theme: Contrast) -> None:
    words = STRINGS[language]
    used = step(everything(language, theme), e.SpeechKeyPressed(100.0), SPOKEN).session
    while (say := derive_say(view(used, SPOKEN))) is not None:
        used = step(used, e.SentenceSpoken(200.0, say.number, say.more), SPOKEN).session
    up = v.notice_up(used, SPOKEN)
    assert up.notice_since is not None
    heard = []
    while (say := derive_say(view(up, SPOKEN))) is not None:
        assert (say.language, say.words_a_minute, say.volume) == (language, 240, 0.2)
        heard.append(plain(say.text))
        up = step(up, e.SentenceSpoken(up.notice_since + 1, say.number, say.more), SPOKEN).session
    told = [words["notice.title"], words["speech.notice"], words["notice.body"]]
    assert heard == [plain(str(one)) for one in told]
    assert len(heard) == len(derive_spoken(view(up, SPOKEN)))
    assert up.notice_since is not None, "what is said takes no time from the notice"
