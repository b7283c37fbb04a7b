"""Work beside the main thread."""

from __future__ import annotations

import threading

import pytest

from kiosk.ui.beside import Beside


def test_it_is_done_in_another_thread() -> None:
    assert Beside(threading.get_ident).done() != threading.get_ident()


def test_it_begins_at_once_and_is_done_once() -> None:
    begun, done = threading.Event(), []
    work = Beside(lambda: (begun.set(), done.append(1)))
    assert begun.wait(20)
    work.done()
    work.done()
    assert done == [1]


@pytest.mark.parametrize("raised", [SystemExit(3), ValueError("no")])
def test_what_it_raises_is_raised_here(raised: BaseException) -> None:
    def work() -> None:
        raise raised

    with pytest.raises(type(raised)) as found:
        Beside(work).done()
    assert found.value is raised
