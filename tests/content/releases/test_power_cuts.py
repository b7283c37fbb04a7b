"""The power may go at any step of any change: what was in place stays whole, or what is new is whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.content.releases import durable
from kiosk.content.releases.commands import roll_back, use
from kiosk.content.releases.manifest import verify
from kiosk.content.releases.settle import settle
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.take import take
from tests.content.releases.cut_power import Disk, PowerCut
from tests.content.releases.shelves import NOW, clinic, placed, put


class Prepared(NamedTuple):
    """A shelf with `old` and then `new` healthy, and a clinic that is not on it yet."""

    shelf: Path
    old: str
    new: str
    next_clinic: Path
    next_digest: str


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    folder = tmp_path_factory.mktemp("prepared")
    shelf = ShelfFolder(folder / "shelf")
    old = placed(shelf, clinic(folder / "old", "Old clinic"))
    new = placed(shelf, clinic(folder / "new", "New clinic"))
    next_clinic = clinic(folder / "next", "Next clinic")
    digest = placed(ShelfFolder(folder / "elsewhere"), next_clinic)
    return Prepared(shelf.path, old, new, next_clinic, digest)


Change = Callable[[ShelfFolder, Prepared], object]


def start(shelf: ShelfFolder, _: Prepared) -> None:
    take(shelf, key="", now=NOW)


def add_next(shelf: ShelfFolder, given: Prepared) -> None:
    put(shelf, given.next_clinic)


def crash_twice(shelf: ShelfFolder, given: Prepared) -> None:
    use_old(shelf, given)
    (shelf.path / "last_good").unlink()
    (shelf.path / "last_good").symlink_to(f"releases/{given.new}")
    start(shelf, given)
    start(shelf, given)


def use_old(shelf: ShelfFolder, given: Prepared) -> None:
    use(shelf, given.old, key="")


def use_bundled(shelf: ShelfFolder, _: Prepared) -> None:
    use(shelf, "", key="")


def nothing(_: ShelfFolder, __: Prepared) -> None:
    pass


def empty(shelf: ShelfFolder, _: Prepared) -> None:
    shutil.rmtree(shelf.path)


CASES: dict[str, tuple[Change, Change, str]] = {
    "add": (nothing, add_next, "next_digest"),
    "add the first": (empty, add_next, "next_digest"),
    "use": (nothing, use_old, "old"),
    "use what the kiosk brings": (nothing, use_bundled, ""),
    "roll back": (nothing, lambda s, g: roll_back(s), "old"),
    "first start": (use_old, start, "old"),
    "third start": (crash_twice, start, "new"),
    "healthy": (
        add_next,
        lambda s, g: settle(s, g.next_digest, is_healthy=True, now=NOW),
        "next_digest",
    ),
    "unhealthy": (
        add_next,
        lambda s, g: settle(s, g.next_digest, is_healthy=False, now=NOW),
        "new",
    ),
}

AGAIN = (add_next, use_old, use_bundled)
"""What an administrator types again after a power cut."""


def shown_by(shelf: ShelfFolder) -> str:
    """The release that a kiosk shows that starts now, without anything wrong with it."""
    taken = take(shelf, key="", now=NOW)
    assert taken.chosen.catalog is not None
    assert not [one for one in taken.chosen.all_findings() if one.is_error], taken.chosen.refused
    return taken.chosen.release


@pytest.fixture
def durable_os(monkeypatch: pytest.MonkeyPatch) -> Callable[[Disk], None]:
    """Sets the disk that shelves are on. It waits for no real one: that takes most of the time."""
    return lambda disk: monkeypatch.setattr(durable, "os", disk)


# What is long is cut in one way only.
ONE_WAY = {"add": False, "add the first": True}
RUNS = {
    f"{name}, {'bytes' if keeps_names else 'names'} lost": (*case, keeps_names)
    for name, case in CASES.items()
    for keeps_names in (True, False)
    if ONE_WAY.get(name, keeps_names) is keeps_names
}


@pytest.mark.parametrize(("before", "change", "after", "keeps_names"), RUNS.values(), ids=RUNS)
def test_cut_at_each_step(
    before: Change,
    change: Change,
    after: str,
    keeps_names: bool,
    prepared: Prepared,
    tmp_path: Path,
    durable_os: Callable[[Disk], None],
) -> None:
    shelf = ShelfFolder(tmp_path / "shelf")
    allowed = {getattr(prepared, after) if after else ""}

    ready = ShelfFolder(tmp_path / "ready")
    shutil.copytree(prepared.shelf, ready.path, symlinks=True)
    durable_os(Disk(None))
    before(ready, prepared)

    def prepare() -> None:
        shutil.rmtree(shelf.path, ignore_errors=True)
        if ready.path.exists():
            shutil.copytree(ready.path, shelf.path, symlinks=True, copy_function=os.link)

    prepare()
    was_shown = shelf.standing().current
    whole = Disk(None, keeps_names=keeps_names)
    durable_os(whole)
    change(shelf, prepared)
    durable_os(Disk(None))
    on_record = shelf.standing()
    whole.lose()  # it was done: nothing of it is lost
    assert shelf.standing() == on_record
    assert {shown_by(shelf)} == allowed
    for cut_at in steps_of(whole):
        prepare()
        disk = Disk(cut_at, keeps_names=keeps_names)
        durable_os(disk)
        with pytest.raises(PowerCut):
            change(shelf, prepared)
        disk.lose()
        durable_os(Disk(None))
        assert all(not verify(shelf.release(one), one) for one in shelf.digests())
        assert shown_by(shelf) in {*allowed, was_shown}, cut_at
        assert not shelf.staging.exists() or list(shelf.staging.iterdir()) == []
        if change in AGAIN and cut_at % 10 == 0:
            change(shelf, prepared)
            assert {shown_by(shelf)} == allowed


def steps_of(whole: Disk) -> Sequence[int]:
    """Each step, but of the many files that are copied one after another only every fifteenth."""
    assert whole.steps > 1
    first, last = 8, whole.steps - 12
    middle = range(first, last, 15)
    return [*range(min(first, whole.steps)), *middle, *range(max(first, last), whole.steps)]
