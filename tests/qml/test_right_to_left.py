"""Arabic by touch and key: everything turned round but the drawings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.catalog import SkinFigure
from kiosk.domain.panel import Panel
from kiosk.domain.session import HomeScreen, PlanScreen, Play, ReadingScreen, World
from kiosk.domain.visit_moves import neighbour
from kiosk.ui.drawing.living_skin import LivingSkin
from tests.conftest import MakeKiosk
from tests.qml.test_keyboard import round_trip
from tests.ui.hand import Hand, items, name_of
from tests.ui.rig import Rig


@pytest.fixture(scope="module")
def arabic(world: World) -> World:
    return msgspec.structs.replace(world, language="ar")


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk, arabic: World) -> Rig:
    return make_kiosk(world=arabic)


def word(kiosk: Rig, key: str) -> str:
    words = kiosk.store.world.catalog.strings["ar"][key]
    assert isinstance(words, str)
    return words


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def slide_of(kiosk: Rig) -> str:
    assert isinstance(kiosk.screen, ReadingScreen)
    return kiosk.screen.slide


def icons(item: QQuickItem) -> Iterator[QQuickItem]:
    for one in items(item):
        if one.inherits("QQuickImage") and str(one.property("source").toString()).startswith(
            "image://icon/"
        ):
            yield one


@pytest.mark.parametrize(("across", "pages"), [(400, 1), (-400, -1), (200, 1), (-200, -1)])
def test_a_swipe_to_the_right_turns_on(kiosk: Rig, hand: Hand, across: int, pages: int) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    before = slide_of(kiosk)
    start = QPoint(900, 500)
    hand.down(start)
    hand.move(start + QPoint(across, 6))
    hand.up()
    assert slide_of(kiosk) == neighbour(kiosk.store.world, before, pages)


@pytest.mark.parametrize(("across", "stage"), [(400, 3), (-400, 1)])
def test_a_swipe_turns_the_days_of_a_plan(kiosk: Rig, hand: Hand, across: int, stage: int) -> None:
    kiosk.show(PlanScreen("resurfacing_ablative", 2))
    start = QPoint(900, 960)
    hand.down(QPoint(900, 300))
    hand.move(QPoint(900 + across, 300))
    hand.up()
    assert start and kiosk.screen == PlanScreen("resurfacing_ablative", stage)


def test_buttons_do_the_same(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    before = slide_of(kiosk)
    on, back = (
        kiosk.button(kiosk.kiosk.reading.nextWords),
        kiosk.button(word(kiosk, "reading.before")),
    )
    assert box(on).right() < box(back).left()
    hand.tap(on)
    assert slide_of(kiosk) == neighbour(kiosk.store.world, before, 1)
    kiosk.wait_long()
    hand.tap(kiosk.button(word(kiosk, "reading.before")))
    assert slide_of(kiosk) == before


def test_what_follows_comes_from_the_left(make_kiosk: MakeKiosk, arabic: World) -> None:
    kiosk = make_kiosk(world=arabic, still=False)
    assert kiosk.theme.travel < 0
    usual = make_kiosk(still=False)
    assert usual.theme.travel > 0


def test_the_bar_begins_at_the_right(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    keys = ("bar.home", "bar.back", "bar.comfort", "bar.language", "bar.leave")
    places = [box(kiosk.button(word(kiosk, key))).center().x() for key in keys]
    assert places == sorted(places, reverse=True)
    arrow = next(icons(kiosk.button(word(kiosk, "bar.back"))))
    assert arrow.property("mirror")
    house = next(icons(kiosk.button(word(kiosk, "bar.home"))))
    assert not house.property("mirror")


def test_words_stand_at_the_right_and_the_drawing_at_the_left(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-03"))
    headline = next(
        i
        for i in items(kiosk.window.contentItem())
        if i.inherits("QQuickText")
        and i.isVisible()
        and kiosk.kiosk.reading.headline == i.property("says")
    )
    assert box(headline).right() > 1700
    skins = [
        i for i in items(kiosk.window.contentItem()) if isinstance(i, LivingSkin) and i.isVisible()
    ]
    assert any(box(skin).left() == 0 and box(skin).width() > 900 for skin in skins)


def test_anatomy_is_not_turned_and_labels_keep_their_side(
    make_kiosk: MakeKiosk, arabic: World
) -> None:
    """The same drawing in both languages: the same numbers, and pills at its right."""
    shown = {}
    for language in ("en", "ar"):
        kiosk = make_kiosk(world=msgspec.structs.replace(arabic, language=language))
        slide = next(
            one.id
            for treatment in arabic.catalog.treatments
            for one in treatment.slides()
            if isinstance(one.figure, SkinFigure)
            and len(one.figure.labels) > 1
            and not one.figure.moments
        )
        kiosk.show(ReadingScreen(slide))
        figure = kiosk.kiosk.reading.figure
        labels = kiosk.kiosk.reading._props.figure.labels
        assert labels, language
        assert all(label.turnX > label.anchorX for label in labels)
        shown[language] = figure.skin
    assert shown["en"] == shown["ar"]


def moments(kiosk: Rig) -> tuple[str, QQuickItem]:
    slide = next(
        one.id
        for treatment in kiosk.store.world.catalog.treatments
        for one in treatment.slides()
        if isinstance(one.figure, SkinFigure) and len(one.figure.moments) == 3
    )
    kiosk.show(ReadingScreen(slide, Play(moment=0.0)))
    slider = next(
        i for i in items(kiosk.window.contentItem()) if i.inherits("QQuickSlider") and i.isVisible()
    )
    return slide, slider


def handle_of(slider: QQuickItem) -> QPoint:
    handle = slider.property("handle")
    return handle.mapToScene(QPointF(handle.width() / 2, handle.height() / 2)).toPoint()


def test_the_slider_runs_from_right_to_left(kiosk: Rig, hand: Hand) -> None:
    slide, slider = moments(kiosk)
    start = handle_of(slider)
    assert start.x() > box(slider).center().x()
    hand.down(start)
    hand.move(QPoint(round(box(slider).left()) + 20, start.y()))
    hand.up()
    assert kiosk.screen == ReadingScreen(slide, Play(moment=2.0))
    kiosk.rest()
    assert handle_of(slider).x() < box(slider).center().x()


def test_the_left_key_goes_on(kiosk: Rig) -> None:
    slide, slider = moments(kiosk)
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Left)
    assert kiosk.screen == ReadingScreen(slide, Play(moment=1.0))
    QTest.keyClick(kiosk.window, Qt.Key.Key_Right)
    assert kiosk.screen == ReadingScreen(slide, Play(moment=0.0))


def test_moments_stand_in_reading_order(kiosk: Rig) -> None:
    moments(kiosk)
    rows = kiosk.kiosk.reading.figure._props.moments
    places = [box(kiosk.button(row.title)).center().x() for row in rows]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("scene", ["home", "slide-resurfacing-02", "parts-", "plan-resurfacing_ab"])
def test_tab_goes_as_one_reads(kiosk: Rig, scene: str) -> None:
    """Row by row, from the right to the left."""
    kiosk.show_scene(kiosk.scene(scene))
    names = round_trip(kiosk, Qt.Key.Key_Tab)
    shown = [i for i in items(kiosk.window.contentItem()) if i.activeFocusOnTab() and i.isVisible()]
    places = {name_of(item): box(item) for item in shown}
    bar = [name for name in names if places[name].top() > kiosk.theme.layout.bar.y]
    rights = [places[name].right() for name in bar]
    assert rights == sorted(rights, reverse=True)
    if scene == "home":
        cards = [places[name] for name in names if name not in bar]
        for one, following in pairwise(cards):
            assert following.top() > one.top() or following.right() < one.left()


def test_choices_and_columns_begin_at_the_right(kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    titles = [row.title for row in kiosk.kiosk.home._props.cards]
    places = [box(kiosk.button(title)).center().x() for title in titles]
    assert places == sorted(places, reverse=True)


def test_a_telephone_number_keeps_its_order(make_kiosk: MakeKiosk, arabic: World) -> None:
    phones = msgspec.structs.replace(arabic.catalog.phones, day="020 7946 0000")
    catalog = msgspec.structs.replace(arabic.catalog, phones=phones)
    kiosk = make_kiosk(world=msgspec.structs.replace(arabic, catalog=catalog))
    kiosk.show(PlanScreen("tightening", 1))
    assert "\u2068020 7946 0000\u2069" in kiosk.kiosk.plan.phone


@pytest.mark.parametrize("panel", [Panel(1024, 600, 10.1), Panel(1080, 1920, 24.0)])
def test_the_page_button_stands_at_the_end_of_reading(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice, arabic: World, panel: Panel
) -> None:
    from kiosk.domain.comfort import TextSize

    kiosk = make_kiosk(world=arabic, panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show(HomeScreen(), TextSize.LARGEST)
    down = kiosk.button(word(kiosk, "page.down"))
    if panel.is_compact:
        assert box(down).right() < panel.width / 4
    hand.tap(down)
    kiosk.rest()
    assert word(kiosk, "page.up") in kiosk.button_names() or word(kiosk, "page.down")
