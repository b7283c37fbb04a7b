"""The shapes of the living skin: the same every time, and moving without a jump."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.skin import Label, Laser, Skin, between, numbers
from kiosk.domain.skin_geometry import label_anchor
from kiosk.domain.skin_shape import (
    cells,
    collagen,
    fat,
    follicle,
    noise,
    places,
    profile,
    vessels,
    wounds,
)
from tests.domain.test_skin import skins

ASPECTS = (0.6, 1.02, 1.78, 2.67, 3.2)
aspects = st.floats(0.5, 3.2)
STEP = 0.01


@pytest.mark.parametrize("aspect", ASPECTS)
def test_shapes_are_the_same_every_time(aspect):
    assert profile.sample(aspect, STEP) == profile.sample(aspect, STEP)
    assert collagen.strands(aspect, front=True) == collagen.strands(aspect, front=True)
    assert vessels.loops(aspect, 0.5) == vessels.loops(aspect, 0.5)
    assert vessels.extra_loops(aspect, 0.8, 0.0) == vessels.extra_loops(aspect, 0.8, 0.0)
    assert follicle.follicle(aspect) == follicle.follicle(aspect)
    assert fat.lobules(aspect, 0.7) == fat.lobules(aspect, 0.7)
    assert cells.basal_row(aspect) == cells.basal_row(aspect)
    assert cells.flat_rows(aspect) == cells.flat_rows(aspect)


def test_noise_fills_its_range_evenly():
    drawn = [noise.unit(1, k) for k in range(4000)]
    assert 0.0 <= min(drawn) < 0.01 and 0.99 < max(drawn) < 1.0
    assert abs(sum(drawn) / len(drawn) - 0.5) < 0.02


@settings(max_examples=40, deadline=None)
@given(skins, aspects)
def test_lines_stay_near_the_surface(skin, aspect):
    n = numbers(skin)
    parts = profile.sample(aspect, STEP)
    surface, border = profile.surface(parts, n), profile.border(parts, n)
    assert len(surface) == len(border) == len(parts.xs)
    assert parts.xs[-1] >= aspect - STEP
    assert all(-0.085 < y < 0.16 for y in surface)
    assert all(low > 0.0 - 0.02 for low in border)


@settings(max_examples=40, deadline=None)
@given(skins, skins, st.floats(0.0, 0.99))
def test_a_small_step_in_time_is_a_small_step_in_place(a, b, t):
    start, end = numbers(a), numbers(b)
    now, then = between(start, end, t), between(start, end, t + 0.01)
    parts = profile.sample(1.2, STEP)
    for line in (profile.surface, profile.border):
        pairs = zip(line(parts, now), line(parts, then), strict=True)
        assert max(abs(x - y) for x, y in pairs) < 0.004
    assert abs(wounds.removal(now) - wounds.removal(then)) < 0.02
    for label in Label:
        (x0, y0), (x1, y1) = label_anchor(label, now, 1.2), label_anchor(label, then, 1.2)
        assert abs(x0 - x1) < 0.001
        assert abs(y0 - y1) < 0.02


def _middle(strand):
    return round((strand.xs[0] + strand.xs[-1]) / 2.0, 9)


@pytest.mark.parametrize("share", [k / 50 for k in range(50)])
def test_strands_grow_and_never_jump(share):
    strands = collagen.strands(1.2, front=True)
    less = collagen.lay(strands, numbers(Skin(collagen=share)))
    more = collagen.lay(strands, numbers(Skin(collagen=share + 0.02)))
    assert len(less) <= len(more)
    grown = {(_middle(s), s.weave): s for s in more}
    for strand in less:
        same = grown[_middle(strand), strand.weave]
        assert abs(same.thick - strand.thick) < 0.0025
        ends = zip(strand.xs + strand.ys, same.xs + same.ys, strict=True)
        assert max(abs(x - y) for x, y in ends) < 0.02


def test_much_collagen_is_many_thick_straight_strands():
    strands = collagen.strands(1.78, front=True)
    slack = collagen.lay(strands, numbers(Skin(collagen=0.0)))
    firm = collagen.lay(strands, numbers(Skin(collagen=1.0)))

    def bend(laid):
        return sum(max(s.ys) - min(s.ys) for s in laid) / len(laid)

    assert len(firm) > 2.5 * len(slack)
    assert sum(s.thick for s in firm) / len(firm) > 1.2 * sum(s.thick for s in slack) / len(slack)
    assert bend(firm) < 0.8 * bend(slack)


def test_deep_heat_firms_the_strands_near_its_glow():
    strands = collagen.strands(1.2, front=True)
    cold = numbers(Skin())
    hot = numbers(Skin(laser=Laser.DEEP_HEAT, energy=1.0, healing=0.0))
    pairs = list(zip(collagen.lay(strands, cold), collagen.lay(strands, hot), strict=True))
    shorter = [1 for a, b in pairs if b.xs[-1] - b.xs[0] < 0.95 * (a.xs[-1] - a.xs[0])]
    assert 3 < len(shorter) < len(pairs)


@pytest.mark.parametrize("aspect", ASPECTS)
def test_columns_leave_untouched_skin_between_them(aspect):
    columns = places.column_places(aspect)
    gaps = [b - a for a, b in itertools.pairwise(columns)]
    assert all(0.0 < x < places.follicle_x(aspect) for x in columns)
    assert min(gaps) > 0.05
    assert len(places.column_places(1.02)) == 7


@given(aspects, st.sampled_from(Label), skins)
@settings(max_examples=60, deadline=None)
def test_labels_point_into_the_drawing(aspect, label, skin):
    x, y = label_anchor(label, numbers(skin), aspect, 0.3)
    assert 0.0 < x < aspect
    assert 0.15 < y < 1.0


def test_labels_stand_in_the_order_of_the_layers():
    n = numbers(Skin())
    down = [Label.SURFACE, Label.EPIDERMIS, Label.DERMIS, Label.COLLAGEN, Label.VESSEL, Label.FAT]
    heights = [label_anchor(label, n, 1.02)[1] for label in down]
    assert heights == sorted(heights)


@pytest.mark.parametrize(
    ("healing", "seen"), [(0.0, "open"), (0.25, "crust"), (0.5, "flakes"), (0.75, "pink")]
)
def test_each_stage_of_healing_shows_its_mark(healing, seen):
    stage = wounds.stage(1.0, 0.0, healing)
    assert getattr(stage, seen) > 0.75


def test_settled_skin_has_no_marks_and_a_lit_beam_opens_the_wound():
    settled = wounds.stage(1.0, 0.0, 1.0)
    assert (settled.open, settled.crust, settled.flakes, settled.pink) == (0.0, 0.0, 0.0, 0.0)
    assert wounds.stage(1.0, 0.9, 1.0).open == 1.0
    assert wounds.removal(numbers(Skin(laser=Laser.ABLATIVE, healing=1.0))) == 0.0
