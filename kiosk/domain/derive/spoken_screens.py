"""What is read of each screen, in the order in which it stands there."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.derive import home, quiz, reading, result
from kiosk.domain.derive.spoken_blocks import (
    Block,
    Part,
    controls,
    guide,
    in_state,
    picture,
    shown,
    told,
)
from kiosk.domain.derive.spoken_frame import comfort_blocks, status_blocks
from kiosk.domain.derive.spoken_plan import call_blocks, plan_blocks, plan_pick_blocks
from kiosk.domain.derive.spoken_quiz import quiz_blocks
from kiosk.domain.derive.spoken_staff import (
    cleaning_blocks,
    counts_blocks,
    pin_blocks,
    staff_blocks,
    staff_levels_blocks,
    staff_loop_blocks,
    staff_quiet_blocks,
)
from kiosk.domain.derive.spoken_taken import (
    language_blocks,
    my_questions_blocks,
    sources_blocks,
    takeaway_blocks,
    takeaway_pick_blocks,
)
from kiosk.domain.derive.view import View
from kiosk.domain.sentences import stopped
from kiosk.domain.session import (
    CallScreen,
    CleaningScreen,
    ComfortScreen,
    CountsScreen,
    HomeScreen,
    LanguageScreen,
    LoopScreen,
    MyQuestionsScreen,
    PartsScreen,
    PinScreen,
    PlanPickScreen,
    PlanScreen,
    QuietScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    SourcesScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    TakeawayPickScreen,
    TakeawayScreen,
)


def screen_blocks(view: View) -> tuple[Block, ...]:
    """All of a screen but the bar. The loop is silent, as are quiet hours."""
    screen = view.session.screen
    match screen:
        case LoopScreen() | QuietScreen():
            return ()
        case HomeScreen():
            return _home(view)
        case ReadingScreen():
            return _reading(view, screen)
        case PartsScreen():
            return _parts(view, screen)
        case QuizPickScreen():
            return _quiz_pick(view)
        case QuizScreen():
            return quiz_blocks(view, quiz.derive_quiz(view, screen))
        case ResultScreen():
            return _result(view, screen)
        case PlanPickScreen():
            return plan_pick_blocks(view)
        case PlanScreen():
            return plan_blocks(view, screen)
        case CallScreen():
            return call_blocks(view, screen)
        case ComfortScreen():
            return comfort_blocks(view)
        case StatusScreen():
            return status_blocks(view)
        case PinScreen():
            return pin_blocks(view, screen)
        case StaffScreen():
            return staff_blocks(view, screen)
        case StaffLoopScreen():
            return staff_loop_blocks(view, screen)
        case StaffQuietScreen():
            return staff_quiet_blocks(view, screen)
        case StaffLevelsScreen():
            return staff_levels_blocks(view, screen)
        case CountsScreen():
            return counts_blocks(view, screen)
        case CleaningScreen():
            return cleaning_blocks(view)
        case MyQuestionsScreen():
            return my_questions_blocks(view)
        case TakeawayPickScreen():
            return takeaway_pick_blocks(view)
        case TakeawayScreen():
            return takeaway_blocks(view, screen)
        case SourcesScreen():
            return sources_blocks(view, screen)
        case LanguageScreen():
            return language_blocks(view)
        case _:
            assert_never(screen)


def _cards(cards: tuple[home.CardRow, ...]) -> tuple[Block, ...]:
    return tuple(block for card in cards for block in told(Part.CHOICE, card.title, _pair(card)))


def _pair(row: home.CardRow | home.SmallCardRow) -> str:
    *before, last = (part for part in (row.title, row.text, row.mark) if part)
    return " ".join((*map(stopped, before), last))


def _home(view: View) -> tuple[Block, ...]:
    props = home.derive_home(view)
    small = (told(Part.CHOICE, row.title, _pair(row)) for row in props.small_cards)
    return (
        *shown(Part.HEADING, props.title),
        *(
            shown(Part.HEADING, view.word("empty.title"))
            + shown(Part.BODY, view.word("empty.text"))
            if props.is_empty
            else ()
        ),
        *_cards(props.cards),
        *(block for row in small for block in row),
    )


def _quiz_pick(view: View) -> tuple[Block, ...]:
    props = home.derive_quiz_pick(view)
    return (
        *shown(Part.HEADING, props.title),
        *shown(Part.BODY, props.lede),
        *(
            shown(Part.HEADING, view.word("empty.quiz"))
            + shown(Part.BODY, view.word("empty.quiz_text"))
            if props.is_empty
            else ()
        ),
        *_cards(props.cards),
    )


def _reading(view: View, screen: ReadingScreen) -> tuple[Block, ...]:
    props = reading.derive_reading(view, screen)
    before = (view.word("reading.before"),) if props.has_before else ()
    keep = "reading.kept" if props.starred else "reading.keep"
    kept = tuple(one for one in (view.word(keep), props.mine, view.word("sources.title")) if one)
    moments = tuple(row.title for row in props.figure.moments)
    if moments and props.composition.moment_bar.steps:
        now = next((row.title for row in props.figure.moments if row.chosen), "")
        moments = (f"{view.word('reading.moments')}: {now}",)
    return (
        *shown(Part.HEADING, props.kicker, props.headline),
        *shown(Part.BODY, props.mark),
        *guide(props.place_words),
        *shown(Part.BODY, props.body),
        *shown(Part.POINT, *(row.text for row in props.points)),
        *picture(view, props.figure.alt),
        *controls(view, (props.next_words, *before, view.word("reading.parts"), *kept, *moments)),
    )


def _parts(view: View, screen: PartsScreen) -> tuple[Block, ...]:
    props = reading.derive_parts(view, screen)
    rows = ((row.title, in_state(view, row.title, chosen=row.current)) for row in props.parts)
    return (
        *shown(Part.HEADING, props.kicker, props.title),
        *(block for title, said in rows for block in told(Part.CHOICE, title, said)),
    )


def _result(view: View, screen: ResultScreen) -> tuple[Block, ...]:
    props = result.derive_result(view, screen)
    again = tuple(row.text for row in props.again) or (view.word("result.again_none"),)
    known = tuple(row.text for row in props.known) or (view.word("result.known_none"),)
    retry = (view.word("result.retry"),) if props.again else ()
    return (
        *shown(Part.HEADING, props.kicker, props.title),
        *shown(Part.BODY, props.mark, props.lede, view.word("result.tell"), props.tell),
        *shown(Part.HEADING, view.word("result.again")),
        *shown(Part.CHOICE, *again),
        *shown(Part.HEADING, view.word("result.known")),
        *shown(Part.CHOICE, *known),
        *controls(view, (*retry, view.word("result.other"), props.mine or view.word("home.take"))),
    )
