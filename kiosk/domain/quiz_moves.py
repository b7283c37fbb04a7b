"""Where each tap on a question or a result leads."""

from __future__ import annotations

import msgspec

from kiosk.domain import events as e
from kiosk.domain.answering import Asked, done, sorted_to, taken_back, touched
from kiosk.domain.my_questions import noted
from kiosk.domain.quiz import again, answered, follow, start_run
from kiosk.domain.session import QuizScreen, ResultScreen, Session, World
from kiosk.domain.visit_moves import push, replace_screen

AnswerTap = e.Answered | e.ItemSorted | e.SortTakenBack | e.AnswerDone


def start_quiz(session: Session, event: e.QuizStarted, world: World) -> Session:
    """A new run of questions about a treatment that has some."""
    quiz = world.catalog.quiz(event.treatment)
    if quiz is None or not quiz.questions:
        return session
    run = start_run(quiz, event.draws, session.epoch)
    return push(session, QuizScreen(run), event.at, world)


def answer_question(session: Session, event: AnswerTap, world: World) -> Session:
    """The question on screen, answered or a step nearer to it. Its answer shows on the same screen."""
    if not isinstance(session.screen, QuizScreen):
        return session

    def change(asked: Asked) -> Asked:
        match event:
            case e.Answered():
                return touched(asked, event.given)
            case e.ItemSorted():
                return sorted_to(asked, event.item, event.call)
            case e.SortTakenBack():
                return taken_back(asked)
            case e.AnswerDone():
                return done(asked)

    run = answered(session.screen.run, change)
    if run is session.screen.run:
        return session
    # What comes up under the finger, the reason or the next sign, was not meant by a second tap.
    moves = run.current.given is not None or isinstance(event, e.ItemSorted | e.SortTakenBack)
    quiet_until = event.at + world.pace.settle if moves else session.quiet_until
    known = session if run.current.given is None else noted(session, run.current)
    return msgspec.structs.replace(known, screen=QuizScreen(run), quiet_until=quiet_until)


def pass_question(session: Session, event: e.QuestionPassed, world: World) -> Session:
    """The next question; after the last, once those not known come again, then the result."""
    if not isinstance(session.screen, QuizScreen):
        return session
    run = session.screen.run
    then = follow(run, event.draws)
    screen = ResultScreen(run) if then is None else QuizScreen(then)
    # An answer is noted when it is given: a line removed since then does not come back.
    known = noted(session, run.current) if run.current.given is None else session
    return replace_screen(known, screen, event.at, world)


def retry_missed(session: Session, event: e.MissedRetried, world: World) -> Session:
    """The questions not known, once more, in the result's place."""
    if not isinstance(session.screen, ResultScreen):
        return session
    run = again(session.screen.run, event.draws)
    return session if run is None else replace_screen(session, QuizScreen(run), event.at, world)
