"""The interface's own words for `qsTrId`, from the content's strings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTranslator

from kiosk.domain.words import unfilled


class StringsTranslator(QTranslator):
    """Answers `qsTrId` with the strings of one language. An unknown id shows itself, and fails tests."""

    def __init__(self, strings: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._strings = {key: unfilled(words) for key, words in strings.items()}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        # None, not "": Qt's own messages pass through here as well, and must stay as they are.
        return self._strings.get(source_text)
