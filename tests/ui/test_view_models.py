"""View models: slots that only dispatch, and props that reach QML as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QMetaMethod, QObject
from PySide6.QtTest import QSignalSpy

from kiosk.domain import events as e
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.quiet_hours import Edge
from kiosk.domain.session import ReadingScreen, World
from kiosk.ui.export import scenes
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.view_model import ViewModel
from tests.ui.rig import Rig

NOW, DRAWS = 1001.0, (0.3,) * 64
KINDS = (
    *("loop", "home", "slide", "parts", "quiz_pick", "question", "result"),
    *("plan_pick", "plan", "call", "sources", "comfort", "status"),
    *("my_questions", "takeaway_pick", "takeaway-"),
)
MODEL_OF = {
    "slide": "reading",
    "quiz_pick": "quizPick",
    "plan_pick": "planPick",
    "question": "quiz",
    "my_questions": "myQuestions",
    "takeaway_pick": "takeawayPick",
    "takeaway-": "takeaway",
}

Press = Callable[[KioskViewModel], None]

SLOTS: dict[str, tuple[Press, Any]] = {
    "loop.wake": (lambda k: k.loop.wake(), e.Woken(NOW)),
    "loop.togglePause": (lambda k: k.loop.togglePause(), e.LoopPaused(NOW)),
    "frame.goHome": (lambda k: k.frame.goHome(), e.WentHome(NOW)),
    "frame.goBack": (lambda k: k.frame.goBack(), e.WentBack(NOW)),
    "frame.leave": (lambda k: k.frame.leave(), e.Left(NOW)),
    "frame.takeMoreTime": (lambda k: k.frame.takeMoreTime(), e.MoreTimeTaken(NOW)),
    "frame.openComfort": (lambda k: k.frame.openComfort(), e.ComfortOpened(NOW)),
    "home.openTreatment": (
        lambda k: k.home.openTreatment("tightening"),
        e.TreatmentOpened(NOW, "tightening"),
    ),
    "home.openSmallCard": (
        lambda k: k.home.openSmallCard("treatment", "basics"),
        e.TreatmentOpened(NOW, "basics"),
    ),
    "home.openSmallCard for questions": (
        lambda k: k.home.openSmallCard("quiz", ""),
        e.QuizPickOpened(NOW),
    ),
    "home.openStaff": (lambda k: k.home.openStaff(), e.StaffOpened(NOW)),
    "pin.press": (lambda k: k.staff.pin.press(7), e.DigitTyped(NOW, 7)),
    "pin.takeBack": (lambda k: k.staff.pin.takeBack(), e.DigitTaken(NOW)),
    "pin.mix": (lambda k: k.staff.pin.mix(), e.DigitsMixed(NOW, DRAWS)),
    "pin.done": (lambda k: k.staff.pin.done(), e.PinDone(NOW)),
    "pin.clean": (lambda k: k.staff.pin.clean(), e.CleaningBegan(NOW)),
    "panel.act for status": (lambda k: k.staff.panel.act("status"), e.StatusOpened(NOW)),
    "panel.act for the loop": (lambda k: k.staff.panel.act("loop"), e.StaffLoopOpened(NOW)),
    "loop.choose": (
        lambda k: k.staff.loop.choose("peel", False),
        e.LoopTreatmentChosen(NOW, "peel", False),
    ),
    "panel.act for quiet hours": (lambda k: k.staff.panel.act("quiet"), e.StaffQuietOpened(NOW)),
    "panel.act for volume": (lambda k: k.staff.panel.act("levels"), e.StaffLevelsOpened(NOW)),
    "hours.switchTo": (lambda k: k.staff.hours.switchTo(True), e.QuietSwitched(NOW, True)),
    "hours.move": (lambda k: k.staff.hours.move("ends", -15), e.QuietMoved(NOW, Edge.ENDS, -15)),
    "levels.changeVolume": (
        lambda k: k.staff.levels.changeVolume(1),
        e.StaffVolumeChosen(NOW, 1),
    ),
    "levels.changeLight": (lambda k: k.staff.levels.changeLight(2), e.BrightnessChosen(NOW, 2)),
    "quiet.wake": (lambda k: k.staff.quiet.wake(), e.Woken(NOW)),
    "panel.act for counts": (lambda k: k.staff.panel.act("counts"), e.CountsOpened(NOW)),
    "panel.act for content": (lambda k: k.staff.panel.act("reload"), e.ContentReloaded(NOW)),
    "panel.act for earlier content": (
        lambda k: k.staff.panel.act("roll_back"),
        e.ContentRolledBack(NOW),
    ),
    "panel.act for cleaning": (lambda k: k.staff.panel.act("cleaning"), e.CleaningBegan(NOW)),
    "panel.act for the end": (lambda k: k.staff.panel.act("exit"), e.KioskExited(NOW)),
    "counts.save": (lambda k: k.staff.counts.save(), e.CountsSaved(NOW)),
    "reading.turn": (lambda k: k.reading.turn(-1), e.PageTurned(NOW, -1)),
    "reading.showMoment": (lambda k: k.reading.showMoment(2), e.MomentMoved(NOW, 2.0)),
    "reading.holdMoment": (lambda k: k.reading.holdMoment(0.4), e.MomentMoved(NOW, 0.4, held=True)),
    "reading.dropMoment": (lambda k: k.reading.dropMoment(0.4), e.MomentMoved(NOW, 0.4)),
    "reading.stepMoment": (lambda k: k.reading.stepMoment(1), e.MomentMoved(NOW, 1.0)),
    "reading.openParts": (lambda k: k.reading.openParts(), e.PartsOpened(NOW)),
    "parts.pick": (lambda k: k.parts.pick("risks"), e.ChapterPicked(NOW, "risks")),
    "quizPick.start": (
        lambda k: k.quizPick.start("resurfacing"),
        e.QuizStarted(NOW, "resurfacing", DRAWS),
    ),
    "quiz.answer": (lambda k: k.quiz.answer("leave"), e.Answered(NOW, "leave")),
    "quiz.sortTo": (lambda k: k.quiz.sortTo("pus", True), e.ItemSorted(NOW, "pus", True)),
    "quiz.takeBack": (lambda k: k.quiz.takeBack(), e.SortTakenBack(NOW)),
    "quiz.done": (lambda k: k.quiz.done(), e.AnswerDone(NOW)),
    "quiz.goOn": (lambda k: k.quiz.goOn(), e.QuestionPassed(NOW, DRAWS)),
    "result.seeSlide": (lambda k: k.result.seeSlide("a.b"), e.SlideOpened(NOW, "a.b")),
    "result.retry": (lambda k: k.result.retry(), e.MissedRetried(NOW, DRAWS)),
    "result.otherQuestions": (lambda k: k.result.otherQuestions(), e.QuizPickOpened(NOW)),
    "home.openSmallCard for aftercare": (
        lambda k: k.home.openSmallCard("plan", ""),
        e.PlanPickOpened(NOW),
    ),
    "planPick.open": (
        lambda k: k.planPick.open("tightening"),
        e.PlanOpened(NOW, "tightening"),
    ),
    "planPick.openAt": (
        lambda k: k.planPick.openAt("tightening", 2),
        e.PlanOpened(NOW, "tightening", 4),
    ),
    "plan.pick": (lambda k: k.plan.pick(2), e.StagePicked(NOW, 2)),
    "plan.turn": (lambda k: k.plan.turn(-1), e.StageTurned(NOW, -1)),
    "home.openSmallCard for the way home": (
        lambda k: k.home.openSmallCard("take", ""),
        e.TakeawayOpened(NOW),
    ),
    "reading.star": (lambda k: k.reading.star(), e.SlideStarred(NOW)),
    "reading.openMine": (lambda k: k.reading.openMine(), e.MyQuestionsOpened(NOW)),
    "result.openMine": (lambda k: k.result.openMine(), e.MyQuestionsOpened(NOW)),
    "result.take": (lambda k: k.result.take(), e.TakeawayOpened(NOW)),
    "plan.take": (lambda k: k.plan.take(), e.TakeawayOpened(NOW)),
    "myQuestions.seeSlide": (lambda k: k.myQuestions.seeSlide("a.b"), e.SlideOpened(NOW, "a.b")),
    "myQuestions.drop": (lambda k: k.myQuestions.drop("a/b"), e.MyQuestionDropped(NOW, "a/b")),
    "myQuestions.take": (lambda k: k.myQuestions.take(), e.TakeawayOpened(NOW)),
    "takeawayPick.pick": (
        lambda k: k.takeawayPick.pick("tightening"),
        e.TakeawayPlanPicked(NOW, "tightening"),
    ),
    "takeawayPick.takeQuestions": (
        lambda k: k.takeawayPick.takeQuestions(False),
        e.TakeawayQuestionsChosen(NOW, False),
    ),
    "takeawayPick.openMine": (lambda k: k.takeawayPick.openMine(), e.MyQuestionsOpened(NOW)),
    "takeawayPick.show": (lambda k: k.takeawayPick.show(), e.TakeawayShown(NOW)),
    "takeaway.change": (lambda k: k.takeaway.change(), e.TakeawayOpened(NOW)),
    "takeaway.turn": (lambda k: k.takeaway.turn(1), e.CodeTurned(NOW, 1)),
    "frame.openSources": (lambda k: k.frame.openSources(), e.SourcesOpened(NOW)),
    "frame.openCall": (lambda k: k.frame.openCall(), e.CallOpened(NOW)),
    "comfort.chooseSize": (
        lambda k: k.comfort.chooseSize("largest"),
        e.TextSizeChosen(NOW, TextSize.LARGEST),
    ),
    "comfort.chooseCalm": (lambda k: k.comfort.chooseCalm(True), e.CalmMotionChosen(NOW, True)),
    "comfort.chooseTone": (lambda k: k.comfort.chooseTone(4), e.SkinToneChosen(NOW, 4)),
    "loop.begin": (lambda k: k.loop.begin("es"), e.LanguageChosen(NOW, "es")),
    "frame.openLanguage": (lambda k: k.frame.openLanguage(), e.LanguageOpened(NOW)),
    "language.choose": (lambda k: k.language.choose("ar"), e.LanguageChosen(NOW, "ar")),
    "reading.swipe": (lambda k: k.reading.swipe(-90.0), e.PageTurned(NOW, 1)),
    "plan.swipe": (lambda k: k.plan.swipe(90.0), e.StageTurned(NOW, -1)),
    "comfort.chooseContrast": (
        lambda k: k.comfort.chooseContrast("high_dark"),
        e.ContrastChosen(NOW, Contrast.HIGH_DARK),
    ),
    "comfort.lower": (lambda k: k.comfort.lower(True), e.LowReachChosen(NOW, low=True)),
    "frame.lower": (lambda k: k.frame.lower(False), e.LowReachChosen(NOW, low=False)),
    "speech.toggle": (lambda k: k.speech.toggle(), e.SpeechToggled(NOW)),
    "speech.repeat": (lambda k: k.speech.repeat(), e.SpeechRepeated(NOW)),
    "speech.changeSpeed": (lambda k: k.speech.changeSpeed(-1), e.SpeedChosen(NOW, 1)),
    "speech.nextSpeed": (lambda k: k.speech.nextSpeed(), e.SpeedChosen(NOW, 3)),
    "speech.changeVolume": (lambda k: k.speech.changeVolume(1), e.VolumeChosen(NOW, 3)),
    "speech.nextVolume": (lambda k: k.speech.nextVolume(), e.VolumeChosen(NOW, 3)),
    "comfort.undo": (lambda k: k.comfort.undo(), e.ComfortUndone(NOW)),
}
TESTED_ELSEWHERE = {"reading.goOn", "reading.nextMoment", "quiz.seeSlide"}


@pytest.fixture
def dispatched(kiosk: Rig, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every event from now on; none of them happens."""
    events: list[Any] = []
    monkeypatch.setattr(kiosk.store, "dispatch", events.append)
    return events


@pytest.mark.parametrize(("press", "event"), SLOTS.values(), ids=SLOTS.keys())
def test_a_slot_dispatches_its_event(
    kiosk: Rig, dispatched: list[Any], press: Press, event: Any
) -> None:
    press(kiosk.kiosk)
    assert dispatched == [event]


def test_input_is_dispatched(kiosk: Rig, dispatched: list[Any]) -> None:
    kiosk.kiosk.note_input()
    assert dispatched == [e.InputSeen(NOW)]


def test_every_slot_is_tested(kiosk: Rig) -> None:
    there = {f"{part}.{slot}" for part, model in models(kiosk) for slot in slots_of(model)}
    assert there == {name.partition(" ")[0] for name in SLOTS} | TESTED_ELSEWHERE


def test_next_turns_the_page_and_after_the_last_asks_or_goes_home(
    kiosk: Rig, dispatched: list[Any]
) -> None:
    catalog = kiosk.store.world.catalog
    expected: dict[str, Any] = {
        "resurfacing": e.QuizStarted(kiosk.clock.now, "resurfacing", DRAWS),
        "basics": e.WentHome(kiosk.clock.now),
    }
    for treatment, event in expected.items():
        slides = [slide.id for slide in catalog.treatment(treatment).slides()]
        for slide in (slides[0], slides[-1]):
            kiosk.show(ReadingScreen(slide))
            kiosk.kiosk.reading.goOn()
        now = kiosk.clock.now
        last = msgspec.structs.replace(event, at=now)
        assert dispatched[-2:] == [e.PageTurned(now - 1, 1), last]


def test_a_question_leads_to_its_slide(kiosk: Rig, dispatched: list[Any]) -> None:
    kiosk.show_scene(kiosk.scene("question-resurfacing-01"))
    question = kiosk.screen.run.current.question  # type: ignore[union-attr]
    kiosk.kiosk.quiz.seeSlide()
    assert dispatched == [e.SlideOpened(kiosk.clock.now, question.slide)]


def models(kiosk: Rig) -> Iterator[tuple[str, ViewModel]]:
    """Every view model under the root, by its name in QML."""
    for one in properties_of(kiosk.kiosk):
        if one.name() != "staff":
            yield one.name(), getattr(kiosk.kiosk, one.name())
    for one in properties_of(kiosk.kiosk.staff):
        yield one.name(), getattr(kiosk.kiosk.staff, one.name())


def slots_of(model: QObject) -> Iterator[str]:
    meta = type(model).staticMetaObject
    for index in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(index)
        if method.methodType() == QMetaMethod.MethodType.Slot:
            yield bytes(method.name().data()).decode()


def properties_of(model: QObject) -> Iterator[Any]:
    meta = type(model).staticMetaObject
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        yield meta.property(index)


def snake(name: str) -> str:
    return re.sub(r"([A-Z])", lambda match: "_" + match[1].lower(), name)


@pytest.mark.parametrize("kind", KINDS)
def test_props_reach_qml_as_they_are(kiosk: Rig, world: World, kind: str) -> None:
    compared = 0
    for scene in [scene for scene in scenes(world) if scene.name.startswith(kind)][:4]:
        kiosk.show_scene(scene)
        for model in (getattr(kiosk.kiosk, MODEL_OF.get(kind, kind)), kiosk.kiosk.frame):
            props: Any = model._props
            for one in properties_of(model):
                field = snake(one.name())
                if field not in props.__struct_fields__:
                    continue
                value, shown = getattr(props, field), getattr(model, one.name())
                if isinstance(shown, list):
                    assert shown == list(value), (scene.name, one.name())
                elif isinstance(shown, RowsModel):
                    assert rows_of(shown) == list(value), (scene.name, one.name())
                elif isinstance(shown, ViewModel):
                    assert shown._props == value, (scene.name, one.name())
                else:
                    assert shown == value, (scene.name, one.name())
                compared += 1
    assert compared > 5


def rows_of(model: RowsModel) -> list[Any]:
    return list(model._rows)


def test_every_property_tells_of_its_changes(kiosk: Rig) -> None:
    for part, model in models(kiosk):
        for one in properties_of(model):
            assert one.isConstant() or one.hasNotifySignal(), f"{part}.{one.name()}"
            assert not one.isWritable(), f"{part}.{one.name()}"


def test_changed_is_told_once_and_only_for_changes(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("home"))
    spies = {part: QSignalSpy(model.changed) for part, model in models(kiosk)}  # type: ignore[attr-defined]
    kiosk.store.changed.emit()
    assert {part: spy.count() for part, spy in spies.items()} == dict.fromkeys(spies, 0)
    kiosk.store.dispatch(e.TreatmentOpened(kiosk.clock.now, "resurfacing"))
    told = {part for part, spy in spies.items() if spy.count()}
    assert told == {"frame", "reading"}
    assert all(spy.count() <= 1 for spy in spies.values())


def test_a_screen_on_its_way_out_keeps_what_it_showed(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-01"))
    words = kiosk.kiosk.reading.headline
    assert words
    kiosk.store.dispatch(e.WentHome(kiosk.clock.now))
    assert kiosk.kiosk.reading.headline == words


def test_no_slot_gives_an_object_away(kiosk: Rig) -> None:
    """QML's collector would delete it."""
    for part, model in models(kiosk):
        meta = type(model).staticMetaObject
        for index in range(meta.methodOffset(), meta.methodCount()):
            assert meta.method(index).typeName() in ("void", ""), part
