"""`content add`, `list`, `use` and `rollback`, as an administrator, Ansible or cron calls them."""

from __future__ import annotations

import json
import os
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import content, main
from kiosk.content.releases import commands, durable
from kiosk.content.releases.limits import KEPT
from kiosk.content.releases.settle import settle
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.take import take
from tests.content.releases.shelves import NOW, clinic, everything, zipped
from tests.content.releases.signer import SIGNER, signed_folder

ROOT = Path(__file__).parents[3]
Run = Callable[..., tuple[int, list[str], list[str]]]


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


@pytest.fixture
def run(shelf: ShelfFolder, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `content`: the exit code, and the lines on standard output and standard error."""

    def run_content(*words: object, **given: str) -> tuple[int, list[str], list[str]]:
        where = given.get("shelf", str(shelf.path))
        code = main(["content", *map(str, words), "--shelf", where])
        told = capsys.readouterr()
        return code, told.out.splitlines(), told.err.splitlines()

    return run_content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return clinic(tmp_path / "first")


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return clinic(tmp_path / "second", "Second clinic")


def digest_of(lines: list[str]) -> str:
    return lines[-1].split()[-1]


def test_add_puts_content_in_use(run: Run, shelf: ShelfFolder, folder: Path) -> None:
    code, out, err = run("add", folder)
    digest = digest_of(out)
    assert (code, out) == (0, [f"added {digest}", f"used {digest}"])
    assert err == [
        f"AG-111 content added: {digest} from {folder} on {shelf.path}",
        f"AG-112 content put in use: {digest} on {shelf.path}",
    ]
    assert (shelf.path / "current").resolve() == shelf.release(digest)
    assert os.readlink(shelf.path / "current") == f"releases/{digest}"  # noqa: PTH115
    check = ["sha256sum", "--check", "--strict", "--quiet", "MANIFEST"]
    assert subprocess.run(check, cwd=shelf.release(digest), check=False).returncode == 0


def test_adding_the_same_twice_changes_nothing(
    run: Run, shelf: ShelfFolder, folder: Path, tmp_path: Path
) -> None:
    _, out, _ = run("add", folder)
    before = everything(shelf.path)
    for path in (folder, zipped(folder, tmp_path / "clinic.zip")):
        assert run("add", path) == (0, [f"unchanged {digest_of(out)}"], [])
    assert everything(shelf.path) == before


def test_only_added(run: Run, shelf: ShelfFolder, folder: Path, second: Path) -> None:
    first = digest_of(run("add", folder)[1])
    code, out, _ = run("add", second, "--no-use")
    assert (code, out) == (0, [f"added {digest_of(out)}"])
    assert shelf.standing().current == first
    assert run("add", second, "--no-use")[1] == [f"unchanged {digest_of(out)}"]
    assert run("use", digest_of(out)[:12])[1] == [f"used {digest_of(out)}"]


def test_refused(run: Run, shelf: ShelfFolder, folder: Path, second: Path) -> None:
    first = digest_of(run("add", folder)[1])
    (second / "clinic.json").write_text("{")
    code, out, err = run("add", second)
    assert (code, out[-1]) == (3, f"refused {second}")
    assert out[0].startswith("error: clinic.json#: ")
    assert err == [f"AG-113 content not put in place: {second}: 1 error"]
    assert (shelf.standing().current, shelf.digests()) == (first, [first])


def test_list(run: Run, shelf: ShelfFolder, folder: Path, second: Path) -> None:
    assert run("list") == (0, ["bundled current - -"], [])
    first = digest_of(run("add", folder)[1])
    settle(shelf, first, is_healthy=True, now=NOW)
    after = digest_of(run("add", second)[1])
    _, out, _ = run("list")
    lines = {words[0]: words[1:] for words in map(str.split, out)}
    assert lines["bundled"] == ["-", "-", "-"]
    assert (lines[first][0], lines[after][0]) == ("last_good", "current,trial")
    assert lines[first][2] == "content"
    assert lines[first][1].endswith("+00:00")


def test_use_and_roll_back(run: Run, shelf: ShelfFolder, folder: Path, second: Path) -> None:
    first = digest_of(run("add", folder)[1])
    settle(shelf, first, is_healthy=True, now=NOW)
    after = digest_of(run("add", second)[1])
    settle(shelf, after, is_healthy=True, now=NOW)
    code, out, err = run("rollback")
    assert (code, out) == (0, [f"used {first}"])
    assert err == [f"AG-114 content rolled back: {first} on {shelf.path}"]
    assert run("use", first) == (0, [f"unchanged {first}"], [])
    assert run("use", after)[:2] == (0, [f"used {after}"])
    assert run("rollback")[1] == [f"used {first}"]
    assert run("use", "bundled")[1] == ["used bundled"]
    assert run("use", "bundled")[1] == ["unchanged bundled"]
    assert run("rollback")[0] == 4


@pytest.mark.parametrize("made", [False, True], ids=["no shelf", "a shelf"])
@pytest.mark.parametrize("words", [["use", "0" * 12], ["rollback"]], ids=["use", "rollback"])
def test_nothing_of_that_name(run: Run, shelf: ShelfFolder, words: list[str], made: bool) -> None:
    if made:
        shelf.path.mkdir()
    code, out, err = run(*words)
    assert (code, len(out), err) == (4, 1, [])


def test_a_digest_that_could_be_two(run: Run, shelf: ShelfFolder) -> None:
    for last in "ab":
        shelf.release("0" * 63 + last).mkdir(parents=True)
    assert run("use", "00")[0] == 4


def test_damaged_releases_are_not_used_and_are_mended_by_adding(
    run: Run, shelf: ShelfFolder, folder: Path, second: Path
) -> None:
    first = digest_of(run("add", folder)[1])
    run("add", second)
    (shelf.release(first) / "facts.json").write_text("{}")
    code, out, _ = run("use", first)
    assert (code, out[0].startswith("error: facts.json#: ")) == (3, True)
    assert run("add", folder)[1] == [f"added {first}", f"used {first}"]
    mark = shelf.mark()
    (shelf.release(first) / "facts.json").unlink()
    assert run("add", folder)[1] == [f"added {first}"]
    assert shelf.mark() != mark  # a running kiosk reads it again


def test_what_was_rolled_back_comes_back_by_hand_only(
    run: Run, shelf: ShelfFolder, folder: Path, second: Path
) -> None:
    first = digest_of(run("add", folder)[1])
    settle(shelf, first, is_healthy=True, now=NOW)
    bad = digest_of(run("add", second)[1])
    for _ in range(3):
        take(shelf, key="", now=NOW)
    code, out, err = run("add", second)
    assert (code, len(err)) == (4, 1)
    assert out == [f"rolled back before {bad}: if it shall be shown, `content use {bad[:12]}`"]
    assert shelf.standing().current == first
    assert {line.split()[1] for line in run("list")[1]} == {"-", "current,last_good", "failed"}
    assert run("use", bad)[0] == 0
    assert shelf.standing().failed == ()


def test_a_key_refuses_what_is_not_signed(run: Run, folder: Path) -> None:
    setting = f"content.public_key={SIGNER.public}"
    assert run("add", folder, "--set", setting)[0] == 3
    code, out, _ = run("add", signed_folder(folder), "--set", setting)
    assert (code, out[-1].startswith("used ")) == (0, True)


def json_lines(result: tuple[int, list[str], list[str]]) -> dict[str, Any]:
    (line,) = result[1]
    loaded = json.loads(line)
    assert isinstance(loaded, dict)
    return loaded


def test_json(run: Run, folder: Path, second: Path) -> None:
    told = json_lines(run("add", folder, "--json"))
    digest = told["release"]
    assert told == {
        "result": "done",
        "release": digest,
        "added": True,
        "used": True,
        "findings": [],
    }
    assert json_lines(run("add", folder, "--json"))["result"] == "unchanged"
    (second / "facts.json").unlink()
    (second / "sources.json").unlink()
    refused = json_lines(run("add", second, "--json"))
    assert (refused["result"], refused["release"]) == ("refused", "bundled")
    assert {one["severity"] for one in refused["findings"]} == {"error", "warning"}
    listed = json_lines(run("list", "--json"))["releases"]
    assert [one["digest"] for one in listed] == ["bundled", digest]
    assert listed[1]["marks"] == ["current", "trial"]
    assert json_lines(run("use", "nothing", "--json"))["result"] == "unknown"


WRONG = {
    "no action": [],
    "unknown action": ["remove"],
    "nothing to add": ["add"],
    "nothing to use": ["use"],
    "too much": ["rollback", "something"],
    "too much of a list": ["list", "something"],
    "no-use without add": ["use", "abc", "--no-use"],
    "wrong setting": ["list", "--set", "content.shelf=relative"],
    "wrong key": ["list", "--set", "content.public_key=RWshort"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_wrong_usage(words: list[str], run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code, _, err = run(*words)
    except SystemExit as ended:
        assert isinstance(ended.code, int)
        code, err = ended.code, capsys.readouterr().err.splitlines()
    assert (code, len(err)) == (2, 1)


def test_without_a_shelf(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content", "list"]) == 2
    assert "--shelf DIR, or set content.shelf" in capsys.readouterr().err


def test_the_setting_names_the_shelf(shelf: ShelfFolder, folder: Path) -> None:
    assert main(["content", "add", str(folder), "--set", f"content.shelf={shelf.path}"]) == 0
    assert shelf.standing().current


def test_the_newest_releases_stay(
    run: Run, shelf: ShelfFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digests = []
    for number in range(KEPT + 4):
        monkeypatch.setattr("kiosk.content.releases.record.now", lambda n=number: f"2027-01-{n:02}")
        folder = clinic(tmp_path / str(number), f"Clinic {number}")
        digests.append(digest_of(run("add", folder)[1]))
        if number == 0:
            settle(shelf, digests[0], is_healthy=True, now=NOW)
    kept = {digests[0], *digests[-KEPT - 1 :]}
    assert set(shelf.digests()) == kept
    assert list(shelf.staging.iterdir()) == []


def test_anybody_may_read_what_root_has_added(shelf: ShelfFolder, folder: Path) -> None:
    before = os.umask(0o077)
    try:
        assert main(["content", "add", str(folder), "--shelf", str(shelf.path)]) == 0
    finally:
        os.umask(before)
    for path in [shelf.path, *shelf.path.rglob("*")]:
        if not path.is_symlink():
            wanted = 0o755 if path.is_dir() else 0o644
            assert stat.S_IMODE(path.stat().st_mode) == wanted, path


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))
from kiosk.cli import main
sys.exit(main(["content", "add", sys.argv[1], "--shelf", sys.argv[2]]))
"""


def test_a_disk_that_takes_no_more(
    run: Run, shelf: ShelfFolder, folder: Path, second: Path
) -> None:
    """The limit of the system on sizes is a real refusal to write, in the middle of a file."""
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
    run("add", folder)
    before = everything(shelf.path)
    words = [sys.executable, "-c", LIMITED, str(second), str(shelf.path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (5, "")
    assert done.stderr == (
        f"AG-115 shelf out of order: {shelf.path}: File too large; nothing was changed\n"
    )
    assert everything(shelf.path) == before


def test_a_shelf_that_is_a_file(run: Run, tmp_path: Path, folder: Path) -> None:
    (tmp_path / "file").touch()
    code, out, err = run("add", folder, shelf=str(tmp_path / "file"))
    assert (code, out) == (5, [])
    assert err[0].startswith("AG-115 ")


def test_two_at_once_do_no_harm(shelf: ShelfFolder, folder: Path, second: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "content", "add"]
    where = ["--shelf", str(shelf.path)]
    started = [
        subprocess.Popen([*command, str(path), *where], stdout=subprocess.PIPE, text=True)
        for path in (folder, second, folder)
    ]
    told = [one.communicate(timeout=60)[0] for one in started]
    assert [one.returncode for one in started] == [0, 0, 0]
    digests = {line.split()[1] for out in told for line in out.splitlines()}
    assert set(shelf.digests()) == digests
    assert len(digests) == 2
    assert take(shelf, key="", now=NOW).chosen.release in digests
    assert list(shelf.staging.iterdir()) == []


def test_one_that_is_killed_leaves_only_staging(
    run: Run, shelf: ShelfFolder, folder: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = digest_of(run("add", folder)[1])

    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(commands, "_shelve", killed)
        patch.setattr(durable, "remove_tree", killed)
        with pytest.raises(Killed):
            run("add", second)
    assert len(list(shelf.staging.iterdir())) == 1
    assert take(shelf, key="", now=NOW).chosen.release == first
    assert list(shelf.staging.iterdir()) == []


def test_exit_codes_are_all_different() -> None:
    codes = (content.DONE, content.BAD_USAGE, content.REFUSED)
    codes += (content.NOT_POSSIBLE, content.SHELF_FAILED)
    assert codes == (0, 2, 3, 4, 5)
