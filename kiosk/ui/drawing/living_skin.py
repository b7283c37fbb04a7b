"""The living skin as an item of the screen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk import __version__
from kiosk.domain.skin import SkinNumbers
from kiosk.station.memory import give_back_memory
from kiosk.ui.drawing.cornered_item import CorneredItem
from kiosk.ui.drawing.first_picture import FirstPicture
from kiosk.ui.drawing.scenes import rest_scenes
from kiosk.ui.drawing.skin_motion import SkinMotion
from kiosk.ui.drawing.skin_painter import paint_skin

if TYPE_CHECKING:
    from kiosk.ui.drawing.moving_dermis import MovingDermis
    from kiosk.ui.drawing.scene import Scene

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SMALLEST = 8.0
GIVE_BACK_AFTER_MS = 200


@QmlElement
class LivingSkin(CorneredItem):
    """A cross-section of skin that moves from figure to figure.

    Set `figure` to `SkinNumbers`: the drawing moves there from what is on the screen, in `motion`
    milliseconds; 0 jumps. The first figure never moves. One that `breathes` takes a breath after
    each figure that it has come to. Nothing is painted while it is still.
    """

    figureChanged = Signal()
    motionChanged = Signal()
    skyChanged = Signal()
    horizonChanged = Signal()
    zoomChanged = Signal()
    breathesChanged = Signal()
    outlinedChanged = Signal()
    movingChanged = Signal()
    waitsChanged = Signal()

    first: FirstPicture | None = None
    """Where a start keeps its first drawing for the next one, if it does."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._figure: SkinNumbers | None = None
        self._motion = 0
        self._sky = QColor("#FBF6F0")
        self._horizon = 0.3
        self._zoom = 1.0
        self._breathes = False
        self._outlined = False
        self._is_breath_due = False
        self._waits = self._is_awaited = False
        self._scene: Scene | None = None
        self._moving = False
        self._dermis: MovingDermis | None = None
        self._course = SkinMotion(self)
        self._course.pictured.connect(self._picture)
        self.visibleChanged.connect(self._let_go)
        self.setOpaquePainting(True)

    def paint(self, painter: QPainter) -> None:
        box = self.boundingRect()
        shown = self._course.shown
        if shown is None or box.width() < SMALLEST or box.height() < SMALLEST:
            painter.fillRect(box, self._sky)
            return
        if self._is_awaited:
            self._is_awaited = False
            painter.fillRect(box, self._sky)
            QTimer.singleShot(0, self, self._picture)
            return
        began = time.perf_counter()
        is_still = self._course.is_still
        if not is_still:
            self._dermis = self._dermis or _moving_dermis()
            self._dermis.ahead = self._course.ahead
        elif self._dermis is not None:
            self._dermis = None
            if not self._is_breath_due:
                # What the breath took; after other movements the program does it.
                QTimer.singleShot(GIVE_BACK_AFTER_MS, self, self._give_back)
        scene = self._paint_skin(painter, shown, is_still)
        # Held so that a movement begins at once.
        self._scene = scene if self._motion > 0 else None
        self.paint_corners(painter)
        if not is_still:
            self._course.painted((time.perf_counter() - began) * 1000)
        # Not before it is seen: the start of the program waits for a still screen.
        self._wait_for_breath()

    def _paint_skin(self, painter: QPainter, shown: SkinNumbers, is_still: bool) -> Scene | None:
        """What is painted for real gives its scene."""

        def real(painter: QPainter) -> Scene:
            box, horizon = self.boundingRect(), self._horizon
            how = (self._sky, self._zoom, self._dermis, self._outlined)
            return paint_skin(painter, shown, box, horizon, *how)

        first = self.first
        if first is None or not is_still:
            return real(painter)
        scene = first.paint(painter, self, self._key(shown), real)
        if first.is_over:
            LivingSkin.first = None
            QTimer.singleShot(GIVE_BACK_AFTER_MS, self, self._give_back)
        return scene

    def _key(self, shown: SkinNumbers) -> str:
        """All that the drawing hangs on."""
        box = self.boundingRect().getRect()
        rest = (self._horizon, self._sky.rgba(), self._zoom, self._outlined)
        return repr((__version__, shown, box, *rest))

    # Declared: a slot that PySide adds to an item made by QML later is never called.
    @Slot()
    def _picture(self) -> None:
        self._set_moving(self._course.is_on_its_way)
        self.update()

    @Slot()
    def _give_back(self) -> None:
        if self.isVisible() and self._course.is_still:
            rest_scenes()
            give_back_memory()

    @Slot()
    def _let_go(self) -> None:
        if not self.isVisible():
            self._course.stop()
            self._scene = self._dermis = None

    def _set_moving(self, moving: bool) -> None:
        if moving != self._moving:
            self._moving = moving
            self.movingChanged.emit()

    def _wait_for_breath(self) -> None:
        if self._breathes and self._is_breath_due and self._motion > 0 and not self._moving:
            self._is_breath_due = False
            self._course.breathe_later()

    def _go(self, end: SkinNumbers | None) -> None:
        self._is_breath_due = end is not None
        self._course.go(end, self._motion)
        self._set_moving(self._course.is_on_its_way)

    @Property("QVariant", notify=figureChanged)
    def figure(self) -> SkinNumbers | None:
        return self._figure

    @figure.setter
    def figure(self, figure: object) -> None:
        skin = figure if isinstance(figure, SkinNumbers) else None
        if skin != self._figure:
            self._is_awaited = self._waits and self._figure is None
            self._figure = skin
            self._go(skin)
            self.figureChanged.emit()

    @Property(int, notify=motionChanged)
    def motion(self) -> int:
        return self._motion

    @motion.setter
    def motion(self, motion: int) -> None:
        if motion != self._motion:
            self._motion = motion
            if motion <= 0:
                self._course.stop()
                self._set_moving(False)
            self.motionChanged.emit()

    @Property(QColor, notify=skyChanged)
    def sky(self) -> QColor:
        return self._sky

    @sky.setter
    def sky(self, sky: QColor) -> None:
        if sky != self._sky:
            self._sky = QColor.fromRgba(
                sky.rgba()
            )  # a copy; `QColor(sky)` makes all enumerations of Qt
            self.setOpaquePainting(sky.alpha() == 255)
            self._course.refresh()
            self.skyChanged.emit()

    @Property(float, notify=horizonChanged)
    def horizon(self) -> float:
        return self._horizon

    @horizon.setter
    def horizon(self, horizon: float) -> None:
        if horizon != self._horizon:
            self._horizon = min(0.9, max(0.0, horizon))
            self.update()
            self.horizonChanged.emit()

    @Property(float, notify=zoomChanged)
    def zoom(self) -> float:
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = min(4.0, max(0.5, zoom))
            self.update()
            self.zoomChanged.emit()

    @Property(bool, notify=breathesChanged)
    def breathes(self) -> bool:
        return self._breathes

    @breathes.setter
    def breathes(self, breathes: bool) -> None:
        if breathes != self._breathes:
            self._breathes = breathes
            if breathes:
                self._wait_for_breath()
            elif not self._moving:
                self._course.stop()
                self._is_breath_due = True
            self.breathesChanged.emit()

    @Property(bool, notify=outlinedChanged)
    def outlined(self) -> bool:
        return self._outlined

    @outlined.setter
    def outlined(self, outlined: bool) -> None:
        if outlined != self._outlined:
            self._outlined = outlined
            self.update()
            self.outlinedChanged.emit()

    @Property(bool, notify=waitsChanged)
    def waits(self) -> bool:
        """Whether the first figure is painted one picture late: a tap is answered by what is quick."""
        return self._waits

    @waits.setter
    def waits(self, waits: bool) -> None:
        if waits != self._waits:
            self._waits = waits
            self.waitsChanged.emit()

    @Property(bool, notify=movingChanged)
    def moving(self) -> bool:
        return self._moving


def _moving_dermis() -> MovingDermis:
    from kiosk.ui.drawing.moving_dermis import MovingDermis  # noqa: PLC0415 - a start may do without

    return MovingDermis()
