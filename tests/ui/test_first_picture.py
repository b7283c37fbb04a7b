"""A start shows its first drawing as the last one left it, and then paints it for real."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.skin import Skin, SkinNumbers, numbers
from kiosk.ui.drawing.first_picture import FirstPicture
from kiosk.ui.drawing.living_skin import LivingSkin
from tests.ui.skin_stage import SkinStage

SIZE = (240, 160)
FIRST = numbers(Skin(tone=2))
OTHER = numbers(Skin(tone=4))


class Start:
    """A start of the program, as far as drawings go."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
        self.first = FirstPicture(path)
        monkeypatch.setattr(LivingSkin, "first", self.first)
        self.stage = SkinStage(qtbot, monkeypatch, SIZE)

    def show(self, figure: SkinNumbers, sky: str = "#DDEEEA") -> QImage:
        """What is seen at once."""
        self.stage.skin.setProperty("sky", QColor(sky))
        self.stage.skin.setProperty("figure", figure)
        self.stage.window.show()
        return self.stage.window.grabWindow()

    def load(self) -> QImage:
        """What is seen once there was time."""
        self.first.load()
        return self.stage.window.grabWindow()


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "first-drawing"


@pytest.fixture
def start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kept: Path) -> Iterator[type[Start]]:
    begun: list[Start] = []

    class Begun(Start):
        def __init__(self) -> None:
            super().__init__(qtbot, monkeypatch, kept)
            begun.append(self)

    yield Begun
    for one in begun:
        one.stage.close()


def test_the_second_start_paints_nothing_at_first(start: type[Start]) -> None:
    before = start()
    picture = before.show(FIRST)
    assert before.stage.paints == [FIRST]
    assert before.load() == picture
    assert before.stage.paints == [FIRST] * 2

    again = start()
    assert again.show(FIRST) == picture
    assert again.stage.paints == []
    assert again.load() == picture
    assert again.stage.paints == [FIRST]


def test_what_stands_in_is_seen_until_it_is_painted_for_real(
    start: type[Start], kept: Path
) -> None:
    before = start()
    picture = before.show(FIRST)
    before.load()
    mark = kept.read_bytes()
    # A picture that is not right, with sums that are: painted by an older drawing, say.
    wrong = FirstPicture(kept)
    item = before.stage.skin
    blank = QImage(*SIZE, QImage.Format.Format_RGB32)
    blank.fill(QColor("#123456"))
    wrong._key = before.first._key
    wrong.keep(blank)
    assert kept.read_bytes() != mark

    again = start()
    assert again.show(FIRST).pixelColor(QPoint(20, 20)) == QColor("#123456")
    assert again.load() == picture
    assert kept.read_bytes() == mark
    assert item is not again.stage.skin


@pytest.mark.parametrize(
    ("figure", "sky"), [(OTHER, "#DDEEEA"), (FIRST, "#FFFFFF")], ids=["another skin", "another sky"]
)
def test_another_drawing_is_painted(start: type[Start], figure: SkinNumbers, sky: str) -> None:
    before = start()
    before.show(FIRST)
    before.load()
    again = start()
    again.show(figure, sky)
    assert again.stage.paints == [figure]


@pytest.mark.parametrize("cut", [0, 5, 100, -1], ids=["nothing", "no head", "a part", "one less"])
def test_half_a_file_is_no_picture(start: type[Start], kept: Path, cut: int) -> None:
    before = start()
    picture = before.show(FIRST)
    before.load()
    kept.write_bytes(kept.read_bytes()[:cut])
    again = start()
    assert again.show(FIRST) == picture
    assert again.stage.paints == [FIRST]


def test_a_changed_byte_is_no_picture(start: type[Start], kept: Path) -> None:
    before = start()
    picture = before.show(FIRST)
    before.load()
    whole = bytearray(kept.read_bytes())
    whole[4000] ^= 0xFF
    kept.write_bytes(whole)
    again = start()
    assert again.show(FIRST) == picture
    assert again.stage.paints == [FIRST]


def test_where_nothing_can_be_written_all_is_painted(start: type[Start], kept: Path) -> None:
    kept.parent.write_bytes(b"a file where a folder is wanted")
    for _ in range(2):
        one = start()
        picture = one.show(FIRST)
        assert one.load() == picture
        assert one.stage.paints == [FIRST] * 2


def test_a_skin_that_has_moved_on_is_not_kept(start: type[Start], kept: Path) -> None:
    one = start()
    one.show(FIRST)
    one.stage.skin.setProperty("figure", OTHER)
    one.load()
    assert not kept.exists()
