"""Zips that lie, overflow, or are only half there are refused, and nothing of them stays."""

from __future__ import annotations

import io
import json
import stat
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.content.releases.commands import Done, Outcome
from kiosk.content.releases.limits import MOST_ENTRIES, ZIP_LIMIT
from kiosk.content.releases.shelf_folder import ShelfFolder
from tests.content.releases.shelves import clinic, everything, placed, put, zipped

MIB = 1024 * 1024
Spoil = Callable[[zipfile.ZipFile], None]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clinic(tmp_path_factory.mktemp("clinic"))


@pytest.fixture(scope="module")
def whole(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return zipped(folder, tmp_path_factory.mktemp("whole") / "clinic.zip").read_bytes()


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


@pytest.fixture(autouse=True)
def around(tmp_path: Path) -> Iterator[None]:
    """Whatever is added, only the shelf changes, and no staging is left."""
    (tmp_path / "above.json").write_text("before")
    yield
    assert (tmp_path / "above.json").read_text() == "before"
    assert {path.name for path in tmp_path.iterdir()} <= {
        "above.json",
        "shelf",
        "clinic.zip",
        "next",
    }
    assert list((tmp_path / "shelf" / "staging").iterdir()) == []


def add_bytes(shelf: ShelfFolder, data: bytes) -> Outcome:
    path = shelf.path.parent / "clinic.zip"
    path.write_bytes(data)
    return put(shelf, path)


def refused(shelf: ShelfFolder, data: bytes) -> list[tuple[str, str]]:
    """The file and message of each error."""
    outcome = add_bytes(shelf, data)
    assert (outcome.done, outcome.release, shelf.digests()) == (Done.REFUSED, "", [])
    return [(one.file, one.message) for one in outcome.findings if one.is_error]


def spoiled(whole: bytes, spoil: Spoil) -> bytes:
    data = io.BytesIO(whole)
    with zipfile.ZipFile(data, "a", zipfile.ZIP_DEFLATED) as packed:
        spoil(packed)
    return data.getvalue()


def entry(name: str, data: bytes = b"{}", mode: int = stat.S_IFREG | 0o644) -> Spoil:
    def spoil(packed: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo("placeholder")
        info.filename = name
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = mode << 16
        packed.writestr(info, data)

    return spoil


def many(number: int) -> Spoil:
    def spoil(packed: zipfile.ZipFile) -> None:
        for one in range(number):
            packed.writestr(f"quizzes/{one}.json", b"")

    return spoil


def large(names: int, size: int) -> Spoil:
    def spoil(packed: zipfile.ZipFile) -> None:
        piece = bytes(range(256)) * (size // 256)
        for one in range(names):
            info = zipfile.ZipInfo(f"quizzes/large_{one}.json")
            packed.writestr(info, piece, compress_type=zipfile.ZIP_STORED)

    return spoil


SPOILED: dict[str, tuple[Spoil, str, str]] = {
    "above": (entry("../above.json"), "../above.json", "leads out"),
    "absolute": (entry("/above.json"), "/above.json", "leads out"),
    "backslash": (entry("..\\above.json"), "..\\above.json", "leads out"),
    "drive": (entry("C:above.json"), "C:above.json", "leads out"),
    "trailing dot": (entry("above.json."), "above.json.", "ends with"),
    "link": (entry("link.json", b"../above.json", stat.S_IFLNK | 0o777), "link.json", "a link"),
    "link to a folder": (entry("out", b"..", stat.S_IFLNK | 0o777), "out", "a link"),
    "device": (entry("tty.json", b"", stat.S_IFCHR | 0o666), "tty.json", "not an ordinary"),
    "pipe": (entry("pipe.json", b"", stat.S_IFIFO | 0o666), "pipe.json", "not an ordinary"),
    "case": (entry("KIOSK.json"), "KIOSK.json", "same name"),
    "bomb of zeros": (entry("zeros.json", bytes(8 * MIB)), "zeros.json", "100 times"),
    "large": (entry("one.json", bytes(9 * MIB)), "one.json", "too large: 8 MB"),
    "nested": (entry("more.zip", b"PK"), "more.zip", "archive within"),
    "many": (many(MOST_ENTRIES), ".", "more than 1000"),
    "large together": (large(5, 7 * MIB), ".", "together are too large"),
    "folder with bytes": (entry("quizzes/x/", b"x"), "quizzes/x/", "bytes of its own"),
}


@pytest.mark.parametrize(("spoil", "name", "telling"), SPOILED.values(), ids=SPOILED)
def test_spoiled(spoil: Spoil, name: str, telling: str, whole: bytes, shelf: ShelfFolder) -> None:
    found = refused(shelf, spoiled(whole, spoil))
    assert (name, True) in [(file, telling in message) for file, message in found], found


def test_duplicates(whole: bytes, shelf: ShelfFolder) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        data = spoiled(whole, entry("kiosk.json"))
    assert ("kiosk.json", "There are two entries of this name. Remove one.") in refused(shelf, data)


def test_a_name_with_a_nul(whole: bytes, shelf: ShelfFolder) -> None:
    data = spoiled(whole, entry("extra_json")).replace(b"extra_json", b"extra\0json")
    assert [file for file, _ in refused(shelf, data)] == ["extra\\x00json"]


def test_encrypted(whole: bytes, shelf: ShelfFolder) -> None:
    data = bytearray(spoiled(whole, entry("secret.json")))
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1
    ((file, message),) = refused(shelf, bytes(data))
    assert (file, "encrypted" in message) == ("secret.json", True)


def test_an_uncommon_packing(whole: bytes, shelf: ShelfFolder) -> None:
    data = bytearray(spoiled(whole, entry("odd.json")))
    struct.pack_into("<H", data, data.rfind(b"PK\x01\x02") + 10, zipfile.ZIP_LZMA)
    ((file, message),) = refused(shelf, bytes(data))
    assert (file, "uncommon way" in message) == ("odd.json", True)


def test_entries_that_share_their_bytes(whole: bytes, shelf: ShelfFolder) -> None:
    """The whole of a bomb that unpacks one kernel many times."""
    data = bytearray(spoiled(whole, entry("copy.json")))
    last = data.rfind(b"PK\x01\x02")
    struct.pack_into("<L", data, last + 42, 0)
    found = refused(shelf, bytes(data))
    assert any("shares its bytes" in message for _, message in found)


def test_a_size_that_is_a_lie(whole: bytes, shelf: ShelfFolder) -> None:
    """It says to have 10 bytes, and unpacks to 8 MB: no more than it says is unpacked."""
    data = bytearray(spoiled(whole, entry("lie.json", bytes(8 * MIB))))
    struct.pack_into("<L", data, data.rfind(b"PK\x01\x02") + 24, 10)
    ((file, message),) = refused(shelf, bytes(data))
    assert (file, "not whole" in message) == ("lie.json", True)


def test_a_wrong_sum(whole: bytes, shelf: ShelfFolder) -> None:
    data = bytearray(whole)
    at = data.find(b"clinic.json") + len(b"clinic.json") + 20
    data[at] ^= 0xFF
    found = refused(shelf, bytes(data))
    assert found[0][0] == "clinic.json"
    assert "not whole" in found[0][1]


@pytest.mark.parametrize("share", [0, 1, 10, 50, 90, 99])
def test_half_a_copy(share: int, whole: bytes, shelf: ShelfFolder) -> None:
    ((file, message),) = refused(shelf, whole[: len(whole) * share // 100])
    assert (file, "not a whole zip file" in message) == (".", True)


def test_a_huge_directory(whole: bytes, shelf: ShelfFolder) -> None:
    """A directory that claims 40 MB, of which each entry would take ten times as much memory."""
    numbers = [20, 0, 20, 0, *[0] * 7, 1, *[0] * 6]  # a name of one character
    header = struct.pack("<4s4B4H3L5H2L", b"PK\x01\x02", *numbers)
    data = (header + b"a") * 800_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(data), 0, 0)
    assert len(data) < ZIP_LIMIT
    ((file, message),) = refused(shelf, data + end)
    assert (file, "more than 1000" in message) == (".", True)


def test_a_huge_zip_is_not_even_copied(tmp_path: Path, shelf: ShelfFolder) -> None:
    with (tmp_path / "clinic.zip").open("wb") as file:
        file.truncate(ZIP_LIMIT + 1)
    outcome = put(shelf, tmp_path / "clinic.zip")
    assert (outcome.done, "48 MB is the most" in outcome.findings[0].message) == (
        Done.REFUSED,
        True,
    )


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06", b"hello", bytes(5000)], ids=range(4))
def test_no_zip(data: bytes, shelf: ShelfFolder) -> None:
    assert "not a whole zip file" in refused(shelf, data)[0][1]


@pytest.mark.parametrize("within", ["", "my-clinic/"])
def test_a_zip_is_the_same_release_as_its_folder(
    within: str, folder: Path, tmp_path: Path, shelf: ShelfFolder
) -> None:
    digest = placed(ShelfFolder(tmp_path / "next"), folder)
    outcome = put(shelf, zipped(folder, tmp_path / "clinic.zip", within))
    assert (outcome.done, outcome.release) == (Done.DONE, digest)
    added, its_folder = everything(shelf.release(digest)), everything(folder)
    assert {name: added[name] for name in its_folder} == its_folder
    assert added.keys() - its_folder.keys() == {"MANIFEST", "RECORD"}


def test_what_other_programs_leave_in_a_zip(whole: bytes, shelf: ShelfFolder) -> None:
    def spoil(packed: zipfile.ZipFile) -> None:
        for name in ("__MACOSX/._kiosk.json", ".DS_Store", "notes.txt"):
            packed.writestr(name, b"x")

    outcome = add_bytes(shelf, spoiled(whole, spoil))
    assert outcome.done is Done.DONE
    assert [one.file for one in outcome.findings] == ["notes.txt"]
    assert not outcome.findings[0].is_error


APART = """
import json, re, sys, time
from pathlib import Path
from kiosk.content.releases.commands import add
from kiosk.content.releases.shelf_folder import ShelfFolder
path = Path(sys.argv[1])
done = add(ShelfFolder(path.parent / "shelf"), path, key="", now="", today=None).done
most = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())
print(json.dumps([done.value, time.process_time(), int(most[1]) // 1024]))
"""


def zeros(packed: zipfile.ZipFile) -> None:
    for number in range(6):
        packed.writestr(f"quizzes/{number}.json", bytes(8 * MIB - 1))


def pictures(packed: zipfile.ZipFile) -> None:
    drawn = b"<svg>" + bytes(range(33, 123)) * 80_000 + b"</svg>"
    for number in range(4):
        packed.writestr(f"pictures/{number}.svg", drawn, compress_type=zipfile.ZIP_STORED)


BOUNDED: dict[str, tuple[Spoil, str]] = {
    "bomb of zeros": (zeros, "refused"),
    "many": (many(30_000), "refused"),
    "empty ones": (many(900), "refused"),
    "as large as may be": (pictures, "done"),
}


@pytest.mark.parametrize(("spoil", "done"), BOUNDED.values(), ids=BOUNDED)
def test_in_bounded_time_and_memory(
    spoil: Spoil, done: str, whole: bytes, tmp_path: Path, shelf: ShelfFolder
) -> None:
    (tmp_path / "clinic.zip").write_bytes(spoiled(whole, spoil))
    told = subprocess.run(
        [sys.executable, "-c", APART, str(tmp_path / "clinic.zip")],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
    )
    ended, took_s, most_mb = json.loads(told.stdout)
    assert ended == done
    assert took_s < 2.0
    assert most_mb < 200
