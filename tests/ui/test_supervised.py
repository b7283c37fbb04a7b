"""A kiosk as a process of its own, and what its supervisor hears and does."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.bundled import bundled_content
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.domain.ladder import Starts
from kiosk.station.starts import StartCount
from tests.content.releases.shelves import clinic, placed
from tests.end_to_end.x_screen import XScreen
from tests.ui.ears import Ears
from tests.ui.program import LONG_ENOUGH_S, SCREEN_IS_UP, Program, environment

SMALL = ["--size", "640x400"]
BEAT_S = 0.6


@pytest.fixture
def ears() -> Iterator[Ears]:
    with Ears() as ears:
        yield ears


def offscreen(folder: Path, **given: str) -> dict[str, str]:
    """A screen that nobody sees, and a place to count starts."""
    drawn = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    kept = {"XDG_STATE_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    return environment(**kept, **drawn, **given)


def starts(folder: Path) -> Starts:
    return StartCount([folder / "afterglow"]).read()


def tried(folder: Path) -> Starts:
    """What the ladder looks at, without how many starts there were."""
    found = starts(folder)
    return Starts(found.early, found.under_way)


def test_ready_comes_when_the_slide_can_be_seen(ears: Ears, tmp_path: Path) -> None:
    screen = XScreen(640, 400)
    try:
        env = offscreen(tmp_path, DISPLAY=screen.display, **ears.environ())
        env["QT_QPA_PLATFORM"] = "xcb"
        with Program(["main.py", "run"], env) as program:
            ears.wait_for("READY=1")
            picture = screen.picture()
            colours = {picture.pixel(x, y) for x in range(0, 640, 8) for y in range(0, 400, 8)}
            assert program.end() == 0
    finally:
        screen.close()
    assert len(colours) > 20  # more than an empty ground
    ears.wait_for("STOPPING=1")
    assert ears.heard[0] == "READY=1"
    assert tried(tmp_path) == Starts()


def test_a_process_that_stands_still_is_not_heard(ears: Ears, tmp_path: Path) -> None:
    with Program(["main.py", "run", *SMALL], offscreen(tmp_path, **ears.environ(BEAT_S))) as kiosk:
        ears.wait_for("READY=1")
        ears.wait_for("WATCHDOG=1")
        kiosk.process.send_signal(signal.SIGSTOP)
        ears.forget()
        assert ears.is_still(2 * BEAT_S)
        kiosk.process.send_signal(signal.SIGCONT)
        ears.wait_for("WATCHDOG=1")
        assert kiosk.end() == 0


BLOCKED = """
import signal, sys, time
from PySide6.QtCore import QTimer
from kiosk.cli import main
from kiosk.ui import run

class Blocked(run.KioskApp):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        QTimer.singleShot(1500, lambda: (sys.stderr.write("blocked\\n"), time.sleep(3600)))

run.KioskApp = Blocked
sys.exit(main(["run", "--size", "640x400"]))
"""


def test_an_event_loop_that_does_not_turn_is_not_heard_and_says_where(
    ears: Ears, tmp_path: Path
) -> None:
    with Program(["-c", BLOCKED], offscreen(tmp_path, **ears.environ(BEAT_S))) as kiosk:
        ears.wait_for("WATCHDOG=1")
        kiosk.wait_for("blocked")
        ears.forget()
        assert ears.is_still(2 * BEAT_S)
        assert kiosk.end(signal.SIGABRT) == -signal.SIGABRT  # what systemd sends
    assert "in <lambda>" in kiosk.told
    assert "Fatal Python error: Aborted" in kiosk.told


@pytest.mark.parametrize("rung", [2, 3])
@pytest.mark.parametrize("where", ["folder", "shelf"])
def test_on_the_rungs_the_bundled_content_is_shown(
    ears: Ears, tmp_path: Path, rung: int, where: str
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "kiosk.json").write_text("{")
    given = ["--content", str(tmp_path / "own"), "--language", "tlh"]
    if where == "shelf":
        shelf = ShelfFolder(tmp_path / "shelf")
        placed(shelf, clinic(tmp_path / "clinic", "Own clinic"))
        given = ["--set", f"content.shelf={shelf.path}"]
    env = offscreen(tmp_path, AFTERGLOW_RUNG=str(rung), **ears.environ())
    if rung == 3:
        del env["QT_QUICK_BACKEND"]
        env["QSG_INFO"] = "1"
        env["QT_LOGGING_RULES"] = "qt.scenegraph.general=true"
    with Program(["main.py", "run", *SMALL, *given], env) as kiosk:
        ears.wait_for("READY=1")
        assert kiosk.end() == 0
    assert "AG-501 fallen back" in kiosk.told
    assert "AG-102" not in kiosk.told  # the broken folder was not even looked at
    assert f"AG-101 content in use: {bundled_content()} " in kiosk.told
    assert rung != 3 or "software" in kiosk.told.lower().replace("without the graphics", "")


def test_a_supervisor_that_is_killed_leaves_no_kiosk_behind(tmp_path: Path) -> None:
    supervisor = Program(supervising("time.sleep(3600)"), offscreen(tmp_path))
    with supervisor:
        supervisor.wait_for("rung 0")
        ended = os.pidfd_open(child_of(supervisor.process.pid))
        supervisor.process.kill()
        assert select.select([ended], [], [], LONG_ENOUGH_S)[0]
        os.close(ended)


def test_one_that_is_killed_comes_back_by_itself(tmp_path: Path) -> None:
    env = offscreen(tmp_path)
    with Program(["main.py", "run", "--supervised", *SMALL], env) as supervisor:
        supervisor.wait_for(SCREEN_IS_UP)
        os.kill(child_of(supervisor.process.pid), signal.SIGKILL)
        supervisor.wait_for("AG-502 started again: it ended with -9")
        supervisor.told = ""
        supervisor.wait_for(SCREEN_IS_UP)
        assert tried(tmp_path) == Starts(1, under_way=True)
        assert supervisor.end() == 0


def child_of(pid: int) -> int:
    """The one process that another has started and that still runs."""
    (child,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(child)


CHILDREN = """
import os, signal, sys
from kiosk.station.supervisor import Supervisor

child = '''
import os, sys, time
from kiosk.station.supervised import supervised_from
supervised = supervised_from()
sys.stderr.write(f"rung {os.environ['AFTERGLOW_RUNG']}\\\\n")
sys.stderr.flush()
%s
'''
made = Supervisor(
    [sys.executable, "-c", child], os.environ, start_s=%s, watchdog_s=%s, pauses_s=(0, 0.01)
)
sys.exit(made.run())
"""


def supervising(child: str, *, start_s: float = 30, watchdog_s: float = 30) -> list[str]:
    """A supervisor of children that do as is said."""
    return ["-c", CHILDREN % (child, start_s, watchdog_s)]


def test_one_that_does_not_answer_is_ended_and_started_again(tmp_path: Path) -> None:
    child = 'supervised.notifier.tell("READY=1", "WATCHDOG=1"); time.sleep(3600)'
    with Program(supervising(child, watchdog_s=0.3), offscreen(tmp_path)) as supervisor:
        supervisor.wait_for("rung 1")
        assert supervisor.end() == 0
    assert supervisor.told.count("it does not answer and is ended") >= 2


def test_one_that_shows_nothing_is_ended(tmp_path: Path) -> None:
    with Program(supervising("time.sleep(3600)", start_s=0.5), offscreen(tmp_path)) as supervisor:
        supervisor.wait_for("it does not answer and is ended")
        assert supervisor.end() == 0


def test_at_the_end_of_the_ladder_the_shell_has_to_tell(tmp_path: Path) -> None:
    with Program(supervising("sys.exit(1)"), offscreen(tmp_path)) as supervisor:
        supervisor.process.wait(60)
        assert supervisor.wait() == 71
    told = [line for line in supervisor.told.splitlines() if line.startswith("rung")]
    assert told == ["rung 0", "rung 0", "rung 1", "rung 2", "rung 3", "rung 4"]


ENDS = {"by staff": ("sys.exit(10)", 0), "wrong usage": ("sys.exit(2)", 2)}


@pytest.mark.parametrize(("child", "code"), ENDS.values(), ids=ENDS.keys())
def test_what_ends_for_good_is_not_started_again(tmp_path: Path, child: str, code: int) -> None:
    with Program(supervising(child), offscreen(tmp_path)) as supervisor:
        assert supervisor.wait() == code
    assert supervisor.told.count("rung") == 1


def test_one_that_somebody_else_ends_comes_back(tmp_path: Path) -> None:
    """Only staff at the screen, and whoever ends the supervisor, leave the lobby without a kiosk."""
    with Program(supervising("sys.exit(0)"), offscreen(tmp_path)) as supervisor:
        supervisor.wait_for("AG-502 started again: it ended with 0")
        assert supervisor.end() == 0


STAFF_LEAVE = """
import sys
from PySide6.QtCore import QTimer
from kiosk.cli import main
from kiosk.domain import events as e
from kiosk.domain.session import StaffScreen
from kiosk.ui import run
import msgspec

class Staffed(run.KioskApp):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        QTimer.singleShot(1500, self.owner, self.leave)

    def leave(self):
        store = self.store
        store.dispatch(e.Woken(store.now()))
        store.put(msgspec.structs.replace(store.session, screen=StaffScreen(), quiet_until=0.0))
        self.kiosk.staff.panel.act("exit")

run.KioskApp = Staffed
sys.exit(main(["run", "--size", "640x400"]))
"""


@pytest.mark.parametrize("is_supervised", [False, True])
def test_staff_end_it_for_good(ears: Ears, tmp_path: Path, is_supervised: bool) -> None:
    heard = ears.environ() if is_supervised else {}
    with Program(["-c", STAFF_LEAVE], offscreen(tmp_path, **heard)) as kiosk:
        assert kiosk.wait() == (10 if is_supervised else 0)
    if is_supervised:
        ears.wait_for("STOPPING=1")
        found = starts(tmp_path)
        assert (found.early, found.under_way, found.in_all) == (0, False, 1)


def test_what_it_started_ends_with_it(tmp_path: Path) -> None:
    helper = "import subprocess; h = subprocess.Popen(['sleep', '3600']);"
    child = f"{helper} sys.stderr.write(f'helper {{h.pid}}.\\\\n'); os.kill(os.getpid(), 9)"
    with Program(supervising(child.replace("'", '"')), offscreen(tmp_path)) as supervisor:
        supervisor.wait_for(".\n")
        supervisor.wait_for("AG-502")
        assert supervisor.end() == 0
    helper_pid = supervisor.told.partition("helper ")[2].partition(".")[0]
    gone = Path(f"/proc/{helper_pid}/stat")
    assert not gone.exists() or " Z " in gone.read_text()
