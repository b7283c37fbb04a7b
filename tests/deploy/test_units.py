"""The units that are installed: sound, tight, and saying what the documents say."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.cli.run import ANOTHER_KIOSK
from kiosk.domain.ladder import ENDED, EXITED_BY_STAFF
from kiosk.station import supervisor
from kiosk.station.state_folder import state_folder
from kiosk.station.stick import ROOTS
from kiosk.ui.heartbeat import DARK_MS

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "assets" / "deploy"
STATE = Path("/var/lib/afterglow")
UNITS = sorted(DEPLOY.glob("*.service"))
HAS_ANALYZE = shutil.which("systemd-analyze") is not None
NEEDS_ANALYZE = pytest.mark.skipif(
    not HAS_ANALYZE, reason="systemd-analyze is missing: apt-get install systemd"
)
TIGHTNESS = {"afterglow.service": 1.0, "screen-cage.service": 1.5}
"""The exposure that each may have at most; 10 is the worst. X11's server has to be root."""


class Unit(configparser.RawConfigParser):
    """A unit file. Of a name that stands more than once, all values count, joined by blanks."""

    def __init__(self, file: Path) -> None:
        super().__init__(strict=False, dict_type=dict, interpolation=None)
        self.optionxform = str  # type: ignore[assignment]
        joined: dict[tuple[str, str], str] = {}
        section = ""
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[]")
            elif "=" in line and not line.startswith("#"):
                name, _, value = line.partition("=")
                joined[section, name] = f"{joined.get((section, name), '')} {value}".strip()
        for (section, name), value in joined.items():
            if not self.has_section(section):
                self.add_section(section)
            self.set(section, name, value)

    def seconds(self, name: str) -> float:
        return float(self["Service"][name])


KIOSK = Unit(DEPLOY / "afterglow.service")


def test_all_units_are_here() -> None:
    names = {"afterglow", "afterglow-console", "afterglow-desktop", "screen-cage", "screen-x11"}
    assert {unit.stem for unit in UNITS} == names


@NEEDS_ANALYZE
@pytest.mark.parametrize("name", TIGHTNESS)
def test_it_is_as_tight_as_can_be(name: str) -> None:
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(DEPLOY / name)],
        capture_output=True,
        text=True,
        check=True,
    )
    exposure = re.search(r"Overall exposure level for \S+: ([\d.]+)", done.stdout)
    assert exposure is not None, done.stdout
    assert float(exposure[1]) <= TIGHTNESS[name], done.stdout


@NEEDS_ANALYZE
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_systemd_understands_every_line(unit: Path) -> None:
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)],
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line for line in done.stderr.splitlines() if "is not executable" not in line]
    assert [line for line in told if unit.name in line] == []


def test_nothing_that_is_held_to_is_left_out() -> None:
    service = KIOSK["Service"]
    for name, value in {
        "Type": "notify",
        "Restart": "always",
        "PrivateNetwork": "yes",
        "ProtectSystem": "strict",
        "ProtectHome": "yes",
        "NoNewPrivileges": "yes",
        "RestrictAddressFamilies": "AF_UNIX",
        "User": "afterglow",
        "IPAddressDeny": "any",
        "PrivateTmp": "yes",
        "PrivateUsers": "yes",
        "DevicePolicy": "closed",
        "CapabilityBoundingSet": "",
        "RestrictNamespaces": "yes",
        "RestrictSUIDSGID": "yes",
        "LockPersonality": "yes",
        "SystemCallArchitectures": "native",
    }.items():
        assert service[name] == value, name
    assert KIOSK["Unit"]["StartLimitIntervalSec"] == "0"  # never gives up
    assert "Requires" not in KIOSK["Unit"]  # a screen that fails would end the tries


def test_the_loop_is_back_in_time() -> None:
    start_s = 5  # of a slow machine
    pause = KIOSK.seconds("RestartSec")
    assert pause + start_s <= 10  # after a kill
    hang = KIOSK.seconds("WatchdogSec") + KIOSK.seconds("TimeoutAbortSec")
    assert hang + pause + start_s <= 30
    assert KIOSK.seconds("TimeoutStartSec") * 1000 > 2 * DARK_MS


def test_the_fallback_loop_keeps_the_same_times() -> None:
    assert KIOSK.seconds("WatchdogSec") == supervisor.WATCHDOG_S
    assert KIOSK.seconds("TimeoutStartSec") == supervisor.START_S
    assert max(supervisor.PAUSES_S) + 5 <= 10


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_the_files_that_are_named_are_installed(unit: Path) -> None:
    named = re.findall(r"/opt/afterglow/current/([\w./-]+)", unit.read_text("utf-8"))
    there = [path for path in named if not path.startswith(".venv/")]
    assert there
    assert [path for path in there if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", ["screen-cage", "screen-x11"])
def test_the_screen_tells_where_it_is_before_the_kiosk_starts(name: str) -> None:
    unit = Unit(DEPLOY / f"{name}.service")
    assert unit["Service"]["Type"] == "notify"
    script = (DEPLOY / f"{name}.sh").read_text("utf-8")
    assert script.index("display.env") < script.index("systemd-notify --ready")
    assert KIOSK["Service"]["EnvironmentFile"] == "-/run/afterglow-screen/display.env"
    assert unit["Service"]["RuntimeDirectory"] == "afterglow-screen"
    assert "AF_NETLINK" in unit["Service"]["RestrictAddressFamilies"]  # panels plugged in
    assert unit["Service"].get("PrivateNetwork", "no") == "no"


def test_only_the_word_of_the_screen_counts_not_that_of_the_x_server() -> None:
    script = (DEPLOY / "screen-x11.sh").read_text("utf-8")
    assert script.index("unset NOTIFY_SOCKET") < script.index("exec xinit")
    assert "NOTIFY_SOCKET=$TOLD systemd-notify --ready" in script


def test_no_key_leads_to_another_terminal() -> None:
    cage = (DEPLOY / "screen-cage.sh").read_text("utf-8")
    (line,) = [line for line in cage.splitlines() if line.startswith("cage ")]
    assert " -s" not in line.partition("--")[0]
    xorg = (DEPLOY / "xorg.conf").read_text("utf-8")
    assert 'Option "DontVTSwitch" "true"' in xorg
    assert 'Option "DontZap" "true"' in xorg
    logind = (DEPLOY / "logind.conf").read_text("utf-8").splitlines()
    assert {"NAutoVTs=0", "ReserveVT=0"} <= set(logind)
    assert "kernel.sysrq = 0" in (DEPLOY / "sysctl.conf").read_text("utf-8").splitlines()


def run_script(name: str, *words: str, **given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(DEPLOY / name), *words],
        env={"PATH": "/usr/bin:/bin", **given},
        capture_output=True,
        text=True,
        check=True,
    )


def test_the_console_says_where_to_ask(tmp_path: Path) -> None:
    console = tmp_path / "tty"
    console.write_text("kernel lines\n")
    run_script("console.sh", str(console))
    assert "Please ask at the front desk." in console.read_text("utf-8")
    run_script("console.sh", str(tmp_path / "none"))  # without a console it does not fail
    assert not (tmp_path / "none").exists()


def test_after_seven_starts_without_a_picture_the_console_takes_over(tmp_path: Path) -> None:
    tools, count, told = tmp_path / "bin", tmp_path / "failed", tmp_path / "told"
    tools.mkdir()
    (tools / "systemctl").write_text(f'#!/bin/sh\necho "$@" >>"{told}"\n')
    (tools / "systemctl").chmod(0o755)
    given = {"AFTERGLOW_FAILED": str(count), "PATH": f"{tools}:/usr/bin:/bin"}
    run_script("stopped.sh", SERVICE_RESULT="success", **given)  # told to stop
    run_script("stopped.sh", SERVICE_RESULT="exit-code", EXIT_STATUS=str(ANOTHER_KIOSK), **given)
    assert not count.exists()
    count.write_text("not a number")
    for _ in range(6):
        run_script("stopped.sh", SERVICE_RESULT="exit-code", **given)
    assert not told.exists()
    run_script("stopped.sh", SERVICE_RESULT="watchdog", **given)
    assert told.read_text() == "start --no-block afterglow-console.service\n"
    assert count.read_text() == "0\n"


def test_the_kiosk_may_change_the_light_of_its_panel_and_nothing_else_below_sys() -> None:
    (rule,) = [
        line
        for line in (DEPLOY / "backlight.rules").read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    conditions, runs = rule.split(", RUN", 1)
    assert conditions == 'ACTION=="add", SUBSYSTEM=="backlight"'
    assert re.findall(r'"/bin/(\w+ \S+) %S%p/(\w+)"', runs) == [
        (f"chgrp {KIOSK['Service']['Group']}", "brightness"),
        ("chmod g+w", "brightness"),
    ]


# Staff end it


def test_what_staff_have_ended_stays_so() -> None:
    code = str(EXITED_BY_STAFF)
    service = KIOSK["Service"]
    assert service["RestartPreventExitStatus"] == code
    assert service["SuccessExitStatus"] == code  # it is no failure
    assert str(ENDED) not in service["RestartPreventExitStatus"].split()
    desktop = Unit(DEPLOY / "afterglow-desktop.service")
    assert {"afterglow.service", "afterglow-screen.service"} <= {
        *desktop["Unit"]["Conflicts"].split()
    }, "the screen goes, and all of it when the kiosk is started again"
    assert desktop["Service"]["RemainAfterExit"] == "yes"


def told_to_systemctl(tmp_path: Path, script: str, answer: str = "", **given: str) -> list[str]:
    """What a script tells systemctl, which answers as is said."""
    tools, told = tmp_path / "bin", tmp_path / "told"
    tools.mkdir()
    for tool in ("systemctl", "chvt"):
        words = f'#!/bin/sh\necho {tool} "$@" >>"{told}"\n'
        if tool == "systemctl":
            words += f'case $1 in show) echo "{answer}" ;; esac\n'
        (tools / tool).write_text(words)
        (tools / tool).chmod(0o755)
    run_script(script, PATH=f"{tools}:/usr/bin:/bin", **given)
    return told.read_text().splitlines() if told.exists() else []


def test_then_the_desktop_is_asked_for(tmp_path: Path) -> None:
    how = {"SERVICE_RESULT": "success", "EXIT_CODE": "exited"}
    count = {"AFTERGLOW_FAILED": str(tmp_path / "failed")}
    told = told_to_systemctl(
        tmp_path, "stopped.sh", EXIT_STATUS=str(EXITED_BY_STAFF), **how, **count
    )
    assert told == ["systemctl start --no-block afterglow-desktop.service"]
    assert not (tmp_path / "failed").exists()


@pytest.mark.parametrize("how", [{"EXIT_STATUS": "0"}, {"EXIT_STATUS": "10"}], ids=["0", "signal"])
def test_no_other_end_asks_for_it(tmp_path: Path, how: dict[str, str]) -> None:
    code = "exited" if how["EXIT_STATUS"] == "0" else "killed"  # signal 10 is another thing
    told = told_to_systemctl(
        tmp_path, "stopped.sh", SERVICE_RESULT="success", EXIT_CODE=code, **how
    )
    assert told == []


DESKTOPS = {
    "loaded": ["systemctl start --no-block display-manager.service"],
    "not-found": ["systemctl start --no-block getty@tty2.service", "chvt 2"],
    "masked": ["systemctl start --no-block getty@tty2.service", "chvt 2"],
}


@pytest.mark.parametrize("has", DESKTOPS)
def test_staff_get_the_desktop_or_a_login(tmp_path: Path, has: str) -> None:
    told = told_to_systemctl(tmp_path, "desktop.sh", answer=has)
    assert [line for line in told if " show " not in line] == DESKTOPS[has]
    mask = (DEPLOY / "install.sh").read_text("utf-8")
    assert "getty@tty2" not in mask  # what is masked cannot be started


def test_shell_scripts_are_sound() -> None:
    scripts = [ROOT / "kiosk.sh", *sorted(DEPLOY.glob("*.sh"))]
    for script in scripts:
        subprocess.run(["sh", "-n", str(script)], check=True)
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck is missing: apt-get install shellcheck")
    subprocess.run(["shellcheck", "--external-sources", *map(str, scripts)], cwd=ROOT, check=True)


def test_what_staff_save_can_be_written() -> None:
    service = KIOSK["Service"]
    assert service["StateDirectory"] == "afterglow"  # which the kiosk takes as its state folder
    assert state_folder("", {"STATE_DIRECTORY": "/var/lib/afterglow"}) == STATE
    assert service["Environment"].split()[0] == f"HOME={STATE}"
    # Neither folder need be there, and a stick comes and goes: with `-` that keeps nothing from starting.
    backlights = "-/sys/devices"  # where the links of /sys/class/backlight lead to
    assert service["ReadWritePaths"].split() == [*(f"-{root}" for root in ROOTS), backlights]
    assert service["ProtectSystem"] == "strict"


def test_a_second_kiosk_has_one_code_everywhere() -> None:
    assert supervisor.ANOTHER_KIOSK == ANOTHER_KIOSK
    given_up = re.search(
        r"case \$code in ([\d |]+)\) return", (ROOT / "kiosk.sh").read_text("utf-8")
    )
    assert given_up is not None
    assert str(ANOTHER_KIOSK) in given_up[1].split(" | ")
