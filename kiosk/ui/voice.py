"""The voice of the kiosk, a process of its own: `python -m kiosk.ui.voice [ENGINE]`.

It is apart because Qt's engine for speech-dispatcher takes seconds to list its voices, waits for a service
that hangs, and answers from a thread of that service: none of it may reach the kiosk's screen. It takes
`Order` lines on standard input, writes `Report` lines on standard output, and ends with its input.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.domain.speech import spoken_tag
from kiosk.ui.voice_messages import ORDERS, Failed, Hush, Report, Spoken, Utter, Voices, line_of

USUAL_ENGINE: Final = "speechd"
STOPS_WITHIN_MS: Final = 200
"""After so long, what was stopped will not say any more that it is."""

PR_SET_PDEATHSIG: Final = 1
"""Of Linux: which signal comes when the parent ends."""

_CHUNK: Final = 65536


class Voice(QObject):
    """Does what the lines tell it, until they end or the engine fails."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self.has_failed = False
        self._number: int | None = None
        self._began = False
        self._next: Utter | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.say_next)
        self._read = b""
        self._speech = QTextToSpeech(engine, self)
        # speech-dispatcher's own thread sends these: they are heard in this one.
        queued = Qt.ConnectionType.QueuedConnection
        self._speech.stateChanged.connect(self.hear_state, queued)
        self._speech.errorOccurred.connect(self.hear_error, queued)
        self._locales = _locales(self._speech)
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self.hear_orders)
        if self._speech.state() == QTextToSpeech.State.Error or not self._locales:
            self._fail(self._speech.errorString() or "it has no voices")
        else:
            _report(Voices(tuple(sorted(self._locales))))

    @Slot()
    def hear_orders(self) -> None:
        """Take the lines that have come; without a reader at the other end there is nothing to do."""
        chunk = os.read(sys.stdin.fileno(), _CHUNK)
        if not chunk:
            self._speech.stop()
            QCoreApplication.exit(0)
            return
        *lines, self._read = (self._read + chunk).split(b"\n")
        for order in map(ORDERS.decode, lines):
            self._number, self._next = None, None if isinstance(order, Hush) else order
            is_speaking = self._speech.state() == QTextToSpeech.State.Speaking
            if is_speaking:
                self._speech.stop()
            self._wait.start(STOPS_WITHIN_MS if is_speaking else 0)

    @Slot()
    def say_next(self) -> None:
        """Begin what was ordered last, now that all is told of what was said before it."""
        order, self._next = self._next, None
        if order is None:
            return
        locale = self._locales.get(spoken_tag(order.language))
        if locale is None:
            self._fail(f"it has no voice for {order.language}")
            return
        if locale != self._speech.locale():
            self._speech.setLocale(locale)
        self._speech.setRate(order.rate)
        self._speech.setVolume(order.volume)
        self._number, self._began = order.number, False
        self._speech.say(order.text)

    @Slot(QTextToSpeech.State)
    def hear_state(self, state: QTextToSpeech.State) -> None:
        """What was stopped says that it is ready too: only what began can end."""
        if state == QTextToSpeech.State.Speaking:
            self._began = self._number is not None
        elif state == QTextToSpeech.State.Ready:
            if self._next is not None:
                self._wait.start(0)
            elif self._began and self._number is not None:
                number, self._number, self._began = self._number, None, False
                _report(Spoken(number))

    @Slot(QTextToSpeech.ErrorReason, str)
    def hear_error(self, _reason: QTextToSpeech.ErrorReason, words: str) -> None:
        """No error of the engine mends itself: the kiosk starts another voice."""
        self._fail(words)

    def _fail(self, reason: str) -> None:
        if not self.has_failed:
            self.has_failed = True
            _report(Failed(reason))
        QCoreApplication.exit(1)


def _locales(speech: QTextToSpeech) -> dict[str, QLocale]:
    """A locale for each language, that of its widest use where there are several."""
    found: dict[str, QLocale] = {}
    for locale in speech.availableLocales():
        if locale.language() == QLocale.Language.C:
            continue  # what Qt has no language for, such as espeak-ng's `cmn`
        tag = spoken_tag(locale.bcp47Name())
        usual = QLocale(tag)
        if tag not in found or locale == usual:
            found[tag] = locale
    return found


def _report(report: Report) -> None:
    try:
        os.write(sys.stdout.fileno(), line_of(report))
    except BrokenPipeError:
        QCoreApplication.exit(0)


def _end_with_the_kiosk() -> None:
    """Linux ends this process when its parent is gone, even while it waits for a service that hangs."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def main() -> int:
    """Speak until the input ends; 1 where the engine failed."""
    _end_with_the_kiosk()
    application = QCoreApplication(["afterglow-voice"])
    voice = Voice(sys.argv[1] if len(sys.argv) > 1 else USUAL_ENGINE)
    code = 1 if voice.has_failed else application.exec()
    # Not through Qt's own ending: to close the line to a service that hangs can take for ever.
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
