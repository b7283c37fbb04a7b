"""The project as a whole: what lies where, what is pinned, and who may import whom."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    *("kiosk", "assets", "content", "tests", "main.py", "pyproject.toml", "kiosk.sh"),
    *("README.md", "CONTRIBUTING.md", "LICENSE", "CHANGELOG.md", ".ci"),
    *(".editorconfig", ".gitattributes", ".gitignore", ".qmlformat.ini"),
}
RUNTIME_LOCK = ROOT / ".ci" / "requirements.txt"
DEV_LOCK = ROOT / ".ci" / "requirements-dev.txt"
LOCKS = [pytest.param(RUNTIME_LOCK, id="runtime"), pytest.param(DEV_LOCK, id="dev")]
PRIVATE_FOLDER = re.compile(r"(?<![\w.~-])/(?:work|home|Users|root)/")


def project_files() -> list[Path]:
    """All files of the project: those git tracks or would add, or all that is not built."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        # In a container the folder may belong to somebody else.
        git = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
        which = ["--cached", "--others", "--exclude-standard"]
        listed = subprocess.run([*git, *which], capture_output=True, check=True)
        names = listed.stdout.decode().split("\0")
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    parts = (ROOT / name for name in sorted(TOP_LEVEL))
    found = (file for part in parts for file in [part, *part.rglob("*")] if file.is_file())
    return [file for file in found if "__pycache__" not in file.parts]


def requirement_lines(lock: Path) -> list[str]:
    """The lines of a lock file that are no comment and do not go on from another line."""
    lines = lock.read_text("utf-8").splitlines()
    return [line for line in lines if line[:1] not in ("", "#", " ")]


def pinned(lock: Path) -> dict[str, tuple[str, int]]:
    """Each requirement of a lock file: its version and its number of hashes."""
    blocks = re.split(r"\n(?=[A-Za-z0-9])", lock.read_text("utf-8"))
    heads = ((re.match(r"([A-Za-z0-9._-]+)==(\S+)", block), block) for block in blocks)
    return {
        canonicalize_name(head[1]): (head[2], len(re.findall(r"--hash=sha256:[0-9a-f]{64}", block)))
        for head, block in heads
        if head
    }


def declared(table: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = project["dependencies"]
    if table == "dev":
        lines = lines + project["optional-dependencies"]["dev"]
    return [Requirement(line) for line in lines]


def test_only_known_entries_lie_at_the_top() -> None:
    tops = {file.relative_to(ROOT).parts[0] for file in project_files()}
    assert tops <= TOP_LEVEL


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_host(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "http" not in text
    assert "://" not in text
    assert [line for line in requirement_lines(lock) if line.startswith("-") or "@" in line] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_pinned_and_hashed(lock: Path) -> None:
    pins = pinned(lock)
    assert len(pins) == len(requirement_lines(lock)) > 0
    assert [name for name, (_, hashes) in pins.items() if hashes == 0] == []


@pytest.mark.parametrize(("lock", "table"), [(RUNTIME_LOCK, "runtime"), (DEV_LOCK, "dev")])
def test_lock_keeps_to_the_declared_ranges(lock: Path, table: str) -> None:
    pins = pinned(lock)
    for requirement in declared(table):
        version, _ = pins[canonicalize_name(requirement.name)]
        assert version in requirement.specifier, requirement


def test_development_lock_has_the_runtime_lock_in_it() -> None:
    assert pinned(RUNTIME_LOCK).items() <= pinned(DEV_LOCK).items()


def test_build_backend_is_pinned() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]
    pins = pinned(DEV_LOCK)
    for line in build["requires"]:
        requirement = Requirement(line)
        assert pins[canonicalize_name(requirement.name)][0] in requirement.specifier


def test_version_is_told_once_and_alike() -> None:
    import kiosk

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == kiosk.__version__
    assert f"## [{kiosk.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_ci_runs_the_command_of_the_readme() -> None:
    command = "./kiosk.sh test"
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert [line for line in lines if "kiosk.sh" in line] == [f"exec {command}"]
    assert command in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("script", ["kiosk.sh", ".ci/run"])
def test_scripts_can_be_run(script: str) -> None:
    assert (ROOT / script).stat().st_mode & 0o111 == 0o111


@pytest.mark.parametrize("shell", ["sh", "dash", "bash"])
def test_kiosk_sh_is_posix_shell(shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")
    subprocess.run([shell, "-n", str(ROOT / "kiosk.sh")], check=True)


def test_kiosk_sh_tells_how_to_use_it(tmp_path: Path) -> None:
    told = subprocess.run(
        [str(ROOT / "kiosk.sh"), "--help"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "kiosk.sh run" in told.stdout
    assert "kiosk.sh test" in told.stdout
    unknown = subprocess.run(
        [str(ROOT / "kiosk.sh"), "dance"], capture_output=True, text=True, check=False
    )
    assert (unknown.returncode, unknown.stdout) == (2, "")


def test_modules_import_only_from_their_own_floor_and_below(tmp_path: Path) -> None:
    lint = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo"]
    result = subprocess.run(
        [*lint, "--cache-dir", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_no_file_names_a_folder_of_one_machine() -> None:
    found = []
    for file in project_files():
        try:
            lines = file.read_text("utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        name = file.relative_to(ROOT)
        found += [f"{name}:{n}" for n, line in enumerate(lines, 1) if PRIVATE_FOLDER.search(line)]
    assert found == []
