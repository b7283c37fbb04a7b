"""The shapes of the living skin: the same every time, and moving without a jump."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.skin import Label, Laser, Skin, between, numbers
from kiosk.domain.skin_geometry import label_anchor
from kiosk.domain.skin_shape import (
    cells,
    collagen,
    fat,
    fibres,
    follicle,
    footing,
    noise,
    places,
    profile,
    twigs,
    vessels,
    weave,
    wounds,
)
from tests.domain.test_skin import skins

ASPECTS = (0.6, 1.02, 1.78, 2.67, 3.2)
aspects = st.floats(0.5, 3.2)
STEP = 0.01


@pytest.mark.parametrize("aspect", ASPECTS)
def test_shapes_are_the_same_every_time(aspect):
    assert profile.sample(aspect, STEP) == profile.sample(aspect, STEP)
    assert weave.strands(aspect, front=True) == weave.strands(aspect, front=True)
    assert fibres.papillary(aspect) == fibres.papillary(aspect)
    assert fibres.fibroblasts(aspect) == fibres.fibroblasts(aspect)
    assert vessels.bed(aspect) == vessels.bed(aspect)
    assert follicle.follicle(aspect) == follicle.follicle(aspect)
    assert fat.globes(aspect, 0.7) == fat.globes(aspect, 0.7)
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
    assert all(-0.115 < y < 0.19 for y in surface)
    assert all(low > 0.0 - 0.02 for low in border)


@settings(max_examples=40, deadline=None)
@given(skins, skins, st.floats(0.0, 0.99))
def test_a_small_step_in_time_is_a_small_step_in_place(a, b, t):
    start, end = numbers(a), numbers(b)
    now, then = between(start, end, t), between(start, end, t + 0.01)
    parts = profile.sample(1.2, STEP)
    for line in (profile.surface, profile.border):
        pairs = zip(line(parts, now), line(parts, then), strict=True)
        assert max(abs(x - y) for x, y in pairs) < 0.005
    assert abs(wounds.removal(now) - wounds.removal(then)) < 0.02
    for label in Label:
        (x0, y0), (x1, y1) = label_anchor(label, now, 1.2), label_anchor(label, then, 1.2)
        assert abs(x0 - x1) < 0.001
        assert abs(y0 - y1) < 0.02


def _laid(aspect: float = 1.2, **skin):
    n = numbers(Skin(**skin))
    return [(s, collagen.lay((s,), n, aspect)) for s in weave.strands(aspect, front=True)]


def _middle(part):
    return sum(part.xs) / len(part.xs), sum(part.ys) / len(part.ys)


@pytest.mark.parametrize("share", [k / 50 for k in range(50)])
def test_bundles_grow_and_never_jump(share):
    for (strand, less), (_, more) in zip(
        _laid(collagen=share), _laid(collagen=share + 0.02), strict=True
    ):
        if not less:
            continue
        assert len(less) == len(more) == len(strand.sections)
        for a, b in zip(less, more, strict=True):
            assert a.level == b.level
            assert abs(a.thick - b.thick) < 0.005
            assert math.dist(_middle(a), _middle(b)) < 0.02


def test_much_collagen_is_many_thick_whole_bundles_and_little_is_few_broken_ones():
    slack, firm = _laid(1.78, collagen=0.2), _laid(1.78, collagen=0.95)

    def seen(laid):
        return [parts for _, parts in laid if parts]

    def thickness(laid):
        thick = [part.thick for parts in seen(laid) for part in parts]
        return sum(thick) / len(thick)

    def tips(laid):
        return sum(len(part.tips) for parts in seen(laid) for part in parts) / len(seen(laid))

    assert len(seen(firm)) > 2.2 * len(seen(slack))
    assert thickness(firm) > 1.6 * thickness(slack)
    assert tips(slack) > 5.0
    assert tips(firm) < 2.1


def test_bundles_pass_over_and_under_each_other():
    strands = weave.strands(1.2, front=True)
    turns = [{s.level >= weave.OVER for s in strand.sections} for strand in strands]
    assert sum(len(t) == 2 for t in turns) > 0.5 * len(turns)
    for strand in strands:
        ends = [s.places[-1] for s in strand.sections[:-1]]
        assert ends == [s.places[0] for s in strand.sections[1:]]
        assert (strand.sections[0].places[0], strand.sections[-1].places[-1]) == (-0.5, 0.5)


def test_only_what_can_reach_a_part_of_the_width_is_laid():
    n = numbers(Skin(collagen=0.9))
    strands = weave.strands(1.2, front=True)
    some = collagen.lay(strands, n, 1.2, (0.4, 0.6))
    whole = collagen.lay(strands, n, 1.2)
    assert 0 < len(some) < 0.6 * len(whole)
    assert all(p in some for p in whole if 0.4 < _middle(p)[0] < 0.6)


def test_deep_heat_firms_the_bundles_near_its_glow():
    def thick(**skin):
        return [parts[0].thick for _, parts in _laid(**skin) if parts]

    pairs = list(zip(thick(), thick(laser=Laser.DEEP_HEAT, energy=1.0, healing=0.0), strict=True))
    assert 3 < sum(hot > 1.05 * cold for cold, hot in pairs) < len(pairs)


def test_sag_hangs_everything_together_and_the_deep_less():
    slack, firm = numbers(Skin(sag=1.0)), numbers(Skin(sag=0.0))
    parts = profile.Parts(1.2)
    for x in (0.3, 0.6, 0.9):
        foot = footing.footing(parts, 1.2, x)
        top = profile.surface_at(slack, 1.2, x) - profile.surface_at(firm, 1.2, x)
        border = footing.border_at(foot, slack) - footing.border_at(foot, firm)
        deep = [
            vessels.artery_at(slack, x) - vessels.artery_at(firm, x),
            vessels.vein_at(slack, x) - vessels.vein_at(firm, x),
            fat.line_at(slack, x) - fat.line_at(firm, x),
        ]
        assert border == pytest.approx(top)
        assert all(0.4 < d / top < 0.8 for d in deep)


def test_swelling_lifts_the_middle_only():
    middle, half = places.treated(1.2)
    calm, swollen = numbers(Skin(swelling=0.0)), numbers(Skin(swelling=1.0))

    def lift(x):
        return profile.surface_at(calm, 1.2, x) - profile.surface_at(swollen, 1.2, x)

    assert 0.03 < lift(middle) <= 0.036
    assert lift(middle - 1.4 * half) == lift(0.02) == 0.0


def test_each_papilla_has_one_loop_below_the_border():
    n = numbers(Skin(vessels=0.5, wrinkles=0.8, sag=0.5))
    bed = vessels.bed(1.2)
    parts = profile.Parts(1.2)
    tops = [v for v in vessels.loops(n, bed, (0.0, 1.2)) if not v.spent]
    assert len(tops) == len([f for f in bed.loops if -0.04 < f.x < 1.24])
    for vessel in tops:
        for x, y in vessel.points:
            assert y > footing.border_at(footing.footing(parts, 1.2, x), n)


def test_lasting_redness_grows_branching_vessels():
    bed = vessels.bed(1.2)
    assert twigs.twigs(numbers(Skin(vessels=0.2)), bed, (0.0, 1.2)) == []
    many = twigs.twigs(numbers(Skin(vessels=0.7)), bed, (0.0, 1.2))
    assert len(many) > 3 * len(bed.twigs)
    assert max(v.width for v in many) > 1.5 * vessels.pair(numbers(Skin()), 1.2, (0, 1.2))[0].width


def test_fat_lies_below_its_border_and_leaves_walls_free():
    for globe in fat.globes(1.2, 0.7):
        assert globe.y - 0.5 * globe.radius > fat.line(globe.x) - 0.01
    homes = fat.middles(1.2, 0.7)
    assert min(fat.inside(g.x, g.y, homes) for g in fat.globes(1.2, 0.7)) > 0.0


@pytest.mark.parametrize("aspect", ASPECTS)
def test_columns_leave_untouched_skin_between_them(aspect):
    columns = places.column_places(aspect)
    gaps = [b - a for a, b in itertools.pairwise(columns)]
    assert all(places.follicle_x(aspect) + 0.03 < x < aspect for x in columns)
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


STATES = (
    Skin(collagen=0.2),
    Skin(collagen=0.95, sag=1.0),
    Skin(swelling=1.0, wrinkles=1.0),
    Skin(laser=Laser.ABLATIVE, healing=0.0, depth=1.0),
    Skin(laser=Laser.DEEP_HEAT, energy=1.0, healing=0.0, sag=0.5),
)


@pytest.mark.parametrize("skin", STATES)
def test_the_collagen_label_points_at_a_bundle_in_every_state(skin):
    n = numbers(skin)
    x, y = label_anchor(Label.COLLAGEN, n, 1.03, 0.0)
    inside = [
        abs(y - y0 - (y1 - y0) * (x - x0) / (x1 - x0)) < part.thick / 2.0
        for part in collagen.lay(weave.strands(1.03, True, False), n, 1.03)
        for x0, y0, x1, y1 in zip(part.xs, part.ys, part.xs[1:], part.ys[1:], strict=False)
        if x0 < x1 and x0 <= x <= x1
    ]
    assert any(inside)


@pytest.mark.parametrize("skin", STATES)
def test_the_other_labels_hang_with_what_they_name(skin):
    n = numbers(skin)
    x, y = label_anchor(Label.VESSEL, n, 1.03, 0.0)
    assert y == vessels.artery_at(n, x)
    x, y = label_anchor(Label.FAT, n, 1.03, 0.0)
    assert y > fat.line_at(n, x) + 0.03
    x, y = label_anchor(Label.SURFACE, n, 1.03, 0.0)
    removed = wounds.removal(n) * profile.window(x, 1.03)
    assert y == pytest.approx(profile.surface_at(n, 1.03, x) + removed)


def test_leader_lines_do_not_cross_the_hair():
    n = numbers(Skin())
    for aspect in (0.9, 1.03, 1.26, 1.64):
        hair = places.follicle_x(aspect) + 0.06
        for label in Label:
            if label is not Label.FOLLICLE:
                assert label_anchor(label, n, aspect)[0] > hair
