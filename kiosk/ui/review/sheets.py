"""The sheets of stages of a plan, and of questions."""

from __future__ import annotations

from typing import Final

from kiosk.domain.review_sheets import QuestionSheet, Sheet, StageSheet
from kiosk.ui.review import styles, words
from kiosk.ui.review.areas import areas_picture
from kiosk.ui.review.block import Block, Group, beside, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.lists import sources_in_brief
from kiosk.ui.review.paper import mm
from kiosk.ui.review.setter import Setter
from kiosk.ui.review.slide_sheet import picture_width

_PAGE_MM: Final = 22.0


def stage_group(setter: Setter, sheet: StageSheet, head: str) -> Group:
    """The sheet of a stage: its lines with the clinic's numbers, and their names beside them."""
    blocks = [setter.head(sheet, words.days(sheet.from_day, sheet.to_day))]
    blocks += setter.words(sheet)
    blocks.append(sources_in_brief(sheet.sources, setter.width, gap=mm(4)))
    return setter.page(sheet, blocks, head)


def signs_group(setter: Setter, sheet: Sheet) -> Group:
    """The sheet of the signs of an emergency."""
    blocks = [setter.head(sheet, words.SIGNS), *setter.words(sheet)]
    blocks.append(sources_in_brief(sheet.sources, setter.width, gap=mm(4)))
    return setter.group(sheet, blocks, words.SIGNS)


def question_group(setter: Setter, sheet: QuestionSheet, head: str) -> Group:
    """The sheet of a question: what is asked, what is right and why, and the slide that tells it."""
    topic = sheet.topic.replace("_", " ")
    blocks = [setter.head(sheet, f"{words.KINDS[sheet.kind]}, topic “{topic}”")]
    if sheet.picture:
        wide = picture_width(setter)
        blocks.append(areas_picture(sheet.picture, sheet.areas, wide, gap=mm(3)))
    blocks += setter.words(sheet)
    blocks += [_told_on(setter, sheet), sources_in_brief(sheet.sources, setter.width, gap=mm(2))]
    return setter.group(sheet, blocks, head)


def _told_on(setter: Setter, sheet: QuestionSheet) -> Block:
    """The slide that tells the answer. Its page stands apart, so that it moves no words."""
    width, right = setter.width, mm(_PAGE_MM)
    told = f"{setter.say(sheet.slide_headline)} ({sheet.slide})"
    page = words.on_page(setter.pages.get(sheet.slide))
    line = beside(
        (0.0, set_words(told, styles.SMALL, width - right)),
        (width - right, set_words(page, styles.SMALL_STRONG, right, at_right=True)),
    )
    return stack([set_words(words.TOLD_ON, styles.KICKER, width), line], gap=mm(3.5))
