"""Whether there is a screen to draw on, asked of this very machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.display import display_problem

NOTHING = "there is no display (DISPLAY and WAYLAND_DISPLAY are not set)"
DEAD = "the display :9999 does not answer"


@pytest.fixture(scope="module")
def x_display() -> Iterator[str]:
    """A display that answers: an X server of our own, which says itself when it is ready."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed")
    heard, said = os.pipe()
    command = [
        server,
        "-displayfd",
        str(said),
        "-screen",
        "0",
        "64x64x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with subprocess.Popen(command, pass_fds=[said], stderr=subprocess.DEVNULL) as running:
        os.close(said)
        with os.fdopen(heard) as ready:
            number = ready.readline().strip()
        if number:
            yield f":{number}"
        running.terminate()


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a program under a Wayland compositor."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wayland-0"))
        yield {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}


NO_SCREEN_NEEDED = ["offscreen", "minimal", "vnc", "eglfs", "linuxfb", "vnc:size=800x600"]


@pytest.mark.parametrize("platform", NO_SCREEN_NEEDED)
@pytest.mark.parametrize("display", ["", ":9999"], ids=["none", "dead"])
def test_a_platform_that_needs_no_display(platform: str, display: str) -> None:
    assert display_problem({"QT_QPA_PLATFORM": platform, "DISPLAY": display}) is None


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ({}, NOTHING),
        ({"DISPLAY": ""}, NOTHING),
        ({"QT_QPA_PLATFORM": "xcb"}, NOTHING),
        ({"QT_QPA_PLATFORM": ""}, NOTHING),
        ({"DISPLAY": ":9999"}, DEAD),
        ({"DISPLAY": ":9999", "QT_QPA_PLATFORM": "xcb"}, DEAD),
        ({"DISPLAY": "nonsense"}, "the display nonsense does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, NOTHING),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":9999"}, DEAD),
    ],
    ids=str,
)
def test_no_display(environment: dict[str, str], problem: str) -> None:
    assert display_problem(environment) == problem


@pytest.mark.parametrize("platform", ["", "xcb"])
def test_a_display_that_answers(x_display: str, platform: str) -> None:
    assert display_problem({"DISPLAY": x_display, "QT_QPA_PLATFORM": platform}) is None


@pytest.mark.parametrize("platform", ["", "wayland", "wayland-egl"])
def test_a_compositor(wayland: dict[str, str], platform: str) -> None:
    assert display_problem({**wayland, "QT_QPA_PLATFORM": platform}) is None


def test_a_compositor_does_not_help_x(wayland: dict[str, str]) -> None:
    assert display_problem({**wayland, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":9999"}) == DEAD


def test_a_file_is_no_compositor(tmp_path: Path) -> None:
    (tmp_path / "wayland-0").touch()
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}
    assert display_problem(environment) == NOTHING


@pytest.mark.parametrize("platform", ["wayland", "nonsense"])
def test_x_does_not_help_a_program_that_wants_something_else(x_display: str, platform: str) -> None:
    assert display_problem({"QT_QPA_PLATFORM": platform, "DISPLAY": x_display}) is not None


def test_this_machine_is_asked_when_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display_problem() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":9999")
    assert display_problem() == DEAD
