"""What stands around every screen, and text & colour."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.bar_layout import BarForm
from kiosk.domain.comfort import Comfort, Contrast, TextSize
from kiosk.domain.derive.frame import (
    ComfortProps,
    ContrastRow,
    FrameProps,
    SizeRow,
    ToneRow,
    derive_comfort,
    derive_frame,
)
from kiosk.domain.panel import Panel
from kiosk.domain.session import ComfortScreen, Session
from kiosk.domain.tokens import SKIN_TONES as SAMPLES
from kiosk.domain.tokens import THEMES
from tests.domain import visits as v
from tests.domain.visits import TO_QUIZ, TO_RESULT
from tests.domain.worlds import WORDS, WORLD, view, view_of

PEEL = v.treatment("peel")
SCREENS = [
    ("loop", Session.fresh(WORLD, 0, 0.0), FrameProps()),
    ("home", v.visit(), FrameProps("home", way="forward", is_visit=True, is_home=True)),
    ("reading", v.visit(PEEL), FrameProps("reading", way="forward", is_visit=True)),
    ("parts", v.visit(PEEL, v.PARTS), FrameProps("parts", way="forward", is_visit=True)),
    ("pick", v.visit(v.PICK), FrameProps("quiz_pick", way="forward", is_visit=True)),
    ("quiz", v.visit(*TO_QUIZ), FrameProps("quiz", way="forward", is_visit=True, offers_call=True)),
    (
        "result",
        v.visit(*TO_RESULT),
        FrameProps("result", way="forward", is_visit=True, offers_call=True),
    ),
    (
        "comfort",
        v.visit(v.COMFORT),
        FrameProps("comfort", way="forward", is_visit=True, is_comfort=True),
    ),
    (
        "plans",
        v.visit(v.PLANS),
        FrameProps("plan_pick", way="forward", is_visit=True, offers_call=True),
    ),
    (
        "plan",
        v.visit(v.plan("deep")),
        FrameProps("plan", way="forward", is_visit=True, offers_call=True),
    ),
    (
        "my questions",
        v.visit(v.MINE),
        FrameProps("my_questions", way="forward", is_visit=True, offers_call=True),
    ),
    (
        "what to take",
        v.visit(v.TAKE),
        FrameProps("takeaway_pick", way="forward", is_visit=True, offers_call=True),
    ),
    (
        "the code",
        v.visit(v.TAKE, v.SHOW),
        FrameProps("takeaway", way="forward", is_visit=True, offers_call=True),
    ),
    ("call", v.visit(v.CALL), FrameProps("call", way="forward", is_visit=True)),
    (
        "sources of a slide",
        v.visit(PEEL, v.SOURCES),
        FrameProps("sources", way="forward", is_visit=True, kept="reading"),
    ),
    (
        "sources of a stage",
        v.visit(v.plan("deep"), v.SOURCES),
        FrameProps("sources", way="forward", is_visit=True, offers_call=True, kept="plan"),
    ),
    (
        "language",
        v.visit(v.LANGUAGES),
        FrameProps("language", way="forward", is_visit=True, is_language=True),
    ),
    ("status", v.visit(*v.IN, v.STATUS), FrameProps("status", way="forward", is_visit=True)),
    ("back", v.visit(PEEL, v.BACK), FrameProps("home", 0, "backward", False, True, True)),
    ("calm", v.visit(v.calm(True)), FrameProps("home", 0, "forward", True, True, True)),
    ("next visit", Session.fresh(WORLD, 4, 0.0), FrameProps(epoch=4)),
]


@pytest.mark.parametrize(
    ("session", "props"), [c[1:] for c in SCREENS], ids=[c[0] for c in SCREENS]
)
def test_frame(session: Session, props: FrameProps) -> None:
    shown = derive_frame(view(session, at=session.active_at))
    assert msgspec.structs.replace(shown, ahead=(), bar=BarForm()) == props


@pytest.mark.parametrize(
    ("session", "ahead"),
    [
        (Session.fresh(WORLD, 0, 0.0), ("home",)),
        (v.visit(), ("reading", "quiz_pick")),
        (v.visit(PEEL), ("home", "parts")),
        (v.visit(PEEL, v.PARTS), ("reading", "home")),
        (v.visit(v.PICK), ("quiz", "home")),
        (v.visit(*TO_QUIZ), ("reading", "home")),
        (v.visit(*TO_QUIZ, *[v.PASS] * 13), ("result", "home")),
        (v.visit(*TO_RESULT), ("reading", "home")),
        (v.visit(v.PLANS), ("plan", "home")),
        (v.visit(v.plan("deep")), ("call", "home")),
        (v.visit(v.CALL), ("plan", "home")),
        (v.visit(v.MINE), ("takeaway_pick", "home")),
        (v.visit(v.TAKE), ("takeaway", "home")),
        (v.visit(v.TAKE, v.SHOW), ("takeaway_pick", "home")),
        (v.visit(PEEL, v.SOURCES), ("reading", "home")),
        (v.visit(v.CALL, v.SOURCES), ("call", "home")),
        (v.visit(v.COMFORT), ("home",)),
        (v.visit(*v.IN, v.STATUS), ("home",)),
        (v.visit(v.STAFF), ("staff", "home")),
        (v.visit(*v.IN), ("status", "counts")),
    ],
    ids=[
        *("loop", "home", "reading", "parts", "pick", "quiz", "last", "result"),
        *("plans", "plan", "call", "mine", "take", "code"),
        *("sources", "sources of the signs", "comfort", "status"),
        *("pin", "staff"),
    ],
)
def test_what_is_made_ahead(session: Session, ahead: tuple[str, ...]) -> None:
    assert derive_frame(view(session, at=session.active_at)).ahead == ahead


@pytest.mark.parametrize(
    ("at", "seconds", "words"),
    [
        (50.0, 30, "30 seconds left"),
        (50.5, 30, "30 seconds left"),
        (61.0, 19, "19 seconds left"),
        (90.0, 0, "0 seconds left"),
    ],
)
def test_notice(at: float, seconds: int, words: str) -> None:
    up = msgspec.structs.replace(v.visit(), notice_since=50.0)
    props = derive_frame(view(up, at=at))
    assert (props.notice_up, props.notice_seconds, props.notice_words) == (True, seconds, words)


# Em of each size in px on a panel of 3.614 px/mm: capitals of 4, 5.2, 7 and 9 mm
SIZES = (
    SizeRow("small", "Small", 20, False),
    SizeRow("medium", "Medium", 26, False),
    SizeRow("large", "Large", 35, False),
    SizeRow("largest", "Largest", 45, False),
)


def test_names_of_themes_have_room() -> None:
    columns = [
        derive_comfort(view_of(ComfortScreen(), WORLD, size, panel)).contrast_columns
        for panel in (Panel(1920, 1080, 24.0), Panel(1080, 1920, 24.0))
        for size in (TextSize.MEDIUM, TextSize.LARGEST)
    ]
    assert columns == [4, 4, 4, 2]


def test_it_differs_from_what_the_clinic_chose() -> None:
    dark = Comfort(contrast=Contrast.HIGH_DARK)
    world = msgspec.structs.replace(WORLD, comfort=dark)
    session = msgspec.structs.replace(v.visit(v.COMFORT), comfort=dark)
    assert not derive_comfort(view(session, world)).changed
    assert derive_comfort(view(msgspec.structs.replace(session, comfort=Comfort()), world)).changed


@pytest.mark.parametrize(
    ("comfort", "chosen", "changed"),
    [
        (Comfort(), 1, False),
        (Comfort(TextSize.SMALL), 0, True),
        (Comfort(TextSize.LARGEST), 3, True),
        (Comfort(calm_motion=True), 1, True),
        (Comfort(TextSize.LARGE, True), 2, True),
        (Comfort(skin_tone=1), 1, True),
        (Comfort(skin_tone=6), 1, True),
        (Comfort(contrast=Contrast.HIGH_DARK), 1, True),
    ],
)
def test_comfort(comfort: Comfort, chosen: int, changed: bool) -> None:
    session = msgspec.structs.replace(v.visit(v.COMFORT), comfort=comfort)
    assert derive_comfort(view(session)) == ComfortProps(
        sizes=tuple(
            msgspec.structs.replace(one, chosen=at == chosen) for at, one in enumerate(SIZES)
        ),
        tones=tuple(
            ToneRow(
                key=tone,
                title=WORDS[f"comfort.tone.{tone}"],
                sample=SAMPLES[tone - 1],
                chosen=tone == comfort.skin_tone,
            )
            for tone in range(1, 7)
        ),
        tone_columns=3 if comfort.text_size is TextSize.LARGEST else 6,
        contrasts=tuple(
            ContrastRow(
                key=theme.value,
                title=WORDS[f"comfort.contrast.{theme.value}"],
                paper=colours.paper,
                card=colours.card,
                edge=colours.edge,
                ink=colours.ink,
                accent=colours.action,
                chosen=theme is comfort.contrast,
            )
            for theme, colours in THEMES.items()
        ),
        calm=comfort.calm_motion,
        changed=changed,
    )


def test_the_sizes_to_choose_do_not_depend_on_the_one_chosen() -> None:
    sizes = [
        [row.em for row in derive_comfort(view_of(ComfortScreen(), text_size=size)).sizes]
        for size in TextSize
    ]
    assert all(one == sizes[0] for one in sizes)
