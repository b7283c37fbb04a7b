"""The interface's own words for `qsTrId`, from the content's strings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTranslator

from kiosk.domain.phrasing import Phrase
from kiosk.domain.words import unfilled


class StringsTranslator(QTranslator):
    """Answers `qsTrId` with the strings of one language. An unknown id shows itself, and fails tests.

    Words that change with a number have none here: they are filled in by the derive functions.
    """

    def __init__(self, strings: Mapping[str, Phrase], parent: QObject) -> None:
        super().__init__(parent)
        self.speak(strings)

    def speak(self, strings: Mapping[str, Phrase]) -> None:
        """Answer with these strings from now on. What asked before has to ask again."""
        self._strings = {
            key: unfilled(words) for key, words in strings.items() if isinstance(words, str)
        }

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
