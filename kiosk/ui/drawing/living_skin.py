"""The living skin as an item of the screen."""

from __future__ import annotations

from PySide6.QtCore import (
    Property,
    QEasingCurve,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain.skin import Skin, SkinNumbers, between, numbers
from kiosk.ui.drawing.cornered_item import CorneredItem
from kiosk.ui.drawing.moving_dermis import MovingDermis
from kiosk.ui.drawing.scene import Scene
from kiosk.ui.drawing.skin_painter import paint_skin

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SMALLEST = 8.0


@QmlElement
class LivingSkin(CorneredItem):
    """A cross-section of skin that moves from figure to figure.

    Set `figure` to a `Skin`: the drawing moves there from what is on the screen, in `motion`
    milliseconds; 0 jumps. The first figure never moves. Nothing is painted while it is still.
    """

    figureChanged = Signal()
    motionChanged = Signal()
    skyChanged = Signal()
    horizonChanged = Signal()
    zoomChanged = Signal()
    movingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._figure: Skin | None = None
        self._motion = 0
        self._sky = QColor("#FBF6F0")
        self._horizon = 0.3
        self._zoom = 1.0
        self._start: SkinNumbers | None = None
        self._shown: SkinNumbers | None = None
        self._end: SkinNumbers | None = None
        self._scene: Scene | None = None
        self._moving = False
        self._dermis: MovingDermis | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._advance)
        self._animation.finished.connect(self._arrive)
        self.visibleChanged.connect(self._let_go)
        self.setOpaquePainting(True)

    def paint(self, painter: QPainter) -> None:
        box = self.boundingRect()
        if self._shown is None or box.width() < SMALLEST or box.height() < SMALLEST:
            painter.fillRect(box, self._sky)
            return
        if not self._moving:
            self._dermis = None
        elif self._dermis is None:
            self._dermis = MovingDermis()
        scene = paint_skin(
            painter,
            self._shown,
            box,
            self._horizon,
            self._sky,
            self._zoom,
            self._dermis,
        )
        # Held so that a movement begins at once.
        self._scene = scene if self._motion > 0 else None
        self.paint_corners(painter)

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

    @Slot()
    def _let_go(self) -> None:
        if not self.isVisible():
            self._scene = self._dermis = None

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
            # While it moves, its next frame is on the way.
            if not self._moving:
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
