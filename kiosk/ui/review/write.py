"""The review pack written as a PDF, without a display: once measured, then drawn page by page."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QMarginsF, QSaveFile, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk import __version__
from kiosk.content.review_pack.pack import ReviewPack
from kiosk.ui.drawing.scenes import forget_scenes
from kiosk.ui.review import words
from kiosk.ui.review.block import Group
from kiosk.ui.review.document import Document
from kiosk.ui.review.flow import Entry, Flow
from kiosk.ui.review.front import contents, title_page
from kiosk.ui.review.margins import Margins
from kiosk.ui.review.paper import DOTS_PER_INCH, Paper
from kiosk.ui.review.pictures import Names
from kiosk.ui.review.sheets import Setter

_NO_MARGIN = QMarginsF(0, 0, 0, 0)


class _Plan(msgspec.Struct, frozen=True):
    """What is known after measuring: the list of contents, pages of slides, and how many pages."""

    entries: tuple[Entry, ...]
    pages: dict[str, int]
    count: int


def write_review(pack: ReviewPack, path: Path, paper: Paper) -> int:
    """Write the pack to a file, which is whole or not there; how many pages it has.

    Needs no display. `OSError` where the file cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["afterglow"])
    path.parent.mkdir(parents=True, exist_ok=True)
    plan = _measured(pack, paper)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(f"{path} cannot be written")
    count = _drawn(pack, paper, plan, _writer(file, pack, paper))
    forget_scenes()
    if not file.commit():
        raise OSError(f"{path} cannot be written")
    del application
    return count


def _drawn(pack: ReviewPack, paper: Paper, plan: _Plan, writer: QPdfWriter) -> int:
    """Draw every page; how many."""
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margins = Margins(pack.overview(), paper, plan.count)

    def turn_page(page: int, head: str) -> None:
        if page > 1:
            writer.newPage()
            margins.draw(painter, page, head)

    flow = Flow(paper, painter, turn_page)
    flow.lay(_groups(pack, paper, plan))
    painter.end()
    return flow.page


def _groups(pack: ReviewPack, paper: Paper, plan: _Plan) -> Iterator[Group]:
    yield from _front(pack, paper, plan.entries)
    yield from _document(pack, paper, plan.pages).groups()


def _front(pack: ReviewPack, paper: Paper, entries: Sequence[Entry]) -> Iterator[Group]:
    yield title_page(pack.overview(), pack.catalog.treatments, paper.width)
    yield contents(entries, paper)


def _document(pack: ReviewPack, paper: Paper, pages: dict[str, int]) -> Document:
    strings = pack.catalog.strings[pack.catalog.languages[0]]
    labels = {
        key.removeprefix("label."): text for key, text in strings.items() if key[:6] == "label."
    }
    setter = Setter(
        paper.width, pack.tongues(), Names(labels), lambda key: words.on_page(pages.get(key))
    )
    return Document(pack, setter)


def _measured(pack: ReviewPack, paper: Paper) -> _Plan:
    """Pages as they will be: a list of contents is as long with its numbers as without them."""
    body = Flow(paper)
    body.lay(_document(pack, paper, {}).groups())
    front = Flow(paper)
    front.lay(_front(pack, paper, body.entries))
    entries = tuple(
        msgspec.structs.replace(one, page=one.page + front.page) for one in body.entries
    )
    pages = {key: page + front.page for key, page in body.pages.items()}
    return _Plan(entries, pages, body.page + front.page)


def _writer(file: QSaveFile, pack: ReviewPack, paper: Paper) -> QPdfWriter:
    overview = pack.overview()
    clinic = overview.clinic.in_(overview.tongues[0].tag)
    writer = QPdfWriter(file)
    writer.setResolution(DOTS_PER_INCH)
    size = QPageSize(
        QSizeF(paper.width_mm, paper.height_mm),
        QPageSize.Unit.Millimeter,
        paper.name,
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, portrait, _NO_MARGIN, QPageLayout.Unit.Millimeter))
    writer.setTitle(f"{words.TITLE} – {clinic}, revision {overview.revision[:12]}")
    writer.setAuthor(clinic)
    writer.setCreator(f"Afterglow {__version__}")
    return writer
