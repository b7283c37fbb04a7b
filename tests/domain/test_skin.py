"""The numbers of the living skin and what lies between two of them."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.skin import Label, Laser, Skin, SkinNumbers, between, numbers

share = st.floats(0.0, 1.0)
skins = st.builds(
    Skin,
    tone=st.integers(1, 6),
    wrinkles=share,
    texture=share,
    pores=share,
    spots=share,
    scars=share,
    vessels=share,
    collagen=share,
    sag=share,
    laser=st.sampled_from(Laser),
    depth=share,
    energy=share,
    healing=share,
    redness=share,
    swelling=share,
    pale=share,
    ointment=share,
    sunscreen=share,
    sun=share,
    cool_air=share,
    eye_shield=share,
    follicle=share,
)


def test_words_are_those_of_the_content():
    assert [laser.value for laser in Laser] == [
        "none",
        "surface_sparing",
        "fractional",
        "ablative",
        "deep_heat",
    ]
    assert all(label.value == label.name.lower() for label in Label)


def test_defaults_show_settled_skin_without_a_laser():
    assert Skin() == Skin(
        tone=3, wrinkles=0.3, texture=0.2, pores=0.2, spots=0.0, scars=0.0, vessels=0.2,
        collagen=0.5, sag=0.0, laser=Laser.NONE, depth=0.5, energy=0.0, healing=1.0,
        redness=0.0, swelling=0.0, pale=0.0, ointment=0.0, sunscreen=0.0, sun=0.0, cool_air=0.0,
        eye_shield=0.0, follicle=1.0,
    )  # fmt: skip


@pytest.mark.parametrize("laser", [kind for kind in Laser if kind is not Laser.NONE])
def test_energy_and_wound_belong_to_one_laser(laser):
    drawn = msgspec.structs.asdict(numbers(Skin(laser=laser, energy=0.8, healing=0.25)))
    for kind in Laser:
        if kind is not Laser.NONE:
            assert drawn[f"beam_{kind.value}"] == (0.8 if kind is laser else 0.0)
            assert drawn[f"wound_{kind.value}"] == (1.0 if kind is laser else 0.0)


@given(skins)
def test_every_other_number_is_drawn_as_it_is_stated(skin):
    stated, drawn = msgspec.structs.asdict(skin), msgspec.structs.asdict(numbers(skin))
    for name in stated.keys() - {"laser", "energy"}:
        assert drawn[name] == stated[name]


@given(skins)
def test_all_numbers_are_floats(skin):
    assert all(isinstance(value, float) for value in msgspec.structs.astuple(numbers(skin)))


@given(skins, skins)
def test_the_way_starts_and_ends_exactly(a, b):
    start, end = numbers(a), numbers(b)
    assert between(start, end, 0.0) == start
    assert between(start, end, 1.0) == end
    assert between(start, end, -1.0) == start
    assert between(start, end, 2.0) == end


@given(skins, skins, share)
def test_every_number_stays_between_its_ends(a, b, t):
    start, end = numbers(a), numbers(b)
    middle = between(start, end, t)
    for name in SkinNumbers.__struct_fields__:
        ends = sorted((getattr(start, name), getattr(end, name)))
        assert ends[0] - 1e-9 <= getattr(middle, name) <= ends[1] + 1e-9


def test_another_laser_fades_out_while_this_one_fades_in():
    a = numbers(Skin(laser=Laser.FRACTIONAL, energy=1.0))
    b = numbers(Skin(laser=Laser.DEEP_HEAT, energy=0.5))
    half = between(a, b, 0.5)
    assert (half.beam_fractional, half.beam_deep_heat) == (0.5, 0.25)
    assert (half.wound_fractional, half.wound_deep_heat) == (0.5, 0.5)
