"""What stands around every screen, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.derive.frame import (
    ComfortProps,
    ContrastRow,
    FrameProps,
    SizeRow,
    ToneRow,
)
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class FrameViewModel(ViewModel):
    """Which screen is shown, the bottom bar, the idle notice."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, FrameProps(), parent)

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._props.screen

    @Property(int, notify=changed)
    def epoch(self) -> int:
        return self._props.epoch

    @Property(str, notify=changed)
    def way(self) -> str:
        return self._props.way

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return self._props.calm

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def ahead(self) -> list[str]:
        return list(self._props.ahead)

    @Property(bool, notify=changed)
    def hasReader(self) -> bool:
        """Whether a screen reader listens. It begins at any time, and is asked again at each change."""
        return QAccessible.isActive()

    @Property(bool, notify=changed)
    def isVisit(self) -> bool:
        return self._props.is_visit

    @Property(bool, notify=changed)
    def isHome(self) -> bool:
        return self._props.is_home

    @Property(bool, notify=changed)
    def isComfort(self) -> bool:
        return self._props.is_comfort

    @Property(bool, notify=changed)
    def isLanguage(self) -> bool:
        return self._props.is_language

    @Property(bool, notify=changed)
    def barWords(self) -> bool:
        return self._props.bar.words

    @Property(bool, notify=changed)
    def barReadWords(self) -> bool:
        return self._props.bar.read_words

    @Property(bool, notify=changed)
    def barCallWords(self) -> bool:
        return self._props.bar.call_words

    @Property(bool, notify=changed)
    def offersCall(self) -> bool:
        return self._props.offers_call

    @Property(bool, notify=changed)
    def noticeUp(self) -> bool:
        return self._props.notice_up

    @Property(int, notify=changed)
    def noticeSeconds(self) -> int:
        return self._props.notice_seconds

    @Property(str, notify=changed)
    def noticeWords(self) -> str:
        return self._props.notice_words

    @Property(bool, notify=changed)
    def offersLowReach(self) -> bool:
        return self._props.offers_low_reach

    @Property(bool, notify=changed)
    def isCleaning(self) -> bool:
        return self._props.is_cleaning

    @Property(bool, notify=changed)
    def isLow(self) -> bool:
        return self._props.is_low

    @Slot(bool)
    def lower(self, low: bool) -> None:
        self._store.dispatch(e.LowReachChosen(self._store.now(), low))

    @Slot()
    def goHome(self) -> None:
        self._store.dispatch(e.WentHome(self._store.now()))

    @Slot()
    def goBack(self) -> None:
        self._store.dispatch(e.WentBack(self._store.now()))

    @Slot()
    def leave(self) -> None:
        self._store.dispatch(e.Left(self._store.now()))

    @Slot()
    def takeMoreTime(self) -> None:
        self._store.dispatch(e.MoreTimeTaken(self._store.now()))

    @Slot()
    def openCall(self) -> None:
        self._store.dispatch(e.CallOpened(self._store.now()))

    @Property(str, notify=changed)
    def kept(self) -> str:
        """The screen that stays as it is until Back leads to it."""
        return self._props.kept

    @Slot()
    def openSources(self) -> None:
        self._store.dispatch(e.SourcesOpened(self._store.now()))

    @Slot()
    def openLanguage(self) -> None:
        self._store.dispatch(e.LanguageOpened(self._store.now()))

    @Slot()
    def openComfort(self) -> None:
        self._store.dispatch(e.ComfortOpened(self._store.now()))


@QmlElement
@QmlUncreatable("made by the program")
class ComfortViewModel(ViewModel):
    """Text & colour."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, ComfortProps(), parent)
        self._sizes = RowsModel(SizeRow, self)
        self._tones = RowsModel(ToneRow, self)
        self._contrasts = RowsModel(ContrastRow, self)

    def publish_parts(self, props: ComfortProps) -> None:
        self._sizes.publish(props.sizes)
        self._tones.publish(props.tones)
        self._contrasts.publish(props.contrasts)

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return self._props.calm

    @Property(bool, notify=changed)
    def differs(self) -> bool:
        return self._props.changed

    @Property(bool, notify=changed)
    def offersLowReach(self) -> bool:
        return self._props.offers_low_reach

    @Property(bool, notify=changed)
    def isLow(self) -> bool:
        return self._props.is_low

    @Slot(bool)
    def lower(self, low: bool) -> None:
        self._store.dispatch(e.LowReachChosen(self._store.now(), low))

    @Property(RowsModel, constant=True)
    def sizes(self) -> RowsModel:
        return self._sizes

    @Property(int, notify=changed)
    def toneColumns(self) -> int:
        return self._props.tone_columns

    @Property(RowsModel, constant=True)
    def tones(self) -> RowsModel:
        return self._tones

    @Property(RowsModel, constant=True)
    def contrasts(self) -> RowsModel:
        return self._contrasts

    @Property(int, notify=changed)
    def contrastColumns(self) -> int:
        return self._props.contrast_columns

    @Slot(str)
    def chooseContrast(self, key: str) -> None:
        self._store.dispatch(e.ContrastChosen(self._store.now(), Contrast(key)))

    @Slot(int)
    def chooseTone(self, key: int) -> None:
        """A skin tone from 1 to 6; the one chosen already: each drawing's own again."""
        chosen = self._store.session.comfort.skin_tone == key
        self._store.dispatch(e.SkinToneChosen(self._store.now(), None if chosen else key))

    @Slot(str)
    def chooseSize(self, key: str) -> None:
        self._store.dispatch(e.TextSizeChosen(self._store.now(), TextSize(key)))

    @Slot(bool)
    def chooseCalm(self, calm: bool) -> None:
        self._store.dispatch(e.CalmMotionChosen(self._store.now(), calm))

    @Slot()
    def undo(self) -> None:
        self._store.dispatch(e.ComfortUndone(self._store.now()))
