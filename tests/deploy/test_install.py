"""`kiosk.sh install` and its like, into a folder tree: nothing of this machine is touched."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.station.machine_installed import shelf_is_open
from tests.ui.program import LONG_ENOUGH_S, ROOT, SCREEN_IS_UP, Program, environment

UNITS = "etc/systemd/system"
DONOR = ["--compositor", "cage", "--packages-from", sys.executable]
Done = subprocess.CompletedProcess[str]


def kiosk_sh(*words: str, source: Path = ROOT) -> Done:
    return subprocess.run(
        [str(source / "kiosk.sh"), *words],
        env=environment(AFTERGLOW_SKIP_APT="1"),
        capture_output=True,
        text=True,
        timeout=3 * LONG_ENOUGH_S,
        check=False,
    )


def install(tree: Path, *words: str, command: str = "install", source: Path = ROOT) -> Done:
    given = DONOR if command in ("install", "upgrade") else []
    return kiosk_sh(command, "--root", str(tree), *given, *words, source=source)


def listing(tree: Path) -> dict[str, str]:
    """Everything in a tree but the inside of releases: files by content, links by target."""
    found = {}
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree).as_posix()
        if name.count("/") > 3 and name.startswith("opt/afterglow/releases/"):
            continue
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = path.read_text("utf-8", "replace")
    return found


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A machine with a desktop that logs somebody in by itself."""
    tree = tmp_path_factory.mktemp("machine")
    units = tree / UNITS
    (units / "getty@tty1.service.d").mkdir(parents=True)
    (units / "getty@tty1.service.d" / "autologin.conf").write_text("[Service]\n")
    (units / "default.target").symlink_to("/lib/systemd/system/graphical.target")
    (tree / "etc" / "sysctl.d").mkdir()
    (tree / "etc" / "sysctl.d" / "90-afterglow.conf").write_text("somebody else's\n")
    return tree


@pytest.fixture(scope="module")
def before(bare: Path) -> dict[str, str]:
    return listing(bare)


@pytest.fixture(scope="module")
def installed(bare: Path, before: dict[str, str]) -> Path:
    dry = install(bare, "--dry-run")
    assert (dry.returncode, listing(bare)) == (0, before), dry.stderr
    done = install(bare)
    assert done.returncode == 0, done.stderr
    assert done.stdout == dry.stdout  # a dry run has told each change
    assert "Restart the machine" in done.stderr
    return bare


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source of a newer release, with a unit that differs."""
    source = tmp_path_factory.mktemp("newer")
    for name in ("kiosk", "content", "assets", ".ci"):
        ignored = shutil.ignore_patterns("__pycache__", "plates", "kit")
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    for name in ("main.py", "kiosk.sh", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"):
        shutil.copy2(ROOT / name, source / name)
    init = source / "kiosk" / "__init__.py"
    init.write_text(init.read_text().replace(__version__, "9.9.9"))
    unit = source / "assets" / "deploy" / "afterglow.service"
    unit.write_text(unit.read_text() + "# newer\n")
    return source


def test_the_release_stands_by_itself(installed: Path) -> None:
    base = installed / "opt" / "afterglow"
    current = base / "current"
    assert str(current.readlink()).startswith(f"releases/{__version__}-")
    assert (current / ".venv" / "bin" / "python").exists()
    assert (current / "content" / "kiosk.json").exists()
    assert current.resolve().parent == base / "releases"
    assert not (base / "releases" / ".part").exists()
    assert list((current / "kiosk" / "__pycache__").glob("*.pyc"))  # nothing is compiled later
    assert not (current / "tests").exists()


def test_the_machine_is_locked(installed: Path) -> None:
    units = installed / UNITS
    for masked in ("getty@tty1.service", "autovt@.service", "ctrl-alt-del.target"):
        assert str((units / masked).readlink()) == "/dev/null"
    assert (units / "default.target").readlink().name == "multi-user.target"
    assert (units / "afterglow-desktop.service").exists()
    rules = installed / "etc/udev/rules.d/90-afterglow-backlight.rules"
    assert 'SUBSYSTEM=="backlight"' in rules.read_text()
    for wanted in ("afterglow.service", "afterglow-screen.service"):
        assert (units / "multi-user.target.wants" / wanted).resolve() == units / wanted
    assert "cage" in (units / "afterglow-screen.service").read_text()
    assert "sysrq = 0" in (installed / "etc/sysctl.d/90-afterglow.conf").read_text()
    assert "NAutoVTs=0" in (installed / "etc/systemd/logind.conf.d/90-afterglow.conf").read_text()
    assert (installed / "etc/afterglow/10-example.toml").exists()


def test_a_second_time_changes_nothing(installed: Path) -> None:
    there = listing(installed)
    again = install(installed)
    assert (again.returncode, again.stdout) == (0, "")
    assert "nothing was changed" in again.stderr
    assert listing(installed) == there


def test_settings_of_the_clinic_are_kept(installed: Path) -> None:
    own = installed / "etc/afterglow/10-example.toml"
    usual = own.read_text()
    own.write_text("panel.inches = 24\n")
    assert install(installed).stdout == ""
    assert own.read_text() == "panel.inches = 24\n"
    own.write_text(usual)


def test_upgrade_and_back(installed: Path, newer: Path) -> None:
    there = listing(installed)
    base, unit = installed / "opt" / "afterglow", installed / UNITS / "afterglow.service"
    old = base / "current"
    first = old.readlink()
    done = install(installed, command="upgrade", source=newer)
    assert done.returncode == 0, done.stderr
    assert (base / "current").readlink().name.startswith("9.9.9-")
    assert (base / "previous").readlink() == first
    assert unit.read_text().endswith("# newer\n")
    assert install(installed, command="rollback").returncode == 0
    assert (base / "current").readlink() == first
    assert (base / "previous").readlink().name.startswith("9.9.9-")
    assert not unit.read_text().endswith("# newer\n")
    now = listing(installed)
    assert {name: now[name] for name in there} == there


def test_a_release_that_cannot_show_a_slide_is_never_switched_to(
    installed: Path, newer: Path
) -> None:
    there = listing(installed)
    main = newer / "kiosk" / "qml" / "Kiosk" / "App" / "Main.qml"
    good = main.read_text()
    main.write_text(good.replace("Window {", "Windoww {", 1))
    done = install(installed, command="upgrade", source=newer)
    main.write_text(good)
    assert done.returncode == 1
    assert "the self-test failed: main.py run --until-shown" in done.stderr
    assert "nothing was switched" in done.stderr
    assert listing(installed) == there


def test_the_installed_kiosk_comes_back_when_it_is_killed(installed: Path, tmp_path: Path) -> None:
    env = environment(
        QT_QPA_PLATFORM="offscreen",
        QT_QUICK_BACKEND="software",
        HOME=str(tmp_path),
        XDG_RUNTIME_DIR=str(tmp_path),
        XDG_STATE_HOME=str(tmp_path),
    )
    del env["PYTHONPATH"]
    script = installed / "opt/afterglow/current/kiosk.sh"
    with Shell([str(script), "supervise", "--size", "640x400"], env) as shell:
        shell.wait_for(SCREEN_IS_UP)
        kiosk = children(*children(shell.process.pid))[0]
        os.kill(kiosk, signal.SIGKILL)
        shell.wait_for("AG-502 started again")
        shell.told = ""
        shell.wait_for(SCREEN_IS_UP)
        assert shell.end() == 0
    assert "set-up" not in shell.told


def test_where_nothing_can_start_the_shell_tells(installed: Path, tmp_path: Path) -> None:
    release = tmp_path / "release"
    linked(installed / "opt/afterglow/current", release)
    (release / "main.py").unlink()
    (release / "main.py").write_text("raise SystemExit(1)\n")
    stamp = release / ".venv" / ".ready-run"
    old = str((installed / "opt/afterglow/current").resolve())
    words = stamp.read_text().replace(old, str(release))
    stamp.unlink()
    stamp.write_text(words)
    # Otherwise the set-up of kiosk.sh would begin.
    with Shell([str(release / "kiosk.sh"), "supervise"], environment()) as shell:
        shell.wait_for("nothing can be shown (it ended with 1); once more in 10 s")
        assert shell.end() == 0


OPENER = f"{UNITS}/afterglow.service.d/10-shelf.conf"


def test_a_shelf_that_the_settings_name_is_opened_for_the_kiosk(
    installed: Path, tmp_path: Path
) -> None:
    tree = tmp_path / "machine"
    linked(installed, tree)
    there = listing(tree)
    own = tree / "etc/afterglow/20-own.toml"
    own.write_text('content.shelf = "/srv/our clinic/content"\n')
    dry = install(tree, "--dry-run")
    assert (dry.returncode, listing(tree)) == (
        0,
        {**there, "etc/afterglow/20-own.toml": own.read_text()},
    )
    done = install(tree)
    assert done.stdout == dry.stdout, done.stderr
    assert done.stdout.splitlines() == [
        "make /srv/our clinic/content",
        f"write /{OPENER}",
    ]
    assert (tree / "srv/our clinic/content").is_dir()
    lines = (tree / OPENER).read_text().splitlines()
    assert lines[1:] == ["[Service]", 'ReadWritePaths="-/srv/our clinic/content"']
    opened = shelf_is_open("/srv/our clinic/content", tree / UNITS)
    assert opened is not None and not opened.is_lacking
    assert install(tree).stdout == ""
    own.write_text('[content]\nshelf = "/var/lib/afterglow/shelf"\n')  # open as it is
    assert install(tree).stdout == f"remove /{OPENER}\n"
    own.write_text('content.shelf = "/srv/%h"\n')
    odd = install(tree)
    assert (odd.stdout, "by hand" in odd.stderr) == ("", True)
    own.write_text("this is no TOML")
    assert install(tree).returncode == 0
    own.unlink()
    assert install(tree, command="uninstall").returncode == 0
    assert not (tree / OPENER).parent.exists()


def test_uninstalling_brings_back_what_was_there(
    installed: Path, before: dict[str, str], tmp_path: Path
) -> None:
    tree = tmp_path / "machine"
    linked(installed, tree)
    dry = install(tree, "--dry-run", "--purge", command="uninstall")
    assert listing(tree) == listing(installed)
    done = install(tree, "--purge", command="uninstall")
    assert (done.returncode, done.stdout) == (0, dry.stdout), done.stderr
    assert listing(tree) == before
    assert install(tree, command="uninstall").stdout == ""  # once more: nothing is left to do


def test_without_purge_the_settings_stay(installed: Path, tmp_path: Path) -> None:
    tree = tmp_path / "machine"
    linked(installed, tree)
    assert install(tree, command="uninstall").returncode == 0
    assert (tree / "etc/afterglow/10-example.toml").exists()
    assert not (tree / "opt/afterglow").exists()


def test_x11_has_its_own_unit_and_locks_its_keys(installed: Path, tmp_path: Path) -> None:
    done = kiosk_sh("install", "--root", str(tmp_path), "--dry-run", "--compositor", "x11")
    assert done.returncode == 0
    assert "write /etc/X11/xorg.conf.d/90-afterglow.conf" in done.stdout
    assert list(tmp_path.iterdir()) == []


CAGES = {
    "0.1.4-4": "x11",  # Debian 12
    "0.1.5+20240127-2build1": "x11",  # Ubuntu 24.04
    "0.2.0-2": "cage",  # Debian 13
    "0.10.1": "cage",
    "(none)": "x11",
}


@pytest.mark.parametrize(("offered", "chosen"), CAGES.items())
def test_cage_is_chosen_where_it_lives_through_a_panel_that_is_off(
    tmp_path: Path, offered: str, chosen: str
) -> None:
    tools, tree = tmp_path / "bin", tmp_path / "tree"
    tools.mkdir()
    tree.mkdir()
    lines = f"cage:\n  Installed: (none)\n  Candidate: {offered}\n  Version table:\n"
    (tools / "apt-cache").write_text(f"#!/bin/sh\ncat <<'END'\n{lines}END\n")
    (tools / "apt-cache").chmod(0o755)
    done = subprocess.run(
        [str(ROOT / "kiosk.sh"), "install", "--dry-run", "--root", str(tree)],
        env=environment(PATH=f"{tools}:{os.environ['PATH']}"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"show it by {chosen}" in done.stdout.splitlines()


WRONG = {
    "unknown option": ["install", "--faster"],
    "unknown compositor": ["install", "--dry-run", "--compositor", "weston"],
    "no such tree": ["install", "--root", "/nonexistent-tree"],
    "nothing to upgrade": ["upgrade"],
    "a value is missing": ["install", "--root"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG.keys())
def test_wrong_usage_is_told_in_one_line(words: list[str], tmp_path: Path) -> None:
    if words == ["upgrade"]:
        words = ["upgrade", "--root", str(tmp_path)]
    done = kiosk_sh(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


def test_rollback_needs_a_release_before(tmp_path: Path) -> None:
    done = install(tmp_path, command="rollback")
    assert done.returncode == 1
    assert "no release before" in done.stderr


def linked(folder: Path, copy: Path) -> None:
    """A copy that shares its files, of which a test may remove any but write to none."""
    subprocess.run(["cp", "-al", f"{folder.resolve()}/.", str(copy)], check=True)


def children(*parents: int) -> list[int]:
    """The processes that these have started."""
    files = (Path(f"/proc/{pid}/task/{pid}/children") for pid in parents)
    return [int(pid) for file in files for pid in file.read_text().split()]


class Shell(Program):
    """`kiosk.sh` as a process that is told what to do while it runs."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self.process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE)
        self.told = ""
