"""Which pictures of a movement are painted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.breath import SWELLS
from kiosk.domain.skin import Skin, numbers
from kiosk.domain.tokens import BREATH_MS, MORPH_MS
from kiosk.ui.drawing.skin_motion import LEAST, SkinMotion

STEP_MS = 10


@pytest.fixture
def motion(qtbot):
    owner = QObject()
    motion = SkinMotion(owner)
    motion.owner = owner
    yield motion
    motion.stop()


def pictures(motion):
    """What is shown of a movement of collagen from 0 to 1, and what is ahead of each picture."""
    motion.go(numbers(Skin(collagen=0.0)), 0)
    seen = []
    motion.pictured.connect(lambda: seen.append((motion.shown, motion.ahead)))
    motion.go(numbers(Skin(collagen=1.0)), MORPH_MS)
    motion._animation.pause()
    for at in range(0, MORPH_MS, STEP_MS):
        motion._animation.setCurrentTime(at)
    return seen


def test_pictures_that_nobody_could_tell_apart_are_not_painted(motion):
    shown = [0.0, *(n.collagen for n, _ in pictures(motion))]
    assert len(shown) > 10
    assert all(b - a >= LEAST - 1e-9 for a, b in pairwise(shown))
    assert shown[-1] > 0.99


def test_what_is_ahead_is_told_and_never_passes_the_end(motion):
    seen = pictures(motion)
    assert all(n.collagen < ahead.collagen <= 1.0 for n, ahead in seen)
    motion.stop()
    assert motion.shown.collagen == 1.0
    assert motion.ahead is None


def test_a_breath_paints_nothing_where_it_turns(motion):
    still = numbers(Skin())
    motion.go(still, 0)
    swellings = []
    motion.pictured.connect(lambda: swellings.append(motion.shown.swelling - still.swelling))
    motion._breathe()
    motion._animation.pause()
    for at in range(0, BREATH_MS, STEP_MS):
        motion._animation.setCurrentTime(at)
    assert len(swellings) > 30
    assert all(abs(b - a) > 0.01 * SWELLS for a, b in pairwise([0.0, *swellings]))
    assert max(swellings) > 0.97 * SWELLS
