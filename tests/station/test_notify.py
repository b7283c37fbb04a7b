"""What a supervisor hears."""

from __future__ import annotations

import os
from pathlib import Path
from socket import AF_UNIX, SOCK_DGRAM, socket

import pytest

from kiosk.station.notify import Notifier, notifier_from


@pytest.mark.parametrize("kind", ["path", "abstract"])
def test_lines_arrive_as_one_datagram(kind: str, tmp_path: Path) -> None:
    with socket(AF_UNIX, SOCK_DGRAM) as ears:
        ears.bind(str(tmp_path / "s") if kind == "path" else "")
        name = ears.getsockname()
        address = name if isinstance(name, str) else "@" + name[1:].decode()
        Notifier(address, 0).tell("READY=1", "STATUS=ünlimited")
        assert ears.recv(100).decode() == "READY=1\nSTATUS=ünlimited"
        Notifier(address, 0).status("showing")
        assert ears.recv(100) == b"STATUS=showing"


def test_a_supervisor_that_is_gone_is_no_reason_to_stop(tmp_path: Path) -> None:
    Notifier(str(tmp_path / "gone"), 0).tell("READY=1")


def test_a_supervisor_that_does_not_listen_is_no_reason_to_wait(tmp_path: Path) -> None:
    with socket(AF_UNIX, SOCK_DGRAM) as ears:
        ears.bind(str(tmp_path / "full"))
        for _ in range(2000):  # more than the socket holds
            Notifier(str(tmp_path / "full"), 0).tell("WATCHDOG=1")


ENVIRONMENTS = {
    "nobody": ({}, None),
    "no socket": ({"NOTIFY_SOCKET": "vsock:2:1"}, None),
    "no watchdog": ({"NOTIFY_SOCKET": "/run/n"}, 0),
    "watchdog": ({"NOTIFY_SOCKET": "/run/n", "WATCHDOG_USEC": "15000000"}, 15),
    "for another process": (
        {"NOTIFY_SOCKET": "/run/n", "WATCHDOG_USEC": "15000000", "WATCHDOG_PID": "1"},
        0,
    ),
    "not a number": ({"NOTIFY_SOCKET": "/run/n", "WATCHDOG_USEC": "soon"}, 0),
}


@pytest.mark.parametrize(("environ", "seconds"), ENVIRONMENTS.values(), ids=ENVIRONMENTS.keys())
def test_who_listens(environ: dict[str, str], seconds: float | None) -> None:
    given = dict(environ)
    notifier = notifier_from(given)
    assert given == {}
    assert (None if notifier is None else notifier.watchdog_s) == seconds


def test_the_watchdog_is_for_this_process() -> None:
    here = {"NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "5", "WATCHDOG_PID": str(os.getpid())}
    notifier = notifier_from(here)
    assert notifier is not None
    assert notifier.watchdog_s > 0
