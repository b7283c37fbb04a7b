"""How each kind of words looks on a sheet."""

from __future__ import annotations

from typing import Final

from kiosk.domain.review_sheets import Role
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles

STYLES: Final = {
    Role.HEADLINE: styles.HEADLINE,
    Role.ASK: styles.HEADLINE,
    Role.TITLE: styles.HEADLINE,
    Role.RIGHT: styles.STRONG,
    Role.ANSWER: styles.STRONG,
    Role.NAME: styles.STRONG,
    Role.MOMENT: styles.STRONG,
    Role.ALT: styles.SMALL,
    Role.MOMENT_ALT: styles.SMALL,
}
DENSE: Final = {
    styles.HEADLINE: styles.HEADLINE_DENSE,
    styles.BODY: styles.BODY_DENSE,
    styles.STRONG: styles.STRONG_DENSE,
    styles.SMALL: styles.SMALL_DENSE,
}
"""The same where languages stand side by side."""

LABELS: Final = {
    Role.RIGHT: styles.LABEL_GOOD,
    Role.DO: styles.LABEL_GOOD,
    Role.AVOID: styles.LABEL_INK,
    Role.SIGN_FINE: styles.LABEL_GOOD,
    Role.NORMAL: styles.LABEL_NOTICE,
    Role.CALL: styles.LABEL_URGENT,
    Role.SIGN_CALL: styles.LABEL_URGENT,
    Role.EMERGENCY: styles.LABEL_URGENT,
}
GROUNDS: Final = {
    Role.DO: COLOURS.good,
    Role.AVOID: COLOURS.sand,
    Role.NORMAL: COLOURS.notice,
    Role.CALL: COLOURS.urgent,
}
"""The colours that the parts of a plan have on the screen."""

CHOICES: Final = frozenset({Role.RIGHT, Role.WRONG, Role.STEP, Role.SIGN_FINE, Role.SIGN_CALL})
"""Roles whose rows stand near each other."""
