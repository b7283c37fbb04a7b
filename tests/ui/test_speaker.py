"""The voice is a process of its own: it speaks, fails, hangs and dies, and the kiosk goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain import events as e
from kiosk.domain.derive.spoken import derive_spoken
from kiosk.domain.speech import SpeechHealth, patience
from kiosk.ui.speaker import TRIES_AGAIN_AFTER_S, Speaker
from kiosk.ui.voice_messages import REPORTS, Failed, Hush, Spoken, Utter, Voices, line_of
from tests.ui.rig import Rig

ROOT = Path(__file__).parents[2]
MOCK = "mock"
"""Qt's engine without sound: it takes a tenth of a second for a word."""


def speaker_of(kiosk: Rig, qtbot: QtBot, engine: str = MOCK) -> Speaker:
    """A speaker whose voice has answered."""
    kiosk.aloud.find_voice(engine)
    qtbot.waitUntil(lambda: kiosk.store.world.speech.health is not SpeechHealth.UNKNOWN)
    assert kiosk.aloud.speaker is not None
    return kiosk.aloud.speaker


@pytest.fixture
def slide(kiosk: Rig) -> Rig:
    """A kiosk at a slide."""
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"))
    return kiosk


def toggle(kiosk: Rig) -> None:
    kiosk.kiosk.speech.toggle()


def test_a_screen_is_read_to_its_end(kiosk: Rig, qtbot: QtBot) -> None:
    kiosk.show_scene(kiosk.scene("quiz_pick"))
    speaker_of(kiosk, qtbot)
    heard: list[int] = []
    kiosk.store.changed.connect(lambda: heard.append(kiosk.session.speech.at or 0))
    toggle(kiosk)
    kiosk.kiosk.speech.changeSpeed(3)
    qtbot.waitUntil(lambda: not kiosk.session.speech.is_heard)
    assert sorted(set(heard)) == list(range(len(derive_spoken(kiosk.kiosk.view()))))
    assert kiosk.session.speech.is_open


def test_stop_is_silence(slide: Rig, qtbot: QtBot) -> None:
    speaker_of(slide, qtbot)
    toggle(slide)
    qtbot.waitUntil(lambda: slide.session.speech.at == 1)
    toggle(slide)
    assert not slide.session.speech.is_heard
    slide.wait_long()
    number = slide.session.speech.number
    toggle(slide)
    heard: list[tuple[int, int | None]] = []
    slide.store.changed.connect(
        lambda: heard.append((slide.session.speech.number, slide.session.speech.at))
    )
    qtbot.waitUntil(lambda: slide.session.speech.at == 2)
    assert heard == [(number + 2, 1), (number + 3, 2)]  # nothing of what was stopped


def test_what_was_asked_for_before_the_voice_was_there_is_said_then(
    slide: Rig, qtbot: QtBot
) -> None:
    toggle(slide)
    assert slide.session.speech.at == 0
    speaker_of(slide, qtbot)
    qtbot.waitUntil(lambda: slide.session.speech.at == 1)


def test_it_is_offered_in_the_languages_of_the_voice(slide: Rig, qtbot: QtBot) -> None:
    speaker_of(slide, qtbot)
    state = slide.store.world.speech
    assert state.health is SpeechHealth.READY
    assert "en" in state.languages
    assert slide.kiosk.speech.isOffered
    assert "Read to me" in slide.button_names()


def test_without_a_service_it_is_not_offered(
    slide: Rig, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    speaker_of(slide, qtbot, "no-such-engine")
    assert slide.store.world.speech.health is SpeechHealth.MISSING
    assert "Read to me" not in slide.button_names()
    told = capsys.readouterr().err
    assert "AG-401 reading aloud is not there: " in told
    assert f"tried again in {TRIES_AGAIN_AFTER_S[2]} s" in told
    toggle(slide)
    assert not slide.session.speech.is_heard


@pytest.mark.parametrize("kill", [signal.SIGKILL, signal.SIGSEGV], ids=["killed", "crashed"])
def test_a_voice_that_dies_leaves_silence_and_another_is_tried(
    slide: Rig, qtbot: QtBot, capsys: pytest.CaptureFixture[str], kill: signal.Signals
) -> None:
    speaker = speaker_of(slide, qtbot)
    toggle(slide)
    os.kill(pid_of(speaker), kill)
    qtbot.waitUntil(lambda: slide.store.world.speech.health is SpeechHealth.LOST)
    assert not slide.session.speech.is_heard
    assert "Read to me" not in slide.button_names()
    assert f"tried again in {TRIES_AGAIN_AFTER_S[0]} s" in capsys.readouterr().err
    speaker.start()  # what the timer does
    qtbot.waitUntil(lambda: slide.store.world.speech.health is SpeechHealth.READY)
    toggle(slide)
    qtbot.waitUntil(lambda: slide.session.speech.at == 1)


def test_nothing_is_executed_during_a_visit(slide: Rig, qtbot: QtBot) -> None:
    slide.aloud.find_voice_between_visits()
    speaker = slide.aloud.speaker
    assert speaker is not None
    slide.pass_time(30)
    assert speaker._voice is None
    slide.kiosk.frame.leave()
    assert pid_of(speaker) != 0
    qtbot.waitUntil(lambda: slide.store.world.speech.health is not SpeechHealth.UNKNOWN)


def test_but_for_a_visit_that_wants_to_hear(slide: Rig) -> None:
    slide.aloud.find_voice_between_visits()
    speaker = slide.aloud.speaker
    assert speaker is not None
    toggle(slide)
    assert pid_of(speaker) != 0


def test_a_service_that_never_was_there_is_not_tried_during_a_visit(
    slide: Rig, qtbot: QtBot
) -> None:
    speaker = speaker_of(slide, qtbot, "no-such-engine")
    speaker._try_again()  # what the timer does
    assert speaker._voice is None
    slide.kiosk.frame.leave()
    assert pid_of(speaker) != 0


def test_a_voice_that_was_lost_is_replaced_for_those_who_hear_it(slide: Rig, qtbot: QtBot) -> None:
    speaker = speaker_of(slide, qtbot)
    os.kill(pid_of(speaker), signal.SIGKILL)
    qtbot.waitUntil(lambda: slide.store.world.speech.health is SpeechHealth.LOST)
    speaker._try_again()
    assert pid_of(speaker) != 0


def test_a_voice_that_hangs_is_replaced(slide: Rig, qtbot: QtBot) -> None:
    speaker = speaker_of(slide, qtbot)
    pid = pid_of(speaker)
    os.kill(pid, signal.SIGSTOP)
    toggle(slide)
    slide.pass_time(patience(slide.session.speech.speed) + 0.1)
    assert not slide.session.speech.is_heard
    assert slide.store.world.speech.health is SpeechHealth.LOST
    qtbot.waitUntil(lambda: not Path(f"/proc/{pid}").exists())


def test_it_is_tried_more_and_more_rarely(slide: Rig, qtbot: QtBot) -> None:
    speaker = speaker_of(slide, qtbot)
    told = []
    for _ in range(len(TRIES_AGAIN_AFTER_S) + 1):
        speaker.lose()
        told.append(speaker._again.interval() // 1000)
    assert told == [*TRIES_AGAIN_AFTER_S, TRIES_AGAIN_AFTER_S[-1]]


def test_no_voice_outlives_the_kiosk(slide: Rig, qtbot: QtBot) -> None:
    speaker = speaker_of(slide, qtbot)
    pid = pid_of(speaker)
    speaker.end()
    qtbot.waitUntil(lambda: not Path(f"/proc/{pid}").exists())


def test_staff_are_told_how_it_stands(slide: Rig, qtbot: QtBot) -> None:
    speaker_of(slide, qtbot)
    slide.show_scene(slide.scene("status"))
    told = [row.text for row in slide.kiosk.status.rows._rows]
    assert any(words.startswith("Works. Voices for: en") for words in told)


def pid_of(speaker: Speaker) -> int:
    assert speaker._voice is not None
    return speaker._voice.processId()


# --- The process itself


def voice(engine: str, *orders: bytes) -> subprocess.CompletedProcess[bytes]:
    """What a voice makes of lines, after which its input ends."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk.ui.voice", engine],
        input=b"".join(orders),
        capture_output=True,
        cwd=ROOT,
        timeout=20,
        check=False,
    )


def test_a_voice_tells_its_languages_and_ends_with_its_input() -> None:
    done = voice(MOCK)
    report = REPORTS.decode(done.stdout)
    assert isinstance(report, Voices)
    assert "en" in report.languages
    assert done.returncode == 0


def test_a_voice_without_its_engine_says_so_and_ends() -> None:
    done = voice("no-such-engine")
    assert isinstance(REPORTS.decode(done.stdout), Failed)
    assert done.returncode == 1


def test_only_what_was_not_replaced_is_told_as_spoken() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk.ui.voice", MOCK],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()
    for number in (1, 2):
        process.stdin.write(line_of(Utter(number, "One two three", "en", 0.0, 0.5)))
    process.stdin.flush()
    assert REPORTS.decode(process.stdout.readline()) == Spoken(2)
    process.stdin.write(line_of(Utter(3, "One two three", "en", 0.0, 0.5)) + line_of(Hush()))
    process.stdin.write(line_of(Utter(4, "Four", "en-GB", 1.0, 1.0)))
    process.stdin.flush()
    assert REPORTS.decode(process.stdout.readline()) == Spoken(4)
    process.stdin.close()
    assert process.stdout.read() == b""
    process.stdout.close()
    assert process.wait(10) == 0


def test_a_language_without_a_voice_is_a_failure() -> None:
    done = voice(MOCK, line_of(Utter(1, "一", "zh-Hans", 0.0, 0.5)))
    assert isinstance(REPORTS.decode(done.stdout.splitlines()[-1]), Failed)


@pytest.mark.parametrize("event", [e.SpeechFound, e.SentenceSpoken])
def test_events_of_the_machine_are_no_taps(event: type) -> None:
    from kiosk.domain.step import Tap

    assert event not in Tap.__args__
