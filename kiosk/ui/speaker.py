"""What is to be heard is said by a voice in a process of its own, which may fail at any time."""

from __future__ import annotations

import sys
from typing import Final, assert_never

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.domain import events as e
from kiosk.domain.derive.spoken import Say, derive_say
from kiosk.domain.effects import Effect, VisitEnded
from kiosk.domain.sentences import count
from kiosk.domain.speech import SpeechHealth, SpeechState
from kiosk.domain.speech_rate import rate_of, rest_of
from kiosk.station.log import LogEvent, log
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.python_process import python_process
from kiosk.ui.store import Store
from kiosk.ui.voice_messages import (
    REPORTS,
    Failed,
    Hush,
    Order,
    Report,
    Spoken,
    Utter,
    Voices,
    line_of,
)

ANSWERS_WITHIN_MS: Final = 20_000
"""Time for a voice to say that it is there: speech-dispatcher may have to start first."""

TRIES_AGAIN_AFTER_S: Final = (10, 60, 600, 3600)
"""When another voice is tried, after each that failed; the last of them from then on."""

GONE_WITHIN_MS: Final = 1000
"""What has been killed is gone at once, but for a machine that is very busy."""

MISSES: Final = 2
"""A machine without a service is asked no more often than one whose voice failed so many times."""


class Speaker(QObject):
    """Keeps a voice, tells it what the session wants to be heard, and the session what was.

    `engine` is Qt's name of one; without it, speech-dispatcher's. A voice that fails or hangs is replaced;
    meanwhile reading aloud is not offered.
    """

    def __init__(
        self, store: Store, kiosk: KioskViewModel, parent: QObject, engine: str = ""
    ) -> None:
        super().__init__(parent)
        self._store, self._kiosk, self._engine = store, kiosk, engine
        self._voice: QProcess | None = None
        self._is_there = False
        self._failures = 0
        self._say: Say | None = None
        self._silence = self._timer(self._tell_spoken)
        self._answer = self._timer(self._tell_no_answer)
        self._again = self._timer(self._try_again)
        self._was_there = False
        self._waits_for_end = False
        store.changed.connect(self.refresh)
        store.effect.connect(self._hear_effect)

    def _timer(self, call: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer

    def start_between_visits(self) -> None:
        """The same as `start`, after a visit that is under way, or when it wants to hear something.

        Nothing is executed in a visit that can do without.
        """
        self._waits_for_end = self._store.session.is_visit
        if not self._waits_for_end:
            self.start()

    @Slot(object)
    def _hear_effect(self, effect: Effect) -> None:
        if isinstance(effect, VisitEnded) and self._waits_for_end:
            self._start_after_all()

    def _start_after_all(self) -> None:
        self._waits_for_end = False
        self.start()

    @Slot()
    def _try_again(self) -> None:
        # Whom it has read to needs it now; where there never was one, nobody misses it.
        if self._was_there:
            self.start()
        else:
            self.start_between_visits()

    @Slot()
    def start(self) -> None:
        """Let a voice come up; it says itself when it is there."""
        self.end()
        voice = python_process(self)
        voice.setStandardErrorFile(QProcess.nullDevice())
        voice.readyReadStandardOutput.connect(self._hear)
        voice.finished.connect(self._hear_end)
        voice.errorOccurred.connect(self._hear_end)
        self._voice = voice
        self._answer.start(ANSWERS_WITHIN_MS)
        voice.start(sys.executable, ["-m", "kiosk.ui.voice", *filter(None, (self._engine,))])

    def end(self) -> None:
        """Let the voice go, at once."""
        for timer in (self._silence, self._answer, self._again):
            timer.stop()
        voice, self._voice, self._is_there = self._voice, None, False
        if voice is not None:
            voice.readyReadStandardOutput.disconnect(self._hear)
            voice.finished.disconnect(self._hear_end)
            voice.errorOccurred.disconnect(self._hear_end)
            voice.kill()
            voice.waitForFinished(GONE_WITHIN_MS)
            voice.deleteLater()

    @Slot()
    def refresh(self) -> None:
        """Say what the session wants to be heard, where that is something else than before."""
        is_heard = self._store.session.speech.is_heard
        if is_heard and self._waits_for_end:
            self._start_after_all()
        say = derive_say(self._kiosk.view()) if is_heard else None
        before, self._say = self._say, say
        if not self._is_there or (say and say.number) == (before and before.number):
            return
        self._silence.stop()
        self._send(Hush() if say is None else _utter(say))

    def lose(self) -> None:
        """The voice does not end what it began: it is lost, and another one tried."""
        self._fail(SpeechHealth.LOST, "a sentence was not said to its end in time")

    def _send(self, order: Order) -> None:
        if self._voice is not None:
            self._voice.write(line_of(order))

    @Slot()
    def _hear(self) -> None:
        while self._voice is not None and self._voice.canReadLine():
            line = bytes(self._voice.readLine().data())
            try:
                report = REPORTS.decode(line)
            except msgspec.DecodeError:
                continue  # what a library of the service prints is no report
            self._take(report)

    def _take(self, report: Report) -> None:
        match report:
            case Voices():
                self._answer.stop()
                self._is_there = self._was_there = True
                self._found(SpeechState(SpeechHealth.READY, report.languages))
                if self._say is not None:
                    self._send(_utter(self._say))
            case Spoken():
                say = self._say
                if say is not None and say.number == report.number:
                    self._failures = 0
                    rest = rest_of(say.words_a_minute, count(say.text))
                    self._silence.start(round(1000 * rest))
            case Failed():
                health = SpeechHealth.LOST if self._is_there else SpeechHealth.MISSING
                self._fail(health, report.reason)
            case _:
                assert_never(report)

    @Slot()
    def _tell_spoken(self) -> None:
        say = self._say
        if say is not None:
            spoken = e.SentenceSpoken(self._store.now(), say.number, say.more)
            self._store.dispatch(spoken)

    @Slot()
    def _tell_no_answer(self) -> None:
        self._fail(SpeechHealth.MISSING, "the voice does not answer")

    @Slot()
    def _hear_end(self) -> None:
        health = SpeechHealth.LOST if self._is_there else SpeechHealth.MISSING
        self._fail(health, "the voice has ended")

    def _fail(self, health: SpeechHealth, reason: str) -> None:
        self.end()
        if health is SpeechHealth.MISSING:
            self._failures = max(self._failures, MISSES)
        waits = TRIES_AGAIN_AFTER_S[min(self._failures, len(TRIES_AGAIN_AFTER_S) - 1)]
        self._failures += 1
        self._again.start(waits * 1000)
        log(LogEvent.SPEECH, f"{reason}; tried again in {waits} s")
        self._found(SpeechState(health, detail=reason))

    def _found(self, state: SpeechState) -> None:
        self._store.dispatch(e.SpeechFound(self._store.now(), state))


def _utter(say: Say) -> Utter:
    return Utter(say.number, say.text, say.language, rate_of(say.words_a_minute), say.volume)
