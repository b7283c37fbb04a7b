"""The living skin as an item of the screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QEasingCurve, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.domain.skin import Skin, SkinNumbers, between, numbers
from kiosk.ui.drawing.corners import round_corners
from kiosk.ui.drawing.scene import Scene
from kiosk.ui.drawing.skin_painter import paint_skin

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SMALLEST = 8.0


@QmlElement
class LivingSkin(QQuickPaintedItem):
    """A cross-section of skin that moves from figure to figure.

    Set `figure` to a `Skin`: the drawing moves there from what is on the screen, in `motion`
    milliseconds; 0 jumps. The first figure never moves. Nothing is painted while it is still.

    `corners` ("all", "top" or "left") are rounded by `radius` px on a ground of colour `frame`.
    """

    figureChanged = Signal()
    motionChanged = Signal()
    skyChanged = Signal()
    horizonChanged = Signal()
    zoomChanged = Signal()
    movingChanged = Signal()
    frameChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._figure: Skin | None = None
        self._motion = 0
        self._sky = QColor("#FBF6F0")
        self._horizon = 0.3
        self._zoom = 1.0
        self._radius = 0.0
        self._corners = "all"
        self._frame = QColor("#FBF6F0")
        self._start: SkinNumbers | None = None
        self._shown: SkinNumbers | None = None
        self._end: SkinNumbers | None = None
        self._scene: Scene | None = None
        self._moving = False
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._advance)
        self._animation.finished.connect(self._arrive)
        self.setOpaquePainting(True)

    def paint(self, painter: QPainter) -> None:
        box = self.boundingRect()
        if self._shown is None or box.width() < SMALLEST or box.height() < SMALLEST:
            painter.fillRect(box, self._sky)
            return
        self._scene = paint_skin(
            painter,
            self._shown,
            box,
            self._horizon,
            self._sky,
            self._zoom,
            self._scene,
            self._moving,
        )

        round_corners(painter, box, self._radius, self._corners, self._frame)

    # Declared: a slot that PySide adds to an item made by QML later is never called.
    @Slot("QVariant")  # type: ignore[arg-type]
    def _advance(self, t: object) -> None:
        if self._start is not None and self._end is not None and isinstance(t, float):
            self._shown = between(self._start, self._end, t)
            self.update()

    @Slot()
    def _arrive(self) -> None:
        self._shown = self._end
        self._set_moving(False)
        self.update()

    def _set_moving(self, moving: bool) -> None:
        if moving != self._moving:
            self._moving = moving
            self.movingChanged.emit()

    def _go(self, end: SkinNumbers | None) -> None:
        self._animation.stop()
        self._end = end
        if self._shown is None or end is None or self._motion <= 0:
            self._shown = end
            self._set_moving(False)
            self.update()
        elif end == self._shown:
            self._set_moving(False)
        else:
            self._start = self._shown
            self._set_moving(True)
            self._animation.setDuration(self._motion)
            self._animation.start()

    @Property("QVariant", notify=figureChanged)
    def figure(self) -> Skin | None:
        return self._figure

    @figure.setter
    def figure(self, figure: object) -> None:
        skin = figure if isinstance(figure, Skin) else None
        if skin != self._figure:
            self._figure = skin
            self._go(None if skin is None else numbers(skin))
            self.figureChanged.emit()

    @Property(int, notify=motionChanged)
    def motion(self) -> int:
        return self._motion

    @motion.setter
    def motion(self, motion: int) -> None:
        if motion != self._motion:
            self._motion = motion
            if motion <= 0 and self._moving:
                self._go(self._end)
            self.motionChanged.emit()

    @Property(QColor, notify=skyChanged)
    def sky(self) -> QColor:
        return self._sky

    @sky.setter
    def sky(self, sky: QColor) -> None:
        if sky != self._sky:
            self._sky = QColor(sky)
            self.setOpaquePainting(sky.alpha() == 255)
            self.update()
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

    @Property(bool, notify=movingChanged)
    def moving(self) -> bool:
        return self._moving

    @Property(float, notify=frameChanged)
    def radius(self) -> float:
        return self._radius

    @radius.setter
    def radius(self, radius: float) -> None:
        if radius != self._radius:
            self._radius = radius
            self.update()
            self.frameChanged.emit()

    @Property(str, notify=frameChanged)
    def corners(self) -> str:
        return self._corners

    @corners.setter
    def corners(self, corners: str) -> None:
        if corners != self._corners:
            self._corners = corners
            self.update()
            self.frameChanged.emit()

    @Property(QColor, notify=frameChanged)
    def frame(self) -> QColor:
        return self._frame

    @frame.setter
    def frame(self, frame: QColor) -> None:
        if frame != self._frame:
            self._frame = QColor(frame)
            self.update()
            self.frameChanged.emit()
