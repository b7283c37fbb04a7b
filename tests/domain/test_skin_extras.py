"""Shapes of what lies on the skin and of its healing, without a painter."""

import pytest

from kiosk.domain.skin_shape import crusts, extras, places, wounds

ASPECTS = [0.3, 1.03, 1.64, 3.2]


def test_a_film_fills_narrow_dips_and_keeps_a_wide_hollow():
    narrow = [0.0] * 20 + [1.0] * 3 + [0.0] * 20
    assert max(extras.smoothed(narrow, 4)) < 0.05
    wide = [0.0] * 20 + [1.0] * 40 + [0.0] * 20
    assert max(extras.smoothed(wide, 4)) == pytest.approx(1.0)


def test_a_film_lies_near_the_crests():
    line = [0.1 * (k % 5) for k in range(80)]
    film = extras.smoothed(line, 5)
    assert len(film) == len(line)
    assert all(y < 0.02 for y in film[10:-10])


@pytest.mark.parametrize("aspect", ASPECTS)
def test_ointment_covers_what_lasers_treat(aspect):
    middle, half = places.treated(aspect)
    assert extras.ointment_share(middle, aspect) == 1.0
    assert extras.ointment_share(middle + half * 0.95, aspect) > 0.8
    assert extras.ointment_share(middle + half + 0.06, aspect) == 0.0


@pytest.mark.parametrize("aspect", ASPECTS)
def test_rays_air_and_scabs_stay_in_the_drawing(aspect):
    assert all(0.0 < ray.x < aspect and 0.5 < ray.share <= 1.0 for ray in extras.rays(aspect))
    assert all(high > 0.0 and size > 0.0 for _, high, size in extras.flakes(aspect))
    middle, half = places.treated(aspect)
    for piece in crusts.plate_crusts(aspect):
        assert abs(piece.x - middle) < half + 0.04
        assert len(piece.dome) == len(crusts.ALONG)
        assert piece.dome[0] == piece.dome[-1] == 0.0


def test_debris_rises_to_the_surface_and_is_gone_before_the_skin_has_settled():
    for grain in wounds.debris(1.03):
        way = [wounds.risen(grain, k / 20) for k in range(21)]
        depths = [down for down, _ in way]
        assert depths == sorted(depths, reverse=True)
        assert way[0][1] == way[-1][1] == way[14][1] == 0.0
        assert way[6][1] > 0.5


def test_a_channel_closes_from_below_and_only_when_the_beam_is_off():
    closed = [wounds.stage(1.0, 0.0, k / 20).closed for k in range(21)]
    assert closed == sorted(closed)
    assert (closed[0], closed[-1]) == (0.0, 1.0)
    assert wounds.stage(1.0, 1.0, 0.8).closed == 0.0
