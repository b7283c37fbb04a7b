"""Sizes, boxes and colours for QML: the one place it takes them from."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QJSEngine, QmlElement, QmlSingleton

from kiosk.domain.box import Box
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.derive.figure import CARD_HORIZON, HORIZON
from kiosk.domain.layout import Layout, layout_for
from kiosk.domain.metrics import Metrics, metrics_for
from kiosk.domain.mirror import mirrored
from kiosk.domain.panel import USUAL_INCHES, Panel
from kiosk.domain.script import LATIN, Script
from kiosk.domain.slide_layout import HERO
from kiosk.domain.tokens import (
    CODE_LIGHT,
    ENTER_MS,
    FADE_MS,
    FOLLOW_MS,
    GROUND_NAMES,
    ICONS_WITH_DIRECTION,
    LEAVE_MS,
    MORPH_MS,
    NIGHT,
    ON_NIGHT,
    PAGE_MS,
    STAGGER_MS,
    THEMES,
    Colours,
)
from kiosk.ui.fonts import LATIN_LINE, line_of
from kiosk.ui.rect import rect_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PARTS = 32
"""Of more slides or questions, a progress line shows no single ones."""

PICTURE_ASPECT = 1.6
PICTURE_SAFE = 900 / 1600
"""Pictures are as wide by as high as this; and this share of their width, the middle, is always seen."""

USUAL_PANEL = Panel(1920, 1080, USUAL_INCHES)


@QmlElement
@QmlSingleton
class Theme(QObject):
    """`Theme` in QML. `shared` is the one that QML engines of this process see.

    `ratio` is how many pixels of the screen are one px: other than 1 where Qt scales.
    """

    changed = Signal()
    recolouring = Signal()
    """Just before `recoloured`: QML hears a signal before all others that wait for it."""
    recoloured = Signal()
    shared: Theme | None = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.still = False
        self.has_fonts = True
        self.ratio = 1.0
        self.panel = USUAL_PANEL
        self.text_size = TextSize.MEDIUM
        self.script = LATIN
        self._line = LATIN_LINE
        self.contrast = Contrast.DEFAULT
        self.colours: Colours = THEMES[self.contrast]
        self.metrics: Metrics = metrics_for(self.panel, self.text_size)
        self.layout: Layout = layout_for(self.panel, self.text_size)
        self.interface: Box | None = None

    @staticmethod
    def create(engine: QJSEngine) -> QObject:
        """The shared theme, kept by Python."""
        if Theme.shared is None:
            Theme.shared = Theme()
        QJSEngine.setObjectOwnership(Theme.shared, QJSEngine.ObjectOwnership.CppOwnership)
        return Theme.shared

    def fit(
        self,
        panel: Panel,
        text_size: TextSize,
        script: Script = LATIN,
        *,
        from_right: bool = False,
    ) -> None:
        """Take the sizes of another panel, text size or script, and its direction of reading."""
        wanted = (panel, text_size, script, from_right)
        if wanted == (self.panel, self.text_size, self.script, self.layout.is_mirrored):
            return
        self.panel, self.text_size, self.script = panel, text_size, script
        self._line = line_of(script.family, script.leading)
        self.metrics = metrics_for(panel, text_size, script)
        layout = layout_for(panel, text_size, script)
        self.layout = mirrored(layout) if from_right else layout
        self.changed.emit()

    def wear(self, contrast: Contrast) -> None:
        """Take the colours of another theme."""
        if contrast is self.contrast:
            return
        self.contrast, self.colours = contrast, THEMES[contrast]
        self.recolouring.emit()
        self.recoloured.emit()
        self.changed.emit()

    def stand(self, box: Box) -> None:
        """Where in the window the interface stands, in px."""
        if box != self.interface:
            self.interface = box
            self.changed.emit()

    @Slot(float, result=float)
    def mm(self, millimetres: float) -> float:
        """Millimetres in px."""
        return self.metrics.mm(millimetres)

    @Property("QVariantMap", notify=recoloured)  # type: ignore[arg-type]
    def grounds(self) -> dict[str, QColor]:
        """The colours that treatments stand on; a slot's answer would not follow the theme."""
        return {name: QColor(self.colours.ground(name)) for name in GROUND_NAMES}

    @Property(bool, notify=recoloured)
    def outlined(self) -> bool:
        """Whether drawings and pictures have outlines."""
        return self.contrast.is_high

    @Property(str, notify=recoloured)
    def pictures(self) -> str:
        """What stands before a picture's URL, so that it comes as the theme wants it."""
        return "image://outlined/" if self.contrast.is_high else ""

    @Property(int, notify=changed)
    def outline(self) -> int:
        """The border, in px, of what needs none but in a theme of high contrast."""
        return self.metrics.line if self.contrast.is_high else 0

    @Property(QColor, notify=recoloured)
    def canvas(self) -> QColor:
        return QColor(self.colours.canvas)

    @Property(QColor, notify=recoloured)
    def goodLine(self) -> QColor:
        return QColor(self.colours.good_line)

    @Property(QColor, notify=recoloured)
    def noticeLine(self) -> QColor:
        return QColor(self.colours.notice_line)

    @Property(QColor, notify=recoloured)
    def urgentLine(self) -> QColor:
        return QColor(self.colours.urgent_line)

    @Slot(str, result=float)
    def lineScaleOf(self, family: str) -> float:
        """`lineScale` of words in another font."""
        return 1.0 / line_of(family).natural

    @Slot(str, result=float)
    def liftOf(self, family: str) -> float:
        """`lift` of words in another font."""
        return line_of(family).lift

    @Slot(str, result=float)
    def dropOf(self, family: str) -> float:
        """`drop` of words in another font."""
        return line_of(family).drop

    @Slot(str, result=bool)
    def turns(self, icon: str) -> bool:
        """Whether an icon tells a direction, and points the other way now."""
        return self.layout.is_mirrored and icon in ICONS_WITH_DIRECTION

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether all is read from right to left."""
        return self.layout.is_mirrored

    @Property(str, notify=changed)
    def family(self) -> str:
        return self.script.family

    @Property(float, notify=changed)
    def lineScale(self) -> float:
        """Height of a line of leading 1, as a share of the height that the font gives it."""
        return self.script.leading / self._line.natural

    @Property(float, notify=changed)
    def lift(self) -> float:
        """What a line is shortened by above its letters, in ems, to stand like a Latin one."""
        return self._line.lift

    @Property(float, notify=changed)
    def drop(self) -> float:
        """The same below its letters."""
        return self._line.drop

    @Property(float, notify=changed)
    def tracking(self) -> float:
        """1 where letters may be set closer or apart, else 0."""
        return 1.0 if self.script.is_spaced else 0.0

    @Property(bool, notify=changed)
    def breaksAnywhere(self) -> bool:
        """Whether lines may end within words, where these are too long."""
        return self.script.has_wide

    @Property(bool, constant=True)
    def hasFonts(self) -> bool:
        """Whether words can be read on this machine; else they are not shown."""
        return self.has_fonts

    @Property(bool, notify=changed)
    def hasCapitals(self) -> bool:
        return self.script.has_capitals

    @Property(QColor, notify=recoloured)
    def paper(self) -> QColor:
        return QColor(self.colours.paper)

    @Property(QColor, notify=recoloured)
    def card(self) -> QColor:
        return QColor(self.colours.card)

    @Property(QColor, notify=recoloured)
    def lineColour(self) -> QColor:
        return QColor(self.colours.line)

    @Property(QColor, notify=recoloured)
    def edge(self) -> QColor:
        return QColor(self.colours.edge)

    @Property(QColor, notify=recoloured)
    def sand(self) -> QColor:
        return QColor(self.colours.sand)

    @Property(QColor, notify=recoloured)
    def ink(self) -> QColor:
        return QColor(self.colours.ink)

    @Property(QColor, notify=recoloured)
    def inkSoft(self) -> QColor:
        return QColor(self.colours.ink_soft)

    @Property(QColor, notify=recoloured)
    def action(self) -> QColor:
        return QColor(self.colours.action)

    @Property(QColor, notify=recoloured)
    def onAction(self) -> QColor:
        return QColor(self.colours.on_action)

    @Property(QColor, notify=recoloured)
    def good(self) -> QColor:
        return QColor(self.colours.good)

    @Property(QColor, notify=recoloured)
    def onGood(self) -> QColor:
        return QColor(self.colours.on_good)

    @Property(QColor, notify=recoloured)
    def noticeColour(self) -> QColor:
        return QColor(self.colours.notice)

    @Property(QColor, notify=recoloured)
    def onNotice(self) -> QColor:
        return QColor(self.colours.on_notice)

    @Property(QColor, notify=recoloured)
    def urgent(self) -> QColor:
        return QColor(self.colours.urgent)

    @Property(QColor, notify=recoloured)
    def onUrgent(self) -> QColor:
        return QColor(self.colours.on_urgent)

    @Property(QColor, notify=recoloured)
    def focusColour(self) -> QColor:
        return QColor(self.colours.focus)

    @Property(QColor, notify=recoloured)
    def track(self) -> QColor:
        return QColor(self.colours.track)

    @Property(QColor, notify=recoloured)
    def shade(self) -> QColor:
        return QColor(self.colours.shade)

    @Property(QColor, constant=True)
    def codeLight(self) -> QColor:
        return QColor(CODE_LIGHT)

    @Property(QColor, constant=True)
    def night(self) -> QColor:
        return QColor(NIGHT)

    @Property(QColor, constant=True)
    def onNight(self) -> QColor:
        return QColor(ON_NIGHT)

    @Property(int, notify=changed)
    def body(self) -> int:
        return self.metrics.body

    @Property(int, notify=changed)
    def lede(self) -> int:
        return self.metrics.lede

    @Property(int, notify=changed)
    def title(self) -> int:
        return self.metrics.title

    @Property(int, notify=changed)
    def headline(self) -> int:
        return self.metrics.headline

    @Property(int, notify=changed)
    def hero(self) -> int:
        return round(HERO * self.metrics.headline)

    @Property(int, notify=changed)
    def loopHeadline(self) -> int:
        return self.metrics.loop_headline

    @Property(int, notify=changed)
    def loopSentence(self) -> int:
        return self.metrics.loop_sentence

    @Property(int, notify=changed)
    def label(self) -> int:
        return self.metrics.label

    @Property(int, notify=changed)
    def target(self) -> int:
        return self.metrics.target

    @Property(int, notify=changed)
    def primary(self) -> int:
        return self.metrics.primary

    @Property(int, notify=changed)
    def gap(self) -> int:
        return self.metrics.gap

    @Property(int, notify=changed)
    def space(self) -> int:
        return self.metrics.space

    @Property(int, notify=changed)
    def margin(self) -> int:
        return self.metrics.margin

    @Property(int, notify=changed)
    def radius(self) -> int:
        return self.metrics.radius

    @Property(int, notify=changed)
    def line(self) -> int:
        return self.metrics.line

    @Property(int, notify=changed)
    def focus(self) -> int:
        return self.metrics.focus

    @Property(int, notify=changed)
    def travel(self) -> int:
        """How far a page that follows comes from, in px: from the side where reading leads."""
        return -self.metrics.travel if self.layout.is_mirrored else self.metrics.travel

    @Property(int, notify=changed)
    def icon(self) -> int:
        return self.metrics.icon

    @Property(QRectF, notify=changed)
    def interfaceBox(self) -> QRectF:
        return rect_of(self.interface or self.layout.panel)

    @Property(bool, notify=changed)
    def isLow(self) -> bool:
        return self.interface is not None and self.interface.y > 0

    @Property(QRectF, notify=changed)
    def stageBox(self) -> QRectF:
        return rect_of(self.layout.stage)

    @Property(QRectF, notify=changed)
    def barBox(self) -> QRectF:
        return rect_of(self.layout.bar)

    @Property(QRectF, notify=changed)
    def pageBox(self) -> QRectF:
        return rect_of(self.layout.page)

    @Property(QRectF, notify=changed)
    def loopWordsBox(self) -> QRectF:
        return rect_of(self.layout.loop_words)

    @Property(QRectF, notify=changed)
    def loopFigureBox(self) -> QRectF:
        return rect_of(self.layout.loop_figure)

    @Property(QRectF, notify=changed)
    def readingControlsBox(self) -> QRectF:
        return rect_of(self.layout.reading_controls)

    @Property(QRectF, notify=changed)
    def readingKeepBox(self) -> QRectF:
        return rect_of(self.layout.reading_keep)

    @Property(QRectF, notify=changed)
    def readingFigureBox(self) -> QRectF:
        return rect_of(self.layout.reading_figure)

    @Property(QRectF, notify=changed)
    def askBox(self) -> QRectF:
        return rect_of(self.layout.ask)

    @Property(QRectF, notify=changed)
    def choicesBox(self) -> QRectF:
        return rect_of(self.layout.choices)

    @Property(QRectF, notify=changed)
    def reasonBox(self) -> QRectF:
        return rect_of(self.layout.reason)

    @Property(bool, notify=changed)
    def isTall(self) -> bool:
        return self.metrics.is_tall

    @Property(bool, notify=changed)
    def isCompact(self) -> bool:
        return self.metrics.is_compact

    @Property(float, notify=changed)
    def loopFade(self) -> float:
        return self.layout.loop_fade

    @Property(bool, notify=changed)
    def reasonReplacesChoices(self) -> bool:
        return self.layout.reason_replaces_choices

    @Property(int, notify=changed)
    def cardColumns(self) -> int:
        return self.layout.card_columns

    @Property(int, notify=changed)
    def chapterColumns(self) -> int:
        return self.layout.chapter_columns

    @Property(int, notify=changed)
    def sizeColumns(self) -> int:
        return self.layout.size_columns

    @Property(int, notify=changed)
    def barRows(self) -> int:
        return self.layout.bar_rows

    @Property(int, notify=changed)
    def smallCardColumns(self) -> int:
        return self.layout.small_card_columns

    @Property(QRectF, notify=changed)
    def sourcesBox(self) -> QRectF:
        return rect_of(self.layout.sources)

    @Property(bool, notify=changed)
    def sourcesWords(self) -> bool:
        return self.layout.sources_words

    @Property(int, constant=True)
    def fadeMs(self) -> int:
        return 0 if self.still else FADE_MS

    @Property(int, constant=True)
    def pageMs(self) -> int:
        return 0 if self.still else PAGE_MS

    @Property(int, constant=True)
    def leaveMs(self) -> int:
        return 0 if self.still else LEAVE_MS

    @Property(int, constant=True)
    def enterMs(self) -> int:
        return 0 if self.still else ENTER_MS

    @Property(int, constant=True)
    def staggerMs(self) -> int:
        return 0 if self.still else STAGGER_MS

    @Property(int, constant=True)
    def morphMs(self) -> int:
        return 0 if self.still else MORPH_MS

    @Property(int, constant=True)
    def followMs(self) -> int:
        return 0 if self.still else FOLLOW_MS

    @Property(float, constant=True)
    def horizon(self) -> float:
        return HORIZON

    @Property(float, constant=True)
    def cardHorizon(self) -> float:
        return CARD_HORIZON

    @Property(float, constant=True)
    def pictureAspect(self) -> float:
        return PICTURE_ASPECT

    @Property(float, constant=True)
    def pictureSafe(self) -> float:
        return PICTURE_SAFE

    @Property(int, constant=True)
    def mostParts(self) -> int:
        return MOST_PARTS

    @Property(bool, constant=True)
    def moves(self) -> bool:
        return not self.still
