"""The last rung: one picture, without content, fonts or QML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.ui.front_desk import GROUND, WORDS, draw, words_of_need
from kiosk.ui.still_picture import PICTURE, StillPicture
from tests.ui.ears import Ears
from tests.ui.program import Program, environment

HOW = "draw it anew: python -m kiosk.ui.front_desk"


def test_the_words_are_those_of_every_bundled_language() -> None:
    words = words_of_need()
    assert words["en"] == "Please ask at the front desk."
    assert set(words) == {"en", "es", "ar", "zh"}
    assert QImage(str(PICTURE)).text(WORDS).splitlines() == list(words.values()), HOW


def test_the_picture_is_as_it_is_drawn(qapp: QGuiApplication) -> None:
    there, drawn = QImage(str(PICTURE)), draw()
    assert there.size() == drawn.size(), HOW
    small = QSize(48, 48)
    one, other = (
        image.scaled(small).convertToFormat(QImage.Format.Format_Grayscale8)
        for image in (there, drawn)
    )
    apart = [
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red())
        for x in range(48)
        for y in range(48)
    ]
    assert sum(apart) / len(apart) < 6, HOW  # fonts differ a little from machine to machine


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)])
def test_it_stands_whole_in_the_middle(
    qapp: QGuiApplication, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = StillPicture(QImage(str(PICTURE)), QColor(GROUND))
    window.resize(*size)
    with qtbot.waitSignal(window.frameSwapped):
        window.show()
    place = window.place()
    assert (place.width(), place.height()) == (min(size), min(size))
    assert abs(place.center().x() - size[0] / 2) <= 1
    assert abs(place.center().y() - size[1] / 2) <= 1
    refused = QCloseEvent()
    qapp.sendEvent(window, refused)
    assert not refused.isAccepted()
    assert refused.type() == QEvent.Type.Close
    window.destroy()


NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>"""


def test_it_shows_without_content_fonts_or_qml(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(NO_FONTS)
    script = (
        "import sys; sys.modules['PySide6.QtQml'] = sys.modules['PySide6.QtQuick'] = None\n"
        "from kiosk.content import read; read.read_content = None\n"
        "from kiosk.cli import main; sys.exit(main(['run', '--size', '800x600']))"
    )
    given = {"FONTCONFIG_FILE": str(fonts), "XDG_STATE_HOME": str(tmp_path / "state")}
    with Ears() as ears:
        env = environment(
            QT_QPA_PLATFORM="offscreen", AFTERGLOW_RUNG="4", **given, **ears.environ()
        )
        with Program(["-c", script], env) as program:
            ears.wait_for("READY=1")
            assert program.end() == 0
        ears.wait_for("STOPPING=1")
    assert "AG-501 fallen back" in program.told
    assert "one picture" in program.told
    assert "Traceback" not in program.told


def test_it_ends_to_let_the_kiosk_be_tried_again() -> None:
    script = (
        "import sys; from kiosk.ui.still_picture import show_picture\n"
        "sys.exit(show_picture(None, size=(300, 200), seconds=0.1))"
    )
    with Program(["-c", script], environment(QT_QPA_PLATFORM="offscreen")) as program:
        assert program.wait() == 75
