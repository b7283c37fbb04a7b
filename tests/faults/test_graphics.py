"""The graphics are lost, or are none: the processor draws, and nobody has to start anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.renderer import Renderer, software_reason
from kiosk.station.starts import StartCount
from tests.end_to_end.x_screen import XScreen
from tests.ui.ears import Ears
from tests.ui.program import Program, environment

RUN = "import sys; from kiosk.cli import main, run\n{more}\nsys.exit(main(['run', '--panel-inches', '24']))"
A_DRIVER = "run.software_reason = lambda wanted: ''"
"""The kernel tells of a driver; there is none on this machine."""


@pytest.fixture(scope="module")
def screen() -> Iterator[XScreen]:
    screen = XScreen(800, 600)
    yield screen
    screen.close()


FAULTS = {
    "no graphics can be had": (
        {"QT_XCB_GL_INTEGRATION": "none"},
        "AG-305 graphics lost: Failed to initialize graphics backend",
        1,
    ),
    # Its first picture is on the screen when its name is known.
    "a driver without a chip": (
        {},
        "AG-304 drawn by the processor: no graphics driver: llvmpipe",
        2,
    ),
}


@pytest.mark.parametrize(("given", "told", "pictures"), FAULTS.values(), ids=FAULTS.keys())
def test_the_processor_draws_instead(
    screen: XScreen, tmp_path: Path, given: dict[str, str], told: str, pictures: int
) -> None:
    with Ears() as ears:
        env = environment(
            DISPLAY=screen.display,
            QT_QPA_PLATFORM="xcb",
            XDG_STATE_HOME=str(tmp_path),
            XDG_RUNTIME_DIR=str(tmp_path),
            **ears.environ(),
            **given,
        )
        del env["QT_QUICK_BACKEND"]
        with Program(["-c", RUN.format(more=A_DRIVER)], env) as kiosk:
            for _ in range(pictures):
                ears.wait_for("READY=1")
            assert kiosk.end() == 0
        ears.wait_for("STOPPING=1")
    assert told in kiosk.told
    assert kiosk.told.count("AG-301") == 2  # begun anew, in the same process
    starts = StartCount([tmp_path / "afterglow"]).read()
    assert (starts.early, starts.under_way) == (0, False)
    assert "AG-9" not in kiosk.told


def node(folder: Path, name: str, driver: str) -> None:
    """A device that the kernel has made for a driver."""
    (folder / "dri").mkdir(exist_ok=True)
    (folder / "dri" / name).touch(mode=0o600)
    device = folder / "drm" / name / "device"
    device.mkdir(parents=True)
    (device / "driver").symlink_to(f"../../bus/pci/drivers/{driver}")


NODES = {
    "nothing": ((), "no render node"),
    "a frame buffer": ((("card0", "simpledrm"),), "no render node"),
    "a driver": ((("card0", "i915"), ("renderD128", "i915")), ""),
    "one for tests": ((("renderD128", "vgem"),), "only one for tests"),
    "both": ((("renderD128", "vgem"), ("renderD129", "v3d")), ""),
    "one that tells nothing": ((("renderD128", ""),), ""),
}


@pytest.mark.parametrize(("nodes", "reason"), NODES.values(), ids=NODES.keys())
def test_what_the_kernel_has(
    tmp_path: Path, nodes: tuple[tuple[str, str], ...], reason: str
) -> None:
    for name, driver in nodes:
        node(tmp_path, name, driver)
    found = software_reason(Renderer.AUTO, {}, tmp_path / "dri", tmp_path / "drm")
    assert (reason in found) if reason else found == ""


def test_a_driver_that_this_user_may_not_open_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    node(tmp_path, "renderD128", "i915")
    monkeypatch.setattr("os.access", lambda path, mode: False)
    found = software_reason(Renderer.AUTO, {}, tmp_path / "dri", tmp_path / "drm")
    assert found.endswith("renderD128 may not be opened by this user")


def test_what_is_asked_for_counts(tmp_path: Path) -> None:
    where = (tmp_path / "dri", tmp_path / "drm")
    assert software_reason(Renderer.SOFTWARE, {}, *where) == "screen.renderer=software"
    assert software_reason(Renderer.HARDWARE, {"LIBGL_ALWAYS_SOFTWARE": "1"}, *where) == ""
    assert software_reason(Renderer.AUTO, {"QT_QUICK_BACKEND": "rhi"}, *where) == ""
    assert software_reason(Renderer.AUTO, {"LIBGL_ALWAYS_SOFTWARE": "1"}, *where) != ""
