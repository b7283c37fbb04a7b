"""Which PINs are refused."""

from __future__ import annotations

import pytest

from kiosk.domain.pin import PinFault, fault_of


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("", PinFault.SHORT),
        ("40719", PinFault.SHORT),
        ("4071980536182", PinFault.LONG),
        ("000000", PinFault.SAME),
        ("77777777", PinFault.SAME),
        ("123456", PinFault.RUN),
        ("456789", PinFault.RUN),
        ("987654", PinFault.RUN),
        ("789012", PinFault.RUN),
        ("210987", PinFault.RUN),
        ("135791", PinFault.RUN),
        ("123487", PinFault.RUN),
        ("874321", PinFault.RUN),
        ("121212", PinFault.REPEATED),
        ("112233", PinFault.REPEATED),
        ("407407", PinFault.REPEATED),
        ("40714071", PinFault.REPEATED),
        ("447744", PinFault.REPEATED),
        ("311299", PinFault.DATE),
        ("123199", PinFault.DATE),
        ("991231", PinFault.DATE),
        ("17051984", PinFault.DATE),
        ("19840517", PinFault.DATE),
        ("290284", PinFault.DATE),
        ("314159", PinFault.COMMON),
        ("147258", PinFault.COMMON),
    ],
)
def test_pins_that_are_easy_to_guess(pin: str, fault: PinFault) -> None:
    assert fault_of(pin) is fault


@pytest.mark.parametrize("pin", ["407198", "946173", "58201974", "407198053618", "329984"])
def test_pins_that_are_taken(pin: str) -> None:
    assert fault_of(pin) is None


def test_most_pins_are_left() -> None:
    taken = sum(fault_of(f"{number:06d}") is None for number in range(0, 1_000_000, 37))
    assert taken > 0.85 * 1_000_000 / 37
