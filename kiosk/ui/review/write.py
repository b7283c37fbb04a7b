"""The review pack written as a PDF, without a display: once measured, then drawn page by page."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QHashSeed, QSaveFile
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from kiosk.content.review_pack.pack import ReviewPack
from kiosk.domain.phrasing import every_form
from kiosk.ui.drawing.scenes import forget_scenes
from kiosk.ui.review.block import Group
from kiosk.ui.review.contents import contents
from kiosk.ui.review.document import Document
from kiosk.ui.review.flow import Entry, Flow
from kiosk.ui.review.front import title_page
from kiosk.ui.review.margins import Margins
from kiosk.ui.review.paper import Paper
from kiosk.ui.review.pdf import pdf_writer
from kiosk.ui.review.pictures import Look
from kiosk.ui.review.setter import Setter


def write_review(pack: ReviewPack, path: Path, paper: Paper, skin_tone: int | None = None) -> int:
    """Write the pack to a file, which is whole or not there; how many pages it has.

    `skin_tone` (1 to 6) draws all skin in that tone. Needs no display. `OSError` where the file cannot be
    written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QHashSeed.setDeterministicGlobalSeed()  # else each process writes the fonts in another order
    application = QGuiApplication.instance() or QGuiApplication(["afterglow"])
    path.parent.mkdir(parents=True, exist_ok=True)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(f"{path} cannot be written: {file.errorString()}")
    writing = _Writing(pack, paper, skin_tone)
    count = writing.draw(writing.measured(), pdf_writer(file, pack.overview(), paper))
    forget_scenes()
    if not file.commit():
        raise OSError(f"{path} cannot be written: {file.errorString()}")
    del application
    return count


class _Plan(msgspec.Struct, frozen=True):
    """What is known after measuring: the list of contents, the pages of sheets, and how many pages."""

    entries: Sequence[Entry]
    pages: Mapping[str, int]
    count: int


class _Writing:
    """One pack on one paper."""

    def __init__(self, pack: ReviewPack, paper: Paper, skin_tone: int | None) -> None:
        strings = pack.catalog.strings[pack.catalog.languages[0]]
        labels = {
            key.removeprefix("label."): every_form(text)
            for key, text in strings.items()
            if key.startswith("label.")
        }
        self._pack, self._paper = pack, paper
        self._look = Look(labels, skin_tone)

    def measured(self) -> _Plan:
        """Pages as they will be: nothing is longer with its page numbers than without them."""
        body = Flow(self._paper)
        body.lay(self._body({}))
        front = Flow(self._paper)
        front.lay(self._front(body.entries))
        return _Plan(
            [msgspec.structs.replace(one, page=one.page + front.page) for one in body.entries],
            {key: page + front.page for key, page in body.pages.items()},
            body.page + front.page,
        )

    def draw(self, plan: _Plan, writer: QPdfWriter) -> int:
        """Draw every page; how many."""
        painter = QPainter(writer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margins = Margins(self._pack.overview(), self._paper, plan.count)

        def turn_page(page: int, head: str) -> None:
            if page > 1:
                writer.newPage()
                margins.draw(painter, page, head)

        flow = Flow(self._paper, painter, turn_page)
        flow.lay(self._front(plan.entries))
        flow.lay(self._body(plan.pages))
        painter.end()
        return flow.page

    def _front(self, entries: Sequence[Entry]) -> Iterator[Group]:
        overview, treatments = self._pack.overview(), self._pack.catalog.treatments
        yield title_page(overview, treatments, self._paper.width, self._look)
        yield contents(entries, self._paper)

    def _body(self, pages: Mapping[str, int]) -> Iterator[Group]:
        setter = Setter(self._paper, self._pack.tongues(), self._look, pages)
        yield from Document(self._pack, setter).groups()
