"""What staff left out of the loop, on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.loop_file import hidden_in_loop, keep_hidden


def test_what_is_left_out_is_kept(tmp_path: Path) -> None:
    assert hidden_in_loop(tmp_path) == ()
    assert keep_hidden(tmp_path, ("peel", "lift"))
    assert hidden_in_loop(tmp_path) == ("peel", "lift")


@pytest.mark.parametrize("data", [b"", b"{}", b'["a', b"[1]", b"null", b"\xff", b"[" * 9999])
def test_a_damaged_file_leaves_nothing_out(tmp_path: Path, data: bytes) -> None:
    keep_hidden(tmp_path, ("peel",))
    (tmp_path / "staff" / "loop.json").write_bytes(data)
    assert hidden_in_loop(tmp_path) == ()


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "staff").write_text("a file where the folder should be", "utf-8")
    assert not keep_hidden(tmp_path, ("peel",))
    assert hidden_in_loop(tmp_path) == ()
    assert not keep_hidden(None, ())
    assert hidden_in_loop(None) == ()
