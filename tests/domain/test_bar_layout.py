"""The bar: words where they fit, and every button a target."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import events as e
from kiosk.domain.bar_layout import (
    MOST_BUTTONS,
    BarForm,
    bar_form,
    bar_rim,
    has_again_room,
    has_handle_room,
    has_pairs_room,
    rows_of_bar,
)
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.bar import derive_bar
from kiosk.domain.derive.speech import derive_speech
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from tests.domain import visits as v
from tests.domain.panels import PANELS, name, plausible_panels
from tests.domain.worlds import view

ANY = (plausible_panels(), st.sampled_from(TextSize))

ENGLISH = ("Home", "Back", "Read to me", "Text & colour", "Language", "Clear & leave")
LONG = (
    "Página de inicio",
    "Atrás",
    "Leer en voz alta",
    "Texto y color",
    "Idioma",
    "Borrar todo y salir",
)
HD, UPRIGHT = Panel(1920, 1080, 24.0), Panel(1080, 1920, 24.0)
SMALL, NARROW = Panel(1024, 600, 10.1), Panel(800, 1280, 10.1)

FORMS = [
    ("usual", HD, TextSize.MEDIUM, ENGLISH, BarForm(words=True)),
    ("large words", HD, TextSize.LARGEST, ENGLISH, BarForm(call_words=True)),
    ("long words", HD, TextSize.LARGE, LONG, BarForm(call_words=True)),
    ("upright", UPRIGHT, TextSize.MEDIUM, ENGLISH, BarForm(call_words=True)),
    ("small", SMALL, TextSize.MEDIUM, ENGLISH, BarForm()),
    ("small, largest", SMALL, TextSize.LARGEST, ENGLISH, BarForm()),
    ("narrow", NARROW, TextSize.MEDIUM, ENGLISH, BarForm()),
]


@pytest.mark.parametrize(
    ("panel", "size", "words", "form"), [f[1:] for f in FORMS], ids=[f[0] for f in FORMS]
)
def test_what_the_bar_shows(
    panel: Panel, size: TextSize, words: tuple[str, ...], form: BarForm
) -> None:
    assert bar_form(panel.width, metrics_for(panel, size), words, "Call us now") == form


def test_words_give_way_to_the_handle() -> None:
    m = metrics_for(HD, TextSize.MEDIUM)
    least = next(px for px in range(1000, 1920) if bar_form(px, m, ENGLISH, "Call us now").words)
    assert not bar_form(least, m, ENGLISH, "Call us now", has_handle=True).words
    wider = least + m.target + m.gap
    assert bar_form(wider, m, ENGLISH, "Call us now", has_handle=True).words
    assert not bar_form(wider - 1, m, ENGLISH, "Call us now", has_handle=True).words


@given(*ANY)
def test_every_button_has_room(panel: Panel, size: TextSize) -> None:
    m = metrics_for(panel, size)
    in_row = -(-MOST_BUTTONS // rows_of_bar(panel.width, m))
    assert in_row * m.target + (in_row - 1) * m.gap + 2 * bar_rim(m) <= panel.width


def test_a_narrow_panel_has_two_rows() -> None:
    assert rows_of_bar(NARROW.width, metrics_for(NARROW, TextSize.MEDIUM)) == 2
    assert rows_of_bar(UPRIGHT.width, metrics_for(UPRIGHT, TextSize.MEDIUM)) == 1


@given(*ANY)
def test_every_button_has_room_while_something_is_read(panel: Panel, size: TextSize) -> None:
    m = metrics_for(panel, size)
    in_row = MOST_BUTTONS if rows_of_bar(panel.width, m) == 1 else 3
    for has_handle in (False, True):
        row = in_row + has_handle
        row += has_again_room(panel.width, m, has_handle=has_handle)
        row += 2 * has_pairs_room(panel.width, m, has_handle=has_handle)
        if not has_handle or has_handle_room(panel.width, m):
            assert row * m.target + (row - 1) * m.gap + 2 * bar_rim(m) <= panel.width


def test_words_stay_where_they_are_when_reading_begins() -> None:
    m = metrics_for(HD, TextSize.MEDIUM)
    aloud = ("Home", "Back", "Read to me", "Clear & leave")
    assert bar_form(HD.width, m, aloud, "Call us now", icons=5).words
    assert not bar_form(HD.width / 2, m, aloud, "Call us now", icons=5).words


def test_read_to_me_gives_way_to_call_us_now() -> None:
    shown = derive_bar(view(v.visit(), panel=HD))
    assert shown == BarForm(words=True, call_words=True)
    wide = derive_bar(view(v.visit(), panel=Panel(3840, 1080, 48.0)))
    assert wide == BarForm(words=True, call_words=True, read_words=True)


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_who_hears_has_language_in_the_bar_of_home(panel: Panel, size: TextSize) -> None:
    """Its buttons stay as they are while something is read, so for a whole visit begun by key."""
    keyed = v.later(v.visit(), e.SpeechKeyPressed)
    comfort = msgspec.structs.replace(keyed.comfort, text_size=size)
    worn = msgspec.structs.replace(keyed, comfort=comfort)
    assert derive_speech(view(worn, panel=panel)).has_language


@pytest.mark.parametrize(("panel", "is_wide"), [(HD, True), (SMALL, False)], ids=["HD", "small"])
def test_what_the_bar_has_for_who_hears(panel: Panel, is_wide: bool) -> None:
    keyed = v.later(v.visit(), e.SpeechKeyPressed)
    props = derive_speech(view(keyed, panel=panel))
    assert (props.has_language, props.has_comfort, props.has_again) == (True, is_wide, is_wide)
    assert not props.has_pairs
    seeing = derive_speech(view(v.later(v.visit(), e.SpeechToggled), panel=panel))
    assert (seeing.has_language, seeing.has_comfort, seeing.has_again) == (False, False, True)
    assert seeing.has_pairs is is_wide


def test_no_button_moves_when_reading_begins() -> None:
    opened = v.later(v.visit(), e.SpeechToggled)
    assert opened.speech.is_open
    silent, heard = (derive_bar(view(one, panel=HD)) for one in (v.visit(), opened))
    assert (heard.words, heard.read_words) == (silent.words, silent.read_words)
