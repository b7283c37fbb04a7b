"""Every colour that QML takes is a measured one, and what is seen keeps to the band of its theme."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.domain.comfort import Comfort, Contrast
from kiosk.domain.panel import Panel
from kiosk.domain.tokens import THEMES, contrast
from kiosk.ui.theme import Theme
from tests.conftest import MakeKiosk
from tests.domain.colour_pairs import BANDS, HIGH_LINES, LEAST_LINE, LINES, NEITHER, WORDS
from tests.qml.layout_rules import walk_words
from tests.qml.qml_types import qml_files
from tests.ui.hand import items
from tests.ui.rig import Rig

replace = msgspec.structs.replace
EACH_THEME = pytest.mark.parametrize("theme", list(Contrast), ids=lambda theme: theme.value)
SMALL = Panel(1280, 800, 10.1)
SCENES = (
    *("loop-01", "loop-09", "home", "slide-basics-01", "slide-tightening-15", "parts-rejuvenation"),
    *("quiz_pick", "question-rejuvenation-01-rejuvenation.flakes-answered"),
    *("question-rejuvenation-02-rejuvenation.gentle-begun", "question-rejuvenation-07"),
    *("question-rejuvenation-19-rejuvenation.sort_days-begun", "result-rejuvenation", "plan_pick"),
    *("plan-rejuvenation-2", "call-plan", "comfort", "status", "notice"),
)
TAKEN = re.compile(r"Theme\.([a-zA-Z]+)")
"""What a QML file takes from the theme."""


def token(name: str) -> str:
    """The colour that a property of `Theme` serves: `noticeColour` is `notice`."""
    return re.sub(r"([A-Z])", lambda big: "_" + big[1].lower(), name.removesuffix("Colour"))


def colour_names() -> set[str]:
    """The properties of `Theme` that are colours."""
    meta = Theme.staticMetaObject
    every = (meta.property(number) for number in range(meta.propertyCount()))
    # The light of a code, and the dark of quiet hours, are the same in every theme.
    of_all = {"codeLight", "night", "onNight"}
    return {one.name() for one in every if one.typeName() == "QColor"} - of_all


@EACH_THEME
def test_the_theme_serves_its_colours(qapp: object, theme: Contrast) -> None:
    one = Theme()
    one.wear(theme)
    for name in colour_names():
        assert one.property(name) == QColor(getattr(THEMES[theme], token(name))), name
    grounds = {name: QColor(THEMES[theme].ground(name)) for name in one.property("grounds")}
    assert one.property("grounds") == grounds


def test_every_colour_that_qml_takes_is_measured() -> None:
    pairs = {**WORDS, **LINES, **HIGH_LINES}
    measured = {*pairs, *(ground for grounds in pairs.values() for ground in grounds)} | NEITHER
    taken = {name for path in qml_files() for name in TAKEN.findall(path.read_text())}
    assert {token(name) for name in taken & colour_names()} <= measured
    assert colour_names() <= taken, "a colour that nobody takes"
    named = re.compile(r'color: "(?!transparent)')
    assert [path.name for path in qml_files() if named.search(path.read_text())] == []


def wear(kiosk: Rig, theme: Contrast, scene: str) -> None:
    kiosk.show_scene(kiosk.scene(scene))
    now = kiosk.session
    comfort = replace(now.comfort, contrast=theme)
    # Nobody was active since the idle notice came up: a tick of the clock does not end it.
    up = kiosk.clock.now if scene == "notice" else None
    at = kiosk.clock.now - 1.0
    kiosk.store.put(replace(now, comfort=comfort, active_at=at, notice_since=up))
    kiosk.rest()


def inside(rect: QRectF, picture: QImage) -> Iterator[str]:
    """The colours in a box, from place to place."""
    box = rect.toAlignedRect().intersected(picture.rect())
    for y in range(box.top(), box.bottom() + 1, 3):
        for x in range(box.left(), box.right() + 1, 2):
            yield picture.pixelColor(x, y).name().upper()


def seen_words(kiosk: Rig) -> Iterator[tuple[str, str, str]]:
    """Words that are seen whole: what they say, their colour, and the most frequent one behind."""
    picture = kiosk.window.grabWindow()
    for item, rect in walk_words(kiosk.window):
        colour = item.property("color").name().upper()
        behind = Counter(one for one in inside(rect, picture) if one != colour)
        yield item.property("text"), colour, behind.most_common(1)[0][0]


@EACH_THEME
def test_all_words_are_seen_in_the_band_of_their_theme(
    make_kiosk: MakeKiosk, theme: Contrast
) -> None:
    kiosk = make_kiosk(panel=SMALL)
    least, most = BANDS[theme]
    found: list[str] = []
    count = 0
    for scene in SCENES:
        wear(kiosk, theme, scene)
        for words, colour, behind in seen_words(kiosk):
            count += 1
            ratio = contrast(colour, behind)
            # Where a ground gives way to a drawing, it is not quite its own colour.
            if not 0.97 * least <= ratio <= 1.03 * most:
                found.append(f"{scene}: {words!r} {colour} on {behind} {ratio:.1f}")
    samples = {colours.ink for one, colours in THEMES.items() if one is not theme}
    found = [one for one in found if not ("comfort:" in one and any(s in one for s in samples))]
    assert found == []
    assert count > 100


@EACH_THEME
@pytest.mark.parametrize("scene", ["home", "comfort", "question-rejuvenation-01", "plan_pick"])
def test_the_focus_is_seen(make_kiosk: MakeKiosk, theme: Contrast, scene: str) -> None:
    kiosk = make_kiosk(panel=SMALL)
    wear(kiosk, theme, scene)
    colour = QColor(THEMES[theme].focus)
    seen = 0
    for _ in range(4):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        kiosk.rest()
        shown = [i for i in items(kiosk.window.contentItem()) if i.property("shown") is True]
        (ring,) = [ring for ring in shown if ring.property("radius") is not None]
        picture = kiosk.window.grabWindow()
        place = ring.mapRectToScene(QRectF(0, 0, ring.width(), ring.height()))
        if not picture.rect().contains(place.toAlignedRect()):
            continue
        x, thick = round(place.center().x()), kiosk.theme.metrics.focus
        on = picture.pixelColor(x, round(place.top() + thick / 2))
        over = picture.pixelColor(x, round(place.top() - 3))
        under = picture.pixelColor(x, round(place.top() + thick + 2))
        assert on == colour
        assert contrast(on.name(), over.name()) >= LEAST_LINE
        assert contrast(on.name(), under.name()) >= LEAST_LINE
        seen += 1
    assert seen >= 2


@EACH_THEME
def test_a_theme_moves_nothing(make_kiosk: MakeKiosk, theme: Contrast) -> None:
    kiosk = make_kiosk(panel=SMALL)
    for scene in SCENES:
        places = []
        for one in (Contrast.DEFAULT, theme):
            wear(kiosk, one, scene)
            places.append([(i.property("text"), rect) for i, rect in walk_words(kiosk.window)])
        assert places[0] == places[1], scene


def test_the_loop_wears_the_clinic_s_theme(make_kiosk: MakeKiosk, qapp: object) -> None:
    kiosk = make_kiosk(panel=SMALL)
    worn = kiosk.window.grabWindow().pixelColor(4, 4)
    comfort = Comfort(contrast=Contrast.HIGH_DARK)
    world = replace(kiosk.store.world, comfort=comfort)
    dark = make_kiosk(panel=SMALL, world=world)
    picture = dark.window.grabWindow()
    ground = THEMES[Contrast.HIGH_DARK].ground("rejuvenation")
    assert picture.pixelColor(4, picture.height() // 2) == QColor(ground) != worn
