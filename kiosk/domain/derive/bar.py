"""The buttons of the bar: which there are, and whether they show their words."""

from __future__ import annotations

from typing import Final

from kiosk.domain.bar_layout import AGAIN, PAIRS, BarForm, bar_form
from kiosk.domain.derive.speech import again_fits, pairs_fit
from kiosk.domain.derive.view import View

BAR: Final = ("home", "back", "read", "comfort", "language", "leave")
"""The buttons that are always in the bar, but for `read` where the machine has no voice."""

BAR_ALOUD: Final = ("home", "back", "read", "leave")
"""Those that keep their places while something is read."""

_LEVELS: Final = 2
"""The speed and the volume: buttons without words."""


def derive_bar(view: View) -> BarForm:
    """Words where they fit both in silence and while something is read, so that no button moves.

    The words of Read to me are the first to give way, so that "Call us now" keeps its own.
    """
    is_offered = view.world.speech.speaks(view.session.language)
    if not is_offered:
        return _form(view, _without_read(BAR))
    silent, heard = _forms(view, BAR, BAR_ALOUD, 0)
    reads = all(form.words and form.call_words for form in (silent, heard))
    if not reads:
        silent, heard = _forms(view, _without_read(BAR), _without_read(BAR_ALOUD), 1)
    shown = heard if view.session.speech.is_open else silent
    return BarForm(silent.words and heard.words, shown.call_words, read_words=reads)


def _forms(
    view: View, usual: tuple[str, ...], aloud: tuple[str, ...], icons: int
) -> tuple[BarForm, BarForm]:
    """The form in silence, and the one while something is read."""
    levels = _LEVELS + AGAIN * again_fits(view) + PAIRS * pairs_fit(view)
    return _form(view, usual, icons), _form(view, aloud, icons + levels)


def _without_read(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in names if one != "read")


def _form(view: View, names: tuple[str, ...], icons: int = 0) -> BarForm:
    return bar_form(
        view.layout.bar.width,
        view.metrics,
        tuple(view.word(f"bar.{one}") for one in names),
        view.word("call.now"),
        icons=icons,
        has_handle=view.offers_low_reach,
    )
