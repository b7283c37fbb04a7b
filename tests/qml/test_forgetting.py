"""The idle notice and the end of a visit on a running kiosk: in each language and each theme."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.domain import events as e
from kiosk.domain.comfort import Comfort, Contrast, TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.phrasing import Phrase, category
from kiosk.domain.session import HomeScreen, LoopScreen, Session, World
from kiosk.domain.speech import Speech
from kiosk.domain.tokens import THEMES
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, has_button, items
from tests.ui.rig import Rig

VISITS = [
    ("en", Contrast.LOW, Contrast.HIGH_DARK),
    ("es", Contrast.HIGH_LIGHT, Contrast.DEFAULT),
    ("ar", Contrast.HIGH_DARK, Contrast.LOW),
    ("zh", Contrast.DEFAULT, Contrast.HIGH_LIGHT),
]
"""Each language, and each theme twice: `tests/domain/test_forgetting.py` has each with each."""
HIGH = Panel(1080, 1920, 32.0)
"""So high that all can be brought lower, and all choices of comfort stand on it at once."""


class Visitor:
    """Somebody at a kiosk, who reads a language."""

    def __init__(self, kiosk: Rig, hand: Hand, language: str) -> None:
        self.kiosk, self.hand, self.language = kiosk, hand, language
        self.words: Mapping[str, Phrase] = kiosk.store.world.catalog.strings[language]

    def press(self, key: str) -> None:
        """Touch the button with these words of the interface."""
        self.touch(str(self.words[key]))

    def touch(self, words: str) -> None:
        self.kiosk.wait_long()
        self.hand.tap(self.kiosk.button(words))
        self.kiosk.rest()

    def does(self, *happenings: type | object) -> None:
        """What was tested by touch elsewhere."""
        for happening in happenings:
            self.kiosk.wait_long()
            self.kiosk.store.dispatch(happening(self.kiosk.clock.now))  # type: ignore[operator]
        self.kiosk.rest()

    def begins(self, theme: Contrast) -> None:
        """By its greeting, or for the kiosk's own language anywhere; and chooses a theme."""
        names = self.kiosk.store.world.catalog.language_names
        self.touch(names[self.language] if self.language != "en" else "Touch to begin")
        assert self.kiosk.session.language == self.language
        self.press("bar.comfort")
        self.press(f"comfort.contrast.{theme.value}")

    def changes_everything(self) -> None:
        """All else that a patient can change."""
        self.press("comfort.tone.6")
        self.press("comfort.calm")
        self.press("comfort.size.largest")
        self.press("reach.low")
        self.press("bar.read")
        self.does(lambda at: e.SpeedChosen(at, 5), lambda at: e.VolumeChosen(at, 0))
        self.press("speech.stop")
        self.does(
            lambda at: e.TreatmentOpened(at, "resurfacing"),
            e.SlideStarred,
            e.QuizPickOpened,
            lambda at: e.QuizStarted(at, "resurfacing", (0.3,) * 64),
        )
        self.press("quiz.skip")
        assert self.kiosk.session.starred and self.kiosk.session.missed


def texts(kiosk: Rig) -> list[str]:
    """All words that are shown, without the signs that keep two directions apart."""
    apart = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069\u00ad"))
    return [
        item.property("text").translate(apart)
        for item in items(kiosk.window.contentItem())
        if item.inherits("QQuickText") and item.isVisible()
    ]


def notice_of(kiosk: Rig) -> QQuickItem:
    every = items(kiosk.window.contentItem())
    return next(i for i in every if i.metaObject().className().startswith("IdleNotice"))


def assert_notice(visitor: Visitor, theme: Contrast, left: int) -> None:
    """The notice stands there in the visitor's words and colours, and counts as their language does."""
    kiosk, words = visitor.kiosk, visitor.words
    forms = words["notice.seconds"]
    assert not isinstance(forms, str)
    counted = forms[category(visitor.language, left)].replace("{seconds}", str(left))
    shown = set(texts(kiosk))
    assert {str(words[f"notice.{part}"]) for part in ("title", "body", "more")} <= shown
    assert counted in shown
    panes = [i for i in items(notice_of(kiosk)) if i.inherits("QQuickRectangle") and i.isVisible()]
    assert QColor(THEMES[theme].paper) in [pane.property("color") for pane in panes]


def assert_forgotten(kiosk: Rig, world: World, epoch: int) -> None:
    """Nothing tells that anybody was there."""
    kiosk.rest()
    assert kiosk.session == Session.fresh(world, epoch + 1, kiosk.clock.now)
    assert (kiosk.session.comfort, kiosk.session.speech) == (Comfort(), Speech())
    theme = kiosk.theme
    assert (theme.text_size, theme.contrast) == (TextSize.MEDIUM, Contrast.DEFAULT)
    assert (theme.mirrored, theme.isLow) == (False, False)
    assert kiosk.window.property("color") == QColor(THEMES[Contrast.DEFAULT].paper)
    assert "Touch to begin" in texts(kiosk)
    kiosk.wait_long()
    kiosk.kiosk.loop.wake()
    kiosk.rest()
    assert (kiosk.screen, kiosk.session.language) == (HomeScreen(), "en")
    assert has_button(kiosk.window, "Clear & leave")
    kiosk.wait_long()
    kiosk.kiosk.frame.leave()
    kiosk.rest()


@pytest.mark.parametrize(("language", "theme", "next_theme"), VISITS)
def test_the_notice_speaks_and_the_end_forgets(
    make_kiosk: MakeKiosk,
    touchscreen: QPointingDevice,
    world: World,
    language: str,
    theme: Contrast,
    next_theme: Contrast,
) -> None:
    kiosk = make_kiosk(panel=HIGH)
    visitor = Visitor(kiosk, Hand(kiosk.window, touchscreen), language)
    visitor.begins(theme)
    visitor.changes_everything()
    changed = kiosk.session
    assert changed.comfort == Comfort(TextSize.LARGEST, True, 6, theme, low_reach=True)
    assert (changed.speech.speed, changed.speech.volume) == (5, 0)
    kiosk.pass_time(600)
    up = kiosk.session
    for worn in Contrast:
        kiosk.store.put(replace(up, comfort=replace(up.comfort, contrast=worn)))
        kiosk.rest()
        assert_notice(visitor, worn, 30)
    kiosk.store.put(up)
    visitor.press("notice.more")
    assert kiosk.session.notice_since is None
    assert (kiosk.session.language, kiosk.session.comfort) == (language, changed.comfort)
    kiosk.pass_time(600)
    for left in (11, 10, 2, 1):
        assert kiosk.session.notice_since is not None
        kiosk.pass_time(kiosk.session.notice_since + 30 - left - kiosk.clock.now)
        assert_notice(visitor, theme, left)
    kiosk.pass_time(1)
    assert isinstance(kiosk.screen, LoopScreen)
    assert_forgotten(kiosk, world, changed.epoch)
    visitor.begins(next_theme)
    begun = kiosk.session
    assert begun.comfort == Comfort(contrast=next_theme)
    visitor.press("bar.leave")
    assert_forgotten(kiosk, world, begun.epoch)
