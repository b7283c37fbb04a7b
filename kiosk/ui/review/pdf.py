"""A PDF to be filled: its paper, its title, and where it comes from.

Qt 6.12 writes no outline and no links, and the time of writing into each file; all else is the same for the
same content, day and paper.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from kiosk import __version__
from kiosk.domain.review_sheets import Overview
from kiosk.ui.review import words
from kiosk.ui.review.paper import DOTS_PER_INCH, Paper

_NAMESPACE: Final = QUuid("{5f4c1f9e-2c0b-5d0a-9f5e-7a3f0a6f2b11}")


def pdf_writer(device: QIODevice, overview: Overview, paper: Paper) -> QPdfWriter:
    """A writer onto a device, with the painter's dots as those of `kiosk.ui.review.paper`."""
    clinic = overview.clinic.in_(overview.tongues[0].tag)
    writer = QPdfWriter(device)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(
                QSizeF(paper.width_mm, paper.height_mm),
                QPageSize.Unit.Millimeter,
                paper.name,
                QPageSize.SizeMatchPolicy.FuzzyMatch,
            ),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(f"{words.TITLE} – {clinic}, revision {overview.revision[:12]}")
    writer.setAuthor(clinic)
    writer.setCreator(f"Afterglow {__version__}")
    told = f"{overview.revision} {overview.day.isoformat()} {paper.name}"
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, told.encode()))
    return writer
